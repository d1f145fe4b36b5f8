/**
 * What the runner is told of a result: annotations as far as it keeps them, lines, outputs.
 */
import type { Annotation, TitledPlace } from '../report/annotations.js'
import { placeWords } from '../report/annotations.js'
import type { Output } from '../report/outputs.js'
import type { AnnotationPlace, Runner } from './runner.js'

/** How many annotations without room the log lists; a file may have a million. */
const LISTED = 1000

/** Annotates as far as there is room, and lists the rest in the log. */
export function tellAnnotations(runner: Runner, annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const own = annotations.filter((one) => one.level === level)
    const room = runner.roomFor(level)
    for (const { message, place } of own.slice(0, room)) {
      if (place !== null) runner.log(placeWords(place))
      runner.annotate(level, message, place === null ? undefined : placeFor(place))
    }
    listRest(runner, level, own.slice(room))
  }
}

function listRest(runner: Runner, level: Annotation['level'], rest: readonly Annotation[]): void {
  if (rest.length === 0) return
  const noun = `${level}${rest.length === 1 ? '' : 's'}`
  const unlisted = rest.length - LISTED
  runner.group(`${rest.length} more ${noun}, without an annotation`, [
    ...rest.slice(0, LISTED).map(lineOf),
    ...(unlisted > 0 ? [`… and ${unlisted} more.`] : []),
  ])
}

function lineOf({ place, message }: Annotation): string {
  return place === null ? message : `${placeWords(place)} ${message}`
}

/** Columns only mean something on one line. */
function placeFor({ path, at, title }: TitledPlace): AnnotationPlace {
  const lines = { title, file: path, startLine: at.line, endLine: at.endLine }
  if (at.line !== at.endLine) return lines
  return { ...lines, startColumn: at.column, endColumn: at.endColumn }
}

/** Sets outputs; those with paths in them are redacted. */
export function tellOutputs(runner: Runner, outputs: readonly Output[]): void {
  for (const { name, value, hasPaths } of outputs) {
    if (hasPaths) runner.outputPaths(name, value)
    else runner.output(name, value)
  }
}
