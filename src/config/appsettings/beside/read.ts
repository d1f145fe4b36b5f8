/**
 * What stands beside the settings and is no layer of them: the project file, its sources, a `web.config`. It is loaded
 * only where one of them is there.
 */
import type { Spot } from '../../../findings/rule.js'
import { decodeJson } from '../../../syntax/json/decode.js'
import type { ConfigFile } from '../../configuration.js'
import { openXml, type XmlFile } from '../../open.js'
import type { Beside } from '../model/beside.js'
import { nameOf } from '../model/environments.js'
import { generationOf, versionOn } from '../model/generation.js'
import { ownSenderIn } from './sources.js'
import { variablesOf } from './variables.js'
import { centralVersion, projectOf, versionOfDependencies, type Project } from './version.js'

/** Reads the files. One that cannot be read says nothing. */
export async function readBeside(files: readonly ConfigFile[]): Promise<Beside> {
  const named = (pattern: RegExp): readonly ConfigFile[] =>
    files.filter(({ path }) => pattern.test(nameOf(path)))
  const projects = await projectsIn(named(/\.csproj$/i))
  const [config] = await readable(named(/^web\.config$/i))
  const transforms = named(/^web\.[^.]+\.config$/i)
  return {
    ...versionIn(projects, named(/\.deps\.json$/i)),
    application: projects.length === 1 ? (projects[0]?.assembly ?? null) : null,
    variables: config === undefined ? [] : variablesOf(config),
    variablesIn: await variablesIn(config, transforms),
    ownSenders: named(/\.cs$/i).flatMap(ownSenderOf),
  }
}

/** The engine is loaded only where there is a transform. */
async function variablesIn(
  config: XmlFile | undefined,
  transforms: readonly ConfigFile[],
): Promise<Beside['variablesIn']> {
  if (config === undefined || transforms.length === 0) return new Map()
  const { variablesAfter } = await import('./transformed.js')
  return variablesAfter(config, transforms)
}

/** The version of Umbraco that a `Directory.Packages.props` states; null where it states none. */
export async function readCentralVersion(file: ConfigFile): Promise<number | null> {
  const [opened] = await readable([file])
  return opened === undefined ? null : centralVersion(opened.document)
}

async function readable(files: readonly ConfigFile[]): Promise<readonly XmlFile[]> {
  const opened = await Promise.all(files.map(openXml))
  return opened.flatMap((one) => (one.ok ? [one.file] : []))
}

async function projectsIn(files: readonly ConfigFile[]): Promise<readonly Project[]> {
  const opened = await readable(files)
  return opened.map(({ document, path }) => projectOf(document, nameOf(path)))
}

function versionIn(
  projects: readonly Project[],
  dependencies: readonly ConfigFile[],
): Pick<Beside, 'umbraco' | 'isCentral'> {
  if (projects.length === 0) {
    return { umbraco: least(dependencies.map(versionInDependencies)), isCentral: false }
  }
  const umbraco = least(projects.map((project) => project.umbraco))
  const frameworks = projects.flatMap(({ dotnet }) => (dotnet === null ? [] : [versionOn(dotnet)]))
  return {
    umbraco: umbraco ?? least(frameworks),
    isCentral: umbraco === null && projects.some(({ isCentral }) => isCentral),
  }
}

function versionInDependencies({ bytes }: ConfigFile): number | null {
  return versionOfDependencies(decodeJson(bytes).source.text)
}

function least(versions: readonly (number | null)[]): number | null {
  const known = versions.filter((one) => one !== null)
  return known.length === 0 ? null : generationOf(Math.min(...known)).umbraco
}

function ownSenderOf(file: ConfigFile): readonly Spot[] {
  const { source } = decodeJson(file.bytes)
  const span = ownSenderIn(source.text)
  return span === null ? [] : [{ file: { path: file.path, source }, span }]
}
