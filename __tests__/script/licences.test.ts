import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { foldersOf, locked } from '../../script/build/installed.js'
import { LEFT_OUT } from '../../script/build/pack.js'
import { BUNDLED, licences } from '../../script/licences.js'

const ROOT = join(import.meta.dirname, '../..')
const text = licences(ROOT)

/** Without line breaks and indentations. */
const words = (some: string) => some.replaceAll(/\s+/g, ' ').trim()

const packages = locked(ROOT)
const BUNDLED_FOLDERS = foldersOf(ROOT, BUNDLED, LEFT_OUT).filter(
  (folder) => packages[folder]?.link !== true,
)

it.each(BUNDLED_FOLDERS)('has name, copyright and every word of the licence of %s', (folder) => {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const file = readdirSync(join(ROOT, folder)).find((one) => /^licen[cs]e/i.test(one))
  const whole = file === undefined ? '' : words(readFileSync(join(ROOT, folder, file), 'utf8'))
  const start = Math.max(0, whole.indexOf('Permission is hereby granted'))
  const section = text
    .split(`\n${'-'.repeat(80)}\n`)
    .find((one) => `\n${one}`.includes(`\n${name} ${packages[folder]?.version ?? ''}\n`))
  expect(existsSync(join(ROOT, folder))).toBe(true)
  expect(words(section ?? '')).toContain(whole.slice(0, start).trim())
  expect(words(section ?? '')).toContain(whole.slice(start))
})

it('says once what licences have in common', () => {
  expect(text.length).toBeLessThan(25_000)
})
