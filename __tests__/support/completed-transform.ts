import { expect } from '@jest/globals'
import type { RequestedSettings } from '../../src/settings.js'
import {
  injectedInto,
  outcomeOf,
  SETTINGS,
  siteOf,
  withTransform,
  type Surroundings,
} from './transform-site.js'

/** The text after an injection; the site then gets exactly what is wanted. */
export function completed(around: Surroundings, settings: RequestedSettings = SETTINGS): string {
  const site = siteOf(around)
  const { text, bytes } = injectedInto(site, settings)
  expect(outcomeOf(withTransform(site, bytes))).toMatchObject({ count: 1, settings })
  return text
}
