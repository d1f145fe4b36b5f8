/**
 * Random documents of the shapes that a web.config has in the wild, and stranger ones; and random
 * settings to bring into them.
 */
import fc from 'fast-check'
import { few, LINE_ENDS, Turns } from './turns.js'
import { forbiddenCharacter } from '../../src/syntax/xml/characters.js'
import type { RequestedSettings } from '../../src/settings.js'

// What markup, shells, templates and other readers could take for something else.
const SPECIAL = [
  ...[
    '&',
    '&amp;',
    '&lt;b&gt;',
    '&copy;',
    '&#65;',
    '&#x41;',
    '&nbsp',
    '<a/>',
    ']]>',
    '-->',
    '$&',
    '$1',
  ],
  ...[
    '"',
    "'",
    `"'"`,
    '</smtp>',
    ' x ',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\u0085',
    '\u2028',
    '\ufeff',
    '€',
    '😀',
  ],
  ...[
    'constructor',
    '__proto__',
    'true',
    '0x1F',
    '1e3',
    '007',
    '{{x}}',
    '%PATH%',
    '\\',
    'Ünïcödé',
    '\x7f',
  ],
]

const text = fc
  .oneof(
    fc.array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ maxLength: 4 })), { maxLength: 4 }),
    fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 1 }),
  )
  .map((parts) => parts.join(''))
  .filter((value) => forbiddenCharacter(value) === null)

/** At least one setting; the texts hold any character that XML can hold. */
export const randomSettings: fc.Arbitrary<RequestedSettings> = fc
  .record(
    {
      from: text,
      host: text,
      port: fc.integer({ min: 1, max: 65_535 }),
      userName: text,
      password: text,
      enableSsl: fc.boolean(),
      clientDomain: text,
      targetName: text,
      deliveryMethod: fc.constantFrom('Network' as const, 'SpecifiedPickupDirectory' as const),
      deliveryFormat: fc.constantFrom('SevenBit' as const, 'International' as const),
      pickupDirectoryLocation: text,
    },
    { requiredKeys: [] },
  )
  .filter((wanted) => Object.keys(wanted).length > 0)

/** An element without its layout. */
interface Node {
  readonly name: string
  /** Name and raw value of each. */
  readonly attributes: readonly (readonly [name: string, raw: string])[]
  readonly children: readonly Node[]
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  path: ['admin', '.', '', 'a/b'],
  port: ['25', ' 587 ', '0x24B'],
  enableSsl: ['true', 'False'],
  defaultCredentials: ['true', 'false'],
  deliveryMethod: ['network', 'SpecifiedPickupDirectory'],
  deliveryFormat: ['SevenBit'],
}
const TEXTS = ['', 'x', 'a&amp;b', '&#x20AC;', '/>', 'c:\\mail', '>', 'a\n  b', '{host}']

const node = (
  name: string,
  attributes: readonly string[],
  children: readonly fc.Arbitrary<Node>[],
) =>
  fc.record({
    name: fc.constant(name),
    attributes: fc
      .shuffledSubarray([...attributes])
      .chain((names) =>
        fc.tuple(
          ...names.map((attribute) =>
            fc
              .constantFrom(...(VALUES[attribute] ?? TEXTS))
              .map((raw) => [attribute, raw] as const),
          ),
        ),
      ),
    children: fc.shuffledSubarray([...children]).chain((chosen) => fc.tuple(...chosen)),
  })

const network = node(
  'network',
  ['host', 'port', 'userName', 'password', 'enableSsl', 'defaultCredentials', 'clientDomain'],
  [],
)
const pickup = node('specifiedPickupDirectory', ['pickupDirectoryLocation'], [])
const comment: fc.Arbitrary<Node> = fc.constant({ name: '!--', attributes: [], children: [] })
const smtp = node('smtp', ['from', 'deliveryMethod', 'deliveryFormat'], [network, pickup, comment])
const mailSettings = node('mailSettings', [], [smtp, comment])
const settings = node('settings', [], [])
const systemNet = node('system.net', [], [settings, mailSettings, comment])
const elsewhere = node('location', ['path'], [systemNet]).map(({ attributes, ...rest }) => ({
  ...rest,
  attributes: attributes.length === 0 ? [['path', 'admin'] as const] : attributes,
}))
const appSettings = node('appSettings', [], [node('network', ['host'], []), comment])
const configSections = node('configSections', [], [])

