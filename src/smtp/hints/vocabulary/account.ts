/**
 * Questions about the login and the account, and about recipients that share their words.
 */
import type { Question } from '../question.js'
import { ENVELOPE } from './words.js'

const LOGIN: readonly Question[] = [
  {
    means: 'login wanted',
    stages: ENVELOPE,
    words: [
      /must (first )?(issue|use|send|provide|perform) (an? )?(smtp )?(auth|login|credentials)|must (first |then )?(be )?(authenticate|log ?-?in|logged in|sign in)/,
      /auth(entication|enticate|orization)? ((is|was) )?(required|needed|necessary|first|before|missing)|log ?-?in (is )?(required|needed|first|before)/,
      /\b(requires?|requiring|need|needs|without|enable|turn on|no|proper|please|use) (you to |to )?(smtp |user |a |an |valid )?(auth(entication|enticate|enticated)?|log ?-?in)\b/,
      /\b(not|never|n.t) (been |yet )?(authenticated?|logged[ -]?in|log in)\b|(un|non-?)authenticated (senders?|users?|clients?|relay|submission|connections?|sessions?)/,
      /authenticate (first|before|yourself|to)|anonymous (senders?|users?|mail|clients?|access)|only (for )?authenticated|(pop|imap)[- ]?before/,
      /client does not have permissions? to send mail/,
    ],
    enhanced: [/^5\.7\.57$/],
    unless: /(match|correspond|belong|owned|equal|conform|differ|same as|instead of)\b|to send as/,
  },
]

/** What is full, over or switched off is the account that sends, and no recipient. */
const OF_THE_SENDER =
  /\byour (account|mail ?box|domain|plan|e-?mail|subscription|service|smtp|user)|\bsend(ing|er|s)?\b|\bsent\b|outgoing|outbound|daily|monthly|hourly|weekly|per (day|hour|month)|message quota|message size|insufficient system|allowance|relay/

