/**
 * Findings as the commands that GitHub Actions and Azure Pipelines read from a log.
 */
import { annotationsOf, type Annotation } from '../report/annotations.js'
import { ruleLink } from '../report/rule-link.js'
import type { StepResult } from '../step/result.js'
import { commandLine } from '../text/workflow-commands.js'
import { withoutCommands, type Terminal } from './terminal.js'

/** Everything that a result has to say, worst first. */
function allOf(result: StepResult): readonly Annotation[] {
  const own = annotationsOf(
    result,
    (rule) => ruleLink({}, rule),
    () => false,
  )
  const failures = result.failures.map((message) => ({
    level: 'error' as const,
    message,
    place: null,
  }))
  return [...failures, ...own]
}

/** Workflow commands of GitHub Actions. */
export function gitHubLines(result: StepResult, { show, redact }: Terminal): readonly string[] {
  const property = (text: string): string => withoutCommands(redact(text))
  return allOf(result).map(({ level, message, place }) => {
    if (place === null) return commandLine(level, show(message))
    const { path, title } = place
    const { line, endLine, column: col, endColumn } = place.at
    const columns = line === endLine ? { col, endColumn } : {}
    const properties = { title: property(title), file: property(path), line, endLine, ...columns }
    return commandLine(level, show(message), properties)
  })
}

/** Logging commands of Azure Pipelines (microsoft/azure-pipelines-agent, Command.cs); it has no notices. */
export function azureLines(result: StepResult, { show, redact }: Terminal): readonly string[] {
  const data = (text: string): string =>
    text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string =>
    data(withoutCommands(redact(text)))
      .replaceAll(';', '%3B')
      .replaceAll(']', '%5D')
  return allOf(result).map(({ level, message, place }) => {
    const text = show(message)
    if (level === 'notice') {
      return place === null
        ? text
        : `${show(place.path)}:${place.at.line}:${place.at.column} ${text}`
    }
    const where =
      place === null
        ? ''
        : `;sourcepath=${property(place.path)};linenumber=${place.at.line};columnnumber=${place.at.column};code=${property(place.title)}`
    return `##vso[task.logissue type=${level}${where}]${data(text)}`
  })
}