/** `<configSections>` comes first, where .NET wants it; there is one `<smtp>` for the site at most. */
const root: fc.Arbitrary<Node> = fc
  .record({
    sections: fc.option(configSections),
    rest: fc
      .shuffledSubarray([appSettings, comment, fc.oneof(systemNet, elsewhere)])
      .chain((chosen) => fc.tuple(...chosen)),
  })
  .map(({ sections, rest }) => ({
    name: 'configuration',
    attributes: [],
    children: sections === null ? rest : [sections, ...rest],
  }))

/** How a document is laid out; each list is gone through again and again. */
interface Layout {
  readonly lineEnds: readonly string[]
  readonly indent: string
  readonly quotes: readonly ('"' | "'")[]
  /** Before each attribute, and before the end of each tag; `\n` stands for a line of its own. */
  readonly gaps: readonly string[]
  readonly ends: readonly string[]
  /** What stands before each node: a line of its own, or nothing. */
  readonly breaks: readonly boolean[]
}

const layout: fc.Arbitrary<Layout> = fc.record({
  lineEnds: LINE_ENDS,
  indent: fc.constantFrom('  ', '    ', '\t', ' \t', ''),
  quotes: few('"', "'"),
  gaps: few(' ', ' ', '  ', '\t', '\n'),
  ends: few('', ' ', '\n'),
  breaks: fc.oneof(fc.constant([true]), fc.constant([false]), few(true, false)),
})

/** The text of a random web.config, without a byte order mark. */
export const randomWebConfig: fc.Arbitrary<string> = fc
  .record({
    tree: root,
    layout,
    before: fc.constantFrom('', '<?xml version="1.0"?>', '<?xml version="1.0"?>\n', '<!-- x -->'),
    after: fc.constantFrom('', '\n', '<!-- x -->', '\n\n'),
  })
  .map(({ tree, layout: chosen, before, after }) => {
    const printer = new Printer(chosen)
    return printer.lines(before) + printer.print(tree, 0) + printer.lines(after)
  })

/** Prints a tree in a layout. */
class Printer {
  readonly #layout: Layout
  readonly #turns = new Turns()

  constructor(chosen: Layout) {
    this.#layout = chosen
  }

  print({ name, attributes, children }: Node, depth: number): string {
    if (name === '!--') return '<!-- <smtp from=\'x\'><network host="y"/></smtp> -->'
    const { indent, gaps, ends, quotes, breaks } = this.#layout
    const written = attributes.map(([attribute, raw]) => {
      const quote = this.#turns.next(quotes)
      return `${this.#gap(gaps, depth + 2)}${attribute}=${quote}${this.lines(raw)}${quote}`
    })
    const start = `<${name}${written.join('')}${this.#gap(ends, depth)}`
    if (children.length === 0 && this.#turns.next(breaks)) return `${start}/>`
    const line = (level: number) =>
      this.#turns.next(breaks) ? this.lines('\n') + indent.repeat(level) : ''
    const inner = children.map((child) => line(depth + 1) + this.print(child, depth + 1))
    return `${start}>${inner.join('')}${line(depth)}</${name}>`
  }

  /** A text with the line ends of the document. */
  lines(content: string): string {
    return content.replaceAll('\n', () => this.#turns.next(this.#layout.lineEnds))
  }

  #gap(from: readonly string[], level: number): string {
    return this.#turns
      .next(from)
      .replace('\n', () => this.lines('\n') + this.#layout.indent.repeat(level))
  }
}
