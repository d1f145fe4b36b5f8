/**
 * Inputs that a `web.config` has no setting for.
 */
import { theInput } from '../../../mentions.js'
import { at } from '../../../findings/rule.js'
import { nameSpan } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

const option: WebConfigRule = {
  id: 'inject/mail-kit-option',
  level: 'runtime',
  severity: 'error',
  summary:
    'The input `secure-socket-options` is a setting of Umbraco 9 and later. A `web.config` does not have it.',
  words: [],
  bad: {
    text: '<⟦configuration⟧></configuration>',
    settings: { host: 'smtp.example.com', secureSocketOptions: 'StartTls' },
  },
  good: {
    text: '<configuration></configuration>',
    settings: { host: 'smtp.example.com', enableSsl: true },
  },
  check: ({ file }, { settings }) =>
    settings.secureSocketOptions === undefined
      ? []
      : [
          at(file, nameSpan(file.document.root), {
            message: `A web.config does not have a setting for ${theInput('secure-socket-options')}, which Umbraco 9 and later read.`,
            hint: `Use ${theInput('enable-ssl')}: true means STARTTLS here.`,
          }),
        ],
}

export const FOREIGN_INPUT_OBSTACLES: readonly WebConfigRule[] = [option]
