// A file and a transform → findings and plan: findings have a place, and an environment gets what was injected for it.
import { Buffer } from 'node:buffer'
import { findingsFault } from '../places.js'
import { field, firstBroken } from '../reader.js'
import { SMTP_TOKENS, XML_TOKENS } from '../xml-seeds.js'
import { ALL_INPUTS, INPUT_TOKENS, NO_INPUTS } from './inputs.js'

/** @typedef {typeof import('../../../src/config/deployed/configuration.js')} Deployed */
/** @typedef {typeof import('../../../src/config/open.js')} Open */
/** @typedef {typeof import('../../../src/config/plan.js')} PlanModule */
/** @typedef {typeof import('../../../src/step/inputs.js')} Inputs */
/** @typedef {import('../inert-text.js').Quotation} Quotation */
/** @typedef {import('../reader.js').Input} Input */
/** @typedef {Deployed & Open & PlanModule & Inputs & Quotation} Modules */

const BASE = 'web.config'
const TRANSFORM = 'web.live.xdt.config'
const ENVIRONMENT = 'live'

/** @param {string} steps */
const transform = (steps) =>
  `<?xml version="1.0"?>\n<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${steps}</configuration>`

/** @param {string} smtp */
const mail = (smtp) => `<system.net><mailSettings>${smtp}</mailSettings></system.net>`

const FILES = [
  `<configuration>\r\n  <!-- <smtp/> -->\r\n  ${mail('<smtp from="a@b.example"><network host="127.0.0.1"/></smtp>')}\r\n</configuration>`,
  `<configuration><location path="."><!-- one -->${mail('<smtp/>')}</location><appSettings><add key="a" value="b"/></appSettings></configuration>`,
  '<configuration/>',
]

const TRANSFORMS = [
  transform(mail('<smtp from="c@d.example" xdt:Transform="SetAttributes"/>')),
  transform(
    mail('<smtp xdt:Transform="Replace"><network host="h" password="old-Secret-1"/></smtp>'),
  ),
  transform(
    '<appSettings><add key="a" value="c" xdt:Locator="Match(key)" xdt:Transform="SetAttributes(value)"/></appSettings>',
  ),
  transform(
    '<system.net xdt:Locator="XPath(//mailSettings/..)" xdt:Transform="Remove"/><x xdt:Transform="Insert"/>',
  ),
  transform(
    '<system.net xdt:Transform="InsertAfter(/configuration/*[1])"/><a xdt:Locator="Condition(@b=\'c\')" xdt:Transform="RemoveAll"/>',
  ),
  '',
]

const STEPS = [
  ...[
    'xdt:Transform="',
    'xdt:Locator="',
    'Replace',
    'Remove',
    'RemoveAll',
    'Insert',
    'InsertIfMissing',
  ],
  ...[
    'InsertBefore(',
    'InsertAfter(',
    'SetAttributes',
    'RemoveAttributes(',
    'CommentOut',
    'Import(',
  ],
  ...[
    'Match(',
    'XPath(',
    'Condition(',
    'key)',
    '/configuration',
    '//',
    '[1]',
    '[@a="b"]',
    '..',
    '*',
    '|',
  ],
  ...['xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"', 'last()', 'position()'],
]

/** @type {import('../reader.js').OpenReader} */
export async function openTransforms(load) {
  const modules = {
    .../** @type {Deployed} */ (await load('config/deployed/configuration')),
    .../** @type {Open} */ (await load('config/open')),
    .../** @type {PlanModule} */ (await load('config/plan')),
    .../** @type {Inputs} */ (await load('step/inputs')),
    .../** @type {Quotation} */ (await load('text/quotation')),
  }
  return {
    seeds: TRANSFORMS.flatMap((beside, index) =>
      FILES.map((file, number) => ({
        ...((index + number) % 3 === 2 ? NO_INPUTS : ALL_INPUTS),
        mode: (index + number) % 4 === 0 ? 'check' : 'inject',
        environment: number === 1 ? '' : ENVIRONMENT,
        file,
        beside,
      })),
    ),
    dictionary: [...XML_TOKENS, ...SMTP_TOKENS, ...STEPS, ...STEPS, ...INPUT_TOKENS],
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
  const files = new Map([
    [BASE, Buffer.from(field(input, 'file'), 'latin1')],
    [TRANSFORM, Buffer.from(field(input, 'beside'), 'latin1')],
  ])
  const configuration = await open(modules, files)
  if (configuration === null || complaints.length > 0) return null
  const { findings, write } = await modules.plan(configuration, request)
  const fault = findingsFault(modules, findings, (path) => textOf(files.get(path)))
  if (fault !== null) return fault
  // With an error, the step writes nothing.
  if (write === null || findings.some(({ severity }) => severity === 'error')) return null
  if (request.mode === 'check') return 'a check writes'
  const after = await open(modules, new Map([...files, [write.path, Buffer.from(write.after)]]))
  if (after === null) return 'the result cannot be opened'
  const again = await modules.plan(after, request)
  const live = again.environments.find(({ name }) => name === ENVIRONMENT)?.effective
  const isGiven = request.settings.host === undefined || live?.host === request.settings.host
  return firstBroken([
    [again.write === null, 'a second injection writes again'],
    [write.path !== TRANSFORM || isGiven, 'the environment gets another host'],
  ])
}

/**
 * Only of what is surely ASCII does everybody know the text.
 *
 * @param {Buffer | undefined} bytes
 */
function textOf(bytes) {
  const text = bytes?.toString('latin1') ?? null
  return text === null || /[^\t\r\n -~]/.test(text) ? null : text
}

/**
 * The configuration that some files make; null where the first is refused at once.
 *
 * @param {Modules} modules
 * @param {ReadonlyMap<string, Buffer>} files
 */
async function open(modules, files) {
  const opened = await modules.openXml({ path: BASE, bytes: files.get(BASE) ?? Buffer.of() })
  if (!opened.ok) return null
  const beside = [...files].filter(([path, bytes]) => path !== BASE && bytes.length > 0)
  return modules
    .openDeployed(opened.file)
    .withNeighbours(beside.map(([path, bytes]) => ({ status: 'found', file: { path, bytes } })))
}
