import { expect, it } from '@jest/globals'
import { mayContainCredential } from '../../src/redaction/credential-lines.js'
import { growthOf } from '../support/growth.js'

/** Whether the line of the `|` may contain one. */
function judged(marked: string): boolean {
  const start = marked.indexOf('|')
  return mayContainCredential(marked.replace('|', ''), { start, end: start })
}

it.each([
  '<network |host="smtp.b.example" port="587" />',
  '<network host="a"\n|username="#{User}#" password="${{ secrets.PASSWORD }}" />',
  '<network userName="" |Password="" />',
  '<network\n password="hunter2"\n |enableSSL="true" />',
  '<network password="hunter2" />\n<|network host="a" />',
  '<section |name="my" type="My, My, PublicKeyToken=b77a5c561934e089" />',
  '<network |defaultCredentials="True" />',
  '<add |key="shop" value="Bread & butter" />',
  '<network |prot="587" hots="a" delivery="x" />',
  '<add |key="a &amp; b &#233;" value="x" />',
  '|<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">',
])('says no of %j', (marked) => {
  expect(judged(marked)).toBe(false)
})

it.each([
  '<network |userName="kim" />',
  '<network |username="kim" />',
  '<network host="a" |pwd="hunter2" />',
  "<network password='hunter2' |port='465' />",
  '<network |password="hunter2\n& more" />',
  '<network password="hunter2\n|& more" port="465" />',
  '<add key="SmtpPassword" |value="a & b" />',
  '<add key="SmtpPassword"\n|value="a & b" />',
  "<add key='Smtp.Pwd'\n|value='a & b' />",
  '<add name="db" connectionString="|Server=a;Password=b" />',
  '<machineKey |validationKey="0123" />',
  '<add key="blob" value="https://a.example/?sv=1|&sig=abc" />',
  '<add key="proxy" value="http://kim:hunter2@proxy.example/?a=1|&b=2" />',
  '<network host="a" |enableSSL="true" pasword="hunter2" />',
  '<network host="a" |enableSSL="true" pswd="hunter2" />',
  '<network host="a" |enableSSL="true" Usrname="kim" />',
  '<network host="kim:hunter2@smtp.b.example" |enableSSL="true" />',
  '<network host="a" password=\n|"a & b" />',
  '<network host="a" password\n|="a & b" />',
  '<add |value="a & b"\n  key="SmtpPassword" />',
  '<add key="Smtp&#80;&#97;ss&#119;ord" |value="a & b" />',
  '<add key="Smtp&#x50;&#x61;ss&#x77;ord" |value="a & b" />',
  '<add key="&mine;" |value="a & b" />',
  `<network |${'a'.repeat(2000)} />`,
  `<network ${' '.repeat(2000)}\n|port="465" />`,
])('says yes of %j', (marked) => {
  expect(judged(marked)).toBe(true)
})

it('takes no longer the longer a file is', async () => {
  const prepare = (size: number) => {
    const text = `<a ${'b="c" '.repeat(40)}\n`.repeat(size)
    return () => mayContainCredential(text, { start: text.length / 2, end: text.length / 2 })
  }
  expect(await growthOf(prepare, 500)).toBeLessThan(1)
})