const ACCOUNT: readonly Question[] = [
  {
    means: 'passwords off',
    words: [
      /smtpclientauthentication is disabled|basic auth\w{0,12}.{0,20}(disabled|not supported|no longer|not allowed|blocked|off)/,
      /(requires?|only|use|must use|supports?) (only )?(modern (auth\w{0,12}|log ?-?in|sign ?-?in)|oauth\w{0,3}|xoauth2?)|(basic|legacy|password) (auth\w{0,12}|log ?-?in|sign ?-?in).{0,20}\b(retired|removed|ended|discontinued|switched off)\b|less secure apps?|(password|username).{0,20}(auth\w{0,12}|login)s? (is |are |has been )?(disabled|no longer|not supported)/,
      /smtp (auth\w{0,12}|access|login) (is |has been )?(disabled|not enabled|turned off|switched off|not allowed)/,
    ],
    enhanced: [/^5\.7\.30$/],
  },
  {
    means: 'other password',
    stages: ['auth'],
    words: [
      /app(lication)?[- ]?(specific )?(password|secret)|password for (this|each|the) (app|client|device|program)|authori[sz]ation code|client password|generated password|one-time|device password/,
    ],
  },
  {
    means: 'recipient full',
    stages: ['rcpt', 'message'],
    words: [
      /mailbox (is )?(full|over)|(user|recipient|mailbox|account).{0,30}\b(over|exceeded).{0,12}(disk |storage |mailbox )?(quota|storage)|out of storage|inbox.{0,20}full/,
      /recipient.{0,30}(quota|full)/,
    ],
    enhanced: [/^[45]\.2\.2$/],
    unless:
      /\b(sending|send|sent|daily|outgoing|message|submission|monthly|hourly)\b.{0,20}(quota|limit)|per (day|hour)/,
  },
  {
    means: 'recipient full',
    stages: ['rcpt'],
    words: [
      /\b(mail ?box|maildir|mail ?folder|inbox|disk|storage|space|user|account)\b.{0,40}\b(full|over|exceed\w*|limit|used up|not enough|reached)\b|\b(full|over|exceed\w*|enough|reached)\b.{0,20}\b(mail ?box|maildir|inbox|disk|storage|space|quota)\b/,
    ],
    unless: OF_THE_SENDER,
  },
  {
    means: 'recipient refused',
    stages: ['rcpt'],
    forGood: true,
    words: [
      /\b(mail ?box|user|account|address)\b.{0,40}\b(inactive|disabled|not active|suspended|unavailable|locked|closed|expired|terminated|deleted|removed)\b/,
    ],
    unless: OF_THE_SENDER,
  },
  {
    means: 'recipient refused',
    stages: ['rcpt', 'message'],
    forGood: true,
    words: [
      /you (tried|are trying) to (reach|send)|recipient.{0,60}(inactive|suppress|disabled|unsubscribed|bounced)/,
      /(user|recipient|address|mailbox|account) (is )?(unknown|not found|does(n.t| not) exist)|(unknown|no such) (user|recipient|mailbox|local|address|person|account|domain)/,
    ],
    enhanced: [/^5\.1\.(1|2|3|6|10)$/, /^5\.2\.1$/],
    unless: /sender|from:? (address|header)|relay|rcpthosts/,
  },
  {
    means: 'account state',
    words: [
      /is not allowed to send:|mail suspension|not subscribed to/,
      /\b(accounts?|user|subscriber|customer|workspace|domain|mailbox|subscription|sender|tenant|organi[sz]ation|company|license|outgoing (e?-?mail|messages?)|e-?mail|smtp|service)\b.{0,60}\b(not (yet )?(been )?(fully )?(activated?|enabled|approved|active|opened)|suspended|disabled|deactivated|inactive|paused|blocked|locked|closed|frozen|terminated|revoked|cancell?ed|awaiting|restricted|on hold|expired|pending|under review|not paid|unpaid|overdrawn)\b/,
      /sandbox|\bdemo (domain|account)|activate your|not (yet )?activated|\b(sending|account) (has been |is |was )?(temporarily )?(paused|suspended|disabled|blocked)|\btrial\b|\b(evaluation|free) (tier|plan|mode|period|version)\b|production access|complete (the|your) (sign-?up|registration)|billing|payment|upgrade (to|your)|please upgrade|test purposes|testing e?-?mails|pending approval/,
      /\bcredits?\b.{0,30}(exceeded|exhausted|left|used|insufficient|remaining)|(maximum|insufficient|no|out of|not enough) (e?-?mail |sending )?credits?/,
      /\b(used (up )?all|used up|(ran|run) out)\b.{0,40}\b(e?-?mails?|messages?|credits|allotment|today|this (day|week|month)|(billing )?period)\b/,
      /(daily|monthly|hourly|weekly|24-hour|sending|send|message|mail|outgoing|recipient|account|submission).{0,30}\b(quota|limits?|allowance|cap|threshold)\b/,
      /(quota|limits?|allowance|threshold).{0,40}\b(exceeded|reached|used up|hit|exhausted)|exceed(ed|s|ing)?.{0,50}\b(quota|limits?|allowance|threshold|per (hour|day|month))\b|quotaexceeded|over (its |the |your )?(sending )?(quota|limit)/,
      /(bad|blocked|restricted) (outbound )?sender\b(?! ?\[)|sender address (is |has been )?blocked|(out ?-?going|outbound).{0,20}block/,
      /\b(plan|package|subscription|licen[sc]e|contract)\b.{0,40}\b(not|does|no longer|exceed|limit|expired)|smtp (relay |service )?(is )?not (enabled|included|available)|\bnot (a )?(part of|included in|covered by) .{0,12}\b(plan|package|subscription|licen[sc]e|contract)\b/,
      /\b(tenant|organi[sz]ation|company|domain|admin\w{0,10}) policy (forbids|blocks|prohibits|denies|disallows)|security defaults|conditional access|did not meet the criteria|not authori[sz]ed to perform/,
    ],
    enhanced: [/^5\.7\.(705|708|750)$/, /^5\.1\.90$/],
    unless:
      /\b(message|mail) size|helo|not allowed to send (as|from|with|on)|\btoo (big|large)|storage/,
  },
]

/** In the order in which they are asked. */
export const ACCOUNT_QUESTIONS: readonly Question[] = [...LOGIN, ...ACCOUNT]
