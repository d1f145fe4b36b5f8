/** What stands for a character that XML gives a meaning, or that a reader would normalise. */
export const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/**
 * Escapes a value for its place between two quotes. Tab and line break become references: as such they
 * survive .NET, which does not normalise values, and every other reader, which does (XML 1.0, section
 * 3.3.3).
 *
 * @param value free of characters that XML cannot contain
 * @param quote the quotes around it; the other kind stays as it is
 */
export function escapeAttribute(value: string, quote: '"' | "'"): string {
  const special = quote === '"' ? /[&<>"\t\n\r]/g : /[&<>'\t\n\r]/g
  return value.replaceAll(special, (character) => REFERENCES[character] ?? character)
}
