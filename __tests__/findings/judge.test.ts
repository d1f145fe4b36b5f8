import { describe, expect, test } from '@jest/globals'
import { findingOf } from '../../src/findings/judge.js'
import { at, related, type RuleDescription, type Said } from '../../src/findings/rule.js'
import { Source } from '../../src/syntax/source.js'

const RULE: RuleDescription = {
  id: 'a/b',
  level: 'file',
  severity: 'error',
  summary: '',
  words: ["The element '{name}' is refused."],
  bad: { text: '' },
  good: { text: '' },
}

/** The finding that is made of what is said of the second line of a file, beside a place in another one. */
function finding(said: Omit<Said, 'related'>, other = 'other.config') {
  const source = new Source('first\nsecond\n', 'utf-8', Buffer.alloc(0))
  const complaint = at(
    { path: 'web.config', source },
    { start: 6, end: 12 },
    {
      ...said,
      related: [related('The first one', { path: other, source }, { start: 0, end: 5 })],
    },
  )
  return findingOf(
    { rule: RULE, complaint },
    {
      intent: { mode: 'check', settings: {}, knownSections: [] },
      locate: ({ file, span }) => ({ path: file.path, at: source.range(span) }),
      voice: ({ isPartial }) => `.NET refuses ${isPartial ? '"{location}"' : 'it'}`,
    },
  )
}

describe('the texts of a rule are filled', () => {
  test('with the names of the file and its location', () => {
    const { message, hint } = finding({
      message: '<{name}> stands twice.',
      hint: 'Take one <{name}> out.',
      names: { name: 'smtp' },
      location: { path: 'umbraco' },
    })
    expect(message).toBe(
      '<smtp> stands twice. The first one is in "other.config", line 1. .NET refuses "umbraco": "The element \'smtp\' is refused."',
    )
    expect(hint).toBe('Take one <smtp> out.')
  })

  test.each(['{name}.config', '{location}.config', '{}/{name', '$&.config'])(
    'and the path "%s" of another place is not',
    (path) => {
      const said = { message: '<{name}> is wrong.', hint: '', names: { name: 'smtp' } }
      expect(finding(said, path).message).toContain(`The first one is in "${path}", line 1.`)
    },
  )

  test('once: a name that looks like a placeholder stays as it is', () => {
    const said = {
      message: '<{name}> is in <{owner}>.',
      hint: '',
      names: { name: '{owner}', owner: 'a' },
    }
    expect(finding(said).message).toContain('<{owner}> is in <a>.')
  })
})
