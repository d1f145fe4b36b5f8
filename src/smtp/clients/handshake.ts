/**
 * From the greeting to the last EHLO, by the rules of System.Net.Mail (SmtpConnection.GetConnection).
 */
import { RUNNER } from '../../mentions.js'
import type { Socket } from 'node:net'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import { certificateNames, certificateWords, concernsCertificate } from '../certificate.js'
import { AFTER_HELO, extensionsOf, extensionWords, NO_EXTENSIONS } from '../extensions.js'
import {
  EHLO_UNKNOWN_TLS,
  maskedRefusal,
  refusedCertificate,
  refusedBy,
  STARTTLS_MASKED,
  STARTTLS_NOT_LISTED,
  type Failure,
} from '../failure.js'
import { replyText, type Reply } from '../reply.js'
import type { Observer } from '../session.js'
import type { NetMailSite, OldTls } from '../site.js'
import { reaches, type StageLog } from '../stages.js'
import type { Call } from './client.js'
import { mechanismBarrier } from './login.js'

/** What is being waited for. */
type Step = 'greeting' | 'EHLO' | 'HELO' | 'STARTTLS' | 'TLS' | 'EHLO over TLS' | 'nothing'

/** EHLO is unknown to the server, so HELO is tried. After any other refusal it is not. */
const EHLO_UNKNOWN = [500, 502]

/** A greeting, and a keyword, behind a firewall that lets no word through that it does not know. */
export const ASTERISKS = /\*{8}/
export const LETTERS_X = /\bX{4}(X{3}[A-Z])?\b/

/** What decides how far the handshake goes. */
type Course = Pick<Call, 'stages' | 'level'> &
  Pick<NetMailSite, 'settings'> & { readonly oldTls: OldTls }

/** What the stage `tls` says of the versions that the sites speak. */
const OLD_TLS_WORDS = {
  none: '',
  some: '; some of the sites speak TLS 1.0 at most, for which this proves nothing',
  all: '; the site speaks no later version',
} as const

/** Said in place of a list of extensions. */
const HELO_WORDS =
  "HELO; by Send the site takes AUTH LOGIN for granted, Umbraco's own mails (SendMailAsync) go without a login"

/**
 * Follows nodemailer's first steps, and stops it where the site would stop or would not have got so far: nodemailer
 * tries HELO after every refusal of EHLO, and STARTTLS also where it is not listed.
 */
export class Handshake implements Observer {
  readonly #call: Course
  readonly #stages: StageLog
  /** Whether STARTTLS is said; without it the last EHLO is the first. */
  readonly startTls: boolean
  #step: Step = 'greeting'
  #extensions = NO_EXTENSIONS
  #certificate: PeerCertificate | null = null
  /** Whether a firewall seems to rewrite what is said (Cisco's "SMTP fixup" and its kin). */
  #isMasked = false
  #saidHelo = false

  constructor(call: Course) {
    this.#call = call
    this.#stages = call.stages
    this.startTls = call.settings.enableSsl && reaches(call.level, 'starttls')
  }

  /** Whether the server knows HELO only. */
  get saidHelo(): boolean {
    return this.#saidHelo
  }

  /** Whether the last EHLO reply lists STARTTLS. */
  get offersStartTls(): boolean {
    return this.#extensions.startTls
  }

  /** The AUTH mechanisms of the last EHLO reply. */
  get mechanisms(): readonly string[] {
    return this.#extensions.mechanisms
  }

  /** The names in the certificate, '' where none was shown. */
  get names(): string {
    return this.#certificate === null ? '' : certificateNames(this.#certificate)
  }

  heard(reply: Reply): Failure | null {
    switch (this.#step) {
      case 'greeting':
        return this.#greeted(reply)
      case 'EHLO':
        return EHLO_UNKNOWN.includes(reply.code) ? this.#ehloUnknown() : this.#introduced(reply)
      case 'HELO':
        return this.#introduced(reply)
      case 'STARTTLS':
        return this.#readyForTls(reply)
      case 'EHLO over TLS':
        return this.#introduced(reply)
      case 'TLS':
      case 'nothing':
        return null
    }
  }

