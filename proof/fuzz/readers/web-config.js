// Document → findings and plan: findings have a place, and an injection leaves the rest alone.
import { Buffer } from 'node:buffer'
import { findingsFault, placeFault } from '../places.js'
import { field, firstBroken } from '../reader.js'
import { CONFIGURATIONS, SMTP_TOKENS, XML_TOKENS } from '../xml-seeds.js'
import { ALL_INPUTS, INPUT_TOKENS, NO_INPUTS } from './inputs.js'

/** @typedef {typeof import('../../../src/findings/finding.js')} FindingModule */
/** @typedef {typeof import('../../../src/config/open.js')} Open */
/** @typedef {typeof import('../../../src/config/plan.js')} PlanModule */
/** @typedef {typeof import('../../../src/config/web-config/configuration.js')} ConfigurationModule */
/** @typedef {typeof import('../../../src/config/web-config/model/web-config.js')} WebConfig */
/** @typedef {typeof import('../../../src/step/inputs.js')} Inputs */
/** @typedef {import('../../../src/findings/finding.js').Finding} Finding */
/** @typedef {import('../../../src/config/configuration.js').Configuration} Configuration */
/** @typedef {import('../../../src/config/open.js').XmlFile} XmlFile */
/** @typedef {import('../../../src/config/plan.js').Plan} Plan */
/** @typedef {import('../../../src/config/web-config/model/web-config.js').Companion} Companion */
/** @typedef {import('../inert-text.js').Quotation} Quotation */
/** @typedef {import('../reader.js').Input} Input */

/** @typedef {FindingModule & Open & PlanModule & ConfigurationModule & WebConfig & Inputs & Quotation} Modules */

const COMPANION = '<smtp from="a@b.example"><network host="h" password="old-Secret-1"/></smtp>'
const COMPANION_PATH = 'config/smtp.config'

/** @type {import('../reader.js').OpenReader} */
export async function openWebConfigs(load) {
  const modules = {
    .../** @type {FindingModule} */ (await load('findings/finding')),
    .../** @type {Open} */ (await load('config/open')),
    .../** @type {PlanModule} */ (await load('config/plan')),
    .../** @type {ConfigurationModule} */ (await load('config/web-config/configuration')),
    .../** @type {WebConfig} */ (await load('config/web-config/model/web-config')),
    .../** @type {Inputs} */ (await load('step/inputs')),
    .../** @type {Quotation} */ (await load('text/quotation')),
  }
  return {
    seeds: CONFIGURATIONS.map((file, index) => ({
      ...(index % 3 === 0 ? NO_INPUTS : ALL_INPUTS),
      mode: index % 2 === 0 ? 'check' : 'inject',
      file,
      companion: index % 4 === 0 ? '' : COMPANION,
    })),
    dictionary: [...XML_TOKENS, ...SMTP_TOKENS, ...SMTP_TOKENS, ...INPUT_TOKENS],
    check: (input) => siteFault(modules, input),
  }
}

/**
 * @param {Modules} modules
 * @param {Input} input
 * @returns {Promise<string | null>}
 */
async function siteFault(modules, input) {
  const { request, complaints } = modules.readInputs((name) => field(input, name), 'trusted')
  const files = {
    'web.config': bytesOf(input, 'file'),
    [COMPANION_PATH]: bytesOf(input, 'companion'),
  }
  const site = await open(modules, files)
  if (site === null || complaints.length > 0) return null
  const plan = await modules.plan(site.configuration, request)
  const { verdict, findings, write } = plan
  const fault = planFault(modules, plan, site.texts) ?? secrecyFault(findings, input)
  if (fault !== null) return fault
  if (verdict !== modules.verdictOf(findings)) return 'the verdict is not that of the findings'
  if (write === null) return null
  if (request.mode === 'check') return 'a check writes'
  if (!isIntact(site.configuration.inject(request), write)) return 'something else changes'
  const after = await open(modules, { ...files, [write.path]: write.after })
  if (after === null) return 'the result cannot be opened'
  const again = await modules.plan(after.configuration, request)
  return firstBroken([
    [again.write === null, 'a second injection writes again'],
    [again.verdict === verdict, 'the verdict on the result is another one'],
  ])
}

