// A block of a page that a script writes.

/**
 * @param {string} text
 * @param {{ page: string, name: string, content: string }} block what stands between `<!-- name:start -->` and
 *   `<!-- name:end -->`
 * @returns {string} with that block replaced
 * @throws {Error} where the page has no such block
 */
export function replaceBlock(text, { page, name, content }) {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${page} has no block ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
