/**
 * Mail addresses, as far as the envelope needs them.
 */
import { domainToASCII } from 'node:url'

/**
 * The bare address in what `from` may hold, as .NET's `MailAddress` finds it: `a@x`, `Name <a@x>`, `Name a@x`,
 * with comments. A domain outside of ASCII is encoded, a local part cannot be.
 *
 * @returns `null` where there is none that may stand between the brackets of `MAIL FROM:<>`
 */
export function envelopeAddress(text: string): string | null {
  // .NET refuses line breaks, and nothing good hides behind other control characters.
  if (/[^\P{Cc}\t]/u.test(text)) return null
  const bare = text.replaceAll(/\([^()]*\)/g, '').trim()
  const address = /<([^<>]*)>$/.exec(bare)?.[1] ?? bare.split(/[ \t]+/).at(-1) ?? ''
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  const domain = address.slice(at + 1)
  const ascii = domain.startsWith('[') ? domain : domainToASCII(domain)
  if (local === '' || ascii === '') return null
  return /^[\x21-\x7e]+$/.test(local + ascii) && !/[<>]/.test(local + ascii)
    ? `${local}@${ascii}`
    : null
}
