/**
 * What a reply means, whatever its words: questions in order, each with the words that servers use for it.
 *
 * The code says least, so the words count first, then the enhanced status codes, then the code (which is left to the
 * rows of the table). A pattern has gaps of bounded length only, so that no reply costs more than another.
 */
import type { StageName } from '../stages.js'
import type { Said } from './said.js'
import type { Meaning, Question } from './question.js'
import { VOCABULARY } from './vocabulary.js'

/** What a question may depend on besides the reply. */
export interface Scene {
  readonly stage: StageName
  readonly loggedIn: boolean
  readonly usesTls: boolean
}

/** What a reply means; `null` where its words say nothing that is known. */
export function meaningOf(said: Said, scene: Scene): Meaning | null {
  return VOCABULARY.find((question) => comesUp(question, said, scene))?.means ?? null
}

function comesUp(question: Question, said: Said, scene: Scene): boolean {
  const { stages, loggedIn, usesTls, forGood } = question
  return (
    (stages?.includes(scene.stage) ?? true) &&
    (loggedIn === undefined || loggedIn === scene.loggedIn) &&
    (usesTls === undefined || usesTls === scene.usesTls) &&
    (forGood === undefined || !isStandardDelay(said.code)) &&
    answers(question, said)
  )
}

function answers({ words = [], whole = [], enhanced = [], unless }: Question, said: Said): boolean {
  if (unless?.test(said.whole)) return false
  return (
    words.some((pattern) => pattern.test(said.words)) ||
    whole.some((pattern) => pattern.test(said.whole)) ||
    enhanced.some((pattern) => said.enhanced.some((code) => pattern.test(code)))
  )
}

/** "Not now" by RFC 5321 and its kin; some providers give other codes from 400 on, which mean "never". */
function isStandardDelay(code: number): boolean {
  return [421, 432, 450, 451, 452, 454, 455, 471].includes(code)
}
