/**
 * What a host of .NET says of a folder of settings, and what we say, in one form: as the packed rows of
 * `fixtures/appsettings` and `fixtures/options` have it, and as the host in `proof/dotnet/umbraco` answers.
 */
import { bind, type Binding, type Bound } from '../../src/config/appsettings/model/bind.js'
import { generationOf } from '../../src/config/appsettings/model/generation.js'
import { Stack } from '../../src/config/appsettings/model/layers.js'
import { bytesOf, stackOfFiles, type Files } from './settings-stack.js'

/** What is said of a folder. What is left out is not known, or is not compared. */
export interface HostVerdict {
  /** Whether every file that is read can be read. */
  readonly loads: boolean
  /** Every key that a layer has, with the value that wins. */
  readonly keys?: Readonly<Record<string, string | null>>
  /** The name of the file that is refused. */
  readonly file?: string
  /** From 1, where .NET tells one. */
  readonly line?: number
  /** The environment, where a version takes another one than the newest. */
  readonly environment?: string
  /** Whether Umbraco's options can be bound and are valid. */
  readonly boots?: boolean
  /** The bound values, null ones left out; null where no mail is configured. */
  readonly smtp?: Readonly<Record<string, string | number>> | null
  readonly useHttps?: boolean
  /** As .NET prints a span of time. */
  readonly timeOut?: string
}

/** A folder of settings with what was said of it. */
export interface SettingsRow {
  readonly name: string
  readonly files: Files
  readonly environment: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly verdict: HostVerdict
  readonly versions?: Readonly<Record<string, HostVerdict>>
}

/**
 * What we say of a row.
 *
 * @param umbraco the major version
 */
export function ownVerdict(
  row: Pick<SettingsRow, 'files' | 'env' | 'environment'>,
  umbraco: number,
): HostVerdict {
  const stack = stackOfFiles(row, generationOf(umbraco))
  if (!(stack instanceof Stack)) return { loads: false, file: stack.path, line: stack.at.line }
  const binding = bind(stack)
  const https = binding.global.get('UseHttps')?.value
  const timeOut = binding.global.get('TimeOut')
  return {
    loads: true,
    keys: keysOf(stack),
    boots: binding.faults.length === 0,
    smtp: smtpOf(binding),
    ...(typeof https === 'boolean' && { useHttps: https }),
    ...(timeOut !== undefined && { timeOut: String(shown(timeOut)) }),
  }
}

/** In what our verdict of a row differs from the host's, by the name of the field; null where in nothing. */
export function differenceFrom(
  host: HostVerdict,
  own: HostVerdict,
  { files }: Pick<SettingsRow, 'files'>,
): keyof HostVerdict | null {
  if (own.loads !== host.loads) return 'loads'
  if (!host.loads) {
    if (own.file !== host.file) return 'file'
    const hasLine = host.line !== undefined && !hasLoneCr(files[host.file ?? ''])
    return hasLine && own.line !== host.line ? 'line' : null
  }
  if (host.keys !== undefined && !isSame(upper(own.keys), upper(host.keys))) return 'keys'
  if (host.boots === undefined) return null
  if (own.boots !== host.boots) return 'boots'
  if (!host.boots) return null
  if (!isSame(own.smtp ?? null, host.smtp ?? null)) return 'smtp'
  if (host.useHttps !== undefined && own.useHttps !== host.useHttps) return 'useHttps'
  return host.timeOut !== undefined && own.timeOut !== host.timeOut ? 'timeOut' : null
}

/** .NET does not count a lone CR as the end of a line. */
function hasLoneCr(file: Files[string] | undefined): boolean {
  return file !== undefined && /\r(?!\n)/.test(bytesOf(file).toString())
}

function isSame(one: object | null, other: object | null): boolean {
  const sorted = (value: object | null): string =>
    JSON.stringify(value && Object.entries(value).sort())
  return sorted(one) === sorted(other)
}

function upper(keys: HostVerdict['keys'] = {}): object {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.toUpperCase(), value]))
}

function keysOf(stack: Stack): Readonly<Record<string, string | null>> {
  const keys: Record<string, string | null> = {}
  for (const layer of stack.layers) {
    for (const [node, { value }] of layer.keys.entries()) {
      const names: string[] = []
      for (let path = node.path; path !== null; path = path.parent) names.unshift(path.name)
      keys[names.join(':').toUpperCase()] = value
    }
  }
  return keys
}

function smtpOf({ smtp }: Binding): NonNullable<HostVerdict['smtp']> | null {
  if (smtp === null) return null
  return Object.fromEntries(
    [...smtp.options].flatMap(([name, bound]) => {
      const value = shown(bound)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function shown({ option: { type }, value }: Bound): string | number | null {
  if (typeof value === 'bigint') return timeSpan(value)
  if (type.kind === 'enum') return `${type.names[Number(value)] ?? String(value)}=${String(value)}`
  return typeof value === 'boolean' ? String(value) : value
}

/** As .NET prints a span of time. */
function timeSpan(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks
  const two = (number: bigint): string => String(number).padStart(2, '0')
  const [days, rest, fraction] = [size / 864_000_000_000n, size / 10_000_000n, size % 10_000_000n]
  const clock = [(rest / 3600n) % 24n, (rest / 60n) % 60n, rest % 60n].map(two).join(':')
  const behind = fraction === 0n ? '' : `.${String(fraction).padStart(7, '0')}`
  return `${ticks < 0n ? '-' : ''}${days === 0n ? '' : `${days}.`}${clock}${behind}`
}
