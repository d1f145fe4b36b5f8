/**
 * What proof/appsettings.js needs of the sources and of the tests, in one bundle.
 */
import { sample } from 'fast-check'
import { randomAppSettings } from '../../__tests__/support/random-appsettings.js'

export { bytesOf } from '../../__tests__/support/settings-stack.js'
export { makeCertificates } from '../../__tests__/support/certificates.js'
export { differenceFrom, ownVerdict } from '../../__tests__/support/host-verdict.js'
export { UGLY_PASSWORDS, USUAL_FILES } from '../../__tests__/support/usual-settings.js'

/** Texts of random files that load, the same ones for the same seed. */
export function randomFiles(count: number, seed: number): readonly string[] {
  return sample(randomAppSettings, { numRuns: count, seed })
}
