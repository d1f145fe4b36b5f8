import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { rulesPage } from '../../script/rules/page.js'
import { OPENING_RULES } from '../../src/config/open.js'
import { anchorOf } from '../../src/findings/finding.js'
import { WEB_CONFIG_RULES } from '../../src/config/web-config/rules/index.js'
import { MAIL_RULES } from '../../src/mail/rules/index.js'

const rules = [...OPENING_RULES, ...WEB_CONFIG_RULES, ...MAIL_RULES]
const page = rulesPage(rules)

it('is committed as docs/rules.md', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')
  expect(committed).toBe(page)
})

it.each(rules)('has an anchor for $id', ({ id }) => {
  expect(page.split(`<a id="${anchorOf(id)}"></a>`)).toHaveLength(2)
})
