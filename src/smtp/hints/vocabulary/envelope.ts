/**
 * Questions about sender, recipient and message.
 */
import type { Question } from '../question.js'
import { ENVELOPE, IPV4, NOT_ADMITTED } from './words.js'

const SENDER: readonly Question[] = [
  {
    means: 'relay refused',
    stages: ENVELOPE,
    loggedIn: false,
    words: [/\brelay(s|ed|ing)?\b/],
    unless: /relaying disallowed/,
  },
  {
    means: 'sender not verified',
    stages: ENVELOPE,
    words: [
      /\b(sender|from|domain|address|e-?mail|identity|identities|mail from)\b.{0,80}\b(not|n.t|yet to be|never) (yet )?(been )?(a )?(verified|validated|configured|linked|associated|registered|authenticated|confirmed|set ?up|added|valid for)\b/,
      /unconfigured|unverified|sender (identity|signature)|(verify|validate|authenticate|confirm) (the |a |your |this )?(sender|sending|from|domain|e-?mail)/,
      /(domain|sender|from).{0,60}not (a )?(verified|authori[sz]ed|allowed|permitted|configured)|sending from (domain )?.{0,60}not (allowed|permitted)/,
    ],
    unless:
      /authenticated (account|user|sender|session|token)|auth(enticated)? user|log ?-?in|logged|not (allowed|authori[sz]ed|permitted) to (send|use|relay)|recipient|header address|this header|for this (login|user|account)/,
  },
  {
    means: 'sender refused',
    stages: ENVELOPE,
    words: [
      /\b(sender|reverse-path|return-?path|envelope|originator|author)('s)?\b.{0,80}\b(reject|refus|den(y|ied)|not\b|mismatch|invalid|must\b|does\b|doesn|unknown|block|verify fail|verification fail|badmailfrom|illegal|forbidden|disallow)/,
      /\b(invalid|unknown|bad|illegal|unauthori[sz]ed|blocked|forged|wrong) (envelope |e-?mail |mail )?(sender|from|return-?path)|unrout\w+ sender|senderfilter|badsender|emetteur/,
      /(mail from|from:|'from'|"from"|from[- ](address|header|field|domain|e-?mail|account))|header from.{0,80}\b(not|n.t|must|mismatch|reject|invalid|refus|denied|differ)/,
      /\b(send|sending|submit|mail) (as|on behalf)\b|sendas|send-as|not (owned|own)\b|spoof|impersonat|\bnot use (this|that) (originator|author|sender|from|identity|return-?path)\b/,
      /\b(not|n.t|un) ?(allowed|authori[sz]ed|permitted|entitled) to (send|use|submit|mail).{0,20}\b(from|as|with|this|that|sender|mail|behalf)/,
      /\b(match|matching|equal|equals|same as|conform|correspond|belong|belongs|associated)\b.{0,60}\b(auth\w{0,12}|log ?-?in|logged|account|user\w{0,6}|token|mailbox|credentials)/,
      /\b(auth\w{0,12}|log ?-?in|logged|account|user ?name)\b.{0,60}\b(match|equal|conform|correspond|belong)/,
      /authentication for .{0,20}address|not one of your|relaying disallowed/,
      /domain of sender|(sender|envelope).{0,40}domain must|sender domain/,
    ],
    enhanced: [/^[45]\.1\.[78]$/, /^5\.7\.(60|509)$/, /^5\.2\.252$/],
    unless: /not yet given|bad sequence|need mail/,
  },
  {
    means: 'sender refused',
    stages: ['mail'],
    words: [/domain.{0,40}(does(n.t| not) exist|not found|not resolve|no (mx|a) )/],
  },
]

const REST: readonly Question[] = [
  {
    means: 'relay refused',
    stages: ENVELOPE,
    words: [
      /\brelay/,
      /rcpthosts|delivery is not allowed to this|\b(non-?|not )local|not (a |one of our )?(local|hosted) (domain|user|address)|accepted domain|outside (address|domain|recipient)|cannot deliver mail for|not our (customer|domain)/,
    ],
    enhanced: [/^5\.7\.54$/],
  },
  {
    means: 'recipient refused',
    stages: ['rcpt'],
    forGood: true,
    words: [
      /\b(recipient|rcpt|mail ?box|user|person|destinataire|e-?mail address|account|address)\b.{0,50}\b(not?|n.t|non|bad|can.t|cannot|unknown|invalide?|inactive|reject\w*|wrong|unavailable|reserved|syntax|prohibited)\b|bad ?-?(rcpt|recipient)|(no one|nobody|not found|does(n.t| not) exist)/,
      /\b(not?|n.t|non-?existent|bad|can.t|cannot|accept|unknown|invalide?|wrong)\b.{0,30}\b(recipient|rcpt|mail ?box|user|person|account|address)\b/,
      /unrout|undeliver|invalid (recipient|mailbox|address|user)|no mailbox|mailbox (name )?(not|un|does)|mailbox unavailable|not a (valid|known) (recipient|mailbox|user)|recipient.{0,30}(not|invalid|unknown)|does(n.t| not) (exist|like recipient)|no such|unknown/,
      /\b(mailing|distribution) ?list\b.{0,40}\b(expan\w*|problem|fail\w*|closed|members?|empty|not?)\b/,
    ],
    enhanced: [/^5\.1\.[0-9]$/, /^5\.2\.4$/],
    unless: /access denied|policy|relay|sender/,
  },
  {
    means: 'sender refused',
    stages: ['mail'],
    forGood: true,
    words: [/\b(sender|domain|from|address)\b/],
    unless: /authenticat|relay|\bip\b|access denied|not yet given|bad sequence|need mail/,
  },
  {
    means: 'address refused',
    stages: ['greeting', 'ehlo', ...ENVELOPE],
    forGood: true,
    words: [
      /\bips?\b/,
      new RegExp(`${IPV4}.{0,80}${NOT_ADMITTED}`),
      new RegExp(`(${NOT_ADMITTED}|spam|abus|listed).{0,60}${IPV4}`),
    ],
    unless: /relay|authenticat|recipient|user/,
  },
  {
    means: 'size',
    stages: ['mail', 'data', 'message', 'rcpt'],
    words: [
      /too (big|large|long)|size.{0,30}(exceed|limit|too|larger)|exceed.{0,40}size|larger than/,
    ],
    enhanced: [/^5\.3\.4$/],
  },
  {
    means: 'content',
    stages: ['data', 'message'],
    words: [/\bspam|virus|malware|content|policy|phish|\burls?\b|attachment|header/],
  },
  {
    means: 'content',
    stages: ['mail', 'rcpt'],
    words: [
      /rejected as spam|spam (content|filter|detected)|content (filter|scan|reject)\w*|virus/,
    ],
  },
  {
    means: 'greylisting',
    stages: ENVELOPE,
    words: [/gr[ea]y ?-?list|try again later|temporar|come back later|not yet trusted/],
  },
]

/** In the order in which they are asked. */
export const ENVELOPE_QUESTIONS: readonly Question[] = [...SENDER, ...REST]
