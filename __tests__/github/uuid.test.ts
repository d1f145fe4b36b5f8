import { expect, it } from '@jest/globals'
import { uuidOfNode } from '../../src/github/uuid-of-node.js'
import { isUuid, randomUUID } from '../../src/github/uuid.js'

it.each([
  ['the system or Node', randomUUID],
  ['Node', uuidOfNode],
])('makes UUIDs of version 4, each another one, by %s', (_by, make) => {
  const uuids = Array.from({ length: 20 }, make)
  expect(uuids.filter((uuid) => !isUuid(uuid) || uuid[14] !== '4')).toEqual([])
  expect(new Set(uuids).size).toBe(uuids.length)
})

it.each([
  '',
  '0',
  'A0000000-0000-4000-8000-000000000000',
  'a0000000-0000-4000-8000-000000000000\n',
])('does not take %j for a UUID', (text) => {
  expect(isUuid(text)).toBe(false)
})
