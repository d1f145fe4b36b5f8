/**
 * One environment of a site, as an injection sees it: the `web.config`, and the transforms around the one that is written.
 */
import type { Spot } from '../../../findings/rule.js'
import type { SettingName } from '../../../settings.js'
import { decodeSource } from '../../../syntax/source.js'
import { nameSpan } from '../../../syntax/xml/spots.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { ConfigFile } from '../../configuration.js'
import type { XmlFile } from '../../open.js'

/** A site of Umbraco 7 or 8 in one environment. */
export interface TransformSite {
  /** The `web.config`. */
  readonly base: XmlFile
  /** Files that a `configSource` names, as it names them. */
  readonly companions: ReadonlyMap<string, XmlFile>
  /** The transforms that Umbraco Cloud applies before the one that is written, in its order. */
  readonly before: readonly ConfigFile[]
  readonly target: Target
  /** Those that it applies afterwards. */
  readonly after: readonly ConfigFile[]
}

/** The transform that settings go into. */
export interface Target {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** null where it is to be created. */
  readonly file: ConfigFile | null
}

/**
 * The path of an environment's transform: `Web.live.xdt.config` beside `Web.config`.
 *
 * @param base the path of the `web.config`, whose spelling stays
 */
export function transformPath(base: string, environment: string): string {
  return base.replace(/(?:\.config)?$/i, (end) => `.${environment}.xdt${end || '.config'}`)
}

/** Why nothing can be injected. */
export type Obstacle = Spot & (ObstacleKind | ObstacleOfSetting)

export interface ObstacleKind {
  readonly kind:
    /** A transform, or the base, cannot be read or has an error: what is wrong with it is told elsewhere. */
    | 'fails'
    /** The `<smtp>` is encrypted, so that nobody here knows what is in it. */
    | 'encrypted'
    /** The `<smtp>` is in a file that is not known. */
    | 'config-source'
    /** A later transform changes what would be written. */
    | 'overridden'
    /** What the transform does otherwise keeps the settings from coming out as wanted. */
    | 'hindered'
    /** A web server may hand out the transform. */
    | 'served'
    /** It is a link to the base, which would then be a transform of itself. */
    | 'base'
    /** The environment cannot be a part of the name of a transform. */
    | 'environment-name'
}

export interface ObstacleOfSetting {
  readonly kind:
    /** Two `<smtp>` have a setting differently, and no input names it: that there are two is told elsewhere. */
    | 'ambiguous'
    /** The value contains an entity, which a transform does not know. */
    | 'entity'
    /** The encoding of the base lacks a character of the value. */
    | 'characters'
  readonly setting: SettingName
}

/** The first character of a file, also of one that cannot be decoded. */
export function atStart({ path, bytes }: ConfigFile): Spot {
  const decoded = decodeSource(bytes)
  const source = decoded.ok ? decoded.source : { text: '', range: () => START }
  return { file: { path, source }, span: { start: 0, end: 0 } }
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The name of an element. */
export function atElement(file: XmlFile, element: XmlElement): Spot {
  return { file, span: nameSpan(element) }
}
