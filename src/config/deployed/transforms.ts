/**
 * The transforms beside a file, as they were read.
 */
import { Buffer, isAscii } from 'node:buffer'
import type { Finding } from '../../findings/finding.js'
import type { TextFile } from '../../findings/rule.js'
import { MARK, type SuppressionInFile } from '../../suppression/suppression.js'
import { Source } from '../../syntax/source.js'
import type { CompanionFile, ConfigFile } from '../configuration.js'
import { openXml, type XmlFile } from '../open.js'
import { readForEngine } from '../transform/engine-file.js'
import { openForEngine } from '../transform/refusal.js'
import type { Standing } from '../transform/reading.js'
import { lossWords } from '../transform/rules/index.js'
import { environmentFor, laterEnvironmentFor } from './names.js'

/** A transform. */
export interface Transform {
  readonly path: string
  readonly text: TextFile
  /** As it was read from the disk; null where it may not be read. */
  readonly raw: ConfigFile | null
  /** As the engine reads it; null where it cannot. */
  readonly file: XmlFile | null
  readonly isGarbled: boolean
  readonly environment: string
  readonly standing: Standing
  /** Why it cannot be read. */
  readonly faults: readonly Finding[]
}

/** Reads the transforms beside a file. What is not for that file is left out. */
export async function readTransforms(
  files: readonly CompanionFile[],
  base: { readonly path: string; readonly isLater: boolean },
): Promise<readonly Transform[]> {
  const read = files.map(async (one): Promise<readonly Transform[]> => {
    if (one.status === 'absent') return []
    const { path } = one.status === 'found' ? one.file : one.finding
    const environment = environmentFor(path, base.path)
    const later = laterEnvironmentFor(path, base.path)
    if (environment === null && (later === null || base.isLater)) return []
    const standing = environment === null || base.isLater ? 'other-generation' : 'applied'
    const named = { environment: environment ?? later ?? '', standing } as const
    if (one.status === 'found') return [await readTransform(one.file, named)]
    return [unread({ path }, named, [asRuntime(one.finding, named.environment)])]
  })
  return (await Promise.all(read)).flat()
}

type Named = Pick<Transform, 'environment' | 'standing'>

/** Reads a transform. */
export async function readTransform(file: ConfigFile, named: Named): Promise<Transform> {
  const { path, bytes } = file
  const opened = await openXml(file)
  const read = opened.ok ? openForEngine(opened.file) : readForEngine(file)
  const faults = opened.ok ? [] : [asRuntime(opened.finding, named.environment)]
  // What only its own encoding forbids, the engine reads.
  const isReadable = read.ok && (opened.ok || opened.finding.rule === 'source/encoding')
  if (!isReadable) return { ...unread(file, named, faults), raw: file }
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef
  return {
    path,
    text: read.file,
    file: read.file,
    raw: file,
    isGarbled: opened.ok && !isMarked && opened.file.source.encoding !== 'utf-8' && !isAscii(bytes),
    ...named,
    faults,
  }
}

function unread(
  { path }: Pick<ConfigFile, 'path'>,
  named: Named,
  faults: readonly Finding[],
): Transform {
  const text = { path, source: new Source('', 'utf-8', Buffer.alloc(0)) }
  return { path, text, raw: null, file: null, isGarbled: false, ...named, faults }
}

/** The site goes on with the file that is not transformed. */
function asRuntime(finding: Finding, environment: string): Finding {
  const message = `${finding.message} ${lossWords(environment)}.`
  return { ...finding, level: 'runtime', message }
}

/** The comments in transforms that are to silence rules. Looked for only where a text has the mark of one. */
export async function suppressionsOf(
  transforms: readonly Transform[],
): Promise<readonly SuppressionInFile[]> {
  const files = transforms.flatMap(({ file }) =>
    file?.source.text.includes(MARK) === true ? [file] : [],
  )
  if (files.length === 0) return []
  const { suppressionsIn } = await import('../web-config/model/suppressions.js')
  return files.flatMap(suppressionsIn)
}
