/**
 * Examples of transforms, each with the file that it is for.
 */
import type { TextExample } from '../../../findings/rule.js'
import { XDT_NAMESPACE } from '../names.js'

/** The root of a transform, as it is usually written. */
const ROOT = `<configuration xmlns:xdt="${XDT_NAMESPACE}">`

/** A `web.config` with an `<smtp>`. */
const BASE =
  '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.com">\n        <network host="smtp.example.com" port="587" enableSsl="true" userName="post" password="" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'

/** A `web.config` without mail settings. */
export const BARE_BASE =
  '<configuration>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'

/** A `web.config` with the groups of the mail settings, and none in them. */
export const WITHOUT_SMTP =
  '<configuration>\n  <system.net>\n    <mailSettings />\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>'

/** A transform that contains some lines, and the file that it is for. */
export function transformExample(inner: string, base: string = BASE): TextExample {
  return { text: `${ROOT}\n${inner}\n</configuration>`, beside: { 'web.config': base } }
}

/** A transform that contains one element in `<mailSettings>`. */
export function mailExample(inner: string, base: string = BASE): TextExample {
  const mail = `  <system.net>\n    <mailSettings>\n      ${inner}\n    </mailSettings>\n  </system.net>`
  return transformExample(mail, base)
}

/** A transform in which nothing is wrong. */
export const TRANSFORM_GOOD: TextExample = mailExample(
  '<smtp>\n        <network host="smtp.example.net" xdt:Transform="SetAttributes(host)" />\n      </smtp>',
)

/** The same, with the outermost element marked that `base` does not have. */
export function markedExample(inner: string, base: string): TextExample {
  const { text, beside = {} } = mailExample(inner, base)
  const marked = base.includes('<location') ? 'system.net' : 'mailSettings'
  return { text: text.replace(`<${marked}`, `<⟦${marked}⟧`), beside }
}
