/**
 * From TCP to the last EHLO, by the rules of MailKit (SmtpClient.PostConnect and Ehlo).
 */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import { certificateNames, certificateWords, concernsCertificate } from '../../certificate.js'
import { extensionWords } from '../../extensions.js'
import {
  endsSession,
  refusedBy,
  refusedCertificate,
  STARTTLS_MASKED,
  STARTTLS_NOT_LISTED,
  type Failure,
} from '../../failure.js'
import { parseReply, replyText, type Reply } from '../../reply.js'
import type { Observer, WayToTls } from '../../session.js'
import { reaches, type StageLog } from '../../stages.js'
import type { Call } from '../client.js'
import { ASTERISKS, LETTERS_X } from '../handshake.js'
import { mailKitExtensions, NOTHING, type MailKitExtensions } from './extensions.js'
import { mechanismBarrier } from './login.js'
import { canBeAskedAbout } from './revocation.js'
import type { Transport } from './transport.js'

/** What is being waited for. */
type Step = 'greeting' | 'EHLO' | 'HELO' | 'STARTTLS' | 'TLS' | 'nothing'

/** What nodemailer reads in place of a reply to EHLO, so that it goes on as MailKit does. */
const GO_ON = '250 ok\r\n'
const GO_ON_WITH_STARTTLS = '250-ok\r\n250 STARTTLS\r\n'
const TRY_HELO = '502 no\r\n'

/** Said where a stage has no place. */
const WITHOUT_TLS = 'this connection has no TLS'

/** How nodemailer gets to TLS where MailKit goes these ways: it reads what the handshake makes of a reply. */
const WAYS: Readonly<Record<Transport, WayToTls>> = {
  clear: 'none',
  'TLS first': 'first',
  STARTTLS: 'where listed',
  'STARTTLS where offered': 'where listed',
}

/**
 * Follows nodemailer's first steps, stops it where MailKit would stop, and hands it other replies where it would go
 * another way: MailKit says HELO after any refusal of EHLO, and finds STARTTLS in a line of its own only.
 */
export class MailKitHandshake implements Observer {
  readonly #call: Pick<Call, 'level' | 'login'>
  readonly #stages: StageLog
  readonly #transport: Transport
  #step: Step
  #isEncrypted = false
  #extensions = NOTHING
  #certificate: PeerCertificate | null = null
  #isStapled = false
  /** Whether a firewall seems to rewrite what is said. */
  #isMasked = false
  /** What the server has said to EHLO where it refused it. */
  #refusal: Reply | null = null
  /** What is to happen at each reply that nodemailer has not come to yet. */
  readonly #verdicts: (Failure | null)[] = []

  constructor(call: Pick<Call, 'stages' | 'level' | 'login'>, transport: Transport) {
    this.#call = call
    this.#stages = call.stages
    this.#transport = transport
    this.#step = transport === 'TLS first' ? 'TLS' : 'greeting'
    this.#stages.begin(transport === 'TLS first' ? 'tls' : 'greeting')
  }

