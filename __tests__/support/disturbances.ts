import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preloading } from '../../script/runner/preload.js'
import { workspaceOf } from './workspace.js'

type Environment = Readonly<Record<string, string>>
type Call = (...given: readonly unknown[]) => unknown
declare const fs: Record<string, Call>
declare const syncBuiltinESMExports: () => void

const IMPORTS = `import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'`

/** A folder that gives way to a symbolic link. */
export interface Swap {
  /** Before which of the action's calls to the disk, counted from 1. */
  readonly at: number
  /** The first call that counts is one to this function of `node:fs`. */
  readonly from: string
  readonly folder: string
  /** Where the link leads. */
  readonly outside: string
}

/** Swaps a folder while a step or its clean-up works: its environment, and whether it came to that. */
export function swapping(swap: Swap): {
  readonly env: Environment
  readonly hasSwapped: () => boolean
} {
  const mark = join(workspaceOf({}), 'mark')
  const module = `(${swapAt.toString()})(${JSON.stringify({ ...swap, mark })})`
  return { env: preloading(`${IMPORTS}\n${module}`), hasSwapped: () => existsSync(mark) }
}

/** Runs in the process of the step, before the step; so it uses nothing of this file. */
function swapAt({ at, from, folder, outside, mark }: Swap & { readonly mark: string }): void {
  const names =
    'lstat stat realpath open read readFile writeFile fchmod fsync ftruncate close rename rm mkdir'
  const real = { ...fs }
  let calls = 0
  Error.stackTraceLimit = 50
  for (const name of names.split(' ').map((one) => `${one}Sync`)) {
    fs[name] = (...given) => {
      const isOurs = /[/\\]dist[/\\]/.test(new Error('Where from').stack ?? '')
      if (isOurs && (calls > 0 || name === from)) calls += 1
      if (calls === at && isOurs) {
        calls += 1
        real['renameSync']?.(folder, `${folder}-moved`)
        real['symlinkSync']?.(outside, folder, 'junction')
        real['writeFileSync']?.(mark, '')
      }
      return real[name]?.(...given)
    }
  }
  syncBuiltinESMExports()
}

/** What a disk without space refuses: a new file, more bytes than the half, also to make a file shorter. */
export type Shortage = 'new files' | 'bytes' | 'everything'

/** A disk that is full, for as long as the process lives. */
export function fullDisk(shortage: Shortage): Environment {
  return preloading(`${IMPORTS}\n(${fill.toString()})(${JSON.stringify(shortage)})`)
}

/** Runs in the process of the clean-up, before it. */
function fill(shortage: Shortage): void {
  const { openSync: open, writeFileSync: write } = fs
  const refuse = (code: string): never => {
    throw Object.assign(new Error(`${code}: no luck`), { code })
  }
  fs['openSync'] = (path, flags, ...rest) => {
    if (flags === 'wx') refuse('ENOSPC')
    return open?.(path, flags, ...rest)
  }
  if (shortage !== 'new files') {
    fs['writeFileSync'] = (where, bytes, ...rest) => {
      if (typeof where !== 'number') return write?.(where, bytes, ...rest)
      write?.(where, (bytes as Uint8Array).subarray(0, 100), ...rest)
      return refuse('ENOSPC')
    }
  }
  if (shortage === 'everything') fs['ftruncateSync'] = () => refuse('EIO')
  syncBuiltinESMExports()
}

/** A folder that may be listed, but not entered. */
export function closedFolder(name: string): Environment {
  const refuse = `const { lstatSync } = fs
fs.lstatSync = (path, ...rest) => {
  if (/[/\\\\]${name}[/\\\\]/.test(String(path))) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
  return lstatSync(path, ...rest)
}
syncBuiltinESMExports()`
  return preloading(`${IMPORTS}\n${refuse}`)
}
