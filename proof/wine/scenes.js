// What the action does on Windows, scene by scene: runs in Node's Windows build, from proof/wine.js.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { HOST, withMailServer } from '../../demo/mail-server.js'
import { Tally } from '../engines/tally.js'
import { preloading } from '../../script/runner/preload.js'
import { SETTINGS } from '../../demo/settings.js'
import { SITE, whileOpen, withJob } from './stage.js'

/** More than the two seconds for which the action waits. */
const LONG_MS = 20_000
/** Less than that, and more than a step needs to come to writing. */
const SHORT_MS = 1_500

const IN_USE = 'another program has the file open'

/** Leaves a mark where a program named git.exe runs. */
const MARK = `import { writeFileSync } from 'node:fs'
if (/git\\.exe$/i.test(process.execPath)) writeFileSync(process.env.MARK, '')`

const tally = new Tally()

/** @type {readonly (() => Promise<void>)[]} */
const SCENES = [
  injectsAndPutsBack,
  takesTheSpellingOfTheDisk,
  followsConfigSource,
  refusesWhatLeadsOut,
  annotatesThePlace,
  waitsForAnotherProgram,
  saysWhatIsInUse,
  putsBackLater,
  testsTheServer,
  startsNoPlantedProgram,
]

for (const scene of SCENES) await scene()
process.exitCode = tally.conclude()

async function injectsAndPutsBack() {
  await withJob({ 'web.config': SITE }, async ({ temp, left, text, ...job }) => {
    const report = join(temp, 'reports', 'report.json')
    const ran = await job.step({ report })
    const injected = text('web.config')
    tally.check('the step injects', ran.outputs['changed'] === 'true', ran.log)
    tally.check('every line still ends in CRLF', !/[^\r]\n/.test(injected), injected)
    tally.check('the byte order mark is kept', injected.startsWith('\ufeff<'), injected)
    tally.check('the password is escaped', injected.includes('p&amp;s&lt;s'), injected)
    const reported = existsSync(report) ? readFileSync(report, 'utf8') : ''
    tally.check(
      'a report is written below a drive letter',
      reported.includes('"path": "web.config"'),
      reported,
    )
    const post = await job.after(ran, { report })
    tally.check('the clean-up puts back', post.log === 'web.config: put back as it was', post.log)
    tally.check('the file is as it was', text('web.config') === SITE, text('web.config'))
    tally.check('nothing is left beside it', readdirSync(job.workspace).length === 1)
    tally.check('nothing is left in the temporary folder', left().length === 0, left().join())
  })
}

async function takesTheSpellingOfTheDisk() {
  const files = { 'src/Site/Web.config': SITE, 'src/Old/Web.config': SITE }
  const cases = [
    String.raw`SRC\site\WEB.config`,
    'src/site/web.config\nSrc/Site/Web.config\n./SRC//Site/WEB.CONFIG',
    String.raw`SRC\**\web.config` + '\n!src/OLD',
  ]
  for (const named of cases) {
    await withJob(files, async ({ step, after, text }) => {
      const inputs = { files: named }
      const ran = await step(inputs)
      const changed = ran.outputs['changed-files']
      tally.check(
        `${named}: the disk's spelling, once`,
        changed === '["src/Site/Web.config"]',
        ran.log,
      )
      await after(ran, inputs)
      tally.check(`${named}: put back`, text('src/Site/Web.config') === SITE)
    })
  }
}

async function followsConfigSource() {
  const smtp = '<smtp from="a@b.example" />'
  const files = {
    'Web.config': SITE.replace(smtp, String.raw`<smtp configSource="CONFIG\Smtp.Config" />`),
    'config/smtp.config': smtp,
  }
  await withJob(files, async ({ step, after, text }) => {
    const ran = await step()
    const changed = ran.outputs['changed-files']
    tally.check('configSource is followed', changed === '["config/smtp.config"]', ran.log)
    await after(ran)
    tally.check('its file is put back', text('config/smtp.config') === smtp)
  })
}

