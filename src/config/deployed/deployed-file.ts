/**
 * The file that the site reads after a deploy. Loaded only where somebody asks for it.
 */
import type { ConfigFile } from '../configuration.js'
import { savedFile } from '../transform/saved.js'
import { isSaved, type Deployment } from './deployment.js'

/** What the site reads, before the Cloud changes it; null where that is not XML any more. */
export function deployedFile({
  layered: { file },
  readings,
  result,
}: Deployment): ConfigFile | null {
  if (result === null) return null
  const isChanged = readings.some(
    ({ application }) => application !== null && isSaved(application.outcome),
  )
  return isChanged ? savedFile(file, []) : { path: file.path, bytes: file.bytes }
}
