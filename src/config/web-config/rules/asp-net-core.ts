/**
 * A `web.config` with `<aspNetCore>`: Umbraco 9 and later run on ASP.NET Core, where `system.net` is never read.
 */
import { at, related } from '../../../findings/rule.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

const SERVER =
  '<system.webServer>\n  <aspNetCore processPath="dotnet" arguments=".\\Site.dll" />\n</system.webServer>'

const MAIL =
  '<mailSettings>\n    <smtp from="post@example.com" />\n  </mailSettings>\n</system.net>'

const ELSEWHERE =
  'Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD.'

const injected: WebConfigRule = {
  id: 'inject/asp-net-core',
  level: 'runtime',
  severity: 'error',
  summary: 'Settings are to be injected into the `web.config` of an Umbraco 9 or later.',
  words: [],
  bad: {
    text: '<system.webServer>\n  ⟦<aspNetCore processPath="dotnet" />⟧\n</system.webServer>',
    settings: { host: 'smtp.example.com' },
  },
  good: {
    text: '<system.webServer>\n  <modules />\n</system.webServer>',
    settings: { host: 'smtp.example.com' },
  },
  check: ({ aspNetCore: element, file }, { mode }) =>
    element === null || mode === 'check'
      ? []
      : [
          at(file, startTag(element), {
            message:
              'This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.',
            hint: `${ELSEWHERE} Take this file out of \`files\`.`,
          }),
        ],
}

const mailSettings: WebConfigRule = {
  id: 'asp-net-core/mail-settings',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The `web.config` of an Umbraco 9 or later has `<mailSettings>`, which nobody reads: Umbraco reads its SMTP settings from `appsettings.json`.',
  words: [],
  bad: { text: `⟦<system.net>⟧\n  ${MAIL}\n${SERVER}` },
  good: { text: `<system.net>\n  ${MAIL}` },
  check: ({ aspNetCore, file, skeleton }, { mode }) => {
    const mail = skeleton.groups.find(({ name }) => name === 'mailSettings')
    if (aspNetCore === null || mail === undefined || mode === 'inject') return []
    return [
      at(file, startTag(mail.parent ?? mail), {
        message:
          'Nobody reads the <mailSettings> in it: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.',
        hint: `${ELSEWHERE} Then delete <mailSettings>.`,
        related: [related('<aspNetCore>', file, startTag(aspNetCore))],
      }),
    ]
  },
}

const elsewhere: WebConfigRule = {
  id: 'asp-net-core/elsewhere',
  level: 'advice',
  severity: 'notice',
  summary:
    'The `web.config` is that of an Umbraco 9 or later, which reads its SMTP settings from `appsettings.json`.',
  words: [],
  bad: {
    text: '<system.webServer>\n  ⟦<aspNetCore processPath="dotnet" />⟧\n</system.webServer>',
  },
  good: { text: '<system.webServer>\n  <modules />\n</system.webServer>' },
  check: ({ aspNetCore, file, skeleton }, { mode }) => {
    const hasMail = skeleton.groups.some(({ name }) => name === 'mailSettings')
    if (aspNetCore === null || hasMail || mode === 'inject') return []
    return [
      at(file, startTag(aspNetCore), {
        message:
          'This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.',
        hint: ELSEWHERE,
      }),
    ]
  },
}

/** Told in the place of an injection, too: settings are not judged as if they were in a file that nobody reads. */
export const ASP_NET_CORE_RULES: readonly WebConfigRule[] = [mailSettings, elsewhere]
export const ASP_NET_CORE_OBSTACLES: readonly WebConfigRule[] = [injected, ...ASP_NET_CORE_RULES]
