import type { Event } from '../event.js'
import { held, type Held, type Injection } from '../injection.js'
import { quoted, type Advice, type Rule } from '../rule.js'
import { packingOf } from '../zip.js'
import { uploadOf } from './artifact.js'

/** Umbraco's sample for CI/CD Flow keeps what it deploys as a build artifact (cloud-artifact.yml). */
export const packedArtifact: Rule = {
  id: 'workflow/packed-artifact',
  summary: 'A later step uploads an archive that holds the injected file as a build artifact.',
  check: ({ injections }) => injections.flatMap(advise),
}

function advise(injection: Injection): readonly Advice[] {
  const archives = archivesOf(injection)
  return injection.after.flatMap((event) => {
    const take = uploadOf(event)
    const isThere = ({ during }: Held): boolean => during.has(event)
    // What takes the file as it is, another rule tells.
    if (take === null || injection.files.some((file) => isThere(file) && take(file) !== null))
      return []
    const archive = archives.find((one) => isThere(one) && take(one) !== null)
    const span = archive === undefined ? null : take(archive)
    return archive === undefined || span === null ? [] : [{ span, ...said(archive) }]
  })
}

function said({ path }: Held): Pick<Advice, 'message' | 'hint'> {
  return {
    message: `This path takes ${quoted(path)} into a build artifact, which holds the injected password: whoever may read the repository can download it.`,
    hint: "Leave this step out: the deployment does not need it, Umbraco's sample keeps the archive for debugging only.",
  }
}

/** The archives that hold an injected file, and how long they are there. */
function archivesOf({ after, files }: Injection): readonly Held[] {
  return after.flatMap((event: Event, index) => {
    const packing = packingOf(event.command)
    if (packing === null) return []
    const isPacked = files.some(({ path, during }) => during.has(event) && packing.packs(path))
    return isPacked ? [held(packing.archive, after.slice(index + 1))] : []
  })
}
