import { expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import { CONTEXT, deployBy, expectedOf, marked, OURS, PATH } from '../support/workflows.js'

const SITE = 'src/Site/appsettings.Production.json'
const KEY = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'

/** A job that injects a password, and what it does then. */
function deploying(then: string): string {
  return deployBy(`
    ${OURS}
      with:
        password: ⟦\${{ secrets.SMTP_PASSWORD }}⟧
    ${then}
  `)
}

async function findingsOn(text: string, injected: readonly string[]): Promise<readonly Finding[]> {
  return adviseOnWorkflows([{ path: PATH, text: marked(text).text }], { ...CONTEXT, injected })
}

it.each([
  '- run: zip -r sources.zip . -x@cloud.zipignore',
  '- run: cp cloud.gitignore .gitignore',
  '- run: ./upload.sh\n      env:\n        KEY: ${{ secrets.UMBRACO_CLOUD_API_KEY }}',
  '- run: curl https://api.cloud.umbraco.com/v2/projects',
  '- run: git clone https://bakery.scm.euwest01.umbraco.io/repo.git',
])('warns where the file goes to Umbraco Cloud: %s', async (then) => {
  const text = deploying(then)
  const [finding] = await findingsOn(text, [SITE])
  const [place] = expectedOf(text, '')
  expect(finding).toMatchObject({ rule: 'workflow/platform-secret', severity: 'warning' })
  expect(`${finding?.at.line}:${finding?.at.column}`).toBe(place?.place.split('-')[0])
  expect(finding?.hint).toContain(`secret ${KEY} of the Cloud environment`)
})

it.each([
  ['a web app', '- uses: azure/webapps-deploy@v3', `application setting ${KEY} of the web app`],
  ['a server of its own', '- run: rsync -a src/Site/ server:/site', `as ${KEY} there`],
])('tells once where %s takes the password from', async (_, then, way) => {
  const findings = await findingsOn(deploying(then), [SITE, 'src/Site/appsettings.json'])
  expect(findings).toMatchObject([{ rule: 'workflow/platform-secret', severity: 'notice' }])
  expect(findings[0]?.hint).toContain(way)
})

it.each([
  ['a web.config', ['src/Site/Web.config']],
  ['nothing', []],
])('says nothing where %s is written', async (_, injected) => {
  expect(await findingsOn(deploying('- run: ./deploy.sh'), injected)).toStrictEqual([])
})

it('leaves it to the rule on images where the file goes into one', async () => {
  const findings = await findingsOn(deploying('- run: docker build .'), [SITE])
  expect(findings.map(({ rule }) => rule)).toStrictEqual(['workflow/image'])
})
