/**
 * Whether a site sends mail by code of its own. Its sources are not understood: words are looked for.
 */
import type { Span } from '../../../syntax/span.js'

/** So much of a line is looked at before the name. */
const BEFORE = 200

/** How a service is registered, as in `AddUnique<IEmailSender, …>`. */
const REGISTERED = /\b(?:TryAdd|Add|Replace)\w{0,30}\s*[<(][^;]*$/

/** How a class says what it is, as in `class MailClient : IEmailSenderClient`. */
const DECLARED = /\bclass\s+\w+[^;{]*:[^;{]*$/

/** A comment that takes the line. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/

/** The first place where a source seems to replace Umbraco's sender; null where there is none. */
export function ownSenderIn(text: string): Span | null {
  for (const { 0: name, index } of text.matchAll(/\bIEmailSender(?:Client)?\b/g)) {
    const near = text.slice(Math.max(0, index - BEFORE), index)
    const line = near.slice(near.lastIndexOf('\n') + 1)
    const isReplaced = REGISTERED.test(line) || DECLARED.test(line)
    if (isReplaced && !COMMENT.test(line)) return { start: index, end: index + name.length }
  }
  return null
}
