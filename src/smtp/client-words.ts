/**
 * What is said of each mail client: its name, its settings, and what a site with it would do. Hints are filled with
 * these words, so that one row serves both where the advice is the same.
 */
import type { ClientId } from './site.js'

/** The vocabulary of one client; each word fills the place of its name in braces. */
export interface ClientWords {
  readonly client: string
  /** How TLS is asked for, as it is written in the configuration. */
  readonly requireTls: string
  /** What asks for TLS now, as a part of a sentence. */
  readonly tlsWanted: string
  /** The setting that decides on TLS. */
  readonly tlsName: string
  /** How TLS is left out, for a relay that one trusts. */
  readonly withoutTls: string
  /** Where the name in EHLO comes from, in a sentence. */
  readonly ehloName: string
  /** Who checks certificates and chooses the version of TLS, at the beginning of a sentence. */
  readonly system: string
  /** What happens where the server leaves out its intermediate certificate, in a sentence. */
  readonly fetchesIssuer: string
  /** Another way where the certificate cannot be mended, with a space in front; '' where there is none. */
  readonly otherWay: string
  /** What to do where a provider takes no passwords, in a sentence. */
  readonly insteadOfPasswords: string
  /** What works at Microsoft and Google besides a password, with a space in front; '' where nothing does. */
  readonly otherThanPassword: string
  /** What knows no other way than a password. */
  readonly sender: string
  /** What an address that does not answer does to the mails of the site, in a sentence. */
  readonly silentAddress: string
}

const RELAYS = '(SendGrid, Mailgun, Azure Communication Services and others)'

/** The vocabulary of each client. */
export const CLIENT_WORDS: Readonly<Record<ClientId, ClientWords>> = {
  'system-net-mail': {
    client: 'System.Net.Mail',
    requireTls: 'enableSsl="true"',
    tlsWanted: 'enableSsl is true',
    tlsName: 'enableSsl',
    withoutTls: 'enableSsl="false"',
    ehloName:
      'Without clientDomain the site sends its machine name, which has no dot: set clientDomain on <network> to your own domain.',
    system: 'Windows',
    fetchesIssuer: 'Windows fetches it from there',
    otherWay: '',
    insteadOfPasswords: `Move the site to a mail relay ${RELAYS}.`,
    otherThanPassword: '',
    sender: 'System.Net.Mail',
    silentAddress:
      'The site tries them one after another too, and each that does not answer delays its mails or stops them.',
  },
  'mail-kit': {
    client: 'MailKit',
    requireTls: '"SecureSocketOptions": "StartTls"',
    tlsWanted: 'SecureSocketOptions asks for it',
    tlsName: 'SecureSocketOptions',
    withoutTls: '"SecureSocketOptions": "None" without user name and password',
    ehloName:
      'The site sends the name of its machine, and Umbraco does not have a setting for another one. Give the machine or container a full name ("hostname:" in compose, --hostname), let the provider take this one, or use another relay or a sender of its own.',
    system: "The site's system",
    fetchesIssuer: 'MailKit fetches it from there',
    otherWay:
      ' For a relay inside a network that you trust, "SecureSocketOptions": "None" works too, without user name and password.',
    insteadOfPasswords: `Move the site to a mail relay ${RELAYS}, or give it a sender of its own behind IEmailSenderClient, with Microsoft Graph or OAuth.`,
    otherThanPassword:
      ' Without a password, people use a relay, or a sender with Microsoft Graph or OAuth behind IEmailSenderClient.',
    sender: "Umbraco's sender",
    silentAddress:
      'The site tries the first one for up to 120 seconds, and then gives up without trying the others.',
  },
}

/** A text with the words of a client in it; other places in braces stay. */
export function inWordsOf(client: ClientId, text: string): string {
  return filled(text, { ...CLIENT_WORDS[client] })
}

/** A text with a value for each place in braces that has one. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
