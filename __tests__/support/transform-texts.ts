/**
 * Transforms of the shapes that sites have, made of steps on mail settings and of others.
 */

/** Steps that have nothing to do with the mail settings of the site itself; `~` stands for the prefix. */
export const OTHER_STEPS: readonly string[] = [
  `<appSettings><add key="x" value='a"b' ~:Transform="SetAttributes" /></appSettings>`,
  '<appSettings ~:Transform="InsertIfMissing"><add key="y&#9;" value="1" ~:Locator="Match(key)"/></appSettings>',
  '<system.web ~:Transform="InsertIfMissing"><compilation debug="true"/></system.web>',
  '<!-- keep: this & that -->',
  '<system.web><compilation debug="false" ~:Transform="SetAttributes"/></system.web>',
  '<location path="admin" ~:Transform="Insert"><system.net><mailSettings><smtp from="a@b" /></mailSettings></system.net></location>',
  '<connectionStrings ~:Transform="Remove" />',
  '<appSettings><add key="smtp" ~:Transform="Remove" ~:Locator="XPath(/configuration/appSettings/add[@key=\'smtp\'])"/></appSettings>',
  '<system.net ~:Transform="Insert"><settings /></system.net>',
]

/** Steps on them. */
export const MAIL_STEPS: readonly string[] = [
  '<system.net><mailSettings><smtp ~:Transform="Replace" from="old@x"><network host="old" password="old-password"/></smtp></mailSettings></system.net>',
  '<system.net><mailSettings><smtp ~:Transform="SetAttributes(from)" from="old@x"><network ~:Transform="SetAttributes" host="old" password="old-password"/></smtp></mailSettings></system.net>',
  '<system.net ~:Transform="InsertIfMissing"><mailSettings ~:Transform="InsertIfMissing"><smtp ~:Transform="InsertIfMissing" from="old@x"/></mailSettings></system.net>',
  '<system.net><mailSettings><smtp ~:Transform="Remove"/></mailSettings></system.net>',
  '<system.net><mailSettings><smtp ~:Transform="RemoveAll"/></mailSettings><!-- <smtp><network host="other"/></smtp> --></system.net>',
  '<system.net><mailSettings ~:Transform="Remove"/></system.net>',
  '<system.net ~:Transform="Replace"><mailSettings><smtp from="old@x"><network password="old-password"/></smtp></mailSettings></system.net>',
  '<network ~:Locator="XPath(/configuration/system.net/mailSettings/smtp/network)" ~:Transform="SetAttributes" password="old-password"/>',
  '<system.net><mailSettings><smtp><network ~:Transform="RemoveAttributes(password)"/></smtp></mailSettings></system.net>',
  '<location><system.net><mailSettings><smtp ~:Transform="SetAttributes" from="old@x"/></mailSettings></system.net></location>',
  '<location path="." ~:Locator="Match(path)"><system.net><mailSettings><smtp ~:Transform="Remove"/></mailSettings></system.net></location>',
  '<system.net><mailSettings><smtp ~:Transform="CommentOut"/></mailSettings></system.net>',
]

/** How a transform is written. */
export interface TransformLayout {
  readonly prefix: string
  /** Empty where all of it stands on one line. */
  readonly eol: string
  readonly indent: string
  /** The XML declaration; empty for none. */
  readonly start: string
  readonly isDeclared: boolean
  readonly isLocated: boolean
  readonly isSelfClosed: boolean
}

/** A step as it is written. */
export function stepText(step: string, { prefix }: Pick<TransformLayout, 'prefix'>): string {
  return step.replaceAll('~', prefix)
}

/** The text of a transform, without a byte order mark. */
export function transformText(steps: readonly string[], layout: TransformLayout): string {
  const { prefix, eol, indent, start, isDeclared, isLocated, isSelfClosed } = layout
  const declaration =
    steps.length > 0 || isDeclared || isLocated
      ? ` xmlns:${prefix}='http://schemas.microsoft.com/XML-Document-Transform'`
      : ''
  const root = `<configuration${declaration}${isLocated ? ` ${prefix}:Locator="XPath(/*)"` : ''}`
  const lines = steps.map((step) => `${eol}${eol && indent}${stepText(step, layout)}`)
  const isEmpty = steps.length === 0 && isSelfClosed
  const body = isEmpty ? `${root}/>` : `${root}>${lines.join('')}${eol}</configuration>`
  return (start && start + eol) + body + eol
}
