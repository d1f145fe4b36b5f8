import type { Request } from './inputs.js'
import type { Planned } from './plan-all.js'
import type { StepResult } from './result.js'

/** What the input `ignore` does besides what it does to each file. */
export interface Silencing {
  readonly complaints: readonly string[]
  readonly advice: (findings: StepResult['findings']) => Pick<StepResult, 'findings' | 'suppressed'>
  readonly warnings: (planned: readonly Planned[]) => readonly string[]
}

const NO_SILENCING: Silencing = {
  complaints: [],
  advice: (findings) => ({ findings, suppressed: [] }),
  warnings: () => [],
}

/** Loaded only where the input names a rule. */
export async function silencingOf({ ignore }: Request): Promise<Silencing> {
  if (ignore.length === 0) return NO_SILENCING
  const { complaintsAbout, ignored, withoutEffect } = await import('./silencing.js')
  return {
    complaints: complaintsAbout(ignore),
    advice: (findings) => ignored(findings, ignore),
    warnings: (planned) =>
      withoutEffect(
        planned.flatMap(({ result }) => result.findings),
        ignore,
      ),
  }
}
