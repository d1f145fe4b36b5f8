/**
 * What Umbraco makes of a stack: its options bound and validated. .NET names the first fault only; here are all of
 * them. Source: Microsoft.Extensions.Configuration.Binder, ConfigurationBinder.BindInstance; Umbraco.Cms.Core,
 * GlobalSettingsValidator.
 */
import {
  boundEnum,
  boundInt32,
  boundTimeSpan,
  TICKS_OF_DAY,
  TICKS_OF_MILLISECOND,
} from '../../../dotnet/bound.js'
import { parseBoolean, trim } from '../../../dotnet/values.js'
import { SMTP_PATH } from './keys.js'
import type { ChildKey, Entry, Stack } from './layers.js'
import { GLOBAL_OPTIONS, knownTo, SMTP_OPTIONS, type Option, type OptionType } from './options.js'

/** A value of an option. */
export type BoundValue = string | number | boolean | bigint | null

/** One option as it results. */
export interface Bound {
  readonly option: Option
  /** Where its value comes from; null where nothing sets it, so that it has its default. */
  readonly entry: Entry | null
  /** The default's, where nothing sets it; null also where nobody here knows it. */
  readonly value: BoundValue
  /** false where the environment supplies a value that nobody here knows. */
  readonly isKnown: boolean
}

/** Why the site does not start. */
export type BindingFault = {
  readonly names: readonly string[]
  readonly option: Option
} & (
  | { readonly kind: 'unconvertible'; readonly entry: Entry }
  /** An object or array stands where a string should, and no layer has the string. */
  | { readonly kind: 'not-a-string'; readonly children: readonly ChildKey[] }
  | { readonly kind: 'from'; readonly entry: Entry | null; readonly isMissing: boolean }
  | {
      readonly kind: 'out-of-range'
      readonly entry: Entry
      readonly words: string
      readonly limit: string
    }
)

/** `Smtp` as it results. */
export interface BoundSmtp {
  /** By the option's name. */
  readonly options: ReadonlyMap<string, Bound>
}

/** What Umbraco makes of a stack. */
export interface Binding {
  /** null where nothing stands below `Smtp`: no mail is configured, and the site starts. */
  readonly smtp: BoundSmtp | null
  /** Options of `Global`, by their names. */
  readonly global: ReadonlyMap<string, Bound>
  readonly faults: readonly BindingFault[]
}

const GLOBAL_PATH = SMTP_PATH.slice(0, -1)

/** Binds the options of a stack. */
export function bind(stack: Stack): Binding {
  const { umbraco } = stack.generation
  const faults: BindingFault[] = []
  const bound = (path: readonly string[], options: readonly Option[]) =>
    new Map(
      knownTo(umbraco, options).map((option) => {
        const one = boundOption(stack, [...path, option.name], option)
        faults.push(...one.faults)
        return [option.name, one.bound] as const
      }),
    )
  const global = bound(GLOBAL_PATH, GLOBAL_OPTIONS)
  const isThere = stack.children(SMTP_PATH).length > 0
  const options = isThere ? bound(SMTP_PATH, SMTP_OPTIONS) : null
  if (options !== null) faults.push(...fromFaults(options))
  faults.push(...rangeFaults(global, umbraco))
  return { smtp: options && { options }, global, faults }
}

interface BoundOption {
  readonly bound: Bound
  readonly faults: readonly BindingFault[]
}

function boundOption(stack: Stack, names: readonly string[], option: Option): BoundOption {
  const entry = stack.entry(names)
  const { type } = option
  const children = stack.children(names)
  const isDefault = entry === null || (entry.isKnown && entry.value === null)
  if (isDefault) {
    const isObject = children.length > 0
    const value = isObject ? valueOfObject(option, stack) : emptyValue(option, entry, stack)
    const isFault = isObject && type.kind === 'string'
    const faults: BindingFault[] = isFault
      ? [{ kind: 'not-a-string', names, option, children }]
      : []
    return { bound: { option, entry, value, isKnown: true }, faults }
  }
  if (!entry.isKnown) return { bound: { option, entry, value: null, isKnown: false }, faults: [] }
  const value = converted(entry.value ?? '', type)
  const faults: BindingFault[] =
    value === undefined ? [{ kind: 'unconvertible', names, option, entry }] : []
  return { bound: { option, entry, value: value ?? null, isKnown: true }, faults }
}

/** An object where a value should be leaves the default, but for what may be null: there an empty value is made. */
function valueOfObject({ name, type }: Option, stack: Stack): BoundValue {
  return type.kind === 'time-span' && type.isNullable ? 0n : defaultOf(name, stack)
}

