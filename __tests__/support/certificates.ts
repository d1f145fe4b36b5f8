import { generate } from 'selfsigned'

/** A certificate and its key, PEM. Made when the tests run; nothing of it is kept. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** The certificates that test servers show, by what is wrong with them. */
export const CERTIFICATES = [
  'good',
  'rsa',
  'soon',
  'expired',
  'future',
  'elsewhere',
  'hostile',
  'self-signed',
  'weak',
  'providers',
  'chained',
  'chained without its intermediate',
] as const
export type CertificateName = (typeof CERTIFICATES)[number]

const DAY_MS = 24 * 60 * 60 * 1000
const HERE = ['localhost', '127.0.0.1']
const authority = [
  { name: 'basicConstraints' as const, cA: true, critical: true },
  { name: 'keyUsage' as const, keyCertSign: true, critical: true },
]

interface Wanted {
  readonly names?: readonly string[]
  /** Days from now. */
  readonly from?: number
  readonly until?: number
  readonly issuer?: Certificate
  readonly keyBits?: number
  readonly subject?: string
}

async function leaf(wanted: Wanted): Promise<Certificate> {
  const { names = HERE, from = -1, until = 365.5, issuer, keyBits } = wanted
  const made = await generate([{ name: 'commonName', value: wanted.subject ?? names[0] }], {
    algorithm: 'sha256',
    ...(keyBits === undefined ? { keyType: 'ec' } : { keyType: 'rsa', keySize: keyBits }),
    notBeforeDate: new Date(Date.now() + from * DAY_MS),
    notAfterDate: new Date(Date.now() + until * DAY_MS),
    extensions: [{ name: 'subjectAltName', altNames: names.map(altName) }],
    ...(issuer === undefined ? {} : { ca: issuer }),
  })
  return { cert: made.cert, key: made.private }
}

function altName(name: string) {
  return /^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name }
}

async function certificateAuthority(
  name: string,
  { issuer, keyType = 'ec' }: { issuer?: Certificate; keyType?: 'ec' | 'rsa' } = {},
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    keyType,
    extensions: authority,
    ...(issuer === undefined ? {} : { ca: issuer }),
  })
  return { cert: made.cert, key: made.private }
}

/**
 * Two certificate authorities, and a certificate of each sort.
 *
 * @param hosts the names in the certificate `providers`
 */
export async function makeCertificates(hosts: readonly string[] = HERE) {
  const root = await certificateAuthority('Test Root')
  const intermediate = await certificateAuthority('Test Intermediate', { issuer: root })
  // selfsigned wants issuer and subject to have the same type of key.
  const rsaRoot = await certificateAuthority('Test RSA Root', { keyType: 'rsa' })
  const bare = await leaf({ issuer: intermediate })
  const certificates: Readonly<Record<CertificateName, Certificate>> = {
    good: await leaf({ issuer: root }),
    rsa: await leaf({ issuer: rsaRoot, keyBits: 2048 }),
    soon: await leaf({ issuer: root, until: 5.5 }),
    expired: await leaf({ issuer: root, from: -90, until: -2 }),
    future: await leaf({ issuer: root, from: 2 }),
    elsewhere: await leaf({ issuer: root, names: ['mail.other.test'] }),
    hostile: await leaf({
      issuer: root,
      subject: '::add-mask::a\u202e\u001b[2J',
      names: ['x\n::error::owned', '##[group]y', '\u001b[31mred'],
    }),
    'self-signed': await leaf({}),
    weak: await leaf({ keyBits: 1024 }),
    providers: await leaf({ issuer: root, names: [...new Set(hosts)] }),
    chained: { ...bare, cert: `${bare.cert}\n${intermediate.cert}` },
    'chained without its intermediate': bare,
  }
  return { authorities: [root.cert, rsaRoot.cert], certificates }
}
