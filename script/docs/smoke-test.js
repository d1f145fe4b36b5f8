// The tables of docs/smoke-test.md.

/** @typedef {import('../../src/providers.js').Provider} Provider */
/** @typedef {import('../../src/smtp/hints/hint.js').Hint} Hint */

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
 * One row for each id, kind and setting, in the order of the table of hints.
 *
 * @param {readonly Hint[]} hints
 * @returns {string} Markdown
 */
export function diagnosesTable(hints) {
  const rows = hints.map(({ id, kind, setting, hint }) =>
    row([`\`${id}\``, kind, settingName(setting), hint]),
  )
  return table(['id', 'kind', 'look at', 'what is wrong, what to do'], [...new Set(rows)])
}

/**
 * @param {Hint['setting']} setting
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
