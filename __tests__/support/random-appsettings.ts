/**
 * Random documents of the shapes that an appsettings.json has in the wild, and stranger ones; and random settings to
 * bring into them.
 */
import fc from 'fast-check'
import { few, LINE_ENDS, Turns } from './turns.js'
import { SECURE_SOCKET_OPTIONS, type RequestedSettings } from '../../src/settings.js'

// What JSON, shells, templates and other readers could take for something else.
const SPECIAL = [
  ...['"', '\\', '\\"', '\\u0041', '//', '/*', '*/', '{', '}', '[', ']', ',', ':', '$&', '$1', "'"],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\b',
    '\0',
    '\x1f',
    '\x7f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffd',
  ],
  ...['😀', 'é', 'e\u0301', '__proto__', 'null', 'true', '587', '1e5', '#{x}#', '${X}', ' x '],
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ maxLength: 4 })), { maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((value) => value.isWellFormed())

/** At least one setting; all texts are strings that a secret could be. */
export const randomMailSettings: fc.Arbitrary<RequestedSettings> = fc
  .record(
    {
      host: text,
      port: fc.integer({ min: 1, max: 65_535 }),
      userName: text,
      password: text,
      secureSocketOptions: fc.constantFrom(...SECURE_SOCKET_OPTIONS),
    },
    { requiredKeys: [] },
  )
  .filter((wanted) => Object.keys(wanted).length > 0)

/** How a document is laid out; each list is gone through again and again. */
interface Layout {
  readonly lineEnds: readonly string[]
  readonly indent: string
  readonly colons: readonly string[]
  /** Before each member: a line of its own, or not. */
  readonly breaks: readonly boolean[]
  readonly pads: readonly string[]
  /** Behind a member, before its comma. */
  readonly comments: readonly string[]
  readonly trailing: readonly boolean[]
}

const layout: fc.Arbitrary<Layout> = fc.record({
  lineEnds: LINE_ENDS,
  indent: fc.constantFrom('  ', '    ', '\t', ' \t', ''),
  colons: few(': ', ': ', ':', ' : ', '\t:', ':\n', ': /* c */ '),
  breaks: fc.oneof(fc.constant([true]), fc.constant([false]), few(true, false)),
  pads: few('', ' ', '\t'),
  comments: few('', '', ' // "Host": "x", }\n', ' /* , " */', '\n// é😀\n', '/* \u2028 */'),
  trailing: few(false, false, true),
})

/** A name and a value, which is written as it is, or members. */
type Member = readonly [name: string, value: string | readonly Member[]]

const LEAVES: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['Host', ['"old.example"', '""', 'null', '{}', '"\\u00e6\\ud83d\\ude00"']],
  ['Port', ['25', '"587"', '" 0x24B "', '0', '{ }', '[]']],
  ['SecureSocketOptions', ['"starttls"', '3', '"Auto"', '"1"', '[ ]']],
  ['Username', ['"u"', '12', 'null', '"\\"\\\\\\/"']],
  ['Password', ['"p/*w*/d"', '"//"', '1.50', 'true', '"a\\tb"']],
]

const OTHERS: readonly Member[] = [
  ['Id', '"{},:[]\\\\"'],
  ['X', [['Host', '"not this"']]],
  ['List', '[1, "a", { "Smtp": { "Host": "nor this" } }]'],
  ['N', '-1.5e-3'],
  ['Empty', []],
]

const cased = (name: string) => fc.constantFrom(name, name, name.toLowerCase(), name.toUpperCase())

const leaves = fc
  .shuffledSubarray([...LEAVES])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([name, values]) =>
        fc.tuple(cased(name), fc.constantFrom(...values)).map((member): Member => member),
      ),
    ),
  )

const others = fc.shuffledSubarray([...OTHERS], { maxLength: 2 })

/** `Smtp` in one object, in two that are merged, flattened, or not there; `From` is always there, so that all load. */
const smtp: fc.Arbitrary<readonly Member[]> = fc
  .record({
    members: leaves,
    cut: fc.nat({ max: 5 }),
    form: fc.constantFrom('one', 'one', 'two', 'flat', 'half-flat'),
    name: cased('Smtp'),
    beside: others,
  })
  .map(({ members, cut, form, name, beside }) => {
    const all: readonly Member[] = [['From', '"post@example.com"'], ...members]
    if (form === 'flat') return all.map(([leaf, value]): Member => [`${name}:${leaf}`, value])
    if (form === 'one') return [...beside, [name, all]]
    const [head, tail] = [all.slice(0, cut + 1), all.slice(cut + 1)]
    const second: readonly Member[] =
      form === 'two' ? [['smtp', tail]] : tail.map(([leaf, value]) => [`SMTP:${leaf}`, value])
    return [[name, head], ...beside, ...(tail.length === 0 ? [] : second)]
  })

/** Around `Smtp`: nested, flattened as a whole, or half of it. */
const root: fc.Arbitrary<readonly Member[]> = fc
  .record({
    inner: smtp,
    cms: cased('CMS'),
    global: cased('Global'),
    form: fc.nat({ max: 3 }),
    beside: others,
  })
  .map(({ inner, cms, global, form, beside }) => {
    const wrapped: readonly Member[] =
      form === 0
        ? inner.map(([name, value]): Member => [`Umbraco:${cms}:${global}:${name}`, value])
        : form === 1
          ? [[`Umbraco:${cms}`, [[global, inner]]]]
          : [['Umbraco', [[cms, [[global, inner]]]]]]
    return [...wrapped, ...beside]
  })

/** The text of a random appsettings.json that loads, without a byte order mark. */
export const randomAppSettings: fc.Arbitrary<string> = fc
  .record({
    members: root,
    layout,
    before: fc.constantFrom('', '// "first"\n', '\n', '/**/ '),
    after: fc.constantFrom('', '\n', ' // last', '\n\n'),
  })
  .map(({ members, layout: chosen, before, after }) => {
    const printer = new Printer(chosen)
    return printer.lines(before) + printer.object(members, 0) + printer.lines(after)
  })

/** Prints members in a layout. */
class Printer {
  readonly #layout: Layout
  readonly #turns = new Turns()

  constructor(chosen: Layout) {
    this.#layout = chosen
  }

  object(members: readonly Member[], depth: number): string {
    const { breaks, pads, comments, trailing, indent } = this.#layout
    const line = (level: number) =>
      this.#turns.next(breaks) ? this.lines('\n') + indent.repeat(level) : this.#turns.next(pads)
    const inner = members.map(([name, value], index) => {
      const colon = this.lines(this.#turns.next(this.#layout.colons))
      const rest = typeof value === 'string' ? value : this.object(value, depth + 1)
      const isLast = index === members.length - 1
      const comma = !isLast || this.#turns.next(trailing) ? ',' : ''
      const notes = [this.#turns.next(comments), this.#turns.next(comments)].map((note) =>
        this.lines(note),
      )
      return `${line(depth + 1)}"${name}"${colon}${rest}${notes[0] ?? ''}${comma}${notes[1] ?? ''}`
    })
    return `{${inner.join('')}${line(depth)}}`
  }

  /** A text with the line ends of the document. */
  lines(content: string): string {
    return content.replaceAll('\n', () => this.#turns.next(this.#layout.lineEnds))
  }
}
