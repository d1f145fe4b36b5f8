/**
 * What stands between the elements. Source: System.Configuration, XmlUtil.StrictReadToNextElement and
 * VerifyIgnorableNodeType.
 */
import { at } from '../../../findings/rule.js'
import { withoutSpace } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

const stray: WebConfigRule = {
  id: 'content/stray',
  level: 'file',
  severity: 'error',
  summary:
    'Text, a CDATA section, a processing instruction or a reference stands between elements, outside of any section. White space and comments alone may stand there.',
  words: ['Unrecognized element.'],
  bad: { text: '<system.net>\n  ⟦# settings for mail⟧\n  <mailSettings />\n</system.net>' },
  good: { text: '<system.net>\n  <!-- settings for mail -->\n  <mailSettings />\n</system.net>' },
  check: ({ file, skeleton }) => {
    if (file.document.root.name !== 'configuration') return []
    const around = file.document.nodes.filter(({ kind }) => kind === 'instruction')
    return [...around, ...skeleton.strays].map((node) =>
      at(file, withoutSpace(file.source.text, node), {
        message:
          'Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.',
        hint: 'Delete it, or put it into a comment: <!-- … -->.',
      }),
    )
  },
}

export const CONTENT_RULES: readonly WebConfigRule[] = [stray]
