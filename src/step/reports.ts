import type { ReportTarget } from '../files/report.js'
import type { Workspace } from '../files/workspace.js'
import type { Request } from './inputs.js'

/** Where reports go, and what speaks against it. */
export interface Reports {
  /** Those that can be written. */
  readonly targets: readonly ReportTarget[]
  readonly complaints: readonly string[]
  /** Keeps reports from overwriting what is checked. */
  readonly protect: (realPaths: readonly string[]) => void
}

const NONE: Reports = { targets: [], complaints: [], protect: () => undefined }

/** Looks at the paths of all reports that are asked for; loaded only where there is one. */
export async function guardReports(workspace: Workspace, request: Request): Promise<Reports> {
  if (request.report === null && request.sarif === null) return NONE
  const { ReportGuard } = await import('./report-guard.js')
  return new ReportGuard(workspace, request)
}
