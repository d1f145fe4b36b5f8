/**
 * Passwords that an input replaces: they must not be left in the transform.
 */
import { isSecret } from '../../../redaction/forms.js'
import type { Edit } from '../../../syntax/edit.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import { escapeAttribute } from '../../../syntax/xml/escape.js'
import type { XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import { elementsIn } from './namespace.js'

/** So many different passwords are looked for in comments: a file may have a million. */
const MOST = 50

/** The passwords in some elements, decoded; what is no secret is left out. */
export function passwordsIn(elements: readonly XmlElement[]): readonly string[] {
  const found = new Set<string>()
  for (const element of elements) {
    for (const { attributes } of elementsIn(element)) {
      for (const { name, raw } of attributes) {
        const value = name === 'password' ? decodeAttribute(raw).value : ''
        if (isSecret(value)) found.add(value)
      }
    }
  }
  return [...found]
}

/** Puts asterisks in place of passwords in comments: what was switched off may be as secret as what is on. */
export function passwordsInComments(
  document: XmlDocument,
  passwords: readonly string[],
): readonly Edit[] {
  const forms = passwords
    .slice(0, MOST)
    .flatMap((one) => [escapeAttribute(one, '"'), escapeAttribute(one, "'"), one])
  if (forms.length === 0) return []
  const wanted = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const edits: Edit[] = []
  for (const { start, end } of commentsIn(document)) {
    const comment = document.text.slice(start, end)
    if (!wanted.some((form) => comment.includes(form))) continue
    const text = wanted.reduce((rest, form) => rest.replaceAll(form, '***'), comment)
    edits.push({ start, end, text })
  }
  return edits
}

function* commentsIn({ nodes, root }: XmlDocument): Generator<XmlElement['nodes'][number]> {
  yield* nodes.filter(({ kind }) => kind === 'comment')
  for (const element of elementsIn(root)) {
    yield* element.nodes.filter(({ kind }) => kind === 'comment')
  }
}
