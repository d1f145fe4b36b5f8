import { at } from '../../findings/rule.js'
import { filesNamed, type WorkflowRule } from '../case.js'
import { imageBuildOf } from '../images.js'
import { leaksOf, type InjectingJob, type Leak } from '../injecting-job.js'
import { covers } from '../paths.js'
import { INJECTING } from './example.js'

/** Whoever may pull an image can read every file of every layer, also one that a later layer deletes. */
export const image: WorkflowRule = {
  id: 'workflow/image',
  level: 'advice',
  severity: 'notice',
  summary: 'A later step builds a container image from a folder with the injected file in it.',
  words: [],
  bad: {
    text: `${INJECTING}
- run: ⟦docker build --tag site src/Site⟧`,
  },
  good: {
    text: `- run: docker build --tag site src/Site
${INJECTING}`,
  },
  check: ({ workflow, injecting }) =>
    injecting.flatMap(imagesOf).map(({ span, paths }) => {
      const { phrase, names } = filesNamed(paths)
      return at(workflow.file, span, {
        message: `This builds an image from a folder with ${phrase} in it, and the injected password goes into a layer: whoever may pull the image can read it.`,
        hint: `Build the image before the SMTP settings are injected, and let the container get ${givenAtStart(names.file)} when it starts.`,
        names,
      })
    }),
}

/** The builds of images that take an injected file. */
export function imagesOf(job: InjectingJob): readonly Leak[] {
  return leaksOf(job, (event) => {
    const build = imageBuildOf(event)
    const context = build?.context ?? null
    return build === null || context === null
      ? null
      : ({ path }) => (covers(context, path) ? build.span : null)
  })
}

/** What a container can get when it starts. */
function givenAtStart(path: string): string {
  return /\.json$/i.test(path)
    ? 'the password as the environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'
    : 'the injected file as a mount'
}

/** docker/build-push-action fetches the commit by itself where nobody tells it to take the workspace. */
export const imageOfCommit: WorkflowRule = {
  id: 'workflow/image-of-commit',
  level: 'advice',
  severity: 'warning',
  summary:
    'A later step builds a container image from the commit, not from the workspace: what was injected is not in it.',
  words: [],
  bad: {
    text: `${INJECTING}
- uses: ⟦docker/build-push-action@v6⟧
  with:
    file: src/Site/Dockerfile
    push: true`,
  },
  good: {
    text: `${INJECTING}
- uses: docker/build-push-action@v6
  with:
    context: src/Other
    push: true`,
  },
  check: ({ workflow, injecting }) =>
    injecting
      .flatMap(({ after }) => after)
      .flatMap((event) => imageBuildOf(event) ?? [])
      .filter(({ context }) => context === null)
      .map(({ span }) =>
        at(workflow.file, span, {
          message:
            'Without "context", this step builds the image from the commit on GitHub, not from the files of this job: the injected settings are not in it.',
          hint: 'To build from the files of this job, write "context: .". Better, let the container get the password when it starts: what is in an image, everybody can read who may pull it.',
        }),
      ),
}
