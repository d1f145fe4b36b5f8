import { adviseOnWorkflows, type WorkflowContext } from '../../src/workflow/advise.js'

/** The repository of the action, as the workflows of these tests name it. */
export const ACTION = 'bakery/smtp-settings'

export const PATH = '.github/workflows/deploy.yml'

/** A run of the job `deploy`, in which the site's file was written. */
export const CONTEXT: WorkflowContext = {
  action: ACTION,
  repository: 'bakery/site',
  workflow: null,
  job: 'deploy',
  injected: ['src/Web.config'],
}

/** The run that an example of a rule is written for: its own step says what it injects. */
export function runOf(example: string): Partial<WorkflowContext> {
  const [, file = 'src/Site/web.config'] = /^ *files: (\S+)$/m.exec(example) ?? []
  return { action: 'OWNER/ACTION', injected: [file], job: null }
}

/** The step that injects. */
export const OURS = `- uses: ${ACTION}@v1`

/** A workflow whose job `deploy` has these steps; where the first is indented tells nothing. */
export function deployBy(steps: string): string {
  const lines = steps.replace(/^\n+/, '').split('\n')
  const indentation = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0
  const shifted = lines.map((line) => `      ${line.slice(indentation)}`.trimEnd())
  return [
    'on: push',
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...shifted,
    '',
  ].join('\n')
}

/** A text without its marks `⟦…⟧`, and the line and column of what they enclosed. */
export function marked(text: string): {
  readonly text: string
  readonly places: readonly string[]
} {
  const places: string[] = []
  let plain = ''
  for (const part of text.split(/(?=⟦)|(?<=⟧)/)) {
    const content = part.replace(/[⟦⟧]/g, '')
    if (part.startsWith('⟦')) places.push(`${placeAfter(plain)}-${placeAfter(plain + content)}`)
    plain += content
  }
  return { text: plain, places }
}

function placeAfter(text: string): string {
  const lines = text.split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

/** What is said of one workflow: for each finding its rule and its place. */
export async function adviceOn(
  text: string,
  context: Partial<WorkflowContext> = {},
): Promise<readonly { readonly rule: string; readonly place: string }[]> {
  const findings = await adviseOnWorkflows([{ path: PATH, text }], { ...CONTEXT, ...context })
  return findings.map(({ rule, at }) => ({
    rule,
    place: `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`,
  }))
}

/** What a rule is expected to say of a workflow with marks. */
export function expectedOf(
  text: string,
  rule: string,
): ReturnType<typeof adviceOn> extends Promise<infer T> ? T : never {
  return marked(text).places.map((place) => ({ rule, place }))
}
