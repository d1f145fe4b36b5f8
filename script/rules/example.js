// The examples of rules, as files.

/** @typedef {import('../../src/findings/rule.js').Example} Example */
/** @typedef {import('../../src/findings/rule.js').TextExample} TextExample */
/** @typedef {import('../../src/findings/rule.js').MailExample} MailExample */
/** @typedef {import('../../src/settings.js').SettingName} SettingName */

/** The elements of mail settings in XML, each with its attributes in the order of .NET's documentation. */
const ELEMENTS = /** @type {const} */ ([
  ['smtp', ['deliveryMethod', 'deliveryFormat', 'from']],
  [
    'network',
    [
      'host',
      'port',
      'enableSsl',
      'userName',
      'password',
      'defaultCredentials',
      'clientDomain',
      'targetName',
    ],
  ],
  ['specifiedPickupDirectory', ['pickupDirectoryLocation']],
])

/**
 * An example as XML, with `⟦…⟧` around each place that is complained of.
 *
 * @param {Example} example
 * @returns {TextExample}
 */
export function asXml(example) {
  if (!('mail' in example)) return example
  const [smtp = '', ...children] = ELEMENTS.map((element) => startTag(element, example))
  const inner = children.filter((tag) => tag !== '').map((tag) => `\n  ${tag}`)
  const { settings } = example
  return {
    text: inner.length === 0 ? smtp : `${open(smtp)}${inner.join('')}\n</smtp>`,
    ...(settings === undefined ? {} : { settings }),
  }
}

/**
 * The names that settings have in an appsettings.json, in its order. What is missing here does not exist there.
 *
 * @type {Partial<Record<SettingName, string>>}
 */
const KEYS = {
  from: 'From',
  host: 'Host',
  port: 'Port',
  userName: 'Username',
  password: 'Password',
  enableSsl: 'SecureSocketOptions',
  deliveryMethod: 'DeliveryMethod',
  pickupDirectoryLocation: 'PickupDirectoryLocation',
}

/**
 * An example as JSON.
 *
 * @param {Example} example
 * @returns {string | null} null where a setting of it does not exist there, or where it is a text
 */
export function asJson(example) {
  if (!('mail' in example)) return null
  const { mail, settings = {}, at = [] } = example
  const asked = [...Object.keys(mail), ...Object.keys(settings), ...at]
  if (asked.some((setting) => !Object.hasOwn(KEYS, setting))) return null
  const smtp = Object.entries(KEYS).flatMap(([setting, key]) => {
    const value = mail[/** @type {SettingName} */ (setting)]
    return value === undefined ? [] : [[key, valueInJson(value)]]
  })
  return `"Smtp": ${JSON.stringify(Object.fromEntries(smtp), null, 2)}`
}

/**
 * The only boolean of the table is `enableSsl`.
 *
 * @param {string | number | boolean} value
 */
function valueInJson(value) {
  if (typeof value !== 'boolean') return value
  return value ? 'StartTls' : 'None'
}

/**
 * The start tag of an element, empty where nothing is to be on it.
 *
 * @param {(typeof ELEMENTS)[number]} element
 * @param {MailExample} example
 * @returns {string}
 */
function startTag([name, names], { mail, at = [], settings = {} }) {
  const isHere = (/** @type {SettingName} */ setting) =>
    /** @type {readonly SettingName[]} */ (names).includes(setting)
  const attributes = names.flatMap((attribute) => {
    const value = mail[attribute]
    if (value === undefined) return []
    const text = `${attribute}="${escaped(String(value))}"`
    return [at.includes(attribute) ? `⟦${text}⟧` : text]
  })
  if (attributes.length === 0 && name !== 'smtp') return ''
  const missing = at.filter(
    (setting) => mail[setting] === undefined && ownerOf(setting, mail) === name,
  )
  // What is injected stands behind the last attribute; what is missing is the element's fault.
  const injected = missing.some((setting) => isHere(setting) && settings[setting] !== undefined)
  const tag = `<${[name, ...attributes].join(' ')}${injected ? '⟦⟧' : ''} />`
  return missing.length > 0 && !injected ? `⟦${tag}⟧` : tag
}

/**
 * The element that a missing setting is looked for on: its own, else the one around that.
 *
 * @param {SettingName} setting
 * @param {MailExample['mail']} mail
 * @returns {string}
 */
function ownerOf(setting, mail) {
  const [name, names] =
    ELEMENTS.find(([, all]) => /** @type {readonly string[]} */ (all).includes(setting)) ??
    ELEMENTS[0]
  return names.some((attribute) => mail[attribute] !== undefined) ? name : 'smtp'
}

/** @param {string} tag */
function open(tag) {
  return tag.replace(/ \/>(⟧?)$/, '>$1')
}

/** @param {string} value */
function escaped(value) {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * A marked text without its marks.
 *
 * @param {string} text
 * @returns {string}
 */
export function unmarked(text) {
  return text.replaceAll(/[⟦⟧]/g, '')
}
