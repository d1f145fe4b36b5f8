import { once } from 'node:events'
import { createConnection } from 'node:net'
import { TLSSocket } from 'node:tls'
import { expect, it } from '@jest/globals'
import { connectionWith } from '../../src/smtp/nodemailer.js'
import { scriptedServer } from '../support/scripted-server.js'
import { pki } from '../support/smoke.js'

/** Everything that is used of nodemailer's inner works: an upgrade that moves one of them fails here. */
it('tells of every byte, every reply, every command and every socket, also over TLS', async () => {
  const server = await scriptedServer({ tls: pki.certificates.good })
  const socket = createConnection(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const told: string[] = []
  const connection = connectionWith(
    { connection: socket, host: 'localhost', requireTLS: true, tls: { ca: [...pki.authorities] } },
    {
      receives: (bytes) => {
        told.push(`received ${bytes.toString('latin1', 0, 3)}`)
        return bytes.toString('latin1')
      },
      hears: (reply) => told.push(`heard ${reply.slice(0, 3)}`),
      speaks: () => {
        told.push(`speaks over ${connection.socket() instanceof TLSSocket ? 'TLS' : 'TCP'}`)
      },
    },
  )
  await new Promise((resolve) => {
    connection.smtp.connect(resolve)
  })
  const reply = await connection.channel()?.('NOOP')
  connection.smtp.close()
  await server.close()

  const clear = ['received 220', 'heard 220', 'speaks over TCP', 'received 250', 'heard 250']
  const upgrade = ['speaks over TCP', 'received 220', 'heard 220']
  const secure = ['speaks over TLS', 'received 250', 'heard 250']
  expect(told).toEqual([
    ...clear,
    ...upgrade,
    ...secure,
    ...['speaks over TLS', 'received 221', 'heard 221'],
  ])
  expect(reply?.response).toMatch(/^221 /)
})

it('lets nodemailer read what it is given in place of what came', async () => {
  const server = await scriptedServer({ answers: { greeting: ['554 go away'] } })
  const socket = createConnection(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const heard: string[] = []
  const connection = connectionWith(
    { connection: socket, host: 'localhost', ignoreTLS: true },
    {
      receives: (bytes) => bytes.toString('latin1').replace('554 go away', '220 welcome'),
      hears: (reply) => heard.push(reply),
      speaks: () => undefined,
    },
  )
  await new Promise((resolve) => {
    connection.smtp.connect(resolve)
  })
  connection.smtp.close()
  await server.close()

  expect(heard[0]).toBe('220 welcome')
  expect(server.heard[0]).toMatch(/^EHLO /)
})
