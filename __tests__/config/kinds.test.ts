import { expect, it } from '@jest/globals'
import { isTransformName, presumedKind } from '../../src/config/kinds.js'

it.each([
  ['Web.config', 'web-config'],
  ['src/WEB.CONFIG', 'web-config'],
  ['app.config', 'web-config'],
  ['.config', 'web-config'],
  ['notes.txt', 'web-config'],
  ['', 'web-config'],
  ['appsettings.json', 'appsettings'],
  ['src/appsettings.Staging.JSON', 'appsettings'],
  ['web.config.json', 'appsettings'],
  ['Web.Live.XDT.Config', 'transform'],
  ['.xdt.config', 'transform'],
  ['xdt.config', 'web-config'],
  ['a.xdt.config/web.config', 'web-config'],
  ['Web.Live.xdt.config\n', 'web-config'],
])('takes %j for %s by its name', (path, kind) => {
  expect(presumedKind(path)).toBe(kind)
  expect(isTransformName(path)).toBe(kind === 'transform')
})
