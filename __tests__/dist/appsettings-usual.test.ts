/**
 * Files of usual shapes, through the step as GitHub runs it: none is damaged, and none that is in order raises an alarm.
 */
import { describe, expect, it } from '@jest/globals'
import { valuesIn, withoutLeaves } from '../support/mail-leaves.js'
import { UGLY_PASSWORDS, USUAL_FILES } from '../support/usual-settings.js'
import { stepOn, type Files } from '../support/workspace.js'

const FILES = Object.entries(USUAL_FILES).map(
  ([name, text]) => [`${name}/appsettings.json`, text] as const,
)

const GIVEN = {
  from: 'post@example.org',
  host: 'smtp.example.org',
  port: '587',
  username: 'apikey',
  'enable-ssl': 'true',
}

it.each(Object.entries(UGLY_PASSWORDS))('injects a password with %s into each of them', async (_name, password) => {
  const inputs = { ...GIVEN, password, files: '**/appsettings.json' }
  const ran = await stepOn(Object.fromEntries(FILES), inputs)
  expect(ran.exitCode).toBe(0)
  for (const [path, before] of FILES) {
    const after = ran.text(path)
    expect(valuesIn(after)).toEqual({
      from: [GIVEN.from],
      host: [GIVEN.host],
      port: [before.includes('"25"') ? '587' : 587],
      securesocketoptions: ['StartTls'],
      username: [GIVEN.username],
      password: [password],
    })
    expect(withoutLeaves(after)).toBe(withoutLeaves(before))
  }
})

/** The keys that the templates of Umbraco have, by what they are for. */
const SERILOG = {
  MinimumLevel: {
    Default: 'Information',
    Override: { Microsoft: 'Warning', 'Microsoft.Hosting.Lifetime': 'Information', System: 'Warning' },
  },
}

function template(schema: string, global: object, rest: object = {}): string {
  const site = {
    $schema: schema,
    Serilog: SERILOG,
    ConnectionStrings: { umbracoDbDSN: '' },
    Umbraco: {
      CMS: {
        Global: { Id: '0d9a3a35-6f0c-4b0e-8a3e-0f2f6d1c5b11', ...global },
        Content: { AllowEditInvariantFromNonDefault: true, ContentVersionCleanupPolicy: { EnableCleanup: true } },
        ...rest,
      },
    },
  }
  return JSON.stringify(site, null, 2)
}

/** Of early 9, which has mail settings of a developer's machine. */
const DEVELOPMENT_9 = JSON.stringify({
  Serilog: SERILOG,
  Umbraco: {
    CMS: {
      Global: { Smtp: { From: 'your@email.here', Host: 'localhost', Port: 25 } },
      Hosting: { Debug: true },
    },
  },
})

const DEVELOPMENT = JSON.stringify({
  $schema: 'appsettings-schema.json',
  Serilog: SERILOG,
  Umbraco: { CMS: { Content: { MacroErrors: 'Throw' }, Hosting: { Debug: true }, RuntimeMinification: { UseInMemoryCache: true } } },
})

const PRODUCTION = JSON.stringify({
  Umbraco: {
    CMS: {
      Runtime: { Mode: 'Production' },
      Global: { UseHttps: true },
      ModelsBuilder: { ModelsMode: 'Nothing' },
    },
  },
})

const UNATTENDED = { Unattended: { UpgradeUnattended: true }, Security: { AllowConcurrentLogins: false } }

const TEMPLATES: Readonly<Record<string, Files>> = {
  'early 9': {
    'appsettings.json': template('./umbraco/config/appsettings-schema.json', {}),
    'appsettings.Development.json': DEVELOPMENT_9,
  },
  '9.5 to 12': {
    'appsettings.json': template('appsettings-schema.json', { SanitizeTinyMce: true }),
    'appsettings.Development.json': DEVELOPMENT,
  },
  13: {
    'appsettings.json': template('appsettings-schema.json', { SanitizeTinyMce: true }, UNATTENDED),
    'appsettings.Development.json': DEVELOPMENT,
  },
  '14 to 18': {
    'appsettings.json': template('appsettings-schema.json', {}, UNATTENDED),
    'appsettings.Development.json': DEVELOPMENT,
    'appsettings.Production.json': PRODUCTION,
  },
  'a comment at its head': {
    'appsettings.json': `// Umbraco\n${template('appsettings-schema.json', {}).replace(/\}\n\}$/, '},\n}')}`,
  },
}

/** What lies beside the settings of a site, and is none of them. */
const BESIDE: Files = {
  'appsettings-schema.json': JSON.stringify({ definitions: { Smtp: { type: 'object', properties: { Host: { type: 'string' } } } } }),
  'appsettings-schema.Umbraco.Cms.json': JSON.stringify({ $schema: 'http://json-schema.org/draft-04/schema#' }),
  'umbraco-package-schema.json': '{}',
  'package.json': '{ "name": "site" }',
  'umbraco-cloud.json': '{}',
  'Properties/launchSettings.json': '{ "profiles": {} }',
  'bin/Debug/net8.0/appsettings.json': '{',
  'obj/appsettings.json': '{',
  'node_modules/x/appsettings.json': '{',
}

describe.each(Object.entries(TEMPLATES))('the template of %s', (_version, files) => {
  it.each(['appsettings.json', '**/*.json', 'appsettings*.json'])('raises no alarm: %s', async (pattern) => {
    const ran = await stepOn({ ...BESIDE, ...files }, { mode: 'check', files: pattern })
    expect(ran.exitCode).toBe(0)
    expect(ran.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
  })

  it('takes settings, and leaves all else alone', async () => {
    const ran = await stepOn({ ...BESIDE, ...files }, { ...GIVEN, password: 'correct-horse', files: '**/*.json' })
    expect(ran.outputs).toMatchObject({ 'changed-files': '["appsettings.json"]', errors: '0', warnings: '0' })
  })
})
