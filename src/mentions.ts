/**
 * What texts say of the place where they are read: the inputs of the action are variables and options on the command
 * line, and a workflow is not there. Such parts are marked, with characters that `inert` takes out of every text from
 * outside, and worded at the exit. Every room may use this file; it uses none.
 */

/** Around an input. */
const [INPUT, INPUT_END] = ['\ufdd0', '\ufdd1']
/** Around what holds on GitHub, and before what holds elsewhere. */
const [PASSAGE, ELSEWHERE, PASSAGE_END] = ['\ufdd2', '\ufdd3', '\ufdd4']

const INPUTS = new RegExp(`${INPUT}([^${INPUT}-${PASSAGE_END}]*)${INPUT_END}`, 'g')
const PASSAGES = new RegExp(
  `${PASSAGE}([^${PASSAGE}-${PASSAGE_END}]*)${ELSEWHERE}([^${PASSAGE}-${PASSAGE_END}]*)${PASSAGE_END}`,
  'g',
)

/** How a place speaks. */
export interface Wording {
  /**
   * Inputs of the action in its words, as the object of a sentence: `the variable SMTP_HOST`.
   *
   * @param names by their names, at least one
   */
  readonly inputs: (names: readonly string[]) => string
  readonly isOnGitHub: boolean
}

/** In a workflow. */
export const OF_WORKFLOWS: Wording = { inputs: inputWords, isOnGitHub: true }

/** Inputs of the action, as the object of a sentence: `the input "host"`. */
export function theInput(...names: readonly string[]): string {
  return INPUT + inputWords(names) + INPUT_END
}

/** The same at the start of a sentence. */
export function capital(mention: string): string {
  return mention.replace('the', 'The')
}

/** A passage that only people who write a workflow understand, and what stands in its place for others. */
export function onGitHub(text: string, elsewhere = ''): string {
  return PASSAGE + text + ELSEWHERE + elsewhere + PASSAGE_END
}

/** This program, in a hint on how a setting gets into a file. */
export const THIS_ACTION = onGitHub('this action', 'the GitHub Action')

/** The machine on which this runs. */
export const RUNNER = onGitHub('this runner', 'this computer')

/** The same at the start of a sentence. */
export const THE_RUNNER = onGitHub('The runner', 'This computer')

/** A text in the words of the place where it is read. */
export function worded(text: string, { inputs, isOnGitHub }: Wording): string {
  return text
    .replaceAll(INPUTS, (_, mention: string) => {
      const words = inputs(Array.from(mention.matchAll(/"([^"]*)"/g), ([, name = '']) => name))
      return mention.startsWith('T') ? words.charAt(0).toUpperCase() + words.slice(1) : words
    })
    .replaceAll(PASSAGES, (_, here: string, elsewhere: string) => (isOnGitHub ? here : elsewhere))
}

function inputWords(names: readonly string[]): string {
  return `the input${names.length === 1 ? '' : 's'} ${listed(names.map((name) => `"${name}"`))}`
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  const [last = '', ...others] = words.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}
