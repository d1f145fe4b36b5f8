/**
 * Environments, and the files that have their names. Source: Microsoft.Extensions.Hosting, where the name goes into the
 * file's name as it is; Umbraco Cloud's names of environments.
 */
import { nearest } from '../../../text/near-miss.js'
import { environmentOf, fileMeantBy, USUAL } from '../model/environments.js'
import type { AppSettingsRule, Reading } from '../model/reading.js'
import type { Said } from '../../../findings/rule.js'
import { SMTP_GOOD } from './examples.js'

const unread: AppSettingsRule = {
  id: 'options/unread-file',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A file has the name of an environment in another letter case, as in `appsettings.production.json`, or that of an environment of Umbraco 7 and 8, as in `appsettings.live.json`. The site does not read it.',
  words: [],
  bad: {
    ...SMTP_GOOD,
    beside: { 'appsettings.production.json': '⟦{⟧\n  "Umbraco": {}\n}' },
  },
  good: { ...SMTP_GOOD, beside: { 'appsettings.Production.json': '{\n  "Umbraco": {}\n}' } },
  check: ({ unread: files }) =>
    files.map(({ file, meant, why }) => ({
      file,
      span: { start: file.document.root.start, end: file.document.root.start + 1 },
      message:
        why === 'letter-case'
          ? 'Where file names keep their letter case, as on Linux, the site does not read this file.'
          : 'No environment of Umbraco 9 and later on Umbraco Cloud has this name, so the site does not read this file.',
      hint: `Name the file ${meant}, or ask for its environment by name.`,
    })),
}

const otherGeneration: AppSettingsRule = {
  id: 'options/environment-name',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The environment is called `live`, which is a name of Umbraco 7 and 8, or by a name that is close to `Production`, `Staging` or `Development`, and it does not have a file. On Umbraco Cloud, the live environment of later versions is `Production`.',
  words: [],
  bad: {
    text: SMTP_GOOD.text.replace('{', '⟦{⟧'),
    environmentKeys: ['live: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'],
  },
  good: { ...SMTP_GOOD, environmentKeys: ['Production: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'] },
  check: (reading) => {
    const { environment } = reading.stack
    const said = hasFile(reading) ? null : nameSaid(environment)
    if (said === null) return []
    const { start } = reading.named.document.root
    return [
      { file: reading.named, span: { start, end: start + 1 }, names: { environment }, ...said },
    ]
  },
}

function hasFile({ stack: { environment }, files, created }: Reading): boolean {
  return files.some(({ path }) => environmentOf(path) === environment && path !== created)
}

/** What is said of an environment without a file; null where its name is as good as any. */
function nameSaid(environment: string): Pick<Said, 'message' | 'hint'> | null {
  const file = fileMeantBy(environment)
  if (file !== null) {
    return {
      message: `The environment "{environment}" has a name of Umbraco 7 and 8. The live environment of later versions reads ${file}.`,
      hint: 'Write Production, unless DOTNET_ENVIRONMENT of the site has just this name.',
    }
  }
  const near = nearest(environment, USUAL)
  if (near === null || near.toLowerCase() === environment.toLowerCase()) return null
  return {
    message: `The environment "{environment}" does not have a file, and its name is close to ${near}.`,
    hint: `Write ${near}, unless DOTNET_ENVIRONMENT of the site has just this name.`,
  }
}

export const ENVIRONMENT_RULES: readonly AppSettingsRule[] = [unread, otherGeneration]
