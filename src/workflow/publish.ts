/**
 * What `dotnet publish` copies: the settings files of a project go along into the published folder.
 */
import type { Command } from './commands.js'
import { covers, joined } from './paths.js'
import type { Word } from './words.js'

/** Options that take the next word as their value (`dotnet publish --help`, .NET SDK 10). */
const WITH_VALUE =
  /^(?:-[cfoarvp]|--(?:configuration|framework|output|arch|os|runtime|verbosity|property|version-suffix|manifest))$/

/** The frameworks that Umbraco 9 and later run on, newest first. */
const FRAMEWORKS = ['net10.0', 'net9.0', 'net8.0', 'net7.0', 'net6.0', 'net5.0']

/** Release since .NET 8, Debug before. */
const CONFIGURATIONS = ['Release', 'Debug']

/** A call of `dotnet publish`. */
interface Publishing {
  readonly command: Command
  readonly options: ReadonlyMap<string, Word>
}

/** Whether a command publishes a site. */
export function isPublishing(command: Command | null): command is Command {
  return command?.name === 'dotnet' && command.args[0] === 'publish'
}

/**
 * Where a file may lie once a command has published its project; several paths where the command does not tell the
 * framework, none where it publishes another project, or cannot be read.
 *
 * @param path of a file in the folder of the project, relative to the workspace, with `/`
 */
export function publishedPaths(command: Command | null, path: string): readonly string[] {
  const publishing = publishingOf(command, path)
  if (publishing === null) return []
  const name = path.slice(path.lastIndexOf('/') + 1)
  return targetsOf(publishing, folderOf(path)).flatMap(
    (target) => (target === null ? null : joined(target, name)) ?? [],
  )
}

/** Whether a command publishes the project in whose folder a file lies. */
export function publishes(command: Command | null, path: string): boolean {
  return publishingOf(command, path) !== null
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** null where a command does not publish the project in whose folder a file lies. */
function publishingOf(command: Command | null, path: string): Publishing | null {
  if (!isPublishing(command)) return null
  const options = new Map<string, Word>()
  let project: Word | undefined
  for (let index = 1; index < command.args.length; index++) {
    const arg = command.args[index]
    if (arg == null || !/^[-/]/.test(arg)) {
      project ??= arg
      continue
    }
    const [, option = arg, value] = /^([^=:]+)[=:](.*)$/s.exec(arg) ?? []
    if (value !== undefined) options.set(option.replace(/^\//, '-'), value)
    else if (WITH_VALUE.test(arg)) options.set(arg, command.args[++index] ?? null)
  }
  const named = project === undefined ? command.folder : joined(command.folder, project)
  const isOfProject = named !== null && covers(withoutProjectFile(named), folderOf(path))
  return isOfProject ? { command, options } : null
}

/** `src/Site/Site.csproj` → `src/Site` */
function withoutProjectFile(path: string): string {
  return /\.(?:\w+proj|slnx?)$/i.test(path) ? path.replace(/(?:^|\/)[^/]*$/, '') : path
}

/** The folders into which it may publish, relative to the workspace; null where it is not known. */
function targetsOf({ command, options }: Publishing, folder: string): readonly (string | null)[] {
  const output = options.get('-o') ?? options.get('--output')
  if (options.has('-o') || options.has('--output')) return [joined(command.folder, output ?? null)]
  const property = options.get('-p') ?? options.get('-property') ?? options.get('--property') ?? ''
  const [, publishDir] = /^PublishDir=(.*)$/i.exec(property) ?? []
  if (publishDir !== undefined) return [joined(folder, publishDir)]
  const chosen = (short: string, long: string, usual: readonly string[]): readonly string[] => {
    const value = options.get(short) ?? options.get(long)
    return value == null ? usual : [value]
  }
  const runtime = options.get('-r') ?? options.get('--runtime')
  return chosen('-c', '--configuration', CONFIGURATIONS).flatMap((configuration) =>
    chosen('-f', '--framework', FRAMEWORKS).map((framework) =>
      joined(
        folder,
        ['bin', configuration, framework, ...(runtime == null ? [] : [runtime]), 'publish'].join(
          '/',
        ),
      ),
    ),
  )
}

/**
 * Whether a step publishes into a folder that only an expression names, such as
 * `${{ env.DOTNET_ROOT }}/site`, written with the same words.
 */
export function publishesInto(script: string, folder: string): boolean {
  const named = folder.trim()
  return (
    named.includes('${{') &&
    !named.includes('\n') &&
    /\bdotnet[ \t]+publish\b/.test(script) &&
    script.includes(named)
  )
}
