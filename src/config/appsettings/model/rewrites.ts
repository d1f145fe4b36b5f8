/**
 * What to write instead of a key or a value in a file of settings, where there is but one thing that is meant.
 */
import type { Complaint } from '../../../findings/rule.js'
import type { JsonMember } from '../../../syntax/json/tree.js'
import { optionOf, smtpNames, type Reading } from './reading.js'
import type { Entry } from './layers.js'

/** A rewrite as a part of a complaint; nothing where none is known. */
type Known = Pick<Complaint, 'rewrite'>

/** Another value, as JSON has it; nothing where the value does not stand in a file of settings. */
export function otherValue(entry: Entry | null, value: string | number | boolean | null): Known {
  const json = entry?.written?.json ?? null
  if (value === null || json === null || json.kind === 'object' || json.kind === 'array') return {}
  return { rewrite: { span: json, after: JSON.stringify(value) } }
}

/** Another name, in place of the last part of the one that is written. */
export function otherName({ name, nameSpan }: JsonMember, after: string): Known {
  // A name with escapes is not as long as it is written.
  if (nameSpan.end - nameSpan.start !== name.length + 2) return {}
  const last = name.slice(name.lastIndexOf(':') + 1)
  const end = nameSpan.end - 1
  return { rewrite: { span: { start: end - last.length, end }, after } }
}

/** The member as a whole, with the comma behind it; nothing where another one would lose its comma. */
export function withoutMember(text: string, { nameSpan: { start }, value }: JsonMember): Known {
  const comma = /^\s*,/.exec(text.slice(value.end, value.end + 100))?.[0]
  return comma === undefined
    ? {}
    : { rewrite: { span: { start, end: value.end + comma.length }, after: '' } }
}

/** Ports on which a server greets in clear, and goes over to TLS when asked. */
const STARTTLS_PORTS: ReadonlySet<number> = new Set([25, 587, 2525])

/** The way to use TLS that the port asks for; null where it does not tell. */
export function tlsForPort(reading: Reading): 'SslOnConnect' | 'StartTls' | null {
  const port = optionOf(reading, 'Port')?.value
  if (port === 465) return 'SslOnConnect'
  return typeof port === 'number' && STARTTLS_PORTS.has(port) ? 'StartTls' : null
}

/** Whether a layer sets an option of `Smtp`. */
export function isSet({ stack }: Reading, option: string): boolean {
  return stack.entry(smtpNames(option)) !== null
}
