/**
 * The variables that a `web.config` gives a site of ASP.NET Core. Source: ASP.NET Core Module,
 * aspnetcore_schema_v2.xml.
 */
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { XmlFile } from '../../open.js'
import type { Variable } from '../model/layers.js'

const PATH = ['system.webServer', 'aspNetCore', 'environmentVariables', 'environmentVariable']

/** The variables, in the order of the file; those in a `<location>` too. */
export function variablesOf(file: XmlFile): readonly Variable[] {
  const { root } = file.document
  const roots = [root, ...root.children.filter(({ name }) => name === 'location')]
  return roots
    .flatMap((from) => elementsAt(from, PATH))
    .flatMap((element) => variableOf(file, element))
}

function elementsAt(from: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (elements, name) =>
      elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [from],
  )
}

function variableOf(file: XmlFile, element: XmlElement): readonly Variable[] {
  const [name, value] = [element.attribute('name'), element.attribute('value')]
  if (name === null || value === null) return []
  return [
    {
      name: decodeAttribute(name.raw).value,
      value: decodeAttribute(value.raw).value,
      written: {
        file,
        nameSpan: { start: name.start, end: name.end },
        valueSpan: { start: value.valueStart, end: value.valueEnd },
      },
    },
  ]
}
