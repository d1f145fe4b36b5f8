// What the action is measured on: a site's own web.config, and one of any size.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The web.config of the demonstration, as Umbraco's template has it. */
export const SITE = readFileSync(join(import.meta.dirname, '../../demo/site/Web.config'))

/** What is injected into it. */
export const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  'enable-ssl': 'true',
  username: 'bakery-orders',
  password: `p&s<s>"w'ord`,
}

/**
 * @param {number} size in bytes
 * @returns {string} a web.config of about that size, in the shape of a site's own
 */
export function webConfig(size) {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n'
  const tail = `  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="noreply@example.com"><network host="127.0.0.1" password="password" /></smtp>
    </mailSettings>
  </system.net>
</configuration>
`
  const lines = []
  for (let left = size - head.length - tail.length; left > 0; left -= lines.at(-1)?.length ?? 0) {
    lines.push(`    <add key="Bakery.Setting${lines.length}" value="rye &amp; wheat, 7 to 18" />\n`)
  }
  return [head, ...lines, tail].join('')
}
