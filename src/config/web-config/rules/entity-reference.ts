/**
 * .NET keeps references to the entities of a DOCTYPE literally, every other parser replaces them: a
 * value that contains one means different things to different readers.
 */
import { THIS_ACTION } from '../../../mentions.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import { at } from '../../../findings/rule.js'
import type { WebConfigRule } from '../model/rule.js'
import { wantedAttributes } from '../injection/wanted.js'
import { elementNamed } from '../model/schema.js'
import { smtpOf } from '../model/web-config.js'

const entityReference: WebConfigRule = {
  id: 'inject/entity-reference',
  level: 'runtime',
  severity: 'error',
  summary: 'A value that is to be replaced contains a reference to an entity of the DOCTYPE.',
  words: [],
  bad: {
    text: '<!DOCTYPE configuration [<!ENTITY h "smtp.example.com">]>\n<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp><network ⟦host="&h;"⟧ /></smtp>\n    </mailSettings>\n  </system.net>\n</configuration>',
    settings: { host: 'smtp.example.com' },
  },
  good: {
    text: '<smtp>\n  <network host="" />\n</smtp>',
    settings: { host: 'smtp.example.com' },
  },
  check: (reading, { settings }) => {
    const target = smtpOf(reading)
    if (target === null) return []
    const { file, element } = target
    return wantedAttributes(settings, element).flatMap(({ attribute }) => {
      const written = elementNamed(element, attribute.element)?.attribute(attribute.name)
      if (!written || !decodeAttribute(written.raw).hasEntityReference) return []
      return [
        at(file, written, {
          message: `The value of ${attribute.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,
          hint: `Write the value itself in place of the reference, or leave it empty; ${THIS_ACTION} then fills it in.`,
        }),
      ]
    })
  },
}

export const ENTITY_OBSTACLES: readonly WebConfigRule[] = [entityReference]
