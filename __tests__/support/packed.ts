import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The rows of a packed table: JSON lines, compressed. */
export function packedRows(folder: string): readonly unknown[] {
  const file = new URL(`../fixtures/${folder}/cases.jsonl.gz`, import.meta.url)
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}
