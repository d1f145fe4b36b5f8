/**
 * What a finding weighs, by the environments of a site that it holds in.
 */
import type { Finding } from '../../findings/finding.js'
import type { FoundIn } from '../joined.js'
import { isSameEnvironment } from '../stack.js'

/** Weighs a finding by where it holds. */
export function weighed(finding: Finding, where: readonly FoundIn[]): Finding {
  if (!where.some(({ counts }) => counts)) return asWarning(finding)
  return onlyInDevelopment(where) ? asNotice(finding) : finding
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
