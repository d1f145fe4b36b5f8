/**
 * Links between the pages lead somewhere.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from '@jest/globals'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The anchors of a page: of its headings, as GitHub makes them, and those that it sets itself. */
function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[^]*?^```$/gm, '')
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)])
}

/** The links of a page that lead to another place of the project. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replaceAll(/^ *```[^]*?^ *```$/gm, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
}

it.each(PAGES)('%s has no link that leads nowhere', (page) => {
  const broken = linksOf(page).filter((target) => {
    const [path = '', anchor = ''] = target.split('#')
    const file = path === '' ? page : normalize(join(dirname(page), path))
    if (!existsSync(file)) return true
    return anchor !== '' && !anchorsOf(file).has(anchor)
  })
  expect(broken).toStrictEqual([])
})

const PICTURES = 'docs/pictures'

/** The parts of a page that show a picture, with the paths of its files. */
function shown(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/(?:srcset|src)="([^"]+\.(?:png|svg))"/g)].map(([, path = '']) =>
    join(dirname(page), path).replaceAll('\\', '/'),
  )
}

it('shows each picture in both themes, says what is on it, and keeps it small', () => {
  const files = readdirSync(PICTURES).map((name) => `${PICTURES}/${name}`)
  expect(PAGES.flatMap(shown).toSorted()).toStrictEqual(files.toSorted())
  expect(files.filter((path) => statSync(path).size > 60_000)).toStrictEqual([])
  const all = PAGES.map((page) => readFileSync(page, 'utf8')).join('')
  expect(all.match(/<img\s+alt="[^"]{40,}"/g)).toHaveLength(files.length / 2)
})
