import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { FREE, MAY_USE, objectionTo, roomOf } from '../../script/walls.js'

const SOURCES = join(import.meta.dirname, '../../src')
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SOURCES, name))

/** What a file imports, as written; types too. */
function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName)
}

function importedFiles(file: string): readonly string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name.replace(/\.js$/, '.ts')))
}

/** Every room that can be reached from a room's files, by however many imports. */
function reachableFrom(room: string): ReadonlySet<string | null> {
  const open = FILES.filter((file) => roomOf(file) === room)
  const seen = new Set(open)
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of importedFiles(file).filter((one) => !seen.has(one))) {
      seen.add(next)
      open.push(next)
    }
  }
  return new Set([...seen].map(roomOf))
}

const HOSTS = ['github', 'main.ts', 'cleanup.ts', 'index.ts']

it.each([
  ['text', ['syntax', 'findings', 'config', 'mail', 'smtp', 'workflow', 'files', 'step', 'report']],
  [
    'syntax',
    ['redaction', 'findings', 'config', 'mail', 'smtp', 'workflow', 'files', 'step', 'report'],
  ],
  ['findings', ['config', 'mail', 'smtp', 'workflow', 'files', 'step', 'report']],
  ['redaction', ['findings', 'config', 'mail', 'smtp', 'workflow', 'files', 'step', 'report']],
  ['dotnet', ['findings', 'config', 'mail', 'smtp', 'workflow', 'files', 'step', 'report']],
  ['mail', ['config', 'smtp', 'workflow', 'files', 'step', 'report']],
  ['config', ['smtp', 'workflow', 'files', 'step', 'report']],
  ['config/web-config', ['smtp', 'workflow', 'files', 'step', 'report']],
  ['smtp', ['findings', 'config', 'mail', 'workflow', 'files', 'step', 'report']],
  ['workflow', ['config', 'mail', 'smtp', 'files', 'report']],
  ['files', ['findings', 'config', 'mail', 'smtp', 'workflow', 'step', 'report']],
])('from %s, no import leads to the rooms that it must not know', (room, forbidden) => {
  const reached = reachableFrom(room)
  expect([...forbidden, ...HOSTS].filter((other) => reached.has(other))).toEqual([])
})

it('has no two rooms that know each other, by however many others', () => {
  const floorOf = (room: string): string => room.split('/')[0] ?? room
  const uses = new Map<string, Set<string>>()
  for (const [room, others] of Object.entries(MAY_USE)) {
    const floor = uses.get(floorOf(room)) ?? new Set()
    uses.set(floorOf(room), floor)
    for (const other of others) if (floorOf(other) !== floorOf(room)) floor.add(floorOf(other))
  }
  // Rooms that use nobody that is left go out, until none is left, or only circles are.
  const left = new Map(uses)
  for (let free = [...left.keys()]; free.length > 0;) {
    free = [...left]
      .filter(([, others]) => ![...others].some((one) => left.has(one)))
      .map(([room]) => room)
    for (const room of free) left.delete(room)
  }
  expect([...left.keys()]).toEqual([])
})

it('knows the room of every file', () => {
  expect(new Set(FILES.map(roomOf))).toEqual(new Set([...Object.keys(MAY_USE), ...FREE]))
})

it('has no room that may use another and does not', () => {
  const unused = Object.entries(MAY_USE).flatMap(([room, others]) => {
    const used = new Set(
      FILES.filter((file) => roomOf(file) === room).flatMap((file) =>
        importedFiles(file).map(roomOf),
      ),
    )
    return others.filter((other) => !used.has(other)).map((other) => `${room} → ${other}`)
  })
  expect(unused).toEqual([])
})

it.each([
  ['smtp/session.ts', '../config/plan.js'],
  ['config/plan.ts', '../files/read.js'],
  ['config/plan.ts', '@actions/core'],
  ['step/step.ts', '../github/runner.js'],
  ['files/read.ts', 'nodemailer/lib/smtp-connection'],
])('objects to %s importing %s', (file, name) => {
  expect(objectionTo(join(SOURCES, file), name)).toMatch(/must not use/)
})

it.each([
  ['smtp/session.ts', './stages.js'],
  ['smtp/session.ts', '../redaction/inert.js'],
  ['config/plan.ts', '../settings.js'],
  ['github/runner.ts', '@actions/core'],
])('does not object to %s importing %s', (file, name) => {
  expect(objectionTo(join(SOURCES, file), name)).toBeNull()
})
