/**
 * A transform as its rules see it: the file, and what it makes of the file that it is for.
 */
import type { Rule, Spot, TextExample, TextFile } from '../../findings/rule.js'
import type { SettingName } from '../../settings.js'
import type { Span } from '../../syntax/span.js'
import type { XmlFile } from '../open.js'
import type { Transformed } from './apply.js'

/**
 * Whether anybody applies a transform. `other-generation`: its name is that of the other versions of Umbraco.
 * `visual-studio`: `Web.Release.config`. `without-target`: no file of the right name is beside it.
 */
export type Standing = 'applied' | 'other-generation' | 'visual-studio' | 'without-target'

/** What a transform makes of its target. */
export interface Application {
  /** As earlier transforms have left it. */
  readonly base: XmlFile
  readonly outcome: Transformed
  /** What a deploy saves; null where it saves nothing, or what is no XML any more. */
  readonly result: { readonly file: XmlFile; readonly originOf: (span: Span) => Spot } | null
  /** Where a part of `base` comes from. */
  readonly originOf: (span: Span) => Spot
}

/** A transform, and what is known of it. */
export interface TransformReading {
  readonly text: TextFile
  /** As the engine reads it; null where it cannot, or where nobody applies it. */
  readonly file: XmlFile | null
  /** Files that it is the first to read in another encoding than the declared one, and that have more than ASCII. */
  readonly garbled: readonly TextFile[]
  /** The name of its environment; '' where its name has none. */
  readonly environment: string
  readonly standing: Standing
  /** null where there is nothing to apply it to. */
  readonly application: Application | null
  /** Settings that are injected into the base and that this transform sets otherwise. */
  readonly overridden: readonly { readonly setting: SettingName; readonly spot: Spot }[]
}

/** A rule on a transform. */
export type TransformRule = Rule<TransformReading, TextExample>
