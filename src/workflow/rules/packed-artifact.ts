import { at, type Said } from '../../findings/rule.js'
import type { Span } from '../../syntax/span.js'
import type { WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { held, type Held, type InjectingJob } from '../injecting-job.js'
import { packingOf } from '../zip.js'
import { uploadOf } from './artifact.js'
import { INJECTING } from './example.js'

/** Umbraco's sample for CI/CD Flow keeps what it deploys as a build artifact (cloud-artifact.yml). */
export const packedArtifact: WorkflowRule = {
  id: 'workflow/packed-artifact',
  level: 'advice',
  severity: 'notice',
  summary: 'A later step uploads an archive that contains the injected file as a build artifact.',
  words: [],
  bad: {
    text: `${INJECTING}
- run: zip -r sources.zip . -x@cloud.zipignore
- uses: actions/upload-artifact@v7
  with:
    path: ⟦sources.zip⟧`,
  },
  good: {
    text: `${INJECTING}
- run: zip -r sources.zip . -x@cloud.zipignore`,
  },
  check: ({ workflow, injecting }) =>
    injecting
      .flatMap(uploadsOf)
      .map(({ span, archive }) => at(workflow.file, span, saidOf(archive))),
}

/** An archive with an injected file in it, and the path by which it is uploaded. */
interface Upload {
  readonly span: Span
  readonly archive: string
}

function uploadsOf(job: InjectingJob): readonly Upload[] {
  const archives = archivesOf(job)
  return job.after.flatMap((event) => {
    const take = uploadOf(event)
    const isThere = ({ during }: Held): boolean => during.has(event)
    // What takes the file as it is, another rule tells.
    if (take === null || job.files.some((file) => isThere(file) && take(file) !== null)) return []
    const archive = archives.find((one) => isThere(one) && take(one) !== null)
    const span = archive === undefined ? null : take(archive)
    return archive === undefined || span === null ? [] : [{ span, archive: archive.path }]
  })
}

function saidOf(archive: string): Said {
  return {
    message:
      'This path takes "{archive}" into a build artifact, which contains the injected password: whoever may read the repository can download it.',
    hint: "Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",
    names: { archive },
  }
}

/** The archives that contain an injected file, and how long they are there. */
function archivesOf({ after, files }: InjectingJob): readonly Held[] {
  return after.flatMap((event: Event, index) => {
    const packing = packingOf(event.command)
    if (packing === null) return []
    const isPacked = files.some(({ path, during }) => during.has(event) && packing.packs(path))
    return isPacked ? [held(packing.archive, after.slice(index + 1))] : []
  })
}
