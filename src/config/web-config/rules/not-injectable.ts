/**
 * What stands in the way of an injection.
 */
import { decodeAttribute } from '../../xml/decode.js'
import type { XmlElement } from '../../xml/tree.js'
import { at, type Rule } from '../rule.js'
import { elementNamed, wantedAttributes } from '../wanted.js'
import { childrenNamed } from '../mail-sections.js'
import { smtpOf } from '../web-config.js'

/** An encrypted section can be written with the server's key only (DecryptConfigSection). */
export const encrypted: Rule = {
  id: 'inject/encrypted',
  level: 'runtime',
  severity: 'error',
  check: (config) => {
    const [own] = config.sections.smtp
    const used = smtpOf(config)
    const places = [
      ...(own === undefined ? [] : [{ file: config.file, element: own }]),
      ...(used === null || used.element === own ? [] : [used]),
    ]
    return places.flatMap(({ file, element }) => {
      const provider = element.attribute('configProtectionProvider')
      if (provider === null) return []
      return [
        at(file, provider, {
          message:
            'The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.',
          hint: 'Replace it with an unencrypted <smtp> that has no password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.',
        }),
      ]
    })
  },
}

/** Umbraco 9 and later run on ASP.NET Core, where `system.net` is never read. */
export const aspNetCore: Rule = {
  id: 'inject/asp-net-core',
  level: 'runtime',
  severity: 'error',
  check: ({ file }) => {
    const { root } = file.document
    const levels = [root, ...childrenNamed([root], 'location')]
    const found = childrenNamed(childrenNamed(levels, 'system.webServer'), 'aspNetCore')
    return found.slice(0, 1).map((element) =>
      at(file, startTag(element), {
        message:
          'This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.',
        hint: 'Set Umbraco:CMS:Global:Smtp in appsettings.json or, better, as a secret of the Cloud environment (UMBRACO__CMS__GLOBAL__SMTP__PASSWORD), and take this file out of `files`.',
      }),
    )
  },
}

/**
 * .NET keeps references to the entities of a DOCTYPE literally, every other parser replaces them: a
 * value that holds one means different things to different readers.
 */
export const entityReference: Rule = {
  id: 'inject/entity-reference',
  level: 'runtime',
  severity: 'error',
  check: (config, { settings }) => {
    const target = smtpOf(config)
    if (target === null) return []
    const { file, element } = target
    return wantedAttributes(settings, element).flatMap(({ attribute }) => {
      const written = elementNamed(element, attribute.element)?.attribute(attribute.name)
      if (!written || !decodeAttribute(written.raw).hasEntityReference) return []
      return [
        at(
          file,
          { start: written.valueStart, end: written.valueEnd },
          {
            message: `The value of "${attribute.name}" holds a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,
            hint: 'Write the value itself in place of the reference, or leave it empty; this action then fills it in.',
          },
        ),
      ]
    })
  },
}

function startTag({ start, startTagEnd }: XmlElement): { start: number; end: number } {
  return { start, end: startTagEnd }
}
