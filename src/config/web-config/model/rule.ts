import type { Rule, TextExample } from '../../../findings/rule.js'
import type { Reading } from './reading.js'

/** A rule on a `web.config`. The rules of one subject share one file in `rules/`. */
export type WebConfigRule = Rule<Reading, TextExample>
