import type { Finding } from '../findings/finding.js'
import type { Request } from '../step/inputs.js'
import type { StepResult } from '../step/result.js'
import type { Runner } from './runner.js'

/** A result as it is told, and what of it the summary only counts. */
export interface Told {
  readonly result: StepResult
  readonly isAside: (finding: Finding) => boolean
}

/** What the token is given for. */
export interface TokenUse {
  readonly token: string
  /** Whether a review is to suggest what could be mended. */
  readonly suggest: boolean
}

/** Asks and tells GitHub what the token is for. Its client is loaded only where there is one. */
export async function toldOn(
  runner: Runner,
  { gitHubToken: token, suggest }: Pick<Request, 'gitHubToken' | 'suggest'>,
  result: StepResult,
): Promise<Told> {
  const told = { result, isAside: () => false }
  if (token === null) return told
  try {
    const { converse } = await import('./pull-request/converse.js')
    return await converse(runner, { token, suggest }, result)
  } catch {
    const fault =
      'The input "github-token" was of no use, by a fault of this action: please report it.'
    return { ...told, result: { ...result, notices: [...result.notices, fault] } }
  }
}