/** null leaves the default up to .NET 9; .NET 10 takes it for the empty value of the type. */
function emptyValue({ name, type }: Option, entry: Entry | null, stack: Stack): BoundValue {
  if (entry === null || stack.generation.dotnet < 10) return defaultOf(name, stack)
  return type.kind === 'time-span' && type.isNullable ? null : EMPTY[type.kind]
}

function defaultOf(name: string, { generation }: Stack): BoundValue {
  return name === 'UseHttps' ? generation.umbraco >= 17 : (DEFAULTS[name] ?? null)
}

const DEFAULTS: Readonly<Record<string, BoundValue>> = {
  Port: 0,
  SecureSocketOptions: 1,
  DeliveryMethod: 0,
  TimeOut: 20n * 60n * 1000n * TICKS_OF_MILLISECOND,
}

const EMPTY: Readonly<Record<OptionType['kind'], BoundValue>> = {
  string: null,
  int: 0,
  boolean: false,
  'time-span': 0n,
  enum: 0,
}

/** undefined where .NET refuses the value. */
function converted(value: string, type: OptionType): BoundValue | undefined {
  switch (type.kind) {
    case 'string':
      return value
    case 'int':
      return boundInt32(value) ?? undefined
    case 'boolean':
      return parseBoolean(value) ?? undefined
    case 'time-span':
      return type.isNullable && value === '' ? null : (boundTimeSpan(value) ?? undefined)
    case 'enum':
      return boundEnum(value, type.names) ?? undefined
  }
}

/** System.ComponentModel.DataAnnotations: Required, and EmailAddressAttribute.IsValid. */
function fromFaults(options: ReadonlyMap<string, Bound>): readonly BindingFault[] {
  const from = options.get('From')
  if (from?.isKnown !== true) return []
  const { entry, option, value } = from
  const text = typeof value === 'string' ? value : ''
  const isMissing = trim(text) === ''
  if (!isMissing && isEmailAddress(text)) return []
  return [{ kind: 'from', names: [...SMTP_PATH, option.name], option, entry, isMissing }]
}

function isEmailAddress(text: string): boolean {
  const at = text.indexOf('@')
  const isOne = at > 0 && at < text.length - 1 && text.lastIndexOf('@') === at
  return isOne && !/[\r\n]/.test(text)
}

/** What a validator of Umbraco asks of a span of time, beyond that it is one. */
interface Limit {
  readonly name: string
  readonly since: number
  readonly until: number
  readonly least: bigint | null
  readonly most: bigint | null
  /** Umbraco's words behind the key. */
  readonly words: string
  /** The same, for a hint. */
  readonly limit: string
}

const BETWEEN = {
  least: 100n * TICKS_OF_MILLISECOND,
  most: 20_000n * TICKS_OF_MILLISECOND,
  words: 'setting is not between the minimum of 100 ms and maximum of 20000 ms',
  limit: 'at least 00:00:00.100 and at most 00:00:20',
} as const

const LIMITS: readonly Limit[] = [
  { name: 'SqlWriteLockTimeOut', since: 9, until: 9, ...BETWEEN },
  { name: 'DistributedLockingWriteLockDefaultTimeout', since: 13, until: 16, ...BETWEEN },
  {
    name: 'DistributedLockingWriteLockDefaultTimeout',
    since: 17,
    until: Infinity,
    least: 100n * TICKS_OF_MILLISECOND,
    most: null,
    words: 'should not be configured as less than 100 ms',
    limit: 'at least 00:00:00.100',
  },
  {
    name: 'TimeOut',
    since: 17,
    until: Infinity,
    least: null,
    most: 24n * TICKS_OF_DAY,
    words: 'must not exceed 24 days.',
    limit: 'at most 24.00:00:00',
  },
]

function rangeFaults(global: ReadonlyMap<string, Bound>, umbraco: number): readonly BindingFault[] {
  return LIMITS.filter(({ since, until }) => umbraco >= since && umbraco <= until).flatMap(
    ({ name, least, most, words, limit }) => {
      const bound = global.get(name)
      if (bound?.entry == null || typeof bound.value !== 'bigint') return []
      const { value, entry, option } = bound
      const isWithin = (least === null || value >= least) && (most === null || value <= most)
      if (isWithin) return []
      const names = [...GLOBAL_PATH, name]
      return [{ kind: 'out-of-range', names, option, entry, words, limit }] as const
    },
  )
}
