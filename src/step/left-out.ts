/**
 * What is told of files that globs found and that are left out.
 */
import { theInput } from '../mentions.js'
import { quoted, type LeftOut } from './selection.js'

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  built: 'below bin, obj or node_modules',
  nested: 'below the folder of another web.config in the list',
  foreign: 'not the configuration of a site',
  part: 'parts of a configuration that names them in configSource',
  superseded:
    'of an Umbraco 9 or later, which reads its settings from the appsettings.json beside it',
  unsupported: 'transforms that are not applied to a web.config in the list',
}

/** Of these, a file may be the root of an application all the same. The others are refused where they are named. */
const MAY_BE_SITES: readonly LeftOut['reason'][] = ['built', 'nested']

/**
 * One notice for all that is left out, by its reasons; none where that is nothing. Only where naming a file would
 * help, it says so.
 */
export function noticesOfLeftOut(all: readonly LeftOut[]): readonly string[] {
  const sites = byReason(all.filter(({ reason }) => MAY_BE_SITES.includes(reason)))
  const others = byReason(all.filter(({ reason }) => !MAY_BE_SITES.includes(reason)))
  if (sites === '') return others === '' ? [] : [`Left out: ${others}.`]
  const advice = `If one of these is the web.config of a site, name it in ${theInput('files')}.`
  return [`Left out: ${sites}. ${advice}${others === '' ? '' : ` Also left out: ${others}.`}`]
}

function byReason(leftOut: readonly LeftOut[]): string {
  return Object.entries(REASONS)
    .map(([reason, words]) => ({ files: leftOut.filter((one) => one.reason === reason), words }))
    .filter(({ files }) => files.length > 0)
    .map(({ files, words }) => `${quoted(files.map(({ path }) => path))}, ${words}`)
    .join('; ')
}
