import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { bytesOf } from './xdt.js'

/** A file that may be the base of a transform. */
export interface Base {
  readonly name: string
  readonly bytes: Uint8Array
}

// prettier-ignore
const GROUPS = ['hand', 'matrix', 'xpath', 'near', 'inherit', 'namespace', 'text', 'steps', 'user', 'recipe', 'random']

/**
 * Every base of the tests, each once.
 *
 * @param fixtures the folder `__tests__/fixtures`
 */
export function fixtureBases(fixtures: string): readonly Base[] {
  const all = [...ofTransforms(fixtures), ...ofDotnet(fixtures), ...ofNet10(fixtures)]
  const seen = new Map<string, Base>()
  for (const base of all) {
    const key = Buffer.from(base.bytes).toString('latin1')
    if (!seen.has(key)) seen.set(key, base)
  }
  return [...seen.values()]
}

function ofTransforms(fixtures: string): readonly Base[] {
  return GROUPS.flatMap((group) => {
    const packed = readFileSync(join(fixtures, `xdt/${group}.jsonl.br`))
    const lines = brotliDecompressSync(packed).toString('utf8').trim().split('\n')
    return lines.map((line) => {
      const row = JSON.parse(line) as { name: string; base: Parameters<typeof bytesOf>[0] }
      return { name: row.name, bytes: bytesOf(row.base) }
    })
  })
}

function ofDotnet(fixtures: string): readonly Base[] {
  const files = folderBases(join(fixtures, 'dotnet/cases'))
  return files.filter(({ name }) => !name.endsWith('.src.config'))
}

function ofNet10(fixtures: string): readonly Base[] {
  const lines = readFileSync(join(fixtures, 'dotnet/net10.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { id, bytes } = JSON.parse(line) as { id: string; bytes: string }
    return { name: id, bytes: Buffer.from(bytes, 'base64') }
  })
}

/** The files of a folder of `*.config`. */
export function folderBases(folder: string): readonly Base[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.config'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}
