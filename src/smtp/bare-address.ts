/**
 * What stands between the brackets of `MAIL FROM:<>` and `RCPT TO:<>`, as a site's client reads it.
 */
import { parseInternetAddress } from '../dotnet/internet-address.js'
import { envelopeAddress } from '../dotnet/mail-address.js'
import type { ClientId } from './site.js'

/**
 * The bare address of a sender or a recipient. MimeKit takes what is beyond ASCII as it is, and of a group the first
 * address; System.Net.Mail does neither.
 *
 * @param text an address, perhaps with a name
 * @returns null where the client does not find an address that could stand there
 */
export function bareAddress(client: ClientId, text: string): string | null {
  if (client === 'system-net-mail') return envelopeAddress(text)
  const parsed = parseInternetAddress(text)
  const address = parsed?.kind === 'group' ? parsed.first : (parsed?.address ?? null)
  // A line break within quotes would end the command.
  return address === null || /\p{Cc}/u.test(address) ? null : address
}
