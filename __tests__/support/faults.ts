import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preloading } from '../../script/runner/preload.js'
import { workspaceOf } from './workspace.js'

/** A call to the system that fails, once. */
export interface Fault {
  /** A function of `node:fs`, such as `renameSync`. */
  readonly call: string
  /** What the system says, such as `ENOSPC`. */
  readonly code: string
  /** Which of the action's calls fails, counted from 1. */
  readonly at: number
}

/** The second folder that a step makes, after that of its journal. */
export const REPORT_FOLDER: Fault = { call: 'mkdirSync', code: 'EROFS', at: 2 }

/** Makes that call fail in a step: its environment, and whether it came to the call at all. */
export function faulty(fault: Fault): {
  readonly env: Readonly<Record<string, string>>
  readonly hasStruck: () => boolean
} {
  const mark = join(workspaceOf({}), 'mark')
  const module = `(${strike.toString()})(${JSON.stringify({ ...fault, mark })})`
  const source = `import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'\n${module}`
  return { env: preloading(source), hasStruck: () => existsSync(mark) }
}

type Call = (...given: readonly unknown[]) => unknown
declare const fs: Record<string, Call>
declare const syncBuiltinESMExports: () => void

/** Runs in the process of the step, before the step; so it uses nothing of this file. */
function strike({ call, code, at, mark }: Fault & { readonly mark: string }): void {
  const real = fs[call]
  const write = fs['writeFileSync']
  if (real === undefined || write === undefined) throw new Error(`There is no fs.${call}`)
  let calls = 0
  Error.stackTraceLimit = 50
  fs[call] = (...given) => {
    // Node's own calls, while it loads a script, are none of the action's.
    const [own, loader] = [/[/\\]dist[/\\]/, /node:internal[/\\]modules/].map((frame) =>
      (new Error('Where from').stack ?? '').search(frame),
    ) as [number, number]
    if (own >= 0 && (loader < 0 || own < loader)) calls += 1
    if (calls !== at) return real(...given)
    calls += 1
    write(mark, '')
    const [where, bytes, ...rest] = given
    // A disk that is full has taken some of the bytes.
    if (code === 'ENOSPC' && call === 'writeFileSync') {
      real(where, String(bytes).slice(0, 100), ...rest)
    }
    throw Object.assign(new Error(`${code}: no luck, ${call}`), { code, syscall: call })
  }
  syncBuiltinESMExports()
}
