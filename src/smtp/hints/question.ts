/**
 * The shape of a question about the meaning of a reply.
 */
import type { StageName } from '../stages.js'

/** What a reply is about. */
export type Meaning =
  /** SPF, DKIM or DMARC: whether this address may speak for the sender's domain. */
  | 'sender policy'
  /** The name in HELO or EHLO. */
  | 'name in EHLO'
  /** TLS is wanted first. */
  | 'TLS wanted'
  /** The version of TLS is too old. */
  | 'TLS too old'
  /** Too many logins, failed ones above all. */
  | 'too many logins'
  /** Too much at once: mails, connections. */
  | 'too fast'
  /** The address of the client is not admitted. */
  | 'address refused'
  /** The host receives mail, and takes none to pass on. */
  | 'not for sending'
  /** A login is wanted. */
  | 'login wanted'
  /** The mailbox of the recipient is full. */
  | 'recipient full'
  /** There is no such recipient, or it takes no mail. */
  | 'recipient refused'
  /** Passwords are no longer taken, whatever they are. */
  | 'passwords off'
  /** Another password than that of the account is wanted. */
  | 'other password'
  /** The account or its domain is in a state that stops its mail. */
  | 'account state'
  /** The sender, or its domain, is not set up in the account. */
  | 'sender not verified'
  /** The sender is not this account's, or does not exist. */
  | 'sender refused'
  /** No mail to others is passed on. */
  | 'relay refused'
  /** The message is too large. */
  | 'size'
  /** What is in the message. */
  | 'content'
  /** Unknown senders are put off for a while. */
  | 'greylisting'

/** One question: the reply means this where all that is given is true. */
export interface Question {
  readonly means: Meaning
  /** It can only come up at these stages; absent means any. */
  readonly stages?: readonly StageName[]
  /** Asked only after a login, or only without one. */
  readonly loggedIn?: boolean
  /** Asked only where TLS is on, or only where it is off. */
  readonly usesTls?: boolean
  /** Asked only of refusals for good. */
  readonly forGood?: true
  /** Any of these words is enough. Small letters; mail addresses and URLs are taken out first. */
  readonly words?: readonly RegExp[]
  /** As `words`, with addresses and URLs. */
  readonly whole?: readonly RegExp[]
  /** Any of these enhanced status codes is enough. */
  readonly enhanced?: readonly RegExp[]
  /** With these words it means something else. */
  readonly unless?: RegExp
}
