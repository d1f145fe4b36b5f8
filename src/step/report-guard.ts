import { capital, theInput } from '../mentions.js'
import {
  overwrites,
  reportObstacle,
  reportTarget,
  type ReportInput,
  type ReportTarget,
} from '../files/report.js'
import type { Workspace } from '../files/workspace.js'
import { inert } from '../text/inert.js'
import type { Request } from './inputs.js'
import type { Reports } from './reports.js'

/** Keeps reports from overwriting a checked file and each other, and a step from beginning that cannot report. */
export class ReportGuard implements Reports {
  targets: readonly ReportTarget[] = []
  readonly complaints: string[] = []

  constructor(workspace: Workspace, request: Pick<Request, ReportInput>) {
    for (const input of ['report', 'sarif'] as const) {
      const path = request[input]
      if (path !== null) this.#add(reportTarget(workspace, { input, path }))
    }
  }

  readonly protect = (realPaths: readonly string[]): void => {
    for (const target of this.targets.filter((one) => overwrites(one, realPaths))) {
      this.complaints.push(
        `${capital(theInput(target.input))} names "${inert(target.path)}", which is one of the checked files. Name another file for the report.`,
      )
      this.targets = this.targets.filter((one) => one !== target)
    }
  }

  #add(target: ReportTarget): void {
    const others = this.targets.map(({ realPath }) => realPath)
    const obstacle = overwrites(target, others)
      ? `${capital(theInput('report', 'sarif'))} name the same file. Name another one for one of them.`
      : reportObstacle(target)
    if (obstacle === null) this.targets = [...this.targets, target]
    else this.complaints.push(obstacle)
  }
}