/**
 * The configuration that some files make; null where the first is refused at once.
 *
 * @param {Modules} modules
 * @param {Readonly<Record<string, Uint8Array>>} files
 */
async function open(modules, files) {
  const [bytes, beside] = ['web.config', COMPANION_PATH].map((path) =>
    Buffer.from(files[path] ?? []),
  )
  if (bytes === undefined || beside === undefined) return null
  const opened = await modules.openXml({ path: 'web.config', bytes })
  if (!opened.ok) return null
  const { file } = opened
  const companion = await companionOf(modules, file, beside)
  const inner =
    companion?.status === 'read' ? companion.file.source.text : beside.toString('latin1')
  return {
    configuration: modules.openWebConfig(file, companion),
    texts: new Map([
      ['web.config', file.source.text],
      [COMPANION_PATH, inner],
    ]),
  }
}

/**
 * @param {Modules} modules
 * @param {XmlFile} file
 * @param {Uint8Array} bytes of the companion
 * @returns {Promise<Companion | null>}
 */
async function companionOf(modules, file, bytes) {
  if (modules.configSourceOf(file) === null) return null
  if (bytes.length === 0)
    return { status: 'absent', reason: 'there is no such file', folderIsThere: false }
  const opened = await modules.openXml({ path: COMPANION_PATH, bytes })
  if (opened.ok) return { status: 'read', file: opened.file }
  return { status: 'faulty', finding: opened.finding }
}

/**
 * @param {Input} input
 * @param {string} name
 */
function bytesOf(input, name) {
  return Buffer.from(field(input, name), 'latin1')
}

/**
 * @param {Modules} modules
 * @param {Plan} plan
 * @param {ReadonlyMap<string, string>} texts
 */
function planFault(modules, { findings, placeOf, effective, verdict }, texts) {
  const told = findingsFault(modules, findings, (path) => texts.get(path) ?? '')
  if (told !== null) return told
  for (const setting of /** @type {const} */ (['host', 'password', 'from'])) {
    const { path, at } = placeOf(setting, null)
    const fault = placeFault(at, texts.get(path) ?? '')
    if (fault !== null) return `${setting}: ${fault}`
  }
  return verdict === 'ok' || effective === null ? null : 'a refused file has settings'
}

/** Of the password that the bending begins with; no words of ours have it. */
const OWN = `s<s>"w'`

/**
 * The new password stands in no finding, unless the file itself has it somewhere.
 *
 * @param {readonly Finding[]} findings
 * @param {Input} input
 */
function secrecyFault(findings, input) {
  const password = field(input, 'password')
  const others = { ...input, password: '' }
  const isElsewhere = Object.values(others).join('\n').includes(password)
  if (!password.includes(OWN) || isElsewhere) return null
  const words = findings.map(({ message, hint }) => `${message} ${hint}`).join('\n')
  return words.includes(password) ? 'a finding quotes the password' : null
}

/**
 * What the edits take away holds no tag, and before the first and behind the last of them all bytes
 * are as they were.
 *
 * @param {ReturnType<Configuration['inject']>} injection
 * @param {NonNullable<Plan['write']>} write
 */
function isIntact({ edits, file: { source } }, { before, after }) {
  const { text } = source
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  const head = Buffer.from(source.encode(text.slice(0, start)))
  const tail = Buffer.from(before ?? []).subarray(source.encode(text.slice(0, end)).length)
  const written = Buffer.from(after)
  return (
    edits.every((edit) => !text.slice(edit.start, edit.end).includes('<')) &&
    written.subarray(0, head.length).equals(head) &&
    written.subarray(written.length - tail.length).equals(tail)
  )
}
