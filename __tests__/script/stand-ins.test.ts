/**
 * What stands in the bundle for parts of packages (script/build/pack.js): a name that is imported and that one lacks would be
 * `undefined` at run time. Where rollup makes the bundle, it refuses to build then.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { expect, it } from '@jest/globals'
import { foldersOf } from '../../script/build/installed.js'
import { readingJson5 } from '../../script/build/json5.js'
import { LEFT_OUT, STAND_INS } from '../../script/build/pack.js'
import { READING } from '../../script/build/yaml.js'
import { importedNames } from '../support/imported-names.js'

const ROOT = join(import.meta.dirname, '../..')
const PACKAGES = join(ROOT, 'script/build/packages')

/** What GitHub's client is made of in the bundle: the files of it, and of all that it needs. */
const SOURCES = foldersOf(ROOT, ['@actions/github'], LEFT_OUT)
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') && !name.split(sep).includes('node_modules'))
      .map((name) => join(ROOT, folder, name)),
  )
  .filter(
    (file) =>
      !Object.hasOwn(STAND_INS, relative(join(ROOT, 'node_modules'), file).split(sep).join('/')),
  )

/** The packages for which something stands, and by which module. */
const STANDS = new Map(
  Object.entries(STAND_INS).map(([file, module]) => [
    /(?:^|\/node_modules\/)((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? '',
    module,
  ]),
)

function isReplaced(from: string): boolean {
  return [...STANDS.keys(), ...LEFT_OUT].some(
    (name) => from === name || from.startsWith(`${name}/`),
  )
}

const WANTED = SOURCES.flatMap((file) => importedNames(readFileSync(file, 'utf8'), isReplaced))

it('finds what the packages import of these', () => {
  expect(WANTED.map(({ from, name }) => `${from} ${name}`).sort()).toStrictEqual([
    '@actions/http-client HttpClient',
    '@actions/http-client HttpClient',
    '@octokit/graphql withCustomRequest',
    '@octokit/plugin-paginate-rest paginateRest',
    '@octokit/plugin-rest-endpoint-methods restEndpointMethods',
    'before-after-hook default',
    'undici fetch',
  ])
})

it.each(WANTED)('has $name of $from', async ({ from, name }) => {
  const module = join(PACKAGES, STANDS.get(from) ?? 'none')
  // The proxies of GitHub's client stand beside its stand-in in the bundle alone.
  const has = module.endsWith('http-client.cjs')
    ? readFileSync(module, 'utf8').includes(`module.exports = { ${name} }`)
    : name in ((await import(module)) as object)
  expect(has).toBe(true)
})

it('leaves GitHub the choice of the proxy', () => {
  const require = createRequire(join(ROOT, 'node_modules/@actions/github/package.json'))
  const { getProxyUrl } = require('@actions/http-client/lib/proxy.js') as { getProxyUrl: unknown }
  expect(typeof getProxyUrl).toBe('function')
})

it('bundles what src/ takes of yaml', () => {
  const source = readFileSync(join(ROOT, 'src/syntax/yaml.ts'), 'utf8')
  const taken = [...source.matchAll(/\byaml\.(\w+)\(?/g)].map(([, name = '']) => name)
  const values = [...new Set(taken)].filter((name) => name !== 'js').sort()
  expect(values).toStrictEqual(Object.values(READING).flat().sort())
})

it('reads with json5 as before, and refuses a json5 that looks different', () => {
  const code = readFileSync(join(ROOT, 'node_modules/json5/dist/index.mjs'), 'utf8')
  expect(readingJson5(code).length).toBeLessThan(code.length - 13_000)
  expect(() => readingJson5(code.replace('var ID_Start', 'const ID_Start'))).toThrow('has changed')
})
