import { expect, it } from '@jest/globals'
import { isAnyOf } from '../../src/text/letter-case.js'

const UNITS = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code))
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')

it.each(LETTERS)('takes for %s what a pattern takes', (letter) => {
  const pattern = new RegExp(`^${letter}$`, 'i')
  const words = new Set([letter])
  expect(UNITS.filter((unit) => isAnyOf(unit, words))).toEqual(
    UNITS.filter((unit) => pattern.test(unit)),
  )
})

it('takes a whole word only', () => {
  const words = new Set(['rye', 'wheat'])
  expect(['rye', 'RYE', 'Wheat'].filter((text) => isAnyOf(text, words))).toHaveLength(3)
  expect(['', 'ry', 'ryes', ' rye', 'rye\n'].filter((text) => isAnyOf(text, words))).toEqual([])
})
