// appsettings.json → findings and plan: findings have a place, and an injection leaves the rest alone.
import { Buffer } from 'node:buffer'
import { findingsFault } from '../places.js'
import { field, firstBroken } from '../reader.js'
import { ALL_INPUTS, INPUT_TOKENS, NO_INPUTS } from './inputs.js'

/** @typedef {typeof import('../../../src/config/appsettings/configuration.js')} ConfigurationModule */
/** @typedef {typeof import('../../../src/config/plan.js')} PlanModule */
/** @typedef {typeof import('../../../src/step/inputs.js')} Inputs */
/** @typedef {typeof import('../../../src/syntax/edit.js')} EditModule */
/** @typedef {import('../reader.js').Input} Input */

/** @typedef {import('../inert-text.js').Quotation} Quotation */

/** @typedef {ConfigurationModule & PlanModule & Inputs & EditModule & Quotation} Modules */

const PATH = 'appsettings.json'
const BESIDE = 'appsettings.Production.json'

/** Files of the usual shapes, and stranger ones. */
const SEEDS = [
  '{\r\n\t"Umbraco": {\r\n\t\t"CMS": {\r\n\t\t\t"Global": {\r\n\t\t\t\t"Smtp": {\r\n\t\t\t\t\t"From": "a@b.example", // who\r\n\t\t\t\t\t"Port" : "25",\r\n\t\t\t\t}\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}',
  '{"Umbraco:CMS:Global:Smtp:From":"a@b.example","Umbraco:CMS:Global:Smtp:Host":"h"}',
  '{"Umbraco":{"CMS":{"Global":{"Smtp":{"From":"a@b.example"},"smtp":{"Host":"h","Password":null}}}}}',
  '{ "Umbraco": { "CMS": { "Global": { "Id": "1", "Smtp": null /* , } */ } } } }\n',
  '{\n  // "Smtp": {}\n}\n',
  '{}',
]

const TOKENS = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '//', '/*', '*/', '\n', '\r', '\t', 'null', 'true'],
  ...['"Umbraco"', '"CMS"', '"Global"', '"Smtp"', '"Smtp:Host"', '"From"', '"Host"', '"Port"'],
  ...['"SecureSocketOptions"', '"Username"', '"Password"', '"PickupDirectoryLocation"', '{}', '[]'],
  ...[
    '\\u0041',
    '\\ud83d',
    '\xe2\x80\xa8',
    '\xef\xbb\xbf',
    '\xff\xfe',
    '\xe6',
    '465',
    '"587"',
    '1e5',
  ],
]

/** @type {import('../reader.js').OpenReader} */
export async function openAppSettings(load) {
  const modules = {
    .../** @type {ConfigurationModule} */ (await load('config/appsettings/configuration')),
    .../** @type {PlanModule} */ (await load('config/plan')),
    .../** @type {Inputs} */ (await load('step/inputs')),
    .../** @type {EditModule} */ (await load('syntax/edit')),
    .../** @type {Quotation} */ (await load('text/quotation')),
  }
  return {
    seeds: SEEDS.map((file, index) => ({
      ...(index % 3 === 2 ? NO_INPUTS : { ...ALL_INPUTS, ...WITHOUT_OPTION }),
      mode: index % 2 === 0 ? 'inject' : 'check',
      file,
      beside: index % 2 === 0 ? '' : '{"Umbraco:CMS:Global:Smtp:Port":465}',
    })),
    dictionary: [...TOKENS, ...TOKENS, ...INPUT_TOKENS],
    check: (input) => siteFault(modules, input),
  }
}

/** What appsettings do not have, so that the rest is reached. */
const WITHOUT_OPTION = {
  'default-credentials': '',
  'client-domain': '',
  'target-name': '',
  'delivery-format': '',
}

/**
 * @param {Modules} modules
 * @param {Input} input
 * @returns {Promise<string | null>}
 */
async function siteFault(modules, input) {
  const { request, complaints } = modules.readInputs((name) => field(input, name), 'trusted')
  const files = new Map([
    [PATH, Buffer.from(field(input, 'file'), 'latin1')],
    [BESIDE, Buffer.from(field(input, 'beside'), 'latin1')],
  ])
  const configuration = await open(modules, files)
  if (configuration === null || complaints.length > 0) return null
  const { findings, write } = await modules.plan(configuration, request)
  const fault = findingsFault(modules, findings, (path) => textOf(files.get(path)))
  if (fault !== null) return fault
  if (write === null) return null
  if (request.mode === 'check') return 'a check writes'
  const { edits, file } = configuration.inject(request)
  const expected = Buffer.from(file.source.encode(modules.applyEdits(file.source.text, edits)))
  const after = await open(modules, new Map([...files, [write.path, Buffer.from(write.after)]]))
  if (after === null) return 'the result cannot be opened'
  const again = await modules.plan(after, request)
  return firstBroken([
    [expected.equals(write.after), 'something else changes'],
    [again.write === null, 'a second injection writes again'],
  ])
}

/**
 * A file in two bytes has its places in another text.
 *
 * @param {Buffer | undefined} bytes
 */
function textOf(bytes) {
  const isWide = bytes !== undefined && /^(?:fffe|feff|0000feff)/.test(bytes.toString('hex', 0, 4))
  return bytes === undefined || isWide ? null : bytes.toString('utf8').replace(/^\ufeff/, '')
}

/**
 * The configuration that some files make; null where the first is refused at once.
 *
 * @param {Modules} modules
 * @param {ReadonlyMap<string, Buffer>} files
 */
async function open(modules, files) {
  const [named, beside] = [files.get(PATH), files.get(BESIDE)]
  const opened = modules.openAppSettings({ path: PATH, bytes: named ?? Buffer.of() })
  if (!opened.ok) return null
  if (beside === undefined || beside.length === 0) return opened.configuration
  return opened.configuration.withNeighbours([
    { status: 'found', file: { path: BESIDE, bytes: beside } },
  ])
}
