// Small sites, each with its settings in another place, another writing or another encoding.
import { Buffer } from 'node:buffer'

/** @typedef {import('./workspace.js').SiteFiles} SiteFiles */

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
const OLD = `<smtp from='old@example.com'><network password='old-Pa55word' host="old.example" /></smtp>`

/**
 * @param {string} mailSettings
 * @param {string} [declaration]
 */
const site = (mailSettings, declaration = DECLARATION) => `${declaration}<configuration>
  <configSections>
    <section name="oven" type="Bakery.OvenSection, Bakery" />
  </configSections>
  <!-- Crème brûlée & <more> -->
  <appSettings>
    <add key="Öffnung" value="7 &amp; 18 'Uhr'" />
  </appSettings>
  ${mailSettings}
</configuration>
`

/** @param {string} smtp */
const inSections = (smtp) => `<system.net>
    <mailSettings>
      ${smtp}
    </mailSettings>
  </system.net>`

/**
 * @param {string} declared
 * @param {BufferEncoding} encoding
 */
const encoded = (declared, encoding) =>
  Buffer.from(site(inSections(OLD), `<?xml version="1.0" encoding="${declared}"?>\n`), encoding)

const UTF16 = Buffer.from(
  `\ufeff${site(inSections(OLD), '<?xml version="1.0" encoding="utf-16"?>\n')}`,
  'utf16le',
)

/** @param {string} smtp of the file that the configSource names */
const behind = (smtp) => ({
  'web.config': site(inSections('<smtp configSource="config\\smtp.config" />')),
  'config/smtp.config': smtp,
})

/** @type {ReadonlyMap<string, SiteFiles>} */
export const LAYOUTS = new Map([
  ...Object.entries({
    missing: site(''),
    'missing-no-declaration': '<configuration><appSettings/></configuration>',
    'self-closed-root': `${DECLARATION}<configuration />`,
    'self-closed-system-net': site('<system.net />'),
    'self-closed-mail-settings': site('<system.net><mailSettings/></system.net>'),
    'empty-mail-settings': site(inSections('')),
    'self-closed-smtp': site(inSections('<smtp />')),
    'no-network': site(inSections('<smtp from="old@example.com">\n      </smtp>')),
    'commented-out': site(inSections(`<!-- For example: -->\n      <!-- ${OLD} -->`)),
    'commented-out-beside': site(inSections(`<!-- ${OLD} -->\n      ${OLD}`)),
    'several-lines': site(
      inSections(
        '<smtp\n        from="old@example.com">\n<network\n host="h"\n port="1"\n/></smtp>',
      ),
    ),
    'default-credentials': site(
      inSections('<smtp><network host="h" defaultCredentials="true" /></smtp>'),
    ),
    'pickup-directory': site(
      inSections(
        '<smtp deliveryMethod="SpecifiedPickupDirectory"><specifiedPickupDirectory pickupDirectoryLocation="C:\\Mail" /></smtp>',
      ),
    ),
    'location-without-path': site(`<location>${inSections(OLD)}</location>`),
    'location-elsewhere': site(
      `<location path="admin">${inSections(OLD)}</location>\n${inSections('<smtp />')}`,
    ),
    tabs: site(inSections(OLD)).replaceAll('  ', '\t'),
    'one-line': site(inSections(OLD)).replaceAll(/>\s+</g, '><').trim(),
    crlf: site(inSections(OLD)).replaceAll('\n', '\r\n'),
    cr: site(inSections(OLD)).replaceAll('\n', '\r'),
    'mixed-line-ends': site(inSections(OLD)).replaceAll('\n  <', '\r\n  <'),
    'utf-8-bom': `\ufeff${site(inSections(OLD))}`,
    'windows-1252': encoded('windows-1252', 'latin1'),
    'iso-8859-1': encoded('ISO-8859-1', 'latin1'),
    'utf-16-le': UTF16,
    'utf-16-be': Buffer.from(UTF16).swap16(),
  }).map(([name, text]) => /** @type {const} */ ([name, { 'web.config': text }])),
  ['config-source', behind(OLD)],
  ['config-source-empty', behind('<smtp></smtp>')],
])
