import { expect, it } from '@jest/globals'
import { releaseNotes } from '../../script/release.js'

const CHANGELOG = `# Changelog

## Unreleased

- Something to come.

## 1.2.3 (2027-01-02)

- Something new.

### Fixed

- Something old.

## 1.2.2

- Something before.
`

const PROJECT = { version: '1.2.3', changelog: CHANGELOG }

it('tells what the changelog says of the version', () => {
  expect(releaseNotes('v1.2.3', PROJECT)).toBe(
    '- Something new.\n\n### Fixed\n\n- Something old.\n',
  )
})

it.each([
  ['v1.2.4', PROJECT, 'package.json says that this is version 1.2.3'],
  ['v2.0.0', { ...PROJECT, version: '2.0.0' }, 'has nothing under "## 2.0.0"'],
  ['v3.0.0', { version: '3.0.0', changelog: '## 3.0.0\n' }, 'has nothing under "## 3.0.0"'],
])('refuses %s of %j', (tag, project, reason) => {
  expect(() => releaseNotes(tag, project)).toThrow(reason)
})
