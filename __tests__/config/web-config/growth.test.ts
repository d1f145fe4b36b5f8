import { expect, it } from '@jest/globals'
import { growthOf } from '../../support/growth.js'
import { LONG_SETTINGS, LONG_VALUES, MANY_THINGS } from '../../support/large-configs.js'
import { judgedText } from '../../support/site.js'

const SIZE = 8_192

it.each([...MANY_THINGS, ...LONG_VALUES, ...LONG_SETTINGS])(
  'judges %s in linear time',
  async (_, make) => {
    const prepare = (size: number) => {
      const text = make(size)
      return () => judgedText(text)
    }
    expect(await growthOf(prepare, SIZE)).toBeLessThan(1)
  },
)