  get wayToTls(): WayToTls {
    return WAYS[this.#transport]
  }

  /** What the last EHLO reply lists. */
  get extensions(): MailKitExtensions {
    return this.#extensions
  }

  /** The names in the certificate, '' where none was shown. */
  get names(): string {
    return this.#certificate === null ? '' : certificateNames(this.#certificate)
  }

  /**
   * Takes a reply as it came.
   *
   * @returns what nodemailer is to read in its place; `null` where it and all behind it is thrown away
   */
  readonly passes = (text: string): string | null => {
    if (this.#step === 'TLS') return null
    const reply = parseReply(Buffer.from(text.trimEnd(), 'latin1').toString('utf8'))
    const [verdict, passed] = this.#takes(reply)
    this.#verdicts.push(verdict)
    return passed ?? text
  }

  heard(): Failure | null {
    return this.#verdicts.shift() ?? null
  }

  speaks(socket: Socket): Failure | null {
    if (this.#step !== 'TLS' || !(socket instanceof TLSSocket)) return null
    this.#stages.ok(`${socket.getProtocol() ?? 'TLS'}, ${socket.getCipher().name}`)
    this.#stages.begin('cert')
    const certificate = socket.getPeerCertificate(true)
    this.#certificate = certificate
    if (!canBeAskedAbout(certificate, this.#isStapled)) return NO_REVOCATION
    this.#stages.ok(certificateWords(certificate, Date.now()))
    this.#isEncrypted = true
    this.#step = this.#transport === 'TLS first' ? 'greeting' : 'EHLO'
    this.#stages.begin(this.#transport === 'TLS first' ? 'greeting' : 'ehlo')
    return null
  }

  sees(certificate: PeerCertificate): void {
    this.#certificate = certificate
  }

  seesStaple(): void {
    this.#isStapled = true
  }

  /** Notes which stages have no place in this dialogue. */
  finish(): void {
    if (this.#isEncrypted) {
      if (this.#transport === 'TLS first') this.#stages.skip('starttls', 'TLS came first')
      return
    }
    this.#stages.skipTls(WITHOUT_TLS)
  }

  /**
   * A certificate fails where TLS has done its part, and a connection that closes after a refused EHLO has a reason.
   *
   * @returns the failure, with what is known besides
   */
  failed(failure: Failure): Failure {
    if (failure.by !== 'server') return failure
    if (this.#step === 'HELO' && this.#refusal !== null && failure.reply === null) {
      return endsSession(failure) ? refusedBy(this.#refusal) : failure
    }
    if (this.#step !== 'TLS' || failure === NO_REVOCATION) return failure
    if (!concernsCertificate(failure.cause)) return failure
    this.#stages.ok('up to the certificate')
    this.#stages.begin('cert')
    return refusedCertificate(failure, this.#certificate)
  }

  /** What is to happen at a reply, and what nodemailer reads where that is something else. */
  #takes(reply: Reply): readonly [Failure | null, string?] {
    switch (this.#step) {
      case 'greeting':
        return [this.#greeted(reply)]
      case 'EHLO':
        return reply.code === 250
          ? this.#introduced(mailKitExtensions(reply))
          : this.#refused(reply)
      case 'HELO':
        return reply.code === 250 ? this.#introduced(NOTHING) : [refusedBy(reply)]
      case 'STARTTLS':
        return [this.#readyForTls(reply)]
      case 'TLS':
      case 'nothing':
        return [null]
    }
  }

  #greeted(reply: Reply): Failure | null {
    if (reply.code !== 220) return refusedBy(reply)
    this.#isMasked = ASTERISKS.test(replyText(reply))
    this.#stages.ok(replyText(reply))
    this.#stages.begin('ehlo')
    this.#step = 'EHLO'
    return null
  }

  #refused(reply: Reply): readonly [Failure | null, string] {
    this.#refusal = reply
    this.#step = 'HELO'
    return [null, TRY_HELO]
  }

  #introduced(extensions: MailKitExtensions): readonly [Failure | null, string] {
    const helo = this.#step === 'HELO'
    this.#extensions = extensions
    const lacking = this.#lacking()
    if (lacking !== null) return [lacking, GO_ON]
    this.#stages.ok(helo ? 'HELO, which lists nothing' : extensionWords(extensions))
    if (!this.#wantsTls()) {
      this.#step = 'nothing'
      return [null, GO_ON]
    }
    this.#stages.begin('starttls')
    this.#step = 'STARTTLS'
    return [extensions.startTls ? null : this.#withoutStartTls(), GO_ON_WITH_STARTTLS]
  }

  #wantsTls(): boolean {
    if (this.#isEncrypted || !reaches(this.#call.level, 'starttls')) return false
    if (this.#transport === 'STARTTLS') return true
    return this.#transport === 'STARTTLS where offered' && this.#extensions.startTls
  }

  /** What the first EHLO alone shows: where the test ends with it, nobody else will say so. */
  #lacking(): Failure | null {
    const { level, login } = this.#call
    const { startTls } = this.#extensions
    if (reaches(level, 'starttls')) return null
    if (!this.#isEncrypted && this.#transport === 'STARTTLS') {
      return startTls ? null : this.#withoutStartTls()
    }
    const comesLater = startTls && this.#transport === 'STARTTLS where offered'
    return login.how === 'none' || comesLater ? null : mechanismBarrier(this.#extensions)
  }

  #withoutStartTls(): Failure {
    const isMasked = this.#isMasked || this.#extensions.others.some((line) => LETTERS_X.test(line))
    return isMasked ? STARTTLS_MASKED : STARTTLS_NOT_LISTED
  }

  #readyForTls(reply: Reply): Failure | null {
    if (reply.code !== 220) return refusedBy(reply)
    this.#stages.ok(replyText(reply))
    this.#stages.begin('tls')
    this.#step = 'TLS'
    return null
  }
}

/** The certificate is in order, and says nowhere whether it is revoked. */
const NO_REVOCATION: Failure = {
  by: 'server',
  cause: 'CERT_NO_REVOCATION',
  code: null,
  reply: null,
}
