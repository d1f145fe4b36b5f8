// The text of docs/leak-paths.md: leak-paths.md beside this file, with what the rules say of themselves.
import { published } from '../repository.js'
import { unmarked } from './example.js'

/**
 * @typedef {import('../../src/findings/rule.js').RuleDescription<
 *   import('../../src/findings/rule.js').TextExample>} Rule
 */

const NOTE =
  '<!-- Written by script/rules.js from script/rules/leak-paths.md and the rules themselves: do not edit. -->'

/**
 * @param {string} template Markdown, in which `<!-- rules -->` stands for the list of rules. In a section,
 *   `<!-- rule group/name -->` names the rule that it is about, `<!-- bad -->` and `<!-- good -->` stand for
 *   its examples.
 * @param {readonly Rule[]} rules
 * @returns {string} Markdown
 * @throws where a rule has no section, or not all of it
 */
export function leakPathsPage(template, rules) {
  const [lead = '', ...sections] = template.split(/^(?=## )/m)
  const described = new Set()
  const parts = sections.map((section) => {
    const id = /^<!-- rule (\S+) -->$/m.exec(section)?.[1]
    const rule = rules.find((one) => one.id === id)
    if (id === undefined) return section
    if (rule === undefined)
      throw new Error(`leak-paths.md has a section on ${id}: there is no such rule`)
    described.add(rule)
    return sectionOn(rule, section)
  })
  const missing = rules.find((rule) => !described.has(rule))
  if (missing !== undefined) throw new Error(`leak-paths.md has no section on ${missing.id}`)
  const page = lead.replace('\n\n', `\n\n${NOTE}\n\n`) + parts.join('')
  return published(filled(page, '<!-- rules -->', table(rules)))
}

/**
 * @param {Rule} rule
 * @param {string} section
 * @returns {string}
 */
function sectionOn({ id, summary, severity, bad, good }, section) {
  const parts = [
    [`<!-- rule ${id} -->`, `\`${id}\` (${severity}): ${summary}`],
    ['<!-- bad -->', example(bad)],
    ['<!-- good -->', example(good)],
  ]
  const text = parts.reduce((all, [mark = '', part = '']) => filled(all, mark, part), section)
  return `<a id="${anchor(id)}"></a>\n\n${text}`
}

/**
 * @param {string} text
 * @param {string} mark
 * @param {string} part
 * @returns {string}
 */
function filled(text, mark, part) {
  if (text.split(mark).length !== 2)
    throw new Error(`leak-paths.md needs one ${mark} here: ${text}`)
  return text.replace(mark, () => part)
}

/**
 * @param {Rule['bad']} shown
 * @returns {string}
 */
function example({ text }) {
  return `\`\`\`yaml\n${unmarked(text)}\n\`\`\``
}

/**
 * @param {readonly Rule[]} rules
 * @returns {string}
 */
function table(rules) {
  const rows = rules.map(({ id, summary }) => `| [\`${id}\`](#${anchor(id)}) | ${summary} |`)
  return ['| Rule | The way out |', '| --- | --- |', ...rows].join('\n')
}

/** @param {string} id */
function anchor(id) {
  return id.replace('/', '-')
}
