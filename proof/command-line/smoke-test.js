// A smoke test on the command line, whose server repeats the credentials that variables have.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { inTemporaryFolder } from '../engines/workspace.js'
import { HOST, withChatterbox } from '../leaks/chatterbox.js'
import { leaksOf } from '../leaks/leaks.js'
import { escaped } from '../leaks/scenes.js'

const PROGRAM = join(import.meta.dirname, '../../dist/cli.js')

export const FORMATS = /** @type {const} */ (['text', 'json', 'sarif', 'azure', 'github'])

/** A user name is a secret too. */
const USER_NAME = `anna & "co's" <ovens>`

/** @typedef {{ refusing: import('../leaks/chatterbox.js').Stage, format: string }} Staging */

/**
 * @param {import('../leaks/scenes.js').Cast} cast
 * @param {Staging} staging
 * @returns {Promise<{ shown: string, leaks: string[] }>} what is printed, and which secrets show
 */
export function playSmokeTest({ secret, old }, { refusing, format }) {
  return withChatterbox(
    { userName: USER_NAME, password: secret },
    refusing,
    ({ port, authority }) =>
      inTemporaryFolder(async (folder) => {
        writeFileSync(join(folder, 'web.config'), site(old))
        writeFileSync(join(folder, 'authority.pem'), authority)
        const args = ['smoke-test', '--format', format, '--ca', 'authority.pem', '--timeout', '5']
        const env = {
          ...process.env,
          ...{ SMTP_HOST: HOST, SMTP_PORT: port, SMTP_ENABLE_SSL: 'true' },
          ...{
            SMTP_FROM: 'orders@bakery.example',
            SMTP_USERNAME: USER_NAME,
            SMTP_PASSWORD: secret,
          },
        }
        const { stdout, stderr } = await ran(args, { cwd: folder, env })
        const printed = { stdout, stderr, files: {} }
        const leaks = [secret, old, USER_NAME].flatMap((one) =>
          leaksOf(/** @type {import('../../script/runner.js').StepResult} */ (printed), one),
        )
        return { shown: stdout + stderr, leaks }
      }),
  )
}

/** @param {string} old */
function site(old) {
  const password = escaped(old)
  return `<configuration><system.web><httpRuntime targetFramework="4.7.2"/></system.web><system.net><mailSettings><smtp from="a@b.example"><network host="smtp.b.example" userName="kim-${password}" password="${password}" enableSsl="true"/></smtp></mailSettings></system.net></configuration>`
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
async function ran(args, options) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { ...options, stdio: 'pipe' })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { stdout, stderr }
}
