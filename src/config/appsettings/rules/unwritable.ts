/**
 * Files that are never written.
 */
import type { Rule, Spot, TextExample } from '../../../findings/rule.js'
import { realNameOf } from '../../real-name.js'
import { targetOf, type InjectionSite } from '../injection/site.js'
import { nameOf } from '../model/environments.js'
import type { JsonFile } from '../model/layers.js'
import { SMTP_GOOD } from './examples.js'

/** A rule on a site into which settings go. */
export type InjectionRule = Rule<InjectionSite, TextExample>

/** The first character of the named file: where something is told that does not stand in it. */
export function wholeFile({ named }: InjectionSite): Spot {
  return { file: named, span: { start: 0, end: 0 } }
}

/** What a web server may hand out, what is a link to another layer, and what could not be kept. */
export const unwritable: InjectionRule = {
  id: 'injection/not-written',
  level: 'runtime',
  severity: 'error',
  summary:
    'The file is never written: a web server may hand it out (below `wwwroot`, or a real name that does not end in `.json`, links followed), it is a link to the file of all environments, or it has bytes that are not characters, which could not be kept.',
  words: [],
  bad: SMTP_GOOD,
  good: SMTP_GOOD,
  check: (site, intent) => {
    const { path, file } = targetOf(site, intent)
    const whole = file === null ? wholeFile(site) : { file, span: { start: 0, end: 0 } }
    const { named } = site
    if (file !== null && file !== named && realNameOf(file) === realNameOf(named)) {
      return [
        {
          ...whole,
          message:
            'This path is a link to the file of all environments, and the settings are for one of them.',
          hint: 'Put a file of its own in the place of the link.',
        },
      ]
    }
    if (isServed(file === null ? besideReal(named, path) : realNameOf(file), path)) {
      return [
        {
          ...whole,
          message: 'A web server may hand this file out, so no password is written into it.',
          hint: 'Inject into the appsettings.json beside the project file, which is not below wwwroot.',
        },
      ]
    }
    const bad = file?.badBytes[0]
    if (file === null || (bad === undefined && file.isWritable)) return []
    return [
      {
        ...whole,
        ...(bad === undefined ? {} : { span: bad }),
        message: `The file is not written, since it ${bad === undefined ? 'is saved as UTF-32' : 'contains bytes that are not characters, which would be lost'}.`,
        hint: 'Save the file as UTF-8.',
      },
    ]
  },
}

/** Where a new file comes to lie: in the real folder of the one beside it. */
function besideReal(named: JsonFile, path: string): string {
  return `${realNameOf(named).replace(/[^/]*$/, '')}${nameOf(path)}`
}

/** By its name, or by that behind links. */
function isServed(realName: string, path: string): boolean {
  const folders = [realName, path].flatMap((name) => name.split('/').slice(0, -1))
  return !/\.json$/i.test(realName) || folders.some((name) => name.toLowerCase() === 'wwwroot')
}
