import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { leakPathsPage } from '../../script/rules/leak-paths.js'
import { rulesPage } from '../../script/rules/page.js'
import { NOT_WELL_FORMED } from '../../src/config/appsettings/rules/file.js'
import { APPSETTINGS_RULES } from '../../src/config/appsettings/rules/index.js'
import { OPENING_RULES } from '../../src/config/open.js'
import { WEB_CONFIG_RULES } from '../../src/config/web-config/rules/index.js'
import { MAIL_RULES } from '../../src/mail/rules/index.js'
import { MAIL_KIT_RULES } from '../../src/mail/rules/mail-kit/index.js'
import { ruleLink } from '../../src/report/rule-link.js'
import { WORKFLOW_RULES } from '../../src/workflow/rules/index.js'

const ROOT = join(import.meta.dirname, '../..')
const TEMPLATE = readFileSync(join(ROOT, 'script/rules/leak-paths.md'), 'utf8')

const rules = [
  ...OPENING_RULES,
  ...WEB_CONFIG_RULES,
  ...MAIL_RULES,
  NOT_WELL_FORMED,
  ...APPSETTINGS_RULES.filter(({ id }) => id !== 'source/encoding'),
  ...MAIL_KIT_RULES,
]
const pages: Readonly<Record<string, string>> = {
  'docs/rules.md': rulesPage(rules),
  'docs/leak-paths.md': leakPathsPage(TEMPLATE, WORKFLOW_RULES),
}

it.each(Object.entries(pages))('%s is committed as the rules say', (page, text) => {
  expect(readFileSync(join(ROOT, page), 'utf8')).toBe(text)
})

it.each([...rules, ...WORKFLOW_RULES])('has an anchor for $id where links lead', ({ id }) => {
  const [page = '', anchor = ''] = ruleLink({}, id).split('#')
  expect(pages[page]?.split(`<a id="${anchor}"></a>`)).toHaveLength(2)
})

it.each([
  ['a rule without a section', TEMPLATE.replace('<!-- rule workflow/cache -->', '')],
  ['a section on no rule', TEMPLATE.replace('<!-- rule workflow/cache', '<!-- rule workflow/cash')],
  ['a section without an example', TEMPLATE.replace('<!-- good -->', '')],
  ['no list of the rules', TEMPLATE.replace('<!-- rules -->', '')],
])('does not write a page on leaks with %s', (_, template) => {
  expect(() => leakPathsPage(template, WORKFLOW_RULES)).toThrow('leak-paths.md')
})
