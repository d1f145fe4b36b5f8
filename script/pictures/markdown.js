// The Markdown of the step's summary, as HTML: headings, tables, blocks of code, bold, code, and the HTML in it.

/**
 * @param {string} markdown
 * @returns {string} HTML
 */
export function rendered(markdown) {
  return markdown.trim().split(/\n\n+/).map(block).join('\n')
}

/** @param {string} text */
function block(text) {
  const [, marks, heading] = /^(#+) (.*)$/.exec(text) ?? []
  if (marks !== undefined) return `<h${marks.length}>${inline(heading ?? '')}</h${marks.length}>`
  const [, code] = /^```\w*\n([^]*)\n```$/.exec(text) ?? []
  if (code !== undefined) return `<pre>${escaped(code)}</pre>`
  if (text.startsWith('|')) return table(text.split('\n'))
  return text.startsWith('<') ? text : `<p>${inline(text)}</p>`
}

/** @param {readonly string[]} lines */
function table([head = '', , ...rows]) {
  const cells = (/** @type {string} */ line, /** @type {string} */ tag) =>
    `<tr>${line
      .slice(1, -1)
      .split('|')
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`
  return `<table>${cells(head, 'th')}${rows.map((line) => cells(line, 'td')).join('')}</table>`
}

/** @param {string} text whose HTML is escaped already */
function inline(text) {
  return text
    .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replaceAll(/`(.+?)`/g, '<code>$1</code>')
    .replaceAll(/\[(.+?)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\([^a-z\d\s])/gi, '$1')
    .replaceAll('✅', '✔')
    .replaceAll('❌', '✖')
}

/**
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
