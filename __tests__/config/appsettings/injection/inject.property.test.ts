import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits, type Edit } from '../../../../src/syntax/edit.js'
import { openAppSettings } from '../../../../src/config/appsettings/configuration.js'
import type { Configuration, Injection } from '../../../../src/config/configuration.js'
import { plan } from '../../../../src/config/plan.js'
import type { Intent } from '../../../../src/findings/intent.js'
import type { RequestedSettings, SettingName } from '../../../../src/settings.js'
import { randomAppSettings, randomMailSettings } from '../../../support/random-appsettings.js'

const PATH = 'appsettings.json'
const ENCODINGS = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'] as const

it.each(ENCODINGS)(
  'changes nothing but the wanted values, which another reader finds: %s',
  async (encoding) => {
    await fc.assert(
      fc.asyncProperty(randomAppSettings, randomMailSettings, async (text, settings) => {
        const before = encoded(text, encoding)
        const injection = injectionOf(before, settings)
        expect(injection.file.source.text).toBe(text)
        const after = await injected(before, settings)
        const result = applyEdits(text, injection.edits)
        expect(Buffer.from(after)).toEqual(encoded(result, encoding))
        expect(undone(result, injection.edits, text)).toBe(text)
        expect(read(result, settings)).toEqual(Object.entries(settings))
        expect(Buffer.from(await injected(after, settings))).toEqual(Buffer.from(after))
      }),
      { numRuns: 100, seed: 20264 },
    )
  },
)

it('replaces values, and empty brackets, alone', () => {
  fc.assert(
    fc.property(randomAppSettings, randomMailSettings, (text, settings) => {
      for (const { start, end } of injectionOf(Buffer.from(text), settings).edits) {
        expect(text.slice(start, end)).toMatch(
          /^(?:"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+|true|null|\{\s*\}|\[\s*\]|[ \t]*)$/,
        )
      }
    }),
    { numRuns: 300, seed: 20265 },
  )
})

it('writes the line ends of the file alone, and no white space at the end of a line', () => {
  fc.assert(
    fc.property(randomAppSettings, randomMailSettings, (text, settings) => {
      const known = new Set(text.match(LINE_END))
      for (const edit of injectionOf(Buffer.from(text), settings).edits) {
        expect([...known]).toEqual(expect.arrayContaining([...new Set(edit.text.match(LINE_END))]))
        expect(edit.text).not.toMatch(/[ \t][\r\n]/)
      }
    }),
    { numRuns: 300, seed: 20266 },
  )
})

const LINE_END = /\r\n|\r|\n/g

function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`)
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? wide : wide.swap16()
}

function open(bytes: Uint8Array): Configuration {
  const opened = openAppSettings({ path: PATH, bytes })
  if (!opened.ok) throw new Error(opened.finding.message)
  return opened.configuration
}

function intentOf(settings: RequestedSettings): Intent {
  return { mode: 'inject', settings, knownSections: [] }
}

function injectionOf(bytes: Uint8Array, settings: RequestedSettings): Injection {
  return open(bytes).inject(intentOf(settings))
}

/** The bytes after the injection; the same where nothing is to be written. */
async function injected(bytes: Uint8Array, settings: RequestedSettings): Promise<Uint8Array> {
  const { write, findings } = await plan(open(bytes), intentOf(settings))
  expect(findings.filter(({ rule }) => rule.startsWith('injection/'))).toEqual([])
  return write?.after ?? bytes
}

/** The text before, made of that after: all that an edit wrote is cut out, and what it replaced put back. */
function undone(after: string, edits: readonly Edit[], before: string): string {
  let [from, shift] = [0, 0]
  const parts: string[] = []
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(after.slice(from, start + shift), before.slice(start, end))
    from = start + shift + text.length
    shift += text.length - (end - start)
  }
  return parts.join('') + after.slice(from)
}

const OPTIONS: Partial<Record<SettingName, string>> = {
  host: 'HOST',
  port: 'PORT',
  userName: 'USERNAME',
  password: 'PASSWORD',
  secureSocketOptions: 'SECURESOCKETOPTIONS',
}

/** What JSON.parse reads for each of the wanted settings; every key has to be there once. */
function read(text: string, settings: RequestedSettings): readonly unknown[] {
  const values = flattened(plainJson(text))
  return Object.entries(settings).map(([name, wanted]) => {
    const key = `UMBRACO:CMS:GLOBAL:SMTP:${OPTIONS[name as SettingName] ?? ''}`
    const found = values.filter(([one]) => one === key).map(([, value]) => value)
    expect(found).toHaveLength(1)
    return [name, likeWanted(found[0], wanted)]
  })
}

/** A value in the type of the wanted one, where .NET takes it for that. */
function likeWanted(found: unknown, wanted: unknown): unknown {
  if (typeof wanted === 'number') return Number(String(found).trim())
  const words = ['None', 'Auto', 'SslOnConnect', 'StartTls', 'StartTlsWhenAvailable']
  const text = String(found)
  if (typeof wanted !== 'string' || !words.includes(wanted)) return text
  const word = words.find((one) => one.toLowerCase() === text.toLowerCase())
  return word ?? words[Number(text)] ?? text
}

/** The same document as JSON without comments and trailing commas, each name with a number in front. */
function plainJson(text: string): unknown {
  let count = 0
  const plain = text
    .replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, '$1')
    .replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1')
    .replaceAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"/g, (whole, name?: string) =>
      name === undefined ? whole : `"${(count += 1)}|${name}"`,
    )
  return JSON.parse(plain)
}

/** Scalars by their keys in capital letters. */
function flattened(value: unknown, key = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = name.slice(name.indexOf('|') + 1).toUpperCase()
    return flattened(inner, key === '' ? own : `${key}:${own}`)
  })
}
