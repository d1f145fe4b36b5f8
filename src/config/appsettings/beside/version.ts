/**
 * Which version of Umbraco a project is for, as its files state it. Source: Microsoft.Build, items PackageReference and
 * PackageVersion; NuGet, "Package versioning"; Microsoft.Extensions.DependencyModel.
 */
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'

/** What a project file says. */
export interface Project {
  /** The major version of Umbraco; null where the file does not state it. */
  readonly umbraco: number | null
  /** The major version of .NET; null where the file does not state it. */
  readonly dotnet: number | null
  /** Whether it uses Umbraco without a version, which a `Directory.Packages.props` then has. */
  readonly isCentral: boolean
  /** The name of the site's assembly; null where it is computed. */
  readonly assembly: string | null
}

/** Packages whose version is that of Umbraco. */
const UMBRACO = /^Umbraco\.Cms(?:\.(?:Core|Infrastructure|Web\.[A-Za-z]+))?$/i

/**
 * Reads a project file.
 *
 * @param name of the file: the assembly has its name where it does not state another
 */
export function projectOf(document: XmlDocument, name: string): Project {
  const properties = propertiesOf(document)
  const used = packages(document, 'packagereference')
  const stated = used.flatMap((element) => statedVersions(document, element, properties))
  const frameworks = ['targetframework', 'targetframeworks'].flatMap((property) =>
    versionsOfFramework(filled(properties.get(property) ?? '', properties)),
  )
  return {
    umbraco: lowest(stated),
    dotnet: lowest(frameworks),
    isCentral: used.length > 0 && stated.length === 0,
    assembly: assemblyOf(properties, name),
  }
}

/** The major version of Umbraco that a `Directory.Packages.props` states; null where it states none. */
export function centralVersion(document: XmlDocument): number | null {
  const properties = propertiesOf(document)
  const stated = packages(document, 'packageversion')
  return lowest(stated.flatMap((element) => statedVersions(document, element, properties)))
}

/** The major version of Umbraco in a `*.deps.json`; null where it is not among the libraries. */
export function versionOfDependencies(text: string): number | null {
  const found = text.matchAll(/"Umbraco\.Cms(?:\.Core)?\/(\d{1,3})\./gi)
  return lowest(Array.from(found, ([, major = '']) => Number(major)))
}

function lowest(versions: readonly number[]): number | null {
  return versions.length === 0 ? null : versions.reduce((a, b) => Math.min(a, b))
}

/** Elements of a name in small letters, anywhere in a document. */
function elementsNamed(document: XmlDocument, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const open: XmlElement[] = [document.root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name.toLowerCase() === name) found.push(element)
    for (const child of element.children.toReversed()) open.push(child)
  }
  return found
}

function packages(document: XmlDocument, item: string): readonly XmlElement[] {
  return elementsNamed(document, item).filter((element) =>
    ['Include', 'Update'].some((name) => UMBRACO.test(attributeValue(element, name).trim())),
  )
}

/** MSBuild does not mind the letter case of an attribute's name. */
function attributeValue({ attributes }: XmlElement, name: string): string {
  const found = attributes.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return found === undefined ? '' : decodeAttribute(found.raw).value
}

function textOf({ text }: XmlDocument, { startTagEnd, endTagStart }: XmlElement): string {
  return text.slice(startTagEnd, endTagStart).trim()
}

function statedVersions(
  document: XmlDocument,
  element: XmlElement,
  properties: ReadonlyMap<string, string>,
): readonly number[] {
  const names = ['version', 'versionoverride']
  const texts = [
    ...names.map((name) => attributeValue(element, name)),
    ...element.children
      .filter(({ name }) => names.includes(name.toLowerCase()))
      .map((child) => textOf(document, child)),
  ]
  return texts.flatMap((text) => majors(filled(text, properties)))
}

/** The major versions in a version or a range, such as `13.*` or `[13.5, 14)`. */
function majors(text: string): readonly number[] {
  const parts = text.split(/[[\](),\s]+/).map((part) => /^(\d{1,3})(?:[.\-+*]|$)/.exec(part)?.[1])
  return parts.flatMap((major) => (major === undefined ? [] : [Number(major)]))
}

/** `net8.0;net10.0-windows` */
function versionsOfFramework(text: string): readonly number[] {
  const found = text.matchAll(/\bnet(\d{1,2})\.\d/gi)
  return Array.from(found, ([, major = '']) => Number(major))
}

/** The properties of a project by their names in small letters; of several of one name, the last. */
function propertiesOf(document: XmlDocument): ReadonlyMap<string, string> {
  const groups = elementsNamed(document, 'propertygroup')
  return new Map(
    groups.flatMap(({ children }) =>
      children.map((child) => [child.name.toLowerCase(), textOf(document, child)] as const),
    ),
  )
}

/** A text with the properties that it names, one step deep. */
function filled(text: string, properties: ReadonlyMap<string, string>): string {
  return text
    .slice(0, LONGEST)
    .replaceAll(
      /\$\(([\w.-]+)\)/g,
      (whole, name: string) => properties.get(name.toLowerCase())?.slice(0, LONGEST) ?? whole,
    )
}

/** In UTF-16 code units: versions and frameworks are shorter by far, and each may name properties many times. */
const LONGEST = 1000

function assemblyOf(properties: ReadonlyMap<string, string>, name: string): string | null {
  const project = name.replace(/\.[^.]*proj$/i, '')
  const named = properties.get('assemblyname') ?? project
  const assembly = named.replaceAll(/\$\(MSBuildProjectName\)/gi, () => project)
  return assembly.includes('$(') ? null : assembly
}
