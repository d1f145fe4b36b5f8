import { expect, it } from '@jest/globals'
import json5 from 'json5'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injectedSettings } from '../../../support/app-settings.js'
import { UGLY_PASSWORDS, USUAL_FILES } from '../../../support/usual-settings.js'

const cases = Object.entries(USUAL_FILES).flatMap(([file, before]) =>
  Object.entries(UGLY_PASSWORDS).map(([name, password]) => ({ file, before, name, password })),
)

it.each(cases)('is perfect: $file, a password with $name', async ({ before, password }) => {
  const settings: RequestedSettings = {
    from: 'post@example.org',
    host: 'smtp.example.org',
    port: 587,
    enableSsl: true,
    userName: 'apikey',
    password,
  }
  const { plan, text } = await injectedSettings({ 'appsettings.json': before }, settings)
  expect(plan.verdict).toBe('ok')
  expect(valuesIn(text)).toEqual({
    from: ['post@example.org'],
    host: ['smtp.example.org'],
    port: [before.includes('"25"') ? '587' : 587],
    securesocketoptions: ['StartTls'],
    username: ['apikey'],
    password: [password],
  })
  expect(withoutLeaves(text)).toBe(withoutLeaves(before))
  const { plan: again } = await injectedSettings({ 'appsettings.json': text }, settings)
  expect(again.write).toBeNull()
})

/** The values below Smtp, by their names in small letters; two objects of one name are kept apart first. */
function valuesIn(text: string): Record<string, unknown[]> {
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
function withoutLeaves(text: string): string {
  const leaf =
    /"(?:Umbraco:CMS:Global:Smtp:)?(?:From|Host|Port|SecureSocketOptions|Username|Password)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\d+),?/gi
  return text
    .replaceAll(leaf, '')
    .replace(/"Smtp": \{\s*\}/g, '')
    .replaceAll(/,(?=\s*[}\]])/g, '')
    .replaceAll(/\s+/g, '')
}
