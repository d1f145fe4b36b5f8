/**
 * A `web.config` with the transforms beside it, which a deploy applies to it. What they need is loaded only where one
 * is there, or where an environment is asked for.
 */
import type { Intent } from '../../findings/intent.js'
import type { Configuration } from '../configuration.js'
import type { XmlFile } from '../open.js'
import { openWebConfig } from '../web-config/configuration.js'
import type { NamedCompanion } from './deployment.js'
import { transformNames } from './names.js'

/** Opens a `web.config`. */
export function openDeployed(file: XmlFile): Configuration {
  return completing(file, openWebConfig(file), [])
}

/** Remembers what it is completed with, since the result of a transform asks for the same. */
function completing(
  file: XmlFile,
  own: Configuration,
  companions: readonly NamedCompanion[],
): Configuration {
  return {
    ...own,
    neighbours: transformNames(file.path),
    complete: async (companion) => {
      const known = [...companions, { name: own.missing?.name ?? '', companion }]
      return completing(file, await own.complete(companion), known)
    },
    withNeighbours: async (files) => {
      if (files.length === 0) return alone(file, own, companions)
      const { openSite } = await import('./site.js')
      return openSite({ file, own, companions, transforms: files })
    },
  }
}

/** A file without transforms beside it. */
function alone(
  file: XmlFile,
  own: Configuration,
  companions: readonly NamedCompanion[],
): Configuration {
  const itself: Configuration = {
    ...own,
    neighbours: null,
    asked: async (intent: Intent) => {
      const { environment = '' } = intent
      if (environment === '' || environment === '*') return itself
      const { openSite } = await import('./site.js')
      const site = await openSite({ file, own, companions, transforms: [] })
      return site.asked(intent)
    },
    reopen: async (edited) => {
      const reopened = await own.reopen(edited)
      return reopened && alone(file, reopened, companions)
    },
  }
  return itself
}
