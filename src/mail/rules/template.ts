/**
 * Settings that are still as Umbraco's templates have them.
 */
import { onGitHub, theInput } from '../../mentions.js'
import type { MailRule } from '../site-mail.js'
import { wholeTemplate } from '../template.js'
import { howToSupply, nameIn } from '../words.js'

const template: MailRule = {
  id: 'settings/template',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    "Two or more of sender, host and login are still those of Umbraco's template. One of them alone has a rule of its own.",
  words: ['Failure sending mail.'],
  bad: {
    mail: {
      from: 'noreply@example.com',
      host: '127.0.0.1',
      userName: 'username',
      password: 'password',
    },
    at: ['from'],
  },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com', userName: 'shop' } },
  check: (mail, intent) => {
    const settings = wholeTemplate(mail, intent)
    const [first] = settings
    if (first === undefined) return []
    const names = settings
      .map((setting) => nameIn(mail, setting).replace('userName', 'user name'))
      .join(', ')
    return [
      mail.at(first, {
        message: `The mail settings are still those of Umbraco's template: ${names}.`,
        hint: howToSupply(
          mail,
          ['from', 'host', 'userName', 'password'],
          `Set ${theInput('from', 'host', 'username', 'password')}${onGitHub(', the last two from secrets')}.`,
        ),
      }),
    ]
  },
}

export const TEMPLATE_RULES: readonly MailRule[] = [template]
