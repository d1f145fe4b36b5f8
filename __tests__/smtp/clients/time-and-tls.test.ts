/**
 * How long the site waits, and which TLS it speaks.
 */
import { once } from 'node:events'
import { createServer as createPlainServer, isIP, type AddressInfo, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { connect } from '../../../src/smtp/connect.js'
import { smokeTest } from '../../../src/smtp/smoke-test.js'
import { scriptedServer, type Turn } from '../../support/scripted-server.js'
import { testOf } from '../../support/smtp-site.js'
import { HELLO, pki, test } from '../../support/smoke.js'

const TIMEOUT = 1000

let server: Server | undefined

afterEach(() => {
  server?.close()
})

async function portOf(listening: Server): Promise<number> {
  server = listening.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

describe('a server that does not greet', () => {
  it.each(['good', 'self-signed'] as const)(
    'waits for TLS, whatever its certificate: %s',
    async (certificate) => {
      const port = await portOf(createTlsServer(pki.certificates[certificate]))
      const { status, diagnosis } = await smokeTest(testOf({ port }, { timeoutMs: TIMEOUT }))

      expect(status).toBe('failed')
      expect(diagnosis).toMatchObject({ id: 'GREETING_TLS_FIRST', kind: 'config', setting: 'port' })
      expect(diagnosis?.hint).toContain('SendMailAsync')
    },
  )

  it('waits for TLS of another version', async () => {
    const options = {
      ...pki.certificates.good,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1.1',
    } as const
    const port = await portOf(createTlsServer(options))
    const { diagnosis } = await smokeTest(testOf({ port }, { timeoutMs: TIMEOUT }))

    expect(diagnosis).toMatchObject({ id: 'GREETING_TLS_FIRST', kind: 'config' })
  })

  it('hears one ClientHello and nothing else', async () => {
    const heard: Buffer[] = []
    let connections = 0
    const port = await portOf(
      createPlainServer((socket) => {
        connections += 1
        socket.on('data', (bytes) => heard.push(bytes))
        socket.on('error', () => undefined)
      }),
    )
    const { status, diagnosis } = await smokeTest(testOf({ port }, { timeoutMs: TIMEOUT }))

    expect(status).toBe('warned')
    expect(diagnosis).toMatchObject({ id: 'GREETING_NEVER', kind: 'untested' })
    expect(connections).toBe(1)
    // A record of the type "handshake", with a ClientHello (RFC 8446, 5.1 and 4).
    expect([heard[0]?.[0], heard[0]?.[5]]).toEqual([0x16, 0x01])
    expect(Buffer.concat(heard).length).toBe((heard[0]?.readUInt16BE(3) ?? 0) + 5)
  })

  it('is not asked for TLS where it greets late', async () => {
    const port = await portOf(
      createPlainServer((socket) => {
        setTimeout(() => socket.write('554 5.7.1 go away\r\n'), TIMEOUT / 2)
        socket.on('error', () => undefined)
      }),
    )
    const { diagnosis } = await smokeTest(testOf({ port }, { timeoutMs: 10 * TIMEOUT }))

    expect(diagnosis?.reply).toBe('554 5.7.1 go away')
  })

  it('fails where it hangs up', async () => {
    const port = await portOf(createPlainServer((socket) => socket.resetAndDestroy()))
    const { diagnosis } = await smokeTest(testOf({ port }, { timeoutMs: TIMEOUT }))

    expect(['GREETING_CLOSED', 'TCP_RESET']).toContain(diagnosis?.id)
  })
})

it.each<[Turn, string]>([
  ['EHLO', 'ehlo'],
  ['STARTTLS', 'starttls'],
  ['AUTH', 'auth'],
  ['MAIL', 'mail'],
  ['message', 'message'],
])('a test that ran out of its time at %s says nothing about the site', async (turn, stage) => {
  const script = { answers: { [turn]: 'silence' as const } }
  const { status, diagnosis } = await test({ script, level: 'send', timeoutMs: TIMEOUT })

  expect(status).toBe('warned')
  expect(diagnosis).toMatchObject({ stage, kind: 'untested' })
  expect(diagnosis?.hint).toContain('the site waits 100 seconds')
})

describe('a site whose runtime speaks TLS 1.0 at most', () => {
  it('is tested with that, and the stage tls says so', async () => {
    const tls = {
      ...pki.certificates.good,
      ...({ minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const),
    }
    const { status, stages } = await test({ script: { tls }, oldTls: 'all' })

    expect(status).toBe('passed')
    expect(stages.find(({ name }) => name === 'tls')?.detail).toMatch(
      /^TLSv1, .*the site speaks no later version$/,
    )
  })

  it('is untested where the server wants a later one', async () => {
    const { status, diagnosis, heard } = await test({ oldTls: 'all' })

    expect(status).toBe('warned')
    expect(diagnosis).toMatchObject({ id: 'TLS_SITE_TOO_OLD', stage: 'tls', kind: 'untested' })
    expect(heard).toEqual([HELLO, 'STARTTLS'])
  })

  it('is untested where other sites with the same login speak a later one', async () => {
    const { status, diagnosis, stages } = await test({ oldTls: 'some' })

    expect(status).toBe('warned')
    expect(diagnosis).toMatchObject({ id: 'TLS_SITE_TOO_OLD', stage: 'tls', kind: 'untested' })
    expect(stages.find(({ name }) => name === 'tls')?.detail).toMatch(/^TLSv1\.3.*proves nothing$/)
  })

  it('still wants a certificate that is in order', async () => {
    const tls = {
      ...pki.certificates['self-signed'],
      ...({ minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const),
    }
    const { diagnosis, heard } = await test({ script: { tls }, oldTls: 'all' })

    expect(diagnosis?.id).toBe('CERT_SELF_SIGNED')
    expect(heard).toEqual([HELLO, 'STARTTLS'])
  })
})

it('names the addresses before the one that answers', async () => {
  const one = await scriptedServer({})
  const other = process.platform === 'darwin' ? '::1' : '127.0.0.2'
  const addresses = [other, '127.0.0.1'].map((address) => ({ address, family: isIP(address) }))
  const target = { host: 'two.test', port: one.port, addresses, timeoutMs: 2000 }
  const reached = await connect(target, new AbortController().signal)
  await one.close()

  expect(reached).toMatchObject({ silent: [other] })
})
