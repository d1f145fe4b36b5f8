/**
 * The words that servers use, by what they mean. The first question that is answered counts, so the order is part
 * of it: what is said in words of its own comes before what shares its words with others.
 */
import type { Question } from './question.js'
import { ACCOUNT_QUESTIONS } from './vocabulary/account.js'
import { CLIENT_QUESTIONS } from './vocabulary/client.js'
import { ENVELOPE_QUESTIONS } from './vocabulary/envelope.js'

/** All questions, in the order in which they are asked. */
export const VOCABULARY: readonly Question[] = [
  ...CLIENT_QUESTIONS,
  ...ACCOUNT_QUESTIONS,
  ...ENVELOPE_QUESTIONS,
]
