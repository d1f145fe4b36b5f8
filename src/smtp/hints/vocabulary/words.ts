/**
 * Words that several questions share.
 */

/** The stages from MAIL FROM on. */
export const ENVELOPE = ['mail', 'rcpt', 'data', 'message'] as const

/** `ip`, `client host` and the like. */
export const CLIENT = String.raw`(?:\bip\b(?: ?-?address(?:es)?)?|\b(?:client|remote|sending|connecting|your) ?(?:host(?:name)?|server|network|mta|ip)\b|\bmail ?servers? at\b)`
/** Words of refusal. */
export const NOT_ADMITTED = String.raw`\b(?:not|isn.t|never|no longer|denied|den(?:y|ies)|reject\w*|block\w*|ban|banned|refus\w*|forbid\w*|prohibit\w*|disallow\w*|doesn.t match)\b`

/** Any four numbers with dots. */
export const IPV4 = String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`