async function refusesWhatLeadsOut() {
  await withJob({ 'web.config': SITE }, async ({ step, text }) => {
    for (const files of [String.raw`..\web.config`, String.raw`C:\windows\win.ini`]) {
      const { outcome, log } = await step({ files })
      const isRefused = outcome === 'failure' && log.includes('leads out of the workspace')
      tally.check(`${files} is refused`, isRefused, log)
    }
    tally.check('the file is as it was', text('web.config') === SITE)
  })
}

async function annotatesThePlace() {
  const site = SITE.replace('<smtp from', '<smtp form')
  await withJob({ 'src/Web.config': site }, async ({ step }) => {
    const { annotations, outcome } = await step({
      mode: 'check',
      files: String.raw`SRC\web.config`,
    })
    const place = annotations.find(({ title }) => title === 'smtp/unknown-attribute')
    const isThere = place?.file === 'src/Web.config' && place.line === 3
    tally.check('a finding stands at its place', isThere, JSON.stringify(annotations))
    tally.check('the check fails', outcome === 'failure')
  })
}

async function waitsForAnotherProgram() {
  await withJob({ 'web.config': SITE }, async ({ workspace, step, text }) => {
    const ran = await whileOpen(join(workspace, 'web.config'), SHORT_MS, () => step())
    tally.check('a file that is open for a moment is written', ran.outcome === 'success', ran.log)
    tally.check('it is written whole', text('web.config').includes(SETTINGS.host))
  })
}

async function saysWhatIsInUse() {
  await withJob({ 'web.config': SITE }, async ({ workspace, step, text }) => {
    const { outcome, log } = await whileOpen(join(workspace, 'web.config'), LONG_MS, () => step())
    const isSaid = outcome === 'failure' && log.includes(`could not be written: ${IN_USE}`)
    tally.check('the step says that another program has the file open', isSaid, log)
    tally.check('the file is as it was', text('web.config') === SITE)
    tally.check('no temporary file is left', readdirSync(workspace).length === 1)
  })
}

async function putsBackLater() {
  await withJob({ 'web.config': SITE }, async ({ workspace, step, after }) => {
    const ran = await step()
    const file = join(workspace, 'web.config')
    const { log } = await whileOpen(file, LONG_MS, () => after(ran))
    tally.check('the clean-up says what it cannot put back', log.includes(`(${IN_USE} (`), log)
  })
  await withJob({ 'web.config': SITE }, async ({ workspace, step, after, text }) => {
    const ran = await step()
    const { log } = await whileOpen(join(workspace, 'web.config'), SHORT_MS, () => after(ran))
    tally.check('a file that is open for a moment is put back', text('web.config') === SITE, log)
  })
}

async function testsTheServer() {
  const account = { username: SETTINGS.username, password: SETTINGS.password }
  await withMailServer(account, ({ port, certificate, mails }) =>
    withJob({ 'web.config': SITE, 'authority.pem': certificate }, async ({ step }) => {
      const test = { 'smoke-test': 'send', 'smoke-test-ca': 'authority.pem', host: HOST, port }
      const { outputs, log } = await step(test)
      tally.check('the smoke test passes', outputs['smoke-test'] === 'passed', log)
      tally.check('one mail is sent', mails.length === 1, log)
    }),
  )
}

/** Windows looks for a program in the current folder first. */
async function startsNoPlantedProgram() {
  await withJob({ 'site/web.config': SITE }, async ({ workspace, temp, step, after, text }) => {
    const inputs = { files: 'site/web.config' }
    const ran = await step(inputs)
    for (const folder of ['', 'site']) {
      copyFileSync(process.execPath, join(workspace, folder, 'git.exe'))
    }
    const mark = join(temp, 'mark')
    await after(ran, inputs, { ...preloading(MARK), MARK: mark })
    tally.check('no git.exe of the repository is started', !existsSync(mark))
    tally.check('the file beside it is put back', text('site/web.config') === SITE)
  })
}
