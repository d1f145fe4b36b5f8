/**
 * Values that stand for a setting that somebody else is to fill in.
 */

/** Hosts of Umbraco's templates: the site's own machine, where Umbraco Cloud runs no mail server. */
export function isTemplateHost(value: string): boolean {
  return /^(?:127\.0\.0\.1|localhost)$/i.test(value.trim())
}

/** `userName` and `password` as Umbraco's templates have them. */
export function isTemplateCredential(value: string): boolean {
  return /^(?:username|password)$/i.test(value)
}

/** Tokens that a deploy replaces: `#{name}`, `$(name)`, `${name}`, `__name__`, `%name%`, `{{name}}`, `{name}`. */
export function isToken(value: string): boolean {
  return /#\{[^{}]*\}|\$\([^()]*\)|\$?\{\{?[A-Za-z_][\w.: -]*\}|^__\w+?__$|^%\w+%$/.test(value)
}
