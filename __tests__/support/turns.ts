import fc from 'fast-check'

/** A few of some things, which a layout goes through again and again. */
export const few = <T>(...from: readonly T[]): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 5 })

/** The line ends of a random document: of one kind, or mixed. */
export const LINE_ENDS: fc.Arbitrary<string[]> = fc.constantFrom(
  ['\n'],
  ['\r\n'],
  ['\r'],
  ['\n', '\r\n'],
  ['\r', '\n', '\r\n'],
)

/** Takes from each list one after the other, and from its start again behind its end. */
export class Turns {
  readonly #turns = new Map<readonly unknown[], number>()

  next<T>(from: readonly T[]): T {
    const turn = this.#turns.get(from) ?? 0
    this.#turns.set(from, turn + 1)
    const one = from[turn % from.length]
    if (one === undefined) throw new RangeError('There is nothing to choose from')
    return one
  }
}
