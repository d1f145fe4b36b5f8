import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { runStep, type StepOptions, type StepResult } from '../../script/runner.js'

export { SETTINGS } from '../../demo/settings.js'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Files by their path, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder that holds these files; it is gone after the tests. */
export function workspaceOf(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A step that has run, and its workspace. */
export interface Ran extends StepResult {
  readonly workspace: string
  /** The text of a file of the workspace, as it is now. */
  readonly text: (path: string) => string
}

/** Runs the committed `dist/` as GitHub's runner would, over these files. */
export async function stepOn(
  files: Files,
  inputs: Readonly<Record<string, string>>,
  options: Partial<StepOptions> = {},
): Promise<Ran> {
  const workspace = options.workspace ?? workspaceOf(files)
  const result = await runStep({ ...options, workspace, inputs })
  return { ...result, workspace, text: (path) => readFileSync(join(workspace, path), 'utf8') }
}

/** Lets System.Net.Mail speak TLS 1.2. */
const MODERN = '<system.web><httpRuntime targetFramework="4.7.2" /></system.web>'

/** A `web.config` without mail settings, on one line. */
export const EMPTY_SITE = `<configuration>${MODERN}</configuration>`

/** A `web.config` with that in `<mailSettings>`. */
export function siteWith(mailSettings: string): string {
  return `<?xml version="1.0"?>
<configuration>
  <system.net>
    <mailSettings>
      ${mailSettings}
    </mailSettings>
  </system.net>
  ${MODERN}
</configuration>
`
}
