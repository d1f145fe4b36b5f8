import { describe, expect, it } from '@jest/globals'
import {
  injectedInto,
  outcomeOf,
  siteOf,
  withTransform,
  type Surroundings,
} from '../../../support/transform-site.js'

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
const SETTINGS = {
  from: 'post@example.org',
  host: 'smtp.example.net',
  port: 587,
  userName: 'u1',
  password: 'Ma>de\'U"p&£<1',
  enableSsl: true,
}
const EMPTY = '<?xml version="1.0"?>\n<configuration>\n    <appSettings />\n</configuration>\n'

it('x', () => {
  const site = siteOf({ base: EMPTY })
  const { text, bytes } = injectedInto(site, SETTINGS)
  console.log(text)
  console.log(outcomeOf(withTransform(site, bytes)))
  const t45 = siteOf({ base: EMPTY, transform: `<?xml version="1.0"?>\r\n<configuration ${XDT}>\r\n\t<!-- keep: this & that -->\r\n\t<appSettings>\r\n\t\t<add key="Example" value='a"b' xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)"/>\r\n\t</appSettings>\r\n</configuration>`})
  const r = injectedInto(t45, SETTINGS)
  console.log(r.text)
  console.log(outcomeOf(withTransform(t45, r.bytes)))
  const again = injectedInto(withTransform(t45, r.bytes), SETTINGS)
  console.log(again.result.injection.edits)
  const other = injectedInto(withTransform(t45, r.bytes), {password: 'neu'})
  console.log(other.text, other.result.injection.changes)
})
