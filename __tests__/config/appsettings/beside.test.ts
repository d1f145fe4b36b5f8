import { describe, expect, it } from '@jest/globals'
import { ownSenderIn } from '../../../src/config/appsettings/beside/sources.js'
import { projectOf, versionOfDependencies } from '../../../src/config/appsettings/beside/version.js'
import { openAppSettings } from '../../../src/config/appsettings/configuration.js'
import type { CompanionFile, Configuration } from '../../../src/config/configuration.js'
import { scan } from '../../../src/syntax/xml/scan.js'
import { judgedSettings } from '../../support/app-settings.js'

const SMTP = (members: string): string =>
  `{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "post@example.org", "Host": "smtp.example.org"${members} } } } } }`

function project(inner: string) {
  const result = scan(`<Project>${inner}</Project>`)
  if (!result.ok) throw new Error('The project file is not well-formed')
  return projectOf(result.document, 'Shop.Web.csproj')
}

const reference = (attributes: string): string =>
  `<ItemGroup><PackageReference Include="Umbraco.Cms" ${attributes} /></ItemGroup>`

describe('a project file', () => {
  it.each([
    [reference('Version="13.5.2"'), 13],
    [reference('Version="[10.0.0, 14)"'), 10],
    [reference('Version="16.*"'), 16],
    [reference('Version="17.0.0-rc1"'), 17],
    [reference('Version="$(Cms)"') + '<PropertyGroup><Cms>12.1.0</Cms></PropertyGroup>', 12],
    [reference('').replace(' />', '><Version>11.4.0</Version></PackageReference>'), 11],
    [reference('Version="15.0.0"') + reference('Version="13.0.0"'), 13],
    ['<ItemGroup><PackageReference Include="Umbraco.Forms" Version="8.0.0" /></ItemGroup>', null],
  ])('states its version of Umbraco: %s', (inner, umbraco) => {
    expect(project(inner).umbraco).toBe(umbraco)
  })

  it('states its version of .NET, the lowest of several, and its name', () => {
    const inner =
      '<PropertyGroup><TargetFrameworks>net9.0;net8.0</TargetFrameworks></PropertyGroup>'
    expect(project(inner)).toMatchObject({ dotnet: 8, assembly: 'Shop.Web', isCentral: false })
    expect(project(reference('')).isCentral).toBe(true)
    const named = '<PropertyGroup><AssemblyName>Shop</AssemblyName></PropertyGroup>'
    expect(project(named).assembly).toBe('Shop')
  })
})

it('finds the version in a list of dependencies', () => {
  expect(versionOfDependencies('{"libraries":{"Umbraco.Cms.Core/13.5.2":{}}}')).toBe(13)
  expect(versionOfDependencies('{"libraries":{"Umbraco.Forms/13.5.2":{}}}')).toBeNull()
})

it.each([
  ['builder.Services.AddUnique<IEmailSender, GraphSender>();', true],
  ['services.AddTransient(typeof(IEmailSenderClient), typeof(Graph));', true],
  ['public sealed class Graph(IOptions<X> x) : IEmailSenderClient', true],
  ['// services.AddUnique<IEmailSender, GraphSender>();', false],
  ['public Contact(IEmailSender sender) => _sender = sender;', false],
  ['private readonly IEmailSender _sender;', false],
])('looks for a sender of the site itself: %s', (text, isThere) => {
  expect(ownSenderIn(text) !== null).toBe(isThere)
})

it('judges a file for the version of its project', async () => {
  const files = { 'appsettings.json': SMTP(', "Port": null') }
  const newest = await judgedSettings(files)
  const older = await judgedSettings({
    ...files,
    'Shop.csproj':
      '<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>',
  })
  expect([newest.verdict, older.verdict]).toEqual(['ok', 'section'])
  const other = newest.findings.find(({ rule }) => rule === 'options/other-version')
  expect(other?.message).toContain('Umbraco 9, 10 to 12, 13 and 14, 15 and 16 does not')
  expect(older.findings.map(({ rule }) => rule)).not.toContain('options/other-version')
})

it('reads only the files of its own application', async () => {
  const { environments } = await judgedSettings({
    'appsettings.json': SMTP(''),
    'Shop.csproj': '<Project />',
    'Shop.settings.json': '{}',
    'Other.settings.json': '{}',
  })
  expect(environments[0]?.layers).toEqual(['appsettings.json', 'Shop.settings.json'])
})

