import { describe, expect, it } from '@jest/globals'
import { bind, type Binding, type Bound } from '../../../src/config/appsettings/model/bind.js'
import { generationOf } from '../../../src/config/appsettings/model/generation.js'
import { Stack } from '../../../src/config/appsettings/model/layers.js'
import { stackOfFiles, type Files } from '../../support/app-settings.js'
import { packedRows } from '../../support/packed.js'

interface Verdict {
  readonly boots: boolean
  readonly smtp?: Readonly<Record<string, string | number>> | null
  readonly useHttps?: boolean
  readonly timeOut?: string
}

interface Row {
  readonly name: string
  readonly files: Files
  readonly environment: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly verdict: Verdict
  readonly versions?: Readonly<Record<string, Verdict>>
}

const ROWS = (packedRows('options') as readonly Row[]).filter(({ args }) => args.length === 0)

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

function smtpOf({ smtp }: Binding): object | null {
  if (smtp === null) return null
  const values = [...smtp.options].map(([name, bound]) => [name, shown(bound)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== null))
}

function isSame(binding: Binding, verdict: Verdict): boolean {
  if ((binding.faults.length === 0) !== verdict.boots) return false
  if (!verdict.boots) return true
  const sorted = (value: object | null): string =>
    JSON.stringify(value && Object.entries(value).sort())
  const https = binding.global.get('UseHttps')?.value
  const timeOut = binding.global.get('TimeOut')
  return (
    sorted(smtpOf(binding)) === sorted(verdict.smtp ?? null) &&
    (verdict.useHttps === undefined || https === verdict.useHttps) &&
    (verdict.timeOut === undefined || (timeOut && shown(timeOut)) === verdict.timeOut)
  )
}

describe.each([9, 10, 13, 16, 17, 18])('Umbraco %d', (umbraco) => {
  it('binds the same values, or stops with the same settings', () => {
    const different = ROWS.filter((row) => {
      const stack = stackOfFiles(row, generationOf(umbraco))
      const verdict = row.versions?.[umbraco] ?? row.verdict
      return !(stack instanceof Stack) || !isSame(bind(stack), verdict)
    })
    expect(different.map(({ name }) => name)).toEqual([])
  })
})

it('has all rows', () => {
  expect(ROWS.length).toBeGreaterThan(600)
})
