import { expect, it } from '@jest/globals'
import { siteWith, stepOn } from '../support/workspace.js'

const SITE = (comment: string): string =>
  siteWith(
    `<smtp from="a@b.example">\n${comment}\n<network host="smtp.b.example" port="587" userName="kim" password="#{Password}#" />\n</smtp>`,
  )

const COMMENT = '<!-- umbraco-smtp-disable-next-line tls/off: our own relay -->'

const INPUTS = { mode: 'check', ignore: 'settings/token\nport/blocked', report: 'a.json', sarif: 'b.sarif' }

interface Sarif {
  readonly runs: { results: { ruleId: string; suppressions: { kind: string }[] }[] }[]
}

it('counts what is silenced in the summary, the report and SARIF, and fails on none of it', async () => {
  const ran = await stepOn({ 'web.config': SITE(COMMENT) }, { ...INPUTS, 'fail-on': 'warning' })
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations.map(({ title }) => title)).not.toContain('tls/off')
  const { files } = JSON.parse(ran.text('a.json')) as { files: { suppressed: number }[] }
  const suppressed = files[0]?.suppressed ?? 0
  const { runs } = JSON.parse(ran.text('b.sarif')) as Sarif
  const silenced = runs[0]?.results.filter(({ suppressions }) => suppressions.length > 0) ?? []
  expect(silenced).toHaveLength(suppressed)
  expect(silenced.find(({ ruleId }) => ruleId === 'tls/off')).toMatchObject({
    suppressions: [{ kind: 'inSource', justification: 'our own relay' }],
  })
  expect(ran.summary).toContain(`Silenced: 1 by comments, ${suppressed - 1} by the input`)
})

it.each([
  ['an unknown rule', { ignore: 'tls/of' }, 'Did you mean tls/off?'],
  ['a SARIF report over a checked file', { sarif: 'web.config' }, 'one of the checked files'],
  ['two reports in one file', { sarif: 'a.json' }, 'name the same file'],
])('fails on %s', async (_, inputs, words) => {
  const ran = await stepOn({ 'web.config': SITE('') }, { ...INPUTS, ...inputs })
  expect(ran.exitCode).toBe(1)
  expect(ran.log).toContain(words)
  expect(ran.text('web.config')).toBe(SITE(''))
})
