/**
 * The second reader: fast-xml-parser finds the `<smtp>` that a transform inserts, and compares every expected value.
 */
import type { SettingName } from '../../../settings.js'
import type { Expectation } from '../../configuration.js'
import { readBack } from '../../web-config/injection/read-back.js'

/**
 * Reads a finished transform with a parser that shares no code with ours.
 *
 * @param text the whole transform after the edit
 * @returns the settings that do not read as expected; empty where all do
 */
export function readBackInsertion(
  text: string,
  expected: readonly Expectation[],
): readonly SettingName[] {
  return readBack(text, expected, (attributes) =>
    Object.entries(attributes).some(
      ([name, value]) => name.endsWith(':Transform') && value === 'Insert',
    ),
  )
}
