/**
 * A result for people, as ESLint shows what it finds: by file, with the line and carets under the place.
 */
import type { Finding, Severity } from '../findings/finding.js'
import { whereItHolds } from '../report/annotations.js'
import { countAll } from '../report/outputs.js'
import { serverName, smokeTestWords } from '../report/smoke-tests.js'
import {
  allFindingsOf,
  allSuppressedOf,
  type SmokeTestResult,
  type StepResult,
} from '../step/result.js'
import { inert } from '../text/inert.js'
import type { Frames } from './frames.js'
import type { Style, Terminal } from './terminal.js'

const COLORS = { error: 'red', warning: 'yellow', notice: 'blue' } as const

/** How many findings of a file are shown; it may have thousands. */
const SHOWN = 200

/** The result as lines. */
export function textLines(
  result: StepResult,
  terminal: Terminal,
  frames: Frames,
): readonly string[] {
  return [
    ...byFile(allFindingsOf(result)).flatMap(([path, findings]) => [
      terminal.styled(terminal.show(inert(path)), 'underline'),
      ...findings.slice(0, SHOWN).flatMap((finding) => findingLines(finding, terminal, frames)),
      ...(findings.length > SHOWN ? [`  … and ${findings.length - SHOWN} more`] : []),
      '',
    ]),
    ...changeLines(result, terminal),
    ...result.smokeTests.flatMap((test) => [...testLines(test, terminal), '']),
    ...sayings(result, terminal),
    ...(result.smokeTests.some(({ status }) => status === 'failed') ? [FARTHER] : []),
    ...countLines(result, terminal),
  ]
}

function byFile(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = files.get(finding.path)
    if (known === undefined) files.set(finding.path, [finding])
    else known.push(finding)
  }
  const place = ({ at }: Finding): number => at.line * 1e6 + Math.min(at.column, 1e6 - 1)
  return Array.from(files, ([path, own]) => [path, own.sort((a, b) => place(a) - place(b))])
}

function findingLines(
  finding: Finding,
  { show, styled }: Terminal,
  frames: Frames,
): readonly string[] {
  const { at, severity, rule, message, hint } = finding
  const place = `${at.line}:${at.column}`.padStart(8)
  const frame = frames.of(finding)
  const number = String(frame?.line ?? '').padStart(8)
  return [
    `${styled(place, 'dim')}  ${severityWord(severity, styled)}  ${show(`${message}${whereItHolds(finding)}`)}  ${styled(rule, 'dim')}`,
    ...(frame === null
      ? []
      : [
          `${styled(`${number} |`, 'dim')} ${frame.text}`,
          `${styled(`${' '.repeat(8)} |`, 'dim')} ${styled(frame.carets, COLORS[severity])}`,
        ]),
    `${' '.repeat(10)}${show(hint)}`,
  ]
}

function severityWord(severity: Severity, styled: Terminal['styled']): string {
  return styled(severity.padEnd(7), COLORS[severity])
}

/** What an injection would change. */
function changeLines({ mode, files }: StepResult, { show, styled }: Terminal): readonly string[] {
  const changed = files.filter(({ changes }) => changes.length > 0)
  if (mode === 'check' || changed.length === 0) return []
  const value = (side: string | null): string =>
    side === null ? '(none)' : side === '' ? '(empty)' : show(inert(side))
  return changed.flatMap(({ target, changes }) => [
    `An injection would change ${styled(show(inert(target)), 'underline')}`,
    ...changes.map(
      ({ setting, before, after }) =>
        `  ${setting.padEnd(24)}${styled(value(before), 'red')} → ${styled(value(after), 'green')}`,
    ),
    '',
  ])
}

/** What to do about a test that ends before the stage of interest. */
const FARTHER = 'How far a test goes is the option --level: connect, login, recipient or send.'

const MARKS = { ok: ['✓', 'green'], failed: ['✗', 'red'], skipped: ['–', 'dim'] } as const

function testLines(test: SmokeTestResult, { show, styled }: Terminal): readonly string[] {
  const { host, port, level, stages, blames, differences } = test
  const server = host === null ? '' : ` of ${show(serverName(host, port))} (${level})`
  const said =
    blames.length === 0 ? [smokeTestWords(test)] : blames.map((one) => smokeTestWords(test, one))
  return [
    styled(`Smoke test${server}: ${test.status}`, 'bold'),
    ...stages.map(({ name, status, ms, detail }) => {
      const [mark, color] = MARKS[status]
      const time = status === 'skipped' ? '' : `${ms} ms`
      return `  ${styled(mark, color)} ${name.padEnd(9)}${time.padStart(10)}  ${show(detail)}`
    }),
    ...said.map(show),
    ...differences.map(({ words }) => `${severityWord('warning', styled)}  ${show(words)}`),
  ]
}

function sayings(result: StepResult, { show, styled }: Terminal): readonly string[] {
  const words: readonly (readonly [Severity, readonly string[]])[] = [
    ['error', result.failures],
    ['warning', result.warnings],
    ['notice', result.notices],
  ]
  return words.flatMap(([severity, texts]) =>
    texts.map((text) => `${severityWord(severity, styled)}  ${show(text)}`),
  )
}

function countLines(result: StepResult, { styled }: Terminal): readonly string[] {
  const { length: silenced } = allSuppressedOf(result)
  const notices = allFindingsOf(result).filter(({ severity }) => severity === 'notice').length
  const counts = [
    plural(countAll(result, 'error'), 'error'),
    plural(countAll(result, 'warning'), 'warning'),
    plural(notices + result.notices.length, 'notice'),
  ]
  const isBad = countAll(result, 'error') > 0
  const color: Style = isBad ? 'red' : 'green'
  const more = silenced === 0 ? '' : ` ${plural(silenced, 'finding')} silenced.`
  const files = plural(result.files.length, 'file')
  return [styled(`${isBad ? '✗' : '✓'} ${files}: ${counts.join(', ')}.${more}`, color, 'bold')]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
