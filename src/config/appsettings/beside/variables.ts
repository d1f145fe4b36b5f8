/**
 * The variables that a `web.config` gives a site of ASP.NET Core. Source: ASP.NET Core Module,
 * aspnetcore_schema_v2.xml.
 */
import type { Spot } from '../../../findings/rule.js'
import type { Span } from '../../../syntax/span.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { XmlFile } from '../../open.js'
import type { Variable } from '../model/layers.js'

const PATH = ['system.webServer', 'aspNetCore', 'environmentVariables', 'environmentVariable']

/** Where a part of a file comes from. */
export type OriginOf = (span: Span) => Spot

/**
 * The variables, in the order of the file; those in a `<location>` too.
 *
 * @param originOf where a part of the file comes from, if that is not the file itself
 */
export function variablesOf(
  file: XmlFile,
  originOf: OriginOf = (span) => ({ file, span }),
): readonly Variable[] {
  const { root } = file.document
  const roots = [root, ...root.children.filter(({ name }) => name === 'location')]
  return roots
    .flatMap((from) => elementsAt(from, PATH))
    .flatMap((element) => variableOf(element, originOf))
}

function elementsAt(from: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (elements, name) =>
      elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [from],
  )
}

function variableOf(element: XmlElement, originOf: OriginOf): readonly Variable[] {
  const [name, value] = [element.attribute('name'), element.attribute('value')]
  if (name === null || value === null) return []
  const at = originOf({ start: value.valueStart, end: value.valueEnd })
  const named = originOf({ start: name.start, end: name.end })
  return [
    {
      name: decodeAttribute(name.raw).value,
      value: decodeAttribute(value.raw).value,
      written: {
        file: at.file,
        nameSpan: named.file === at.file ? named.span : at.span,
        valueSpan: at.span,
      },
    },
  ]
}
