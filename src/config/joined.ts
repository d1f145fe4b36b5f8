/**
 * Findings of all environments as one list: what holds in several of them is told once.
 */
import type { Finding } from '../findings/finding.js'

/** What is found in one environment. */
export interface FoundIn {
  readonly environment: string
  /** Whether its verdict is one of the site. */
  readonly counts: boolean
  readonly findings: readonly Finding[]
}

/** What a finding weighs, by the environments that it holds in. */
export type Weigh = (finding: Finding, where: readonly FoundIn[]) => Finding

/**
 * Joins the findings of environments. One that does not hold in all of them names those that it holds in.
 *
 * @param weigh left out where a finding weighs the same in every environment
 */
export function joined(
  all: readonly FoundIn[],
  weigh: Weigh = (finding) => finding,
): readonly Finding[] {
  const groups = new Map<string, { readonly finding: Finding; readonly where: FoundIn[] }>()
  for (const where of all) {
    for (const finding of where.findings) {
      const { rule, path, at, message } = finding
      const key = JSON.stringify([rule, path, at, message])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { finding, where: [where] })
      else if (!group.where.includes(where)) group.where.push(where)
    }
  }
  return [...groups.values()].map(({ finding, where }) => {
    const told = weigh(finding, where)
    return where.length === all.length
      ? told
      : { ...told, environments: where.map(({ environment }) => environment) }
  })
}
