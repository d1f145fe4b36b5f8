import type { Finding } from '../findings/finding.js'
import type { StepResult } from '../step/result.js'
import type { Runner } from './runner.js'

/** A result as it is told, and what of it the summary only counts. */
export interface Told {
  readonly result: StepResult
  readonly isAside: (finding: Finding) => boolean
}

/** Asks and tells GitHub what the token is for. Its client is loaded only where there is one. */
export async function toldOn(
  runner: Runner,
  token: string | null,
  result: StepResult,
): Promise<Told> {
  const all = (notices: readonly string[]): Told => ({
    result: { ...result, notices: [...result.notices, ...notices] },
    isAside: () => false,
  })
  if (token === null) return all([])
  try {
    const { converse } = await import('./pull-request/converse.js')
    return await converse(runner, token, result)
  } catch (error) {
    const name = error instanceof Error ? error.name : 'not an error'
    return all([
      `What "github-token" is for ended by a fault of its own (${name}), so all findings are told. Please report it.`,
    ])
  }
}
