/**
 * What is still as Umbraco's templates have it.
 */
import type { Intent } from '../findings/intent.js'
import type { SettingName } from '../settings.js'
import { knownValue } from './login.js'
import {
  isSampleSender,
  isTemplateCredential,
  isTemplateHost,
  isTemplateSender,
} from '../redaction/placeholders.js'
import type { SiteMail } from './site-mail.js'

/**
 * The settings that are told of in one finding, since they have one cause: nobody has set up mail.
 *
 * @returns the settings with the values of the template, where at least two of sender, host and login have them;
 *   else none. What the workflow itself gives is not among them.
 */
export function wholeTemplate(
  { settings, login }: SiteMail,
  { settings: given }: Intent,
): readonly SettingName[] {
  const isTemplate = {
    from: [isTemplateSender, isSampleSender].some((isOne) => isOne(settings.from ?? '')),
    host: settings.deliveryMethod === 'Network' && isTemplateHost(settings.host ?? ''),
    userName: isTemplateCredential(knownValue(login.userName)),
    password: isTemplateCredential(knownValue(login.password)),
  }
  const names = (['from', 'host', 'userName', 'password'] as const).filter(
    (name) => isTemplate[name] && given[name] === undefined,
  )
  const parts = new Set(names.map((name) => (name === 'password' ? 'userName' : name)))
  return parts.size < 2 ? [] : names
}
