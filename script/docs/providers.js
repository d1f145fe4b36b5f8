// The text of docs/providers.md.

/** @typedef {import('../../src/providers.js').Provider} Provider */
/** @typedef {import('../../src/smtp/hints/hint.js').Hint} Hint */
/** @typedef {Partial<Record<Provider['id'], 'mail' | 'login'>>} OnlyOverTls */

const INTRODUCTION = `# Mail providers

<!-- Written by script/docs.js from src/providers.ts and the hints of the smoke test: do not edit. -->

What each provider asks for, and what goes wrong there. The action knows all of this: \`check\` and \`inject\` tell what must fail
before anything is sent, and [the smoke test](smoke-test.md) explains the rest. A provider that is not listed works too.

Ports with STARTTLS go with \`enable-ssl: true\`; the first one is the one to take. Ports with TLS from the first byte, such as
465, work on Umbraco 9 and later only, with \`secure-socket-options: SslOnConnect\`: \`System.Net.Mail\` of Umbraco 7 and 8 cannot
use them. Providers change what they ask for; what is written here comes from their documentation and from what their servers
say.
`

/** How the ids of hints about one provider begin. @type {Partial<Record<Provider['id'], RegExp>>} */
const HINTS_OF = {
  sendgrid: /^SENDGRID_/,
  'amazon-ses': /^SES_/,
  brevo: /^BREVO_/,
  'microsoft-365': /^(?:M365_|SENDAS_M365)/,
  gmail: /^GMAIL_/,
  'azure-communication-services': /^ACS_/,
}

const WITHOUT_TLS = {
  mail: 'It takes mail over TLS only.',
  login: 'It takes logins over TLS only.',
}

/**
 * @param {{ providers: readonly Provider[], onlyOverTls: OnlyOverTls, hints: readonly Hint[] }} known
 * @returns {string} Markdown
 */
export function providersPage({ providers, onlyOverTls, hints }) {
  const sections = providers.map((provider) =>
    section(provider, onlyOverTls[provider.id], faults(provider, hints)),
  )
  const list = providers.map(({ id, name }) => `- [${name}](#${id})`)
  return [INTRODUCTION, list.join('\n'), ...sections].join('\n\n')
}

/**
 * @param {Provider} provider
 * @param {'mail' | 'login' | undefined} onlyOverTls
 * @param {readonly string[]} wrong lines
 * @returns {string}
 */
function section(provider, onlyOverTls, wrong) {
  const { name, host, startTlsPorts, implicitTlsPorts, userName, password } = provider
  const rows = [
    ['Host', `\`${host}\``],
    ['Ports with STARTTLS', startTlsPorts.join(', ')],
    ['Ports with TLS from the first byte', implicitTlsPorts.join(', ') || 'none'],
    ['User name', userName],
    ['Password', password],
  ]
  return [
    `## ${name}`,
    `|  |  |\n| --- | --- |\n${rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')}`,
    ...(onlyOverTls === undefined ? [] : [WITHOUT_TLS[onlyOverTls]]),
    ...(wrong.length === 0 ? [] : [`What goes wrong:\n\n${wrong.join('\n')}`]),
  ].join('\n\n')
}

/**
 * What is known before anything is sent, and what the provider's own words mean.
 *
 * @param {Provider} provider
 * @param {readonly Hint[]} hints
 * @returns {string[]} a line for each
 */
function faults({ id, demands }, hints) {
  const own = hints.filter((hint) => HINTS_OF[id]?.test(hint.id))
  const known = demands.map(({ id: name, message }) => `- \`${name}\`: ${inline(message)}`)
  const met = own.map(({ id: name, client, hint }) => {
    const where = client === undefined ? '' : ` (${SITES[client]})`
    return `- \`${name}\`${where}: ${inline(hint)}`
  })
  return [...new Set([...known, ...met])]
}

const SITES = { 'system-net-mail': 'Umbraco 7 and 8', 'mail-kit': 'Umbraco 9 and later' }

/**
 * @param {string} text
 * @returns {string} with what is filled in when a test runs as a word
 */
function inline(text) {
  return text
    .replaceAll('{otherThanPassword}', '')
    .replaceAll('{from}', 'the sender')
    .replaceAll('{to}', 'the recipient')
    .replaceAll('<', '&lt;')
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|')
}
