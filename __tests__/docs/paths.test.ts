/**
 * What the pages tell people to run is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

const TESTS = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).map(
  (name) => `__tests__/${name.replaceAll('\\', '/')}`,
)

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** The commands of a page in code: what stands between backticks, or on a line of a shell's block. */
function commands(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/`((?:npm|node|bash|npx) [^`\n]+)`/g)].map(([, command = '']) => command)
}

const COMMANDS = PAGES.flatMap((page) => commands(page).map((command) => ({ page, command })))

it.each(COMMANDS)('$page can be followed: $command', ({ command }) => {
  const [program, ...words] = command.split(' ')
  const script =
    program === 'npm' && words[0] === 'run'
      ? words.find((one) => /^(?!run$|-)/.test(one))
      : undefined
  expect(Object.keys(scripts)).toContain(script ?? 'test')
  const paths = words.filter((one) => one.includes('/') && !one.includes(':'))
  const missing = paths.filter(
    (path) => !existsSync(path) && !TESTS.some((name) => name.startsWith(path)),
  )
  expect(missing).toStrictEqual([])
})

it('finds the commands of the pages', () => {
  expect(COMMANDS.length).toBeGreaterThan(25)
})
