/**
 * Builds of container images, and the folders that go into them.
 */
import type { Event } from './event.js'
import { joined, resolved, withoutRoot } from './paths.js'
import { isUseOf } from './uses.js'
import type { Word } from './words.js'
import type { Span } from '../syntax/span.js'

/** A build of an image. */
export interface ImageBuild {
  /** Where it stands in the workflow. */
  readonly span: Span
  /** The folder of the context, relative to the workspace, with `/`; null where the commit is built instead. */
  readonly context: string | null
}

/** The build that an event is; null where it is none, or its context is not known. */
export function imageBuildOf({ step, command }: Event): ImageBuild | null {
  if (command === null) return isUseOf(step, 'docker/build-push-action') ? buildPush(step) : null
  const words = [command.name, ...command.args]
  const verbs = CALLS.find((call) => call.every((word, index) => words[index] === word))
  if (verbs === undefined) return null
  const folder = joined(command.folder, contextIn(words.slice(verbs.length)))
  return folder === null ? null : { span: command.span, context: folder }
}

const CALLS: readonly (readonly string[])[] = ['docker', 'podman']
  .flatMap((name) => [
    [name, 'build'],
    [name, 'image', 'build'],
    [name, 'buildx', 'build'],
  ])
  .concat([['az', 'acr', 'build']])

/** Options that stand alone (Docker 28); any other takes the next word, unless it contains its value. */
const ALONE =
  /^(?:-[qD]+|--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|debug|no-logs|no-wait))$/

/** The argument that is the context: the first that is neither an option nor the value of one. */
function contextIn(args: readonly Word[]): Word {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? null
    if (arg === '-') return null
    if (!arg?.startsWith('-')) return isElsewhere(arg) ? null : arg
    const isComplete = arg.includes('=') || /^-[^-]./.test(arg) || ALONE.test(arg)
    if (!isComplete) index++
  }
  return null
}

/** A repository or an archive that the builder fetches. */
function isElsewhere(context: Word): boolean {
  return context !== null && /^(?:[a-z]+:\/\/|git@)/i.test(context)
}

/** Without `context`, or with its template, the action builds the commit as it is on GitHub, not the workspace. */
function buildPush({ inputs, uses }: Event['step']): ImageBuild | null {
  const given = inputs.get('context')
  const { span } = given ?? uses ?? { span: { start: 0, end: 0 } }
  const text = given?.text.trim() ?? ''
  if (text === '' || text.startsWith('{{defaultContext}}')) return { span, context: null }
  const path = resolved(text)
  if (isElsewhere(path)) return null
  const folder = joined('', path === null ? null : withoutRoot(path))
  return folder === null ? null : { span, context: folder }
}
