/**
 * The login mechanisms that the test can do, each as a dialogue: what is said first, and what to each challenge.
 */
import { Buffer } from 'node:buffer'
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/** What there is to log in with. */
export interface Credentials {
  readonly userName: string
  readonly password: string
}

/** One login. All that is said is in base64. */
export interface Sasl {
  /** Said in the same line as AUTH; `null` where nothing is. */
  readonly initial: string | null
  /**
   * The answer to a challenge.
   *
   * @param challenge in base64, as it came
   * @returns `null` where there is none: the challenge makes no sense, or one too many has come
   */
  answer(challenge: string): string | null
}

/** The mechanisms that the test can do, those first that prove most with one login. */
export const TESTABLE = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-512',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
] as const
export type Testable = (typeof TESTABLE)[number]

/** Begins a login. */
export function saslFor(mechanism: Testable, credentials: Credentials): Sasl {
  const { userName, password } = credentials
  switch (mechanism) {
    case 'PLAIN':
      return inTurn(base64(`\0${userName}\0${password}`), [])
    case 'LOGIN':
      return inTurn(null, [() => base64(userName), () => base64(password)])
    case 'CRAM-MD5':
      return inTurn(null, [(challenge) => cramMd5(credentials, challenge)])
    case 'SCRAM-SHA-512':
    case 'SCRAM-SHA-256':
    case 'SCRAM-SHA-1':
      return scram(mechanism.replace('SCRAM-SHA-', 'sha'), credentials)
  }
}

function inTurn(
  initial: string | null,
  answers: readonly ((challenge: string) => string | null)[],
): Sasl {
  let next = 0
  return {
    initial,
    answer: (challenge) => {
      const answer = answers[next]
      next += 1
      return answer === undefined ? null : answer(challenge)
    },
  }
}

/** RFC 2195. */
function cramMd5({ userName, password }: Credentials, challenge: string): string {
  const digest = createHmac('md5', password).update(Buffer.from(challenge, 'base64')).digest('hex')
  return base64(`${userName} ${digest}`)
}

/** More would keep the runner busy for seconds, at the server's will; usual are 4096 to 100,000. */
const MOST_ITERATIONS = 1_000_000

/** "n": there is no channel binding, and the server need not think that there could be (RFC 5802, 7). */
const NO_BINDING = 'n,,'

/** RFC 5802 and 7677. */
function scram(hash: string, { userName, password }: Credentials): Sasl {
  const name = prepared(userName).replaceAll('=', '=3D').replaceAll(',', '=2C')
  const nonce = randomBytes(18).toString('base64')
  const first = `n=${name},r=${nonce}`
  let signature: string | null = null
  const answerFirst = (challenge: string) => {
    const serverFirst = Buffer.from(challenge, 'base64').toString('utf8')
    const { r, s, i } = attributes(serverFirst)
    const iterations = Number(i)
    const isSane = iterations > 0 && iterations <= MOST_ITERATIONS
    if (!r?.startsWith(nonce) || s === undefined || !isSane) return null
    const size = createHash(hash).digest().length
    const salt = Buffer.from(s, 'base64')
    const salted = pbkdf2Sync(prepared(password), salt, iterations, size, hash)
    const unproved = `c=${base64(NO_BINDING)},r=${r}`
    const message = `${first},${serverFirst},${unproved}`
    const proof = clientProof(hash, salted, message)
    signature = hmac(hash, hmac(hash, salted, 'Server Key'), message).toString('base64')
    return base64(`${unproved},p=${proof}`)
  }
  const answerLast = (challenge: string) =>
    attributes(Buffer.from(challenge, 'base64').toString('utf8'))['v'] === signature ? '' : null
  return inTurn(base64(`${NO_BINDING}${first}`), [answerFirst, answerLast])
}

function clientProof(hash: string, salted: Buffer, message: string): string {
  const key = hmac(hash, salted, 'Client Key')
  const stored = createHash(hash).update(key).digest()
  const mask = hmac(hash, stored, message)
  return Buffer.from(key.map((byte, index) => byte ^ (mask[index] ?? 0))).toString('base64')
}

function hmac(hash: string, key: Buffer, text: string): Buffer {
  return createHmac(hash, key).update(text).digest()
}

/** `r=…,s=…,i=…` */
function attributes(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(text.split(',').map((part) => [part.slice(0, 1), part.slice(2)]))
}

/** SASLprep (RFC 4013), as far as it changes what people use in passwords. */
function prepared(text: string): string {
  return text.replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ').normalize('NFKC')
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
