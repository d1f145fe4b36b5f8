import { expect, it } from '@jest/globals'
import { possible } from '../support/job.js'
import { SETTINGS, siteWith, stepOn, type Ran } from '../support/workspace.js'

/** What the runner obeys beside what the action says on purpose. */
function foreignCommands({ commands }: Ran) {
  const ours = ['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup', 'debug']
  return commands.filter(({ name }) => !ours.includes(name))
}

/** All that GitHub would keep of a step, as the step wrote it. */
function traces({ stdout, stderr, files }: Ran): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...lines, stderr, ...Object.values(files)].join('\n')
}

const NAMES = [
  '::set-output name=changed::true',
  'a\n::add-mask::web',
  'a\r::stop-commands::x',
  '##[set-output name=mode]x',
  '%0A::error::x',
  'a b',
  "it's",
  'a"b',
  'a,b',
  'ünï€😀',
  '\u202egnp',
  '<img src=x>',
  '[a](javascript:alert)',
  'www.evil.example',
  '`a` | b',
  '@octocat',
]

it.each(possible(NAMES))('takes the folder %j for a name and nothing else', async (name) => {
  const files = { [`${name}/web.config`]: '<configuration>' }
  const ran = await stepOn(files, { ...SETTINGS, files: '*/web.config', report: 'r.json' })
  expect(ran.exitCode).toBe(1)
  expect(foreignCommands(ran)).toStrictEqual([])
  expect(ran.outputs).toMatchObject({ mode: 'inject', changed: 'false' })
  expect(ran.annotations).toMatchObject([{ level: 'error' }, { level: 'error', file: null }])
  expect(JSON.parse(ran.text('r.json'))).toMatchObject({ files: [{ path: `${name}/web.config` }] })
  expect(ran.summary).not.toMatch(/<img|\[a\]\(|(?<!\\)`a`|@octocat|www\.evil|[\u202e\r]/)
  const good = await stepOn(
    { [`${name}/web.config`]: '<configuration />' },
    { ...SETTINGS, files: '*/web.config' },
  )
  expect(JSON.parse(good.outputs['changed-files'] ?? '')).toStrictEqual([`${name}/web.config`])
  expect(foreignCommands(good)).toStrictEqual([])
})

const UGLY = [
  `p&s<s>"w'ord`,
  '$& $1 \\n',
  ']]>-->?>',
  '&amp;',
  '😀 pässwörd',
  'x'.repeat(1000),
  '  leading and trailing  ',
  'tab\tand\r\nline break',
  '::add-mask::password',
  '"quoted"',
  '%0A%25',
  '{{{ }}} ${{ secrets.X }}',
  'name=value<<EOF',
  '\u202ereversed',
]

it.each(UGLY)('lets no form of the password %j out', async (password) => {
  const inputs = { ...SETTINGS, username: 'bakery-orders', password, report: 'report.json' }
  const sites = {
    success: { 'web.config': siteWith('<smtp />') },
    refusal: { 'web.config': `<configuration><a b="${password.replaceAll(/["&<]/g, '')}&">` },
    namesake: { 'web.config': '<configuration /><b/>' },
  }
  for (const [outcome, files] of Object.entries(sites)) {
    const ran = await stepOn(files, inputs)
    expect(ran.outcome).toBe(outcome === 'success' ? 'success' : 'failure')
    const all = `${traces(ran)}\n${ran.text('report.json')}`
    for (const line of password.split(/[\r\n]+/)) {
      for (const form of [line.trim(), JSON.stringify(line.trim()).slice(1, -1)]) {
        expect(all).not.toContain(form)
      }
    }
    expect(all).not.toContain(Buffer.from(password).toString('base64').slice(0, 24))
    expect(foreignCommands(ran)).toStrictEqual([])
  }
})

it('shows neither an old nor a new password that a name holds', async () => {
  const folder = 'hunter2-and-hunter3'
  const site = siteWith('<smtp><network userName="kim" password="hunter2" /></smtp>')
  const ran = await stepOn(
    { [`${folder}/web.config`]: site },
    { ...SETTINGS, password: 'hunter3', files: `${folder}/web.config`, report: 'report.json' },
  )
  expect(ran.outputs['changed']).toBe('true')
  expect(ran.outputs['changed-files']).toBe('["***-and-***/web.config"]')
  expect(traces(ran)).not.toMatch(/hunter[23]/)
  expect(ran.text('report.json')).not.toMatch(/hunter[23]/)
})

it.each([
  ['an element', '<configuration><hunter2></configuration>'],
  ['an attribute', '<configuration hunter2="a" hunter2="b" />'],
  ['a prefix', '<configuration><hunter2:a /></configuration>'],
])('hides the password where it is the name of %s', async (_, site) => {
  const ran = await stepOn({ 'web.config': site }, { ...SETTINGS, password: 'hunter2', report: 'r' })
  expect(ran.exitCode).toBe(1)
  expect(traces(ran) + ran.text('r')).not.toContain('hunter2')
})

it('shows no password that somebody wrote into a host', async () => {
  const host = 'smtp://kim:pa55-w0rd/x@smtp.example.com'
  const old = siteWith(`<smtp><network host="${host}" /></smtp>`)
  const checked = await stepOn({ 'web.config': old }, { mode: 'check', report: 'r.json' })
  const wanted = { ...SETTINGS, host, report: 'r.json' }
  const refused = await stepOn({ 'web.config': siteWith('<smtp />') }, wanted)
  for (const ran of [checked, refused]) {
    expect(ran.annotations).toContainEqual(expect.objectContaining({ title: 'host/malformed' }))
    expect(traces(ran) + ran.text('r.json')).not.toContain('pa55-w0rd')
  }
})

it('survives depth, width and entity bombs', async () => {
  const bomb = `<!DOCTYPE configuration [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`)
    .join('')}]><configuration><a>&j;</a></configuration>`
  const files = {
    'deep.config': `${'<configuration>'.repeat(50_000)}${'</configuration>'.repeat(50_000)}`,
    'wide.config': `<configuration a="${'x'.repeat(10_000_000)}" />`,
    'bomb.config': bomb,
  }
  for (const path of Object.keys(files)) {
    const ran = await stepOn(files, { mode: 'check', files: path })
    expect(ran.signal).toBeNull()
    expect(ran.stderr).toBe('')
  }
})
