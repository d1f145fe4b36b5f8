import { expect, it } from '@jest/globals'
import type { RequestedSettings } from '../../../../src/settings.js'
import { injectedSettings } from '../../../support/app-settings.js'
import { valuesIn, withoutLeaves } from '../../../support/mail-leaves.js'
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
