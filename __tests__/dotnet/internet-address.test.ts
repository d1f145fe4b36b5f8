import { describe, expect, it } from '@jest/globals'
import { parseInternetAddress } from '../../src/dotnet/internet-address.js'
import { growthOf } from '../support/growth.js'
import { packedRows } from '../support/packed.js'

/** What MimeKit made of a sender. */
interface Parsed {
  readonly parses: boolean
  readonly kind?: 'MailboxAddress' | 'GroupAddress'
  readonly address?: string
}

interface Verdict {
  readonly smtp?: { readonly From?: string } | null
  readonly from?: Parsed
}

interface Row {
  readonly verdict: Verdict
  readonly versions?: Readonly<Record<string, Verdict>>
}

const VERDICTS = (packedRows('options') as readonly Row[]).flatMap(({ verdict, versions }) => [
  verdict,
  ...Object.values(versions ?? {}),
])
const SENDERS = VERDICTS.flatMap(({ smtp, from }) =>
  from === undefined ? [] : [[smtp?.From ?? '', from] as const],
)

/** What stands in a group, the records do not tell. */
function taken(text: string): object | null {
  const address = parseInternetAddress(text)
  return address?.kind === 'group' ? { kind: 'group' } : address
}

function expected({ parses, kind, address }: Parsed): object | null {
  if (!parses) return null
  return kind === 'GroupAddress' ? { kind: 'group' } : { kind: 'mailbox', address }
}

it('takes the senders that MimeKit takes, as what it takes them', () => {
  const different = SENDERS.filter(
    ([text, from]) => JSON.stringify(taken(text)) !== JSON.stringify(expected(from)),
  )
  expect(different.map(([text]) => text)).toEqual([])
  expect(SENDERS.length).toBeGreaterThan(500)
})

it.each([
  ['a@b.dk.', 'a@b.dk'],
  ['a@b.test <c@d.test>', 'c@d.test'],
  ['[Shop] <a@b.test>', 'a@b.test'],
  ['(a (nested) \\) comment) a@b.test', 'a@b.test'],
  ['"Site <a@b.test>', 'a@b.test'],
])('takes %j', (text, address) => {
  expect(parseInternetAddress(text)).toEqual({ kind: 'mailbox', address })
})

it.each([
  'a b@c.dk',
  'Site a@b.dk',
  'Site; x <a@b.dk>',
  ',a@b.dk',
  'a@b.dk,',
  'a..b@c.dk',
  'a@b:25',
  'Site &lt;a@b.dk&gt;',
  '<@>',
  'a@<b>',
  '(a@b.dk',
  'Site" <a@b.dk>',
  '',
  ' ',
])('does not take %j', (text) => {
  expect(parseInternetAddress(text)).toBeNull()
})

describe('takes time in proportion to the length of', () => {
  it.each([
    ['words', 'a ', '@b'],
    ['escaped quotes', '\\"', ''],
    ['quotes', '"a" ', ''],
    ['comments', '(', ''],
    ['brackets', '<', ''],
    ['dots', 'a.', '@b'],
  ])('%s', async (_what, part, end) => {
    const growth = await growthOf((size) => {
      const text = `"${part.repeat(size)}${end}`
      // One reading is over too soon to be timed.
      return () => Array.from({ length: 20 }, () => parseInternetAddress(text))
    }, 4000)
    expect(growth).toBeLessThanOrEqual(1)
  })
})
