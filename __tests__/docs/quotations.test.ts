/**
 * What the pages quote in a block is what the action says.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { HOLE, sourceTexts } from '../support/source-texts.js'

const TEXTS = sourceTexts()

/** The blocks of a page that quote. */
function quotations(page: string): readonly string[] {
  const blocks = readFileSync(page, 'utf8').match(/(?:^ *> .*\n)+/gm) ?? []
  return blocks.map((block) => block.replaceAll(/^ *> /gm, '').replaceAll(/\s+/g, ' ').trim())
}

/** Whether a text has the parts of a quotation between its `…`, in their order. */
function says(text: string, quotation: string): boolean {
  let from = 0
  for (const part of quotation.split(HOLE).map((one) => one.trim())) {
    const place = text.indexOf(part, from)
    if (place < 0) return false
    from = place + part.length
  }
  return true
}

const QUOTED = ['docs/troubleshooting.md', 'docs/migrate.md'].flatMap((page) =>
  quotations(page).map((quotation) => ({ page, quotation })),
)

it.each(QUOTED)('$page quotes the action: $quotation', ({ quotation }) => {
  expect(quotation.replaceAll(/[…\W]/g, '').length).toBeGreaterThan(10)
  expect(TEXTS.filter((text) => says(text, quotation))).not.toStrictEqual([])
})

it('finds what is quoted', () => {
  expect(QUOTED.length).toBeGreaterThan(30)
})

it('would find a quotation that the action does not say', () => {
  const changed = QUOTED.map(({ quotation }) => quotation.replace(/\w+(?=\W*$)/, 'otherwise'))
  expect(changed.filter((one) => TEXTS.some((text) => says(text, one)))).toStrictEqual([])
})