  speaks(socket: Socket): null {
    if (this.#step !== 'TLS' || !(socket instanceof TLSSocket)) return null
    const { name } = socket.getCipher()
    const old = OLD_TLS_WORDS[this.#call.oldTls]
    this.#stages.ok(`${socket.getProtocol() ?? 'TLS'}, ${name}${old}`)
    this.#stages.begin('cert')
    this.#stages.ok(
      this.#certificate === null ? '' : certificateWords(this.#certificate, Date.now()),
    )
    this.#step = 'EHLO over TLS'
    this.#stages.begin('ehlo')
    return null
  }

  sees(certificate: PeerCertificate): void {
    this.#certificate = certificate
  }

  /**
   * A certificate fails where TLS has done its part: what was begun as `tls` is a matter of `cert`.
   *
   * @returns the failure, with what the certificate itself adds to it
   */
  failed(failure: Failure): Failure {
    if (failure.by !== 'server' || this.#step !== 'TLS') return failure
    if (!concernsCertificate(failure.cause)) {
      return this.#call.oldTls === 'all' && failure.cause !== 'ETIMEDOUT'
        ? OLD_TLS_REFUSED
        : failure
    }
    this.#stages.ok('up to the certificate')
    this.#stages.begin('cert')
    return refusedCertificate(failure, this.#certificate)
  }

  #greeted(reply: Reply): Failure | null {
    if (reply.code !== 220) return refusedBy(reply)
    this.#isMasked = ASTERISKS.test(replyText(reply))
    this.#stages.ok(replyText(reply))
    this.#stages.begin('ehlo')
    this.#step = 'EHLO'
    return null
  }

  #ehloUnknown(): Failure | null {
    const { settings } = this.#call
    this.#saidHelo = true
    if (!settings.enableSsl) {
      this.#step = 'HELO'
      return null
    }
    if (this.startTls) {
      this.#stages.ok('EHLO is unknown to the server')
      this.#stages.begin('starttls')
    }
    return this.#isMasked ? STARTTLS_MASKED : EHLO_UNKNOWN_TLS
  }

  /** The server has refused the name, the address, or what a firewall has made of the command. */
  #unintroduced(reply: Reply): Failure {
    const isUnknown = EHLO_UNKNOWN.includes(reply.code)
    const isMasked = this.#isMasked || LETTERS_X.test(replyText(reply))
    return isUnknown && isMasked ? maskedRefusal(reply) : refusedBy(reply)
  }

  #introduced(reply: Reply): Failure | null {
    if (reply.code !== 250) return this.#unintroduced(reply)
    if (reply.lines.some((line) => LETTERS_X.test(line))) this.#isMasked = true
    const helo = this.#step === 'HELO'
    this.#extensions = helo ? AFTER_HELO : extensionsOf(reply)
    const lacking = this.#lacking()
    if (lacking !== null) return lacking
    this.#stages.ok(helo ? HELO_WORDS : extensionWords(this.#extensions))
    return this.startTls && this.#step === 'EHLO' ? this.#wantsTls() : this.#done()
  }

  /** What the first EHLO alone shows: where the test ends with it, nobody else will say so. */
  #lacking(): Failure | null {
    const { level, settings } = this.#call
    if (reaches(level, 'starttls')) return null
    if (settings.enableSsl) return this.#extensions.startTls ? null : this.#withoutStartTls()
    const logsIn = !settings.defaultCredentials && settings.userName
    return logsIn
      ? mechanismBarrier({ ...this.#extensions, offersStartTls: this.offersStartTls })
      : null
  }

  #withoutStartTls(): Failure {
    return this.#isMasked ? STARTTLS_MASKED : STARTTLS_NOT_LISTED
  }

  #wantsTls(): Failure | null {
    this.#stages.begin('starttls')
    if (!this.#extensions.startTls) return this.#withoutStartTls()
    this.#step = 'STARTTLS'
    return null
  }

  #readyForTls(reply: Reply): Failure | null {
    if (reply.code !== 220) return refusedBy(reply)
    this.#stages.ok(replyText(reply))
    this.#stages.begin('tls')
    this.#step = 'TLS'
    return null
  }

  #done(): null {
    this.#step = 'nothing'
    return null
  }
}

/** Registry settings of Windows may let the site speak a later version; this test cannot see them. */
const OLD_TLS_REFUSED: Failure = {
  by: 'rule',
  id: 'TLS_SITE_TOO_OLD',
  kind: 'untested',
  setting: 'enableSsl',
  hint: `The site offers TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6, and this test got no further with that: either the server refuses it, or ${RUNNER} does. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, and test again.`,
}
