/**
 * Findings as the commands that GitHub Actions and Azure Pipelines read from a log.
 */
import { annotationsOf, type Annotation } from '../report/annotations.js'
import { ruleLink } from '../report/rule-link.js'
import type { StepResult } from '../step/result.js'
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

/** Workflow commands of GitHub Actions (actions/toolkit, command.ts). */
export function gitHubLines(result: StepResult, { show, redact }: Terminal): readonly string[] {
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string =>
    data(withoutCommands(redact(text)))
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C')
  return allOf(result).map(({ level, message, place }) => {
    if (place === null) return `::${level}::${data(show(message))}`
    const { path, at, title } = place
    const columns = at.line === at.endLine ? [`col=${at.column}`, `endColumn=${at.endColumn}`] : []
    const lines = [`line=${at.line}`, `endLine=${at.endLine}`]
    const properties = [`title=${property(title)}`, `file=${property(path)}`, ...lines, ...columns]
    return `::${level} ${properties.join(',')}::${data(show(message))}`
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
