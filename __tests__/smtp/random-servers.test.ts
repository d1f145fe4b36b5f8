import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LEVELS } from '../../src/smtp/smoke-test.js'
import { TURNS, type Answer } from '../support/scripted-server.js'
import { pki, test } from '../support/smoke.js'
import { SITE } from '../support/smtp-site.js'

/** Pieces that mean something to a client, to TLS, to a terminal or to the runner. */
const PIECES = [
  ...['220 ', '235 ok', '250 ', '250-', '334 x', '354 go\r\n', '421 bye', '550 5.7.1 no\r\n'],
  ...['535-a\r\n535 b\r\n', '250-AUTH=', 'AUTH LOGIN', 'STARTTLS', '99999999999', '-', '  '],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\0',
    '\x1b[2J',
    '::error::x',
    '##[group]',
    '\x16\x03\x01',
    '\xe9',
    '\xff',
  ],
  ...[SITE.userName ?? '', SITE.password ?? ''],
]

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { arbitrary: fc.constantFrom<Answer>('silence', 'close', 'reset', 'trickle'), weight: 1 },
  {
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
      .map((pieces) => ({ bytes: pieces.join(''), times: 1 })),
    weight: 5,
  },
)

const TIMEOUT = 200

it('ends in time and says nothing harmful, whatever a server says', async () => {
  const answers = fc.dictionary(fc.constantFrom(...TURNS), answer, { minKeys: 1, maxKeys: 2 })
  const request = { level: fc.constantFrom(...LEVELS), enableSsl: fc.boolean() }
  await fc.assert(
    fc.asyncProperty(answers, fc.record(request), async (said, { level, enableSsl }) => {
      const script = { answers: said, tls: pki.certificates.good }
      const start = performance.now()
      const { heard: _heard, ...result } = await test({
        ...{ script, level, settings: { enableSsl } },
        timeoutMs: TIMEOUT,
      })

      expect(performance.now() - start).toBeLessThan(TIMEOUT + 1000)
      expect(result.status === 'passed').toBe(result.diagnosis === null)
      const everything = JSON.stringify(result).replaceAll(String.raw`\"`, '')
      expect(everything).not.toMatch(/\\|[\p{Cc}\p{Cf}]|::error::|##\[/u)
      expect(everything).not.toMatch(/testuser@|pass-word/)
    }),
    { numRuns: 60 },
  )
}, 60_000)
