/**
 * The command line, from top to bottom: arguments, the step, what is told of it, the exit code.
 */
import process from 'node:process'
import { reasonOf } from '../files/read.js'
import { inert } from '../text/inert.js'
import { codeOf, Workspace } from '../files/workspace.js'
import { ruleLink } from '../report/rule-link.js'
import { isFailing } from '../step/failing.js'
import { step } from '../step/step.js'
import type { StepResult } from '../step/result.js'
import { parseArguments, type Command } from './arguments.js'
import { helpText } from './help.js'
import { requestOf } from './request.js'
import { Terminal } from './terminal.js'
import { version } from './version.js'
import { wordingOf } from './wording.js'

/** All is good; findings that fail; wrong usage, or nothing matches. */
const GOOD = 0
const BAD = 1
const WRONG = 2

/**
 * Does what the arguments ask for.
 *
 * @param args without those of Node itself
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args)
  const terminal = new Terminal(wordingOf(parsed.kind === 'command' ? parsed.command.name : null))
  if (parsed.kind === 'help') terminal.print(helpText())
  if (parsed.kind === 'version') terminal.print(`${version()}\n`)
  if (parsed.kind === 'wrong') {
    terminal.say(parsed.complaint)
    return WRONG
  }
  if (parsed.kind !== 'command') return GOOD
  try {
    return await run(parsed.command, terminal)
  } catch (error) {
    terminal.progress('')
    terminal.say(faultOf(error))
    return WRONG
  }
}

function faultOf(error: unknown): string {
  if (codeOf(error) !== '') return `The system refused what is needed: ${reasonOf(error)}.`
  const said = error instanceof Error ? error.message : 'Something was thrown that is not an error.'
  return `This ended by a fault of the program: ${said} Please report it.`
}

async function run(command: Command, terminal: Terminal): Promise<number> {
  const workspace = new Workspace(process.cwd())
  const { request, complaints } = requestOf(command, defaultFile(workspace), terminal.mask)
  if (complaints.length > 0) {
    for (const complaint of complaints) terminal.say(complaint)
    return WRONG
  }
  const audience = async () => (await import('./progress.js')).progressOn(terminal)
  const runningJob = { action: null, repository: null, workflow: null, job: null }
  const around = { workspace, mask: terminal.mask, runningJob, audience, keeping: null, id: '' }
  const { result } = await step(request, [], around)
  await tell(command, result, { terminal, workspace })
  if (result.failures.length > 0) return WRONG
  if (command.out !== null) {
    const { writeDeployed } = await import('./out.js')
    const failure = await writeDeployed(workspace, request, command.out)
    if (failure !== null) {
      terminal.say(failure)
      return WRONG
    }
    terminal.say(`Written: ${inert(command.out)}`)
  }
  return isFailing(result, request.failOn) ? BAD : GOOD
}

/** A site of Umbraco 9 or later has a `web.config` too, which says nothing of its mails. */
function defaultFile(workspace: Workspace): string {
  const [settings] = workspace.spellings('', 'appsettings.json')
  return settings ?? 'web.config'
}

const UNTESTED =
  'No mail server was tested, since the site does not get mail settings that it can use: mend the errors first.'

/** Where a result is told, and the files that it is about. */
interface Place {
  readonly terminal: Terminal
  readonly workspace: Workspace
}

/** Only what a format needs is loaded. */
async function tell(
  { name, format }: Command,
  result: StepResult,
  { terminal, workspace }: Place,
): Promise<void> {
  const { show, redact } = terminal
  if (format === 'json') {
    const { jsonReport } = await import('../report/json.js')
    terminal.print(withoutCommandsInJson(jsonReport(result, { show, redact })))
  } else if (format === 'sarif') {
    const { sarifReport } = await import('../report/sarif.js')
    const link = (rule: string): string => ruleLink({}, rule)
    const report = sarifReport(result, { show, redact, ruleLink: link })
    terminal.print(withoutCommandsInJson(report))
  } else if (format === 'text') {
    const { textLines } = await import('./text.js')
    const { effectiveLines } = await import('./effective.js')
    const { Frames } = await import('./frames.js')
    if (name === 'effective') terminal.lines(effectiveLines(result, terminal))
    const told = name === 'effective' ? { ...result, files: [], findings: [] } : result
    if (name !== 'effective' || result.failures.length > 0) {
      terminal.lines(textLines(told, terminal, new Frames(workspace, redact)))
    }
    const isUntested = name === 'smoke-test' && result.smokeTests.length === 0
    if (isUntested && result.failures.length === 0) terminal.lines([UNTESTED])
  } else {
    const { azureLines, gitHubLines } = await import('./commands.js')
    terminal.lines((format === 'github' ? gitHubLines : azureLines)(result, terminal))
  }
}

/** `##` begins a command of Azure Pipelines and of GitHub's runner; in JSON it can be written otherwise. */
function withoutCommandsInJson(json: string): string {
  return json.replaceAll('##', String.raw`#\u0023`)
}
