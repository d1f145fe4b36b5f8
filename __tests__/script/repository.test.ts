import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { addressed, PLACEHOLDER, pages, renamed, repository } from '../../script/repository.js'

const ROOT = join(import.meta.dirname, '../..')

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** What git tracks, without what is built and what others wrote. */
const FILES = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !/^(?:dist|__tests__\/fixtures|demo\/site[^/]*)\//.test(path))

/** What `npm run rules` writes. */
const GENERATED = ['docs/leak-paths.md', 'docs/rules.md', 'src/report/rule-help.json']

/** What shows examples without knowing where the project lives. */
const SOURCES = /^(?:src|script|__tests__)\//

const HERE = repository()

it('finds the name of the repository in no second place that a person would have to change', () => {
  const written = new Set([...pages(), ...GENERATED, 'package.json', 'package-lock.json'])
  const elsewhere = FILES.filter((path) => !written.has(path) && read(path).includes(HERE))
  expect(elsewhere.filter((path) => HERE !== PLACEHOLDER || !SOURCES.test(path))).toStrictEqual([])
})

it('finds the placeholder nowhere else than in sources, once the name is known', () => {
  const published = pages().map((path) => renamed(read(path), { was: HERE, is: 'bakery/smtp' }))
  expect(published.join('\n')).not.toContain(HERE)
  expect(published.join('\n')).not.toMatch(/\bOWNER\b/)
})

it('follows a move in every page, and in the addresses of package.json', () => {
  const is = { was: 'old/name', is: 'new/name' }
  const page = 'uses: old/name@COMMIT\n* @old\nhttps://github.com/old/name/issues'
  expect(renamed(page, is)).toBe(
    'uses: new/name@COMMIT\n* @new\nhttps://github.com/new/name/issues',
  )
  const manifest = read('package.json').replace(`${HERE}.git`, 'new/name.git')
  expect(JSON.parse(addressed(manifest))).toMatchObject({
    homepage: 'https://github.com/new/name#readme',
    bugs: { url: 'https://github.com/new/name/issues' },
  })
})

it('names the repository of package.json in its addresses', () => {
  expect(addressed(read('package.json'))).toBe(read('package.json'))
})

it('can be published, with provenance and with nothing but what the command line needs', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>
  expect(manifest).not.toHaveProperty('private')
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest).toMatchObject({
    publishConfig: { access: 'public', provenance: true },
    files: ['dist', '!dist/github.js', '!dist/index.js', '!dist/post.js'],
  })
})

it('fits into the Marketplace: a name, a description of fewer than 125 characters, an icon', () => {
  const action = parse(read('action.yml')) as { name: string; description: string }
  expect(action.description.length).toBeLessThan(125)
  expect(action).toMatchObject({
    name: 'Umbraco Cloud SMTP settings',
    branding: { icon: 'mail', color: 'blue' },
  })
})
