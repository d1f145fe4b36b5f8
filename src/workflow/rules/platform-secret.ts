import { at, type Said } from '../../findings/rule.js'
import type { WorkflowRule } from '../case.js'
import type { Event } from '../event.js'
import { imagesOf } from './image.js'
import type { InjectingJob } from '../injecting-job.js'
import { isUseOf } from '../uses.js'
import type { Workflow } from '../workflow.js'

/** The key of the password, as an environment variable or a secret of the platform. */
const KEY = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'

/** Sites of Umbraco 9 and later take a password from their environment, so no file needs it. */
export const platformSecret: WorkflowRule = {
  id: 'workflow/platform-secret',
  level: 'advice',
  severity: 'warning',
  summary:
    'A password is injected into `appsettings.json`, although the site could get it from its environment. Umbraco Cloud commits the file; where nothing in the workflow tells of Umbraco Cloud, this is a notice.',
  words: [],
  bad: {
    text: `- uses: OWNER/ACTION@COMMIT
  with:
    files: src/Site/appsettings.json
    password: ⟦\${{ secrets.SMTP_PASSWORD }}⟧
- run: zip -r sources.zip . -x@cloud.zipignore`,
  },
  good: {
    text: `- uses: OWNER/ACTION@COMMIT
  with:
    files: src/Site/appsettings.json
    host: smtp.example.com
    environment-keys: ${KEY}
- run: zip -r sources.zip . -x@cloud.zipignore`,
  },
  check: ({ workflow, injecting }) =>
    injecting.filter(writesAppSettings).flatMap((job) => {
      const input = job.step.inputs.get('password')
      // Where the file goes into an image, that rule says the same.
      if (input === undefined || imagesOf(job).length > 0) return []
      return [at(workflow.file, input.span, saidOf(workflow, job))]
    }),
}

function writesAppSettings({ files }: InjectingJob): boolean {
  return files.some(({ path }) => /\.json$/i.test(path))
}

/** What only workflows that deploy to Umbraco Cloud contain: files and names of Umbraco's samples, its API. */
const CLOUD =
  /cloud\.(?:zipignore|gitignore)|api\.cloud\.umbraco\.com|umbraco_?cloud_?api_?key|\.umbraco\.io\b/i

function saidOf({ text }: Workflow, { after }: InjectingJob): Said {
  const keys = `name it in "environment-keys" and take "password" out of this step.`
  if (CLOUD.test(text)) {
    return {
      message:
        'The password goes into an appsettings file, and Umbraco Cloud commits that file to the git repository of the environment: whoever can clone it can read the password.',
      hint: `Store the password as the secret ${KEY} of the Cloud environment, ${keys}`,
    }
  }
  return {
    severity: 'notice',
    message:
      'The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment, so that no file contains it.',
    hint: `${placeFor(after)}, ${keys}`,
  }
}

function placeFor(after: readonly Event[]): string {
  if (after.some(({ step }) => isUseOf(step, 'azure/webapps-deploy'))) {
    return `Store the password as the application setting ${KEY} of the web app`
  }
  return `Where you can set environment variables for the site, store the password as ${KEY} there`
}
