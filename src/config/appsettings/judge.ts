/**
 * Findings of all environments as one list: what holds in several of them is told once.
 */
import type { Finding } from '../../findings/finding.js'
import { isSameEnvironment } from '../stack.js'

/** What is found in one environment. */
export interface FoundIn {
  readonly environment: string
  /** Whether its verdict is one of the site. */
  readonly counts: boolean
  readonly findings: readonly Finding[]
}

/** Joins the findings of environments, and weighs them by where they hold. */
export function joined(all: readonly FoundIn[]): readonly Finding[] {
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
  return [...groups.values()].map(({ finding, where }) => weighed(finding, where, all.length))
}

function weighed(finding: Finding, where: readonly FoundIn[], count: number): Finding {
  const told = where.some(({ counts }) => counts)
    ? onlyInDevelopment(where)
      ? asNotice(finding)
      : finding
    : asWarning(finding)
  if (where.length === count) return told
  return { ...told, environments: where.map(({ environment }) => environment) }
}

function onlyInDevelopment(where: readonly FoundIn[]): boolean {
  return where.every(({ environment }) => isSameEnvironment(environment, 'Development'))
}

/** What only Development meets is a notice at most, unless it stops the site there. */
function asNotice(finding: Finding): Finding {
  return finding.level === 'runtime' ? { ...finding, severity: 'notice' } : finding
}

/** What only stands for an environment that may not exist does not count for the verdict. */
function asWarning(finding: Finding): Finding {
  if (finding.level === 'advice' || finding.severity === 'notice') return finding
  return { ...finding, level: 'runtime', severity: 'warning' }
}