it('lets variables of a web.config win, and names them where they hide a value', async () => {
  const config =
    '<configuration><location path="."><system.webServer><aspNetCore><environmentVariables>' +
    '<environmentVariable name="Umbraco__CMS__Global__Smtp__Host" value="smtp.example.net" />' +
    '</environmentVariables></aspNetCore></system.webServer></location></configuration>'
  const { environments, findings } = await judgedSettings({
    'appsettings.json': SMTP(''),
    'web.config': config,
  })
  expect(environments[0]?.effective).toMatchObject({ host: 'smtp.example.net' })
  const hidden = findings.find(({ rule }) => rule === 'options/hidden')
  expect(hidden?.related).toMatchObject([{ path: 'web.config', at: { line: 1 } }])
})

describe('a version that all projects of a solution share', () => {
  const found = (path: string, text: string): CompanionFile => ({
    status: 'found',
    file: { path, bytes: Buffer.from(text) },
  })

  async function opened(): Promise<Configuration> {
    const bytes = Buffer.from(SMTP(', "Port": null'))
    const site = openAppSettings({ path: 'src/Shop/appsettings.json', bytes })
    if (!site.ok) throw new Error(site.finding.message)
    const csproj = found('src/Shop/Shop.csproj', `<Project>${reference('')}</Project>`)
    return site.configuration.withNeighbours([csproj])
  }

  it('is looked for in the folders above, and counts', async () => {
    const first = await opened()
    expect(first.missing?.name).toBe('Directory.Packages.props')
    const absent: CompanionFile = { status: 'absent', reason: 'none', folderIsThere: true }
    const second = await first.complete(absent)
    expect(second.missing?.name).toBe('..\\Directory.Packages.props')
    const props =
      '<Project><ItemGroup><PackageVersion Include="Umbraco.Cms" Version="13.5.0" /></ItemGroup></Project>'
    const last = await second.complete(found('src/Directory.Packages.props', props))
    expect(last.missing).toBeNull()
    const intent = { mode: 'check', settings: {}, knownSections: [] } as const
    expect(last.environments(intent)[0]?.verdict).toBe('section')
  })

  it('is not looked for above the workspace', async () => {
    let site = await opened()
    const names: string[] = []
    while (site.missing !== null) {
      names.push(site.missing.name)
      site = await site.complete({ status: 'absent', reason: 'none', folderIsThere: true })
    }
    expect(names).toHaveLength(3)
  })
})

describe('Web.<Environment>.config', () => {
  const variable = (attributes: string): string =>
    `<environmentVariable name="UMBRACO__CMS__GLOBAL__SMTP__HOST" ${attributes} />`
  const core = (inner: string): string =>
    `<system.webServer><aspNetCore processPath="dotnet">${inner}</aspNetCore></system.webServer>`
  const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
  const files = {
    'appsettings.json': SMTP(''),
    'web.config': `<configuration>${core(`<environmentVariables>${variable('value="base.example.org"')}</environmentVariables>`)}</configuration>`,
  }
  const step = 'xdt:Locator="Match(name)" xdt:Transform="SetAttributes(value)"'
  const transformed = (inner: string): string =>
    `<configuration ${XDT}>${core(inner)}</configuration>`
  const staging = transformed(
    `<environmentVariables>${variable(`value="staging.example.org" ${step}`)}</environmentVariables>`,
  )

  it('sets variables in its environment alone, and is named as their layer', async () => {
    const { environments } = await judgedSettings({ ...files, 'Web.Staging.config': staging })
    const told = environments.map(({ name, effective, origins }) => [
      name,
      effective?.host,
      origins.get('host'),
    ])
    expect(told).toEqual([
      ['any other', 'base.example.org', 'web.config'],
      ['Staging', 'staging.example.org', 'Web.Staging.config'],
    ])
  })

  it.each([
    [
      'fails',
      transformed(
        `<environmentVariables>${variable('value="x" xdt:Transform="Nope"')}</environmentVariables>`,
      ),
    ],
    ['is not XML', '<configuration>'],
    ['sets something else', transformed('<handlers xdt:Transform="Remove" />')],
  ])('changes nothing where it %s', async (_, text) => {
    const { environments } = await judgedSettings(
      { ...files, 'Web.Staging.config': text },
      { environment: 'Staging' },
    )
    expect(environments).toMatchObject([{ effective: { host: 'base.example.org' } }])
  })
})
