// A review with suggestions, on a pull request whose files have passwords beside what can be mended.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { runStep } from '../../script/runner.js'
import { inTemporaryFolder } from '../engines/workspace.js'
import { leaksOf } from '../leaks/leaks.js'
import { escaped } from '../leaks/scenes.js'

/** May be mended, and suggested. */
const HARMLESS = '    <network port="465" host="smtp.b.example" enableSsl="true"'

const EVENT = {
  name: 'pull_request',
  payload: {
    repository: { full_name: 'example/site' },
    pull_request: {
      number: 7,
      user: { login: 'kim' },
      head: { sha: 'a'.repeat(40), repo: { full_name: 'example/site' } },
    },
  },
}

/**
 * @param {string} secret
 * @returns {Promise<{ count: number, leaks: string[] }>} how many reviews were written, and what of the secret is in
 *   any request, or left otherwise
 */
export function playReview(secret) {
  return inTemporaryFolder(async (folder) => {
    const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
    mkdirSync(workspace)
    mkdirSync(temp)
    const files = sitesWith(secret)
    for (const [path, content] of Object.entries(files))
      writeFileSync(join(workspace, path), content)
    const { url, bodies, close } = await played(files)
    try {
      const inputs = {
        ...{ mode: 'check', files: Object.keys(files).join('\n'), suggest: 'true' },
        ...{ 'github-token': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz' },
      }
      const env = { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'example/site' }
      const result = await runStep({ workspace, temp, inputs, event: EVENT, env })
      const count = bodies.filter((body) => body.includes('suggestion')).length
      return { count, leaks: leaksOf(result, secret, bodies.join('\n')) }
    } finally {
      close()
    }
  })
}

/** @param {string} secret */
function sitesWith(secret) {
  const value = escaped(secret)
  const json = JSON.stringify(secret)
  return {
    'web.config': [
      '<configuration>',
      '<system.net><mailSettings><smtp from="a@b.example">',
      HARMLESS,
      `    userName="kim" password="${value}" />`,
      '</smtp></mailSettings></system.net>',
      `<location path="~/a"><appSettings><add key="a" value="${value}" /></appSettings></location>`,
      '</configuration>',
    ].join('\n'),
    'appsettings.json': [
      '{ "Umbraco": { "CMS": { "Global": { "Smtp": {',
      '"From": "a@b.example", "Host": "smtp.b.example",',
      `"Port": 465, "SecureSocketOptions": "StartTls", "Password": ${json},`,
      `"Pasword": ${json},`,
      '"Username": "kim" } } } } }',
    ].join('\n'),
  }
}

/** @param {Readonly<Record<string, string>>} files */
async function played(files) {
  /** @type {string[]} */
  const bodies = []
  const changed = Object.entries(files).map(([filename, content]) => {
    const lines = content.split('\n').map((line) => `+${line}`)
    return { filename, patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines].join('\n') }
  })
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body)
      const isFiles = request.url?.includes('/files') === true
      const answer = request.method === 'GET' ? (isFiles ? changed : []) : { id: 1 }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
