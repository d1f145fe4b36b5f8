import { expect, it } from '@jest/globals'
import { isPlaceholder, placeholderIn } from '../../src/redaction/placeholders.js'
import { isSecret } from '../../src/redaction/forms.js'
import { Secrets } from '../../src/redaction/secrets.js'

it.each([
  ['#{smtpPassword}', 'token'],
  ['#{smtpPassword}#', 'token'],
  ['#{ Smtp Password }', 'token'],
  ['#{Octopus.Action[Deploy Web].Password}', 'token'],
  ['$(Smtp.Password)', 'token'],
  ['${SMTP_PASSWORD}', 'token'],
  ['{{SmtpUser}}', 'token'],
  ['{{ smtp.password }}', 'token'],
  ['{#Password#}', 'token'],
  ['{password}', 'token'],
  ['[[Password]]', 'token'],
  ['@@Password@@', 'token'],
  ['__SMTP_PASSWORD__', 'token'],
  ['__Umbraco__CMS__Password__', 'token'],
  ['--Password--', 'token'],
  ['--smtp-password--', 'token'],
  ['%Password%', 'token'],
  ['%Smtp Password%', 'token'],
  [' #{Password} ', 'token'],
  ['${{ secrets.SMTP_PASSWORD }}', 'workflow'],
  ['${{secrets.SMTP_PASSWORD}}', 'workflow'],
  ['@Microsoft.KeyVault(SecretUri=https://bakery.vault.azure.net/secrets/smtp)', 'key-vault'],
])('takes %j for a %s, which is not masked', (value, kind) => {
  expect(placeholderIn(value)).toBe(kind)
  expect(isPlaceholder(value)).toBe(true)
  expect(isSecret(value)).toBe(false)
  expect(new Secrets().add(value)).toStrictEqual([])
})

it.each([
  ['smtp.#{Zone}.example', 'token'],
  ['smtp.__zone__.example', 'token'],
  ['$(Name)@bakery.example', 'token'],
  ['a-[[Zone]]', 'token'],
  ['a-@@Zone@@', 'token'],
  ['rye{bread}salt', 'token'],
  ['{{ croissant }} ${{ secrets.BRIOCHE }}', 'workflow'],
  ['rye ${{ secrets.BREAD }}', 'workflow'],
  ['rye @Microsoft.KeyVault(bread)', 'key-vault'],
])('finds in %j a %s, but takes the whole of it for a secret', (value, kind) => {
  expect(placeholderIn(value)).toBe(kind)
  expect(isPlaceholder(value)).toBe(false)
  expect(isSecret(value)).toBe(true)
})

it.each([
  ...['', 'p&s<s>', 'a#b', '50%', '__', '____', 'a{b', '$100 (net)', '(){}', '{}', '{{}}', '#{}'],
  ...['xn--bcher-kva.xn--p1ai', '%2Brye%20%25bread%0D%0A', 'a%b%c', '__a b__', '${xy', '@@@@'],
])('takes %j for no placeholder', (value) => {
  expect(placeholderIn(value)).toBeNull()
})

it.each([
  ...['#{', '$(', '${', '{{', '{#', '{ ', '[[', '@@', '__', '__a', '--a', '%', '${{', '$({'],
  ...['{a', '{#a#', '@Microsoft.KeyVault('],
])('reads a million characters of %j at once', (piece) => {
  expect(placeholderIn(piece.repeat(1_000_000 / piece.length))).toBe(
    piece === '__a' ? 'token' : null,
  )
})
