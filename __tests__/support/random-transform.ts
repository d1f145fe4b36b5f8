import fc from 'fast-check'
import { MAIL_STEPS, OTHER_STEPS, stepText, transformText } from './transform-texts.js'

/** A random transform. */
export interface RandomTransform {
  /** Without a byte order mark. */
  readonly text: string
  /** Steps that have nothing to do with mail, as they are written in it, in their order. */
  readonly others: readonly string[]
}

export const randomTransform: fc.Arbitrary<RandomTransform> = fc
  .record({
    steps: fc.array(fc.constantFrom(...OTHER_STEPS, ...MAIL_STEPS), { maxLength: 5 }),
    layout: fc.record({
      prefix: fc.constantFrom('xdt', 'xdt', 't'),
      eol: fc.constantFrom('\n', '\r\n', '\r', ''),
      indent: fc.constantFrom('  ', '\t', ''),
      start: fc.constantFrom('', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>'),
      isDeclared: fc.boolean(),
      isLocated: fc.boolean(),
      isSelfClosed: fc.boolean(),
    }),
  })
  .map(({ steps, layout }) => ({
    text: transformText(steps, layout),
    others: steps
      .filter((step) => OTHER_STEPS.includes(step))
      .map((step) => stepText(step, layout)),
  }))
