/**
 * The rules on comments that are to silence others. They take a comment that does nothing for what it is: somebody
 * believes that a warning is answered, and it is not.
 */
import { capital, theInput } from '../mentions.js'
import { correction } from '../text/near-miss.js'
import { at, type Complaint, type Rule, type Said, type TextExample } from '../findings/rule.js'
import type { Fault, TriedComment } from './silence.js'

/** All comments of a configuration, and the ids of the rules that there are. */
export interface TriedComments {
  readonly comments: readonly TriedComment[]
  readonly rules: readonly string[]
}

type SuppressionRule = Rule<TriedComments, TextExample>

/** What is said of each comment with a fault. */
function saying(
  fault: Fault,
  say: (comment: TriedComment, rules: readonly string[]) => Said,
): SuppressionRule['check'] {
  return ({ comments, rules }): readonly Complaint[] =>
    comments
      .filter((comment) => comment.fault === fault)
      .map((comment) => at(comment.file, comment.span, say(comment, rules)))
}

const FORM =
  'Write umbraco-smtp-disable-next-line for the line below the comment or umbraco-smtp-disable for the file, then the id of one rule, a colon and the reason.'

const SMTP =
  '<system.net>\n  <mailSettings>\n    <smtp from="post@example.org">\n      <network host="smtp.example.org" port="587" userName="kim" password="#{Password}#" />\n    </smtp>\n  </mailSettings>\n</system.net>'

const WITHOUT_TLS: TextExample = {
  text: SMTP.replace(
    '      <network',
    '      <!-- umbraco-smtp-disable-next-line tls/off: the relay is in our own network -->\n      <network',
  ),
}

const malformed: SuppressionRule = {
  id: 'suppression/malformed',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A comment begins like one that silences a rule, but its first word is another or it names no rule. It has no effect.',
  words: [],
  bad: { text: '⟦<!-- umbraco-smtp-disable-line tls/off: the relay is in our own network -->⟧' },
  good: WITHOUT_TLS,
  check: saying('malformed', ({ scope }) => ({
    message:
      scope === null
        ? 'This comment begins with umbraco-smtp-, but with none of the words that silence a rule. It has no effect.'
        : 'This comment does not name a rule to silence. It has no effect.',
    hint: FORM,
  })),
}

const unknownRule: SuppressionRule = {
  id: 'suppression/unknown-rule',
  level: 'runtime',
  severity: 'warning',
  summary: 'A comment is to silence a rule that does not exist. It has no effect.',
  words: [],
  bad: { text: '⟦<!-- umbraco-smtp-disable tls/of: the relay is in our own network -->⟧' },
  good: WITHOUT_TLS,
  check: saying('unknown-rule', ({ rule }, rules) => ({
    message: 'There is no rule "{rule}", so this comment has no effect.',
    hint:
      correction(rule, rules, { show: (name) => name, otherwise: 'delete the comment' }) ??
      'Take the id from the annotation or from docs/rules.md, or delete the comment.',
    names: { rule },
  })),
}

const noReason: SuppressionRule = {
  id: 'suppression/no-reason',
  level: 'runtime',
  severity: 'warning',
  summary: 'A comment is to silence a rule and does not say why. It has no effect.',
  words: [],
  bad: { text: '⟦<!-- umbraco-smtp-disable tls/off -->⟧' },
  good: WITHOUT_TLS,
  check: saying('no-reason', ({ rule }) => ({
    message: 'This comment does not say why it silences "{rule}". It has no effect.',
    hint: 'Write a colon and the reason behind the id of the rule.',
    names: { rule },
  })),
}

const ofError: SuppressionRule = {
  id: 'suppression/error',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A comment is to silence an error. Comments silence warnings and notices only, so it has no effect: a pull request from a fork may write a comment.',
  words: [],
  bad: {
    text: `⟦<!-- umbraco-smtp-disable port/implicit-tls: it works here -->⟧\n${SMTP.replace('587', '465')}`,
  },
  good: WITHOUT_TLS,
  check: saying('error', ({ rule }) => ({
    message: 'This comment is to silence an error of "{rule}". It has no effect.',
    hint: `Mend what the rule complains of, and delete the comment. ${capital(theInput('ignore'))} silences an error, unless the site itself refuses the file or its mail settings.`,
    names: { rule },
  })),
}

const unused: SuppressionRule = {
  id: 'suppression/unused',
  level: 'runtime',
  severity: 'warning',
  summary: 'A comment silences nothing: the rule has no complaint where the comment reaches.',
  words: [],
  bad: {
    text: '⟦<!-- umbraco-smtp-disable from/malformed: the deployment sets it -->⟧',
  },
  good: WITHOUT_TLS,
  check: saying('unused', ({ rule, scope }) => ({
    message: `This comment silences nothing: "{rule}" has no complaint in ${scope === 'file' ? 'this file' : 'the next line'} that another comment does not silence.`,
    hint: 'Delete the comment, or move it to the line above the one that the complaint is about.',
    names: { rule },
  })),
}

/** Every rule on comments that silence. */
export const SUPPRESSION_RULES: readonly SuppressionRule[] = [
  malformed,
  unknownRule,
  noReason,
  ofError,
  unused,
]
