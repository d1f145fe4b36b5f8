import { expect, it } from '@jest/globals'
import { envelopeAddress, parseMailAddress } from '../../src/dotnet/mail-address.js'
import { diagnose, type Circumstances } from '../../src/smtp/hints.js'
import { parseReply } from '../../src/smtp/reply.js'
import { refusedBy } from '../../src/smtp/failure.js'
import { growthOf } from '../support/growth.js'

const LONG: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['letters', (size) => 'a'.repeat(size)],
  ['blanks', (size) => ' '.repeat(size)],
  ['digits and dots', (size) => '5.7.'.repeat(size / 4)],
  ['at signs', (size) => 'a@'.repeat(size / 2)],
  ['brackets', (size) => '<'.repeat(size)],
  ['parentheses', (size) => '('.repeat(size)],
  ['quotes', (size) => '"\\'.repeat(size / 2)],
  ['words of refusals', (size) => 'blocked authentication not '.repeat(size / 27)],
]

const NOW: Circumstances = {
  stage: 'mail',
  host: 'smtp.example.com',
  port: 587,
  client: 'system-net-mail',
  usesTls: true,
  login: { how: 'none' },
  from: 'post@example.com',
  to: 'post@example.com',
  mechanisms: [],
  tries: [],
  names: '',
}

it.each(LONG)('explains a reply of %s in a time that grows with it', async (_, make) => {
  const prepare = (size: number) => {
    const failure = refusedBy(parseReply(`550 5.7.1 ${make(size)}`))
    return () => diagnose(failure, NOW, (text) => text)
  }
  expect(await growthOf(prepare, 16_384)).toBeLessThan(1)
})

it.each(LONG)('reads an address of %s in a time that grows with it', async (_, make) => {
  const prepare = (size: number) => {
    const text = `${make(size)}@example.com`
    return () => [parseMailAddress(text), envelopeAddress(text)]
  }
  expect(await growthOf(prepare, 16_384)).toBeLessThan(1)
})
