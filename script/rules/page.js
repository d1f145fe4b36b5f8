// The text of docs/rules.md.
import { published } from '../repository.js'
import { asJson, asXml, unmarked } from './example.js'

/** @typedef {import('../../src/findings/rule.js').RuleDescription} Rule */

/** @type {Record<Rule['level'], string>} */
const LEVELS = {
  file: '.NET refuses the whole file: every page of the site shows an error, or the site does not start',
  section:
    '.NET Framework refuses `<smtp>` when it is first used: the site runs, mail does not. With an `appsettings.json`, Umbraco refuses its options: the site does not start',
  runtime: 'The file loads, but mail will fail, leak or mislead',
  advice: 'Worth knowing',
}

/** @type {Record<Rule['severity'], string>} */
const SEVERITIES = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
  awaiting: 'warning; error where `inject` does not supply it',
}

const INTRODUCTION = `# Rules

<!-- Written by script/rules.js from the rules themselves: do not edit. -->

What this action says of a \`web.config\`, its transforms or an \`appsettings.json\`, and why. Each rule has an id that stays as it is; annotations and
reports name it. The words of .NET Framework are quoted as its error page or the log of the site shows them,
with \`…\` where a value of the file stands.

A rule of the levels \`file\` and \`section\` decides the verdict of a file. What .NET refuses only below a
\`<location path="…">\` leaves that verdict as it is: it is told with the level \`runtime\`, as an error, and
names the location.

## Silencing a rule

A comment silences a warning or a notice, and says why: in the line below it, or in the whole file.

\`\`\`xml
<!-- umbraco-smtp-disable-next-line rule-id: reason -->
<!-- umbraco-smtp-disable rule-id: reason -->
\`\`\`

The same in an \`appsettings.json\`, where .NET allows comments:

\`\`\`json
// umbraco-smtp-disable-next-line rule-id: reason
// umbraco-smtp-disable rule-id: reason
\`\`\`

The input \`ignore\` takes ids of rules, one on each line, and silences errors of the level \`runtime\` too: a pull
request from a fork can write a comment, but not the workflow. Nothing silences the levels \`file\` and \`section\`,
or what keeps the settings from being injected. A comment that does not do what it is there for has no effect and
is a warning (\`suppression/…\`). What is silenced is counted in the summary, in the JSON report and in SARIF.
`

/**
 * @param {readonly Rule[]} rules
 * @returns {string} Markdown
 */
export function rulesPage(rules) {
  const parts = Object.entries(LEVELS).flatMap(([level, meaning]) => {
    const ofLevel = rules.filter((rule) => rule.level === level)
    if (ofLevel.length === 0) return []
    return [`## Level \`${level}\`\n\n${meaning}.\n`, table(ofLevel), ...ofLevel.map(section)]
  })
  return published([INTRODUCTION, ...parts].join('\n'))
}

/**
 * @param {readonly Rule[]} rules
 * @returns {string}
 */
function table(rules) {
  const rows = rules.map(
    ({ id, summary }) => `| [\`${id}\`](#${anchor(id)}) | ${summary.replaceAll('|', '\\|')} |`,
  )
  return ['| Rule | Catches |', '| --- | --- |', ...rows, ''].join('\n')
}

/** Code in Markdown, in fences; a group, so that splitting keeps it. */
const EXAMPLE = /(```\w+\n[^]*?\n```)/

/**
 * What SARIF shows beside a finding of each rule: its summary and its help in Markdown. An example that several rules share
 * stands once.
 *
 * @param {readonly Rule[]} rules
 * @returns {string} JSON as `src/report/rule-help.ts` reads it
 */
export function ruleHelp(rules) {
  /** @type {Map<string, number>} */
  const examples = new Map()
  /** @param {string} part @param {number} index */
  const partOf = (part, index) => {
    if (index % 2 === 0) return part
    if (!examples.has(part)) examples.set(part, examples.size)
    return examples.get(part)
  }
  const help = Object.fromEntries(
    rules.map((rule) => [rule.id, description(rule).split(EXAMPLE).map(partOf)]),
  )
  return published(`${JSON.stringify({ examples: [...examples.keys()], help }, null, 2)}\n`)
}

/**
 * What a step compares the input `ignore` and comments with.
 *
 * @param {readonly Rule[]} rules
 * @returns {string} JSON
 */
export function ruleIds(rules) {
  return `${JSON.stringify(
    rules.map(({ id }) => id),
    null,
    2,
  )}\n`
}

/**
 * @param {Rule} rule
 * @returns {string}
 */
function section(rule) {
  return `<a id="${anchor(rule.id)}"></a>\n\n### \`${rule.id}\`\n\n${description(rule)}`
}

/**
 * @param {Rule} rule
 * @returns {string}
 */
function description({ summary, severity, words, lead = ".NET's words", client, bad, good }) {
  const quoted = words.map((said) => `> ${code(said)}`)
  return [
    `${summary}\n\nSeverity: ${SEVERITIES[severity]}.${client === undefined ? '' : ` It holds for ${client} alone.`}\n`,
    ...(quoted.length === 0 ? [] : [`${lead}:\n\n${quoted.join('\n>\n')}\n`]),
    `Refused:\n\n${example(bad, client)}`,
    `Fine:\n\n${example(good, client)}`,
  ].join('\n')
}

/**
 * @param {Rule['bad']} shown
 * @param {Rule['client']} client whose syntax alone is shown; undefined: that of every kind
 * @returns {string}
 */
function example(shown, client) {
  const {
    text,
    name,
    comment,
    companion,
    beside,
    environmentKeys,
    environment,
    encoding,
    settings,
  } = asXml(shown)
  const inputs = Object.keys(settings ?? {}).map((name) => `\`${name}\``)
  const lead = name === undefined ? '' : `In \`${name}\`:\n\n`
  const blocks = [`${lead}\`\`\`${languageOf(text)}\n${unmarked(text)}\n\`\`\`\n`]
  const json = client === undefined ? asJson(shown) : null
  if (json !== null) blocks.push(`In an \`appsettings.json\`:\n\n\`\`\`json\n${json}\n\`\`\`\n`)
  if (comment !== undefined) {
    blocks.push(`with a comment of ${comment.toLocaleString('en')} characters behind it.\n`)
  }
  if (companion !== undefined) {
    blocks.push(`with, in that file,\n\n\`\`\`xml\n${unmarked(companion)}\n\`\`\`\n`)
  }
  for (const [name, other] of Object.entries(beside ?? {})) {
    blocks.push(`with, in \`${name}\`,\n\n\`\`\`${languageOf(other)}\n${unmarked(other)}\n\`\`\`\n`)
  }
  if (encoding !== undefined) blocks.push('saved in windows-1252.\n')
  if (environmentKeys !== undefined) {
    const keys = environmentKeys.map((key) => `\`${key}\``)
    blocks.push(`where \`environment-keys\` names ${keys.join(', ')}.\n`)
  }
  if (environment !== undefined) blocks.push(`where \`environment\` is \`${environment}\`.\n`)
  if (inputs.length > 0) blocks.push(`where the workflow injects ${inputs.join(', ')}.\n`)
  return blocks.join('\n')
}

/** @param {string} text */
function languageOf(text) {
  if (/^⟦?\{/.test(text)) return 'json'
  if (/^(?:- |\w+:)/.test(text)) return 'yaml'
  return /^⟦?⟧?</.test(text) ? 'xml' : 'csharp'
}

/**
 * @param {string} text
 * @returns {string} inline code, whatever quotes are in it
 */
function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** @param {string} id */
function anchor(id) {
  return id.replace('/', '-')
}
