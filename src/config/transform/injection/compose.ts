/**
 * The edits with which a transform may bring a whole `<smtp>` in, the way that changes least first. Which of them does
 * so, only the engine tells.
 */
import type { Edit } from '../../../syntax/edit.js'
import { escapeAttribute } from '../../../syntax/xml/escape.js'
import { withReferences } from '../../../syntax/encoding.js'
import type { XmlElement, XmlNode } from '../../../syntax/xml/tree.js'
import type { XmlFile } from '../../open.js'
import { injectInto, type Page } from '../../web-config/injection/inject.js'
import { indentUnit, insertChildren, render } from '../../web-config/injection/layout.js'
import type { WantedAttribute } from '../../web-config/injection/wanted.js'
import { SMTP_ATTRIBUTES } from '../../web-config/model/schema.js'
import { XDT_NAMESPACE } from '../names.js'
import { blockOf, insertedByBlock, ROOT_LOCATOR } from './block.js'
import type { MailAttribute } from './mail.js'
import { rootPrefix } from './namespace.js'
import { stepsOnMail } from './own-steps.js'
import { passwordsInComments } from './old-passwords.js'
import { lineOf, pruned, PRUNINGS, type Pruning } from './pruning.js'

const LINE_END = /\r\n|\r|\n/

/** A new transform, in the layout of the base. */
export function newTransform(mail: readonly MailAttribute[], base: XmlFile): string {
  const { text } = base.source
  const eol = LINE_END.exec(text)?.[0] ?? '\n'
  const unit = indentUnit(text, base.document.root)
  const style = { at: { eol, indent: unit }, unit }
  const writing = { prefix: 'xdt', escape: escapeAttribute, leavesNamespace: false }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<configuration xmlns:xdt="${XDT_NAMESPACE}" xdt:Locator="${ROOT_LOCATOR}">`,
    ...blockOf(mail, writing).map((element) => unit + render(element, style)),
    '</configuration>',
    '',
  ].join(eol)
}

/** A transform that is there, and what is to go into it. */
export interface Completion {
  readonly file: XmlFile
  readonly mail: readonly MailAttribute[]
  /** Passwords that an input replaces, decoded. */
  readonly replaced: readonly string[]
}

/** Ways to complete a transform. */
export function* completions(completion: Completion): Generator<readonly Edit[]> {
  const { file, mail, replaced } = completion
  const { text } = file.source
  const { root } = file.document
  const steps = stepsOnMail(file.document)
  const hidden = passwordsInComments(file.document, replaced)
  const own = insertedByBlock(root, steps, rootPrefix(root).prefix)
  if (own !== null) yield [...injectInto(own, typed(mail), pageOf(file)).edits, ...hidden]
  for (const variant of variantsFor(root)) {
    const removed = pruned(steps, variant.pruning).map((element) => lineOf(text, element))
    yield [...additions(completion, variant), ...removed, ...outside(hidden, removed)]
  }
}

/** The edits that do not lie in what others remove. Both may be many. */
function outside(edits: readonly Edit[], removed: readonly Edit[]): readonly Edit[] {
  const inOrder = removed.toSorted((a, b) => a.start - b.start)
  let next = 0
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      while ((inOrder[next]?.end ?? Infinity) <= edit.start) next += 1
      return edit.start < (inOrder[next]?.start ?? Infinity)
    })
}

/** A way to write the steps. */
interface Variant {
  readonly pruning: Pruning
  readonly locatesRoot: boolean
  readonly leavesNamespace: boolean
}

function variantsFor(root: XmlElement): readonly Variant[] {
  const isLocated = root.attribute(`${rootPrefix(root).prefix}:Locator`) !== null
  const namespaces = root.attribute('xmlns') === null ? [false] : [false, true]
  return (isLocated ? [false] : [false, true]).flatMap((locatesRoot) =>
    namespaces.flatMap((leavesNamespace) =>
      PRUNINGS.map((pruning) => ({ pruning, locatesRoot, leavesNamespace })),
    ),
  )
}

/** What comes in: attributes of the root, where it lacks any, and the steps as the last things in it. */
function additions(
  { file, mail }: Completion,
  { locatesRoot, leavesNamespace }: Variant,
): readonly Edit[] {
  const { root } = file.document
  const { prefix, isDeclared } = rootPrefix(root)
  const attributes = [
    ...(isDeclared ? [] : [` xmlns:${prefix}="${XDT_NAMESPACE}"`]),
    ...(locatesRoot ? [` ${prefix}:Locator="${ROOT_LOCATOR}"`] : []),
  ]
  const start = root.attributes.at(-1)?.end ?? root.nameEnd
  const last: XmlNode | null = root.nodes.at(-1) ?? null
  const { escape } = pageOf(file)
  const block = blockOf(mail, { prefix, escape, leavesNamespace })
  return [
    ...(attributes.length === 0 ? [] : [{ start, end: start, text: attributes.join('') }]),
    insertChildren(file.source.text, { parent: root, after: last }, block),
  ]
}

/** The engine reads a file without a byte order mark as UTF-8, whatever it declares. */
function pageOf({ source }: XmlFile): Page {
  const isUnicode = source.encoding.startsWith('utf')
  return {
    text: source.text,
    escape: (value, quote) =>
      withReferences(escapeAttribute(value, quote), isUnicode ? source.encoding : 'us-ascii'),
  }
}

/** The same in the types of .NET; what is not among them goes, and what .NET refuses stays as it is. */
function typed(mail: readonly MailAttribute[]): readonly WantedAttribute[] {
  return SMTP_ATTRIBUTES.flatMap((attribute): readonly WantedAttribute[] => {
    const found = mail.find(
      ({ element, name }) => element === attribute.element && name === attribute.name,
    )
    if (found === undefined) return [{ attribute, value: null }]
    const value = attribute.read(found.value)
    return value === null ? [] : [{ attribute, value }]
  })
}
