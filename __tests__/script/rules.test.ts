import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { leakPathsPage } from '../../script/rules/leak-paths.js'
import { ruleHelp, ruleIds, rulesPage } from '../../script/rules/page.js'
import { ruleLink } from '../../src/report/rule-link.js'
import { ALL_RULES, CONFIGURATION_RULES } from '../../src/rules.js'
import { WORKFLOW_RULES } from '../../src/workflow/rules/index.js'

const ROOT = join(import.meta.dirname, '../..')
const TEMPLATE = readFileSync(join(ROOT, 'script/rules/leak-paths.md'), 'utf8')

const pages: Readonly<Record<string, string>> = {
  'docs/rules.md': rulesPage(CONFIGURATION_RULES),
  'docs/leak-paths.md': leakPathsPage(TEMPLATE, WORKFLOW_RULES),
}

const data = {
  'src/report/rule-help.json': ruleHelp(ALL_RULES),
  'src/step/rule-ids.json': ruleIds(ALL_RULES),
}

it.each(Object.entries({ ...pages, ...data }))('%s is committed as the rules say', (page, text) => {
  expect(readFileSync(join(ROOT, page), 'utf8')).toBe(text)
})

it.each(ALL_RULES)('has an anchor for $id where links lead', ({ id }) => {
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
