import { expect, it } from '@jest/globals'
import { ruleLink } from '../../src/report/rule-link.js'

it('links to the rule in the version of the action that runs', () => {
  const variables = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'bakery/smtp',
    GITHUB_ACTION_REF: 'v1.2.3',
  }
  expect(ruleLink(variables, 'smtp/unknown-attribute')).toBe(
    'https://github.example/bakery/smtp/blob/v1.2.3/docs/rules.md#smtp-unknown-attribute',
  )
  expect(ruleLink({ ...variables, GITHUB_SERVER_URL: undefined }, 'a/b')).toMatch(
    /^https:\/\/github\.com\/bakery\//,
  )
  expect(ruleLink({ ...variables, GITHUB_ACTION_REF: 'a b](x' }, 'a/b')).not.toMatch(/ /)
})

it('names the page where the runner names no repository', () => {
  expect(ruleLink({ GITHUB_ACTION_REPOSITORY: '' }, 'a/b')).toBe('docs/rules.md#a-b')
  expect(ruleLink({}, 'workflow/cache')).toBe('docs/leak-paths.md#workflow-cache')
})
