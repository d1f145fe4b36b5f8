// The tables of docs/smoke-test.md.

/** @typedef {import('../../src/providers.js').Provider} Provider */
/** @typedef {import('../../src/smtp/hints/hint.js').Hint} Hint */
/** @typedef {typeof import('../../src/smtp/hints.js').rowFor} RowFor */

const CLIENTS = /** @type {const} */ (['system-net-mail', 'mail-kit'])

/**
 * @param {readonly Provider[]} providers
 * @returns {string} Markdown
 */
export function providersTable(providers) {
  const rows = providers.map(({ name, host, startTlsPorts, userName, password }) =>
    row([name, host, startTlsPorts.join(', '), userName, password]),
  )
  return table(['provider', 'host', 'ports with STARTTLS', 'user name', 'password'], rows)
}

/**
 * One row for each hint, in the order of the table of hints: what is said of each client.
 *
 * @param {readonly Hint[]} hints
 * @param {RowFor} rowFor
 * @returns {string} Markdown
 */
export function diagnosesTable(hints, rowFor) {
  const rows = hints.map((hint) => {
    const [netMail, mailKit] = CLIENTS.map((client) =>
      (hint.client ?? client) === client ? rowFor(client, hint) : null,
    )
    const settings = [netMail, mailKit].flatMap((one) => (one ? [settingName(one.setting)] : []))
    const lookAt = [...new Set(settings)].filter((name) => name !== '').join(', ')
    const isSame = netMail !== null && netMail?.hint === mailKit?.hint
    const said = [netMail?.hint ?? '', isSame ? 'the same' : (mailKit?.hint ?? '')]
    return row([`\`${hint.id}\``, hint.kind, lookAt, ...said])
  })
  const head = [
    'id',
    'kind',
    'look at',
    'System.Net.Mail (Umbraco 7 and 8)',
    'MailKit (9 and later)',
  ]
  return table(head, [...new Set(rows)])
}

/**
 * @param {readonly { situation: string, site: string, test: string }[]} situations
 * @returns {string} Markdown
 */
export function situationsTable(situations) {
  const rows = situations.map(({ situation, site, test }) =>
    row([situation, site, test === 'passed' ? test : `\`${test}\``]),
  )
  return table(['situation', 'the site', 'the test says'], rows)
}

/**
 * @param {ReturnType<RowFor>['setting']} setting
 * @returns {string}
 */
function settingName(setting) {
  if (setting === null) return ''
  return setting === 'recipient' ? '`smoke-test-recipient`' : `\`${setting}\``
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[]} rows
 * @returns {string}
 */
function table(head, rows) {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n')
}

/**
 * @param {readonly string[]} cells
 * @returns {string}
 */
function row(cells) {
  const safe = cells.map((cell) =>
    cell
      .replaceAll('|', '\\|')
      .replaceAll('<', '&lt;')
      .replaceAll(/\{(\w+)\}/g, '*$1*'),
  )
  return `| ${safe.join(' | ')} |`
}
