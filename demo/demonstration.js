// The demonstration: real files of sites, the committed dist/, and proof of what is claimed.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SECRETS } from './acts/act.js'
import { cleanUp } from './acts/after-the-job.js'
import { injectIntoAppSettings } from './acts/app-settings.js'
import { testMail } from './acts/mail.js'
import { refuse } from './acts/refused.js'
import { injectIntoWebConfig } from './acts/web-config.js'
import { conclude } from './claims.js'
import { SETTINGS } from './settings.js'

const SITE = 'site/Web.config'
const BROKEN = 'site-broken/Web.config'
const LATER = 'site-later/appsettings.json'
const STOPPED = 'site-stopped/appsettings.json'

/**
 * Shows all acts on standard output, in a temporary copy of the sites.
 *
 * @returns {Promise<boolean>} whether every claim holds
 */
export async function demonstration() {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-')))
  try {
    for (const site of ['site', 'site-broken', 'site-later', 'site-stopped'])
      cpSync(join(import.meta.dirname, site), join(workspace, site), { recursive: true })
    const inputs = { files: SITE, ...SETTINGS }
    return conclude([
      ...(await injectIntoWebConfig(workspace, SITE)),
      ...(await injectIntoAppSettings(workspace, LATER)),
      ...(await refuse(workspace, { good: SITE, broken: BROKEN, stopped: STOPPED })),
      ...(await testMail(workspace, inputs, SECRETS)),
      ...(await cleanUp(workspace, { ...inputs, port: '2525' })),
    ])
  } finally {
    rmSync(workspace, { recursive: true })
  }
}
