/**
 * Questions about the client: its name, its TLS, its pace, its address.
 */
import type { Question } from '../question.js'
import { CLIENT, ENVELOPE, IPV4, NOT_ADMITTED } from './words.js'

/** An order of words that asks for the command HELO or EHLO, rather than for another name in it. */
const GREET_FIRST =
  /obtained from|\b(send|say|issue|use|need|expect(s|ed|ing)?|missing|requires?|require|polite\w{0,3}|without|after|before|with|no) (a |an |the |your )?["']?(helo|ehlo)\b(?! (name|argument|domain|host))|\b(helo|ehlo)\b.{0,20}\b(first|command (is )?(required|expected))/

const NAMES: readonly Question[] = [
  {
    means: 'sender policy',
    stages: ENVELOPE,
    words: [
      /\b(spf|dmarc|dkim)\b|sender policy framework/,
      /unauthenticated (e-?)?mail|mail is unauthenticated/,
    ],
    enhanced: [/^[45]\.7\.(2[0-4]|26)$/],
  },
  {
    means: 'name in EHLO',
    stages: ['ehlo', ...ENVELOPE],
    words: [/\b(helo|ehlo)\b/, /fully[- ]qualified (host|domain)|\bfqdn\b/],
    unless: GREET_FIRST,
  },
  {
    means: 'name in EHLO',
    stages: ['ehlo'],
    words: [
      /\b(host|domain|machine|computer) ?-?name\b|unqualified|\b(domain|hostname|argument|parameters?)\b|invalid name/,
    ],
    unless: /reverse|ptr\b|rdns|find your|block|command not implemented/,
  },
  {
    means: 'name in EHLO',
    stages: ENVELOPE,
    words: [
      /(invalid|bad|illegal|bogus|need|valid|real|proper) (client |machine |computer )?host ?-?name|host ?-?name.{0,30}(invalid|not valid|not fully)/,
    ],
    unless: /reverse|ptr\b|rdns|find your/,
  },
]

const TLS: readonly Question[] = [
  {
    means: 'TLS too old',
    words: [/\b(tls|ssl) ?v?1\.?[0-2]?\b.{0,60}(not supported|no longer|deprecated|disabled)/],
    enhanced: [/^4\.7\.66$/],
  },
  {
    means: 'TLS wanted',
    stages: ['auth', ...ENVELOPE],
    words: [/must (first )?(issue|use|send) (a )?starttls/],
  },
  {
    means: 'TLS wanted',
    stages: ['auth', ...ENVELOPE],
    usesTls: false,
    words: [
      /\bstarttls\b|encryption (is )?(required|needed)|(secure|encrypted|unencrypted|insecure) (connection|channel|session)/,
      /\b(tls|ssl)\b.{0,30}\b(required|needed|first|must|mandatory)|\b(requires?|must use|use|enable|without|over|need) (a |an )?(tls|ssl|encryption)\b/,
      /plain ?-?text (auth\w{0,12}|login|password)s? (is |are )?(disallowed|disabled|not allowed)/,
    ],
  },
]

const PACE: readonly Question[] = [
  {
    means: 'too many logins',
    stages: ['greeting', 'auth'],
    words: [
      /too many (recent |consecutive |invalid |bad |wrong |unsuccessful |failed )*(log ?-?[io]ns?|log ?on|sign ?-?ins?|auth\w{0,12}|attempts?|failures|errors|password)/,
      /(login|auth\w{0,12}|sign-?in|password) (attempts?|failures?|tries).{0,30}(exceeded|too many|limit)/,
      /(log ?-?ins?|sign ?-?ins?|account|user).{0,20}\b(locked|blocked|paused)\b.{0,30}\b(after|due to|because of)\b.{0,20}\b(fail\w*|attempts|wrong|bad)/,
      /temporar(y|ily) (locked|blocked)( out)?.{0,60}(log ?in|auth|attempt|failed|try again)/,
    ],
  },
  {
    means: 'too fast',
    words: [
      /(sending|send|message|mail|connection) rate\b|rate ?-?limit|\bper (second|minute)\b|unusual rate|slow down|too (fast|quickly|frequent)/,
      /too many (concurrent |simultaneous |open |smtp )*(connections?|sessions?|messages?|e-?mails?|mails?|requests?|commands?)\b/,
      /\bconcurrent\b|connection (count |rate )?limit|maximum (number of )?connections/,
    ],
    unless: /(daily|monthly|hourly|weekly)|per (day|month|hour)/,
  },
]

const ADDRESS: readonly Question[] = [
  {
    means: 'not for sending',
    words: [
      /not authori[sz]ed to.{0,12}send e?-?mail directly/,
      /direct(ly)? (to|from) (mx|dynamic)/,
    ],
  },
  {
    means: 'sender refused',
    stages: ENVELOPE,
    words: [
      /sender (address|domain).{0,60}blocked using|\bdbl\b.{0,40}(listed|block)|(e-?mail address|sender( address| domain)?|mail ?from domain) .{0,30}(black ?-?list|listed)/,
    ],
  },
  {
    means: 'address refused',
    whole: [
      /block ?-?list|black ?-?list|deny ?-?list|\b(dns|r|rhs)bl\b|\blisted (at|in|on|by)\b|blocked (using|via)\b/,
      /\brbl\b|spamhaus|spamcop|\bsorbs\b|barracuda|cloudmark|proofpoint|uceprotect|abuseat|senderscore|mailspike|\bpsbl\b|\bcbl\b/,
    ],
    unless: /\bsurbl|\buribl|\burls?\b.{0,30}(list|block)|\blinks?\b.{0,30}(list|block)/,
  },
  {
    means: 'address refused',
    words: [
      /(poor|bad|low|no|negative) (ip |sender |email |sending )?reputation|reputation.{0,30}\b(poor|bad|low|block)/,
      new RegExp(`${CLIENT}.{0,70}${NOT_ADMITTED}`),
      new RegExp(`${NOT_ADMITTED}.{0,45}${CLIENT}`),
      new RegExp(`from ${IPV4}.{0,60}${NOT_ADMITTED}`),
      /(bad|open|invalid|unauthori[sz]ed|unknown|forbidden|banned|dynamic|residential|suspicious|untrusted|disallowed) (sending |client |source |sender )?(ips?\b|address range|host\b|proxy)|banned send(ing|er ?\[)/,
      /not (on|in) (the |our |my |an? )?(list of )?(allow|permit|trust|white|admit|accept)\w{0,4}|(allow|white|safe) ?-?(list|listed)\b/,
      /\b(reverse|rdns)\b|\bptr\b|find your (reverse )?host ?-?name|name lookup failed?/,
      /tenantattribution|not registered (in|with|on) your|invalid credentials for relay|mail relay denied \[/,
      /(access|connections?|log ?-?ins?|sign-?ins?) from (this|your) (country|region|location|network|address)/,
      /\b(not|n.t|never|cannot) (accept|allow|permit|take) (any )?connections? from|\bsource (ip|address|host|network)\b/,
      /connections? (from )?.{0,40}not (allowed|permitted|authori[sz]ed|accepted)|not (allowed|permitted|authori[sz]ed) to connect|no access from/,
      /(server|provider|relay) of your (isp|provider)|remote ?host looks|(cannot|can't|could not|unable to) resolve your|unresolvable .{0,12}host/,
    ],
    enhanced: [/^5\.7\.(606|60[7-9]|6[1-4]\d|511|512|64|25)$/, /^4\.7\.25$/],
    unless:
      /(password|credentials?|username).{0,20}(incorrect|invalid|wrong|not )|(incorrect|invalid|wrong|bad) (user|login|pass|credentials (?!for relay))|without (smtp )?auth|proper authentication|recipient.{0,20}reverse-path|not authenticated to/,
  },
]

/** In the order in which they are asked. */
export const CLIENT_QUESTIONS: readonly Question[] = [...NAMES, ...TLS, ...PACE, ...ADDRESS]
