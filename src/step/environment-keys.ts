/**
 * The input `environment-keys`: the names of settings that the environments of a site supply when it runs.
 */
import { capital, theInput } from '../mentions.js'
import type { EnvironmentKey } from '../findings/intent.js'
import { isSecret } from '../redaction/forms.js'
import { inert } from '../text/inert.js'
import { lazily } from '../text/pattern.js'

/** A line as it was read. */
interface Line {
  readonly key: EnvironmentKey
  /** Whether it gives a value to a password, which belongs into a secret. */
  readonly hasPassword: boolean
}

/** The keys that were given, and what is wrong with the others. */
export interface EnvironmentKeysRead {
  readonly keys: readonly EnvironmentKey[]
  /** One sentence or two each. */
  readonly complaints: readonly string[]
}

/** `Staging: KEY`: a colon and white space end the name of an environment, since a key may contain colons. */
const ENVIRONMENT = /^([^\s:=][^:=]*):[ \t]+/

/** A name of a variable, or a path of .NET's configuration. */
const KEY = /^[\w.:-]+$/
const KEY_OF_ANY_LETTERS = lazily(String.raw`^[\p{L}\p{Nd}_.:-]+$`, 'u')

/**
 * Reads the lines of the input.
 *
 * @param lines trimmed, none of them empty
 */
export function readEnvironmentKeys(lines: readonly string[]): EnvironmentKeysRead {
  const read = lines.map((line, index) => ({ line: lineOf(line), number: index + 1 }))
  return {
    keys: read.flatMap(({ line }) => (line === null || line.hasPassword ? [] : [line.key])),
    complaints: read.flatMap(({ line, number }) => complaintOf(line, number)),
  }
}

function complaintOf(line: Line | null, number: number): readonly string[] {
  if (line === null) {
    return [
      `${capital(theInput('environment-keys'))} has a line that is not the name of a setting (line ${number} of those that are not empty). Allowed on each line: KEY, or Environment: KEY, both also with =value.`,
    ]
  }
  if (!line.hasPassword) return []
  return [
    `${capital(theInput('environment-keys'))} gives a value to "${inert(line.key.name, 60)}". Everybody who can read the workflow can read it. Write the name alone: the value of a password is not needed, and belongs into a secret.`,
  ]
}

/** null where it does not name a key. */
function lineOf(line: string): Line | null {
  const environment = ENVIRONMENT.exec(line)
  const rest = line.slice(environment?.[0].length ?? 0)
  const equals = rest.indexOf('=')
  const name = (equals < 0 ? rest : rest.slice(0, equals)).trim()
  if (!KEY.test(name) && !KEY_OF_ANY_LETTERS().test(name)) return null
  const value = equals < 0 ? null : rest.slice(equals + 1)
  return {
    key: { environment: environment?.[1]?.trim() ?? null, name, value },
    hasPassword: value !== null && value !== '' && isPasswordKey(name),
  }
}

/** Whether a key is that of a password, whatever leads to it: `…__PASSWORD`, `…:Password`. */
function isPasswordKey(name: string): boolean {
  return /(?:^|__|:)password$/i.test(name)
}

/**
 * The values in the input that are worth masking: a password does not belong here, but where it stands here, it is
 * masked all the same.
 *
 * @param input as it was given
 */
export function secretsInKeys(input: string): readonly string[] {
  const lines = input.split(/[\r\n]/).map((text) => text.trim())
  return lines.filter(Boolean).flatMap((text) => {
    const line = lineOf(text)
    const value = line?.hasPassword === true ? (line.key.value ?? '') : ''
    return isSecret(value) ? [value] : []
  })
}
