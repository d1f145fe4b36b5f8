import json5 from 'json5'

/** The values below Smtp, by their names in small letters; two objects of one name are kept apart first. */
export function valuesIn(text: string): Record<string, unknown[]> {
  const apart = text
    .replace(/^\ufeff/, '')
    .replace(/"Smtp"(?=[^"]*"From"[^}]*\}\s*,\s*"Smtp")/, '"Smtp2"')
  const found: Record<string, unknown[]> = {}
  const open: [string, unknown][] = [
    ['', json5.parse(apart.replaceAll('\u2028', String.raw`\u2028`))],
  ]
  for (const [key, value] of open) {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) open.push([`${key}:${name}`, inner])
      continue
    }
    const leaf = /:umbraco:cms:global:smtp2?:(\w+)$/i.exec(key)?.[1]?.toLowerCase()
    if (leaf !== undefined && leaf !== 'x') found[leaf] = [...(found[leaf] ?? []), value]
  }
  return found
}

/** A document without the six leaves, without an object Smtp that has nothing else, and without the commas and white space around them. */
export function withoutLeaves(text: string): string {
  const leaf =
    /"(?:Umbraco:CMS:Global:Smtp:)?(?:From|Host|Port|SecureSocketOptions|Username|Password)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\d+),?/gi
  return text
    .replaceAll(leaf, '')
    .replace(/"Smtp": \{\s*\}/g, '')
    .replaceAll(/,(?=\s*[}\]])/g, '')
    .replaceAll(/\s+/g, '')
}
