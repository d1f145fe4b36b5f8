import { expect, it } from '@jest/globals'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import {
  adviceOn,
  CONTEXT,
  deployBy,
  expectedOf,
  marked,
  OURS,
  PATH,
} from '../support/workflows.js'

const SITE = { injected: ['src/Site/appsettings.json'] }

it.each([
  ['the workspace', '⟦docker build .⟧'],
  ['a folder', '⟦docker build -t site:latest -f Dockerfile src/Site⟧'],
  ['a folder, with options behind', '⟦docker build src --no-cache --tag site⟧'],
  ['with options that stand alone', '⟦docker build --pull --no-cache -q .⟧'],
  ['with a value behind an equals sign', '⟦docker build --build-arg=A=B --progress plain .⟧'],
  ['by buildx', '⟦docker buildx build --push --platform linux/amd64 -t site .⟧'],
  ['by docker image', '⟦docker image build .⟧'],
  ['by podman', '⟦podman build .⟧'],
  ['in a registry of Azure', '⟦az acr build --registry bakery --image site .⟧'],
  ['a published site', 'dotnet publish src/Site -o out && ⟦docker build out⟧'],
])('finds an image with the file in it: %s', async (_, run) => {
  const text = deployBy(`
    ${OURS}
    - run: ${run}
  `)
  expect(await adviceOn(marked(text).text, SITE)).toStrictEqual(expectedOf(text, 'workflow/image'))
})

it.each([
  ['another folder', 'docker build src/Other'],
  ['another repository', 'docker build https://github.com/bakery/site.git'],
  ['what comes by a pipe', 'docker build - < Dockerfile'],
  ['a folder that is not known', 'docker build "$CONTEXT"'],
  ['the start of a container', 'docker run --rm site'],
  ['a file that was put back before', 'git restore src/Site/appsettings.json; docker build .'],
])('says nothing of %s', async (_, run) => {
  const text = deployBy(`
    ${OURS}
    - run: ${run}
  `)
  expect(await adviceOn(text, SITE)).toStrictEqual([])
})

/** What Docker's own action is given as its context. */
function buildPush(context: string): string {
  return deployBy(`
    ${OURS}
    - uses: ⟦docker/build-push-action@v6⟧
      with:
        push: true${context === '' ? '' : `\n        context: ${context}`}
  `)
}

it.each(['⟦.⟧', '⟦./src⟧', '⟦${{ github.workspace }}⟧', '⟦src/Site⟧'])(
  'finds an image that Docker’s action builds from %s',
  async (context) => {
    const text = buildPush(context).replace(
      '⟦docker/build-push-action@v6⟧',
      'docker/build-push-action@v6',
    )
    expect(await adviceOn(marked(text).text, SITE)).toStrictEqual(
      expectedOf(text, 'workflow/image'),
    )
  },
)

it.each([
  ['nobody tells it a context', '', 'docker/build-push-action@v6'],
  ['it is told to', '"⟦{{defaultContext}}:src⟧"', null],
])('finds an image without the injected settings, where %s', async (_, context, marks) => {
  const text =
    marks === null ? buildPush(context).replace(/⟦(docker.*?)⟧/, '$1') : buildPush(context)
  const found = await adviceOn(marked(text).text, SITE)
  expect(found.map(({ rule }) => rule)).toStrictEqual(['workflow/image-of-commit'])
})

it.each(['https://github.com/bakery/site.git', '${{ inputs.folder }}'])(
  'says nothing of an image that is built from %s',
  async (context) => {
    expect(await adviceOn(marked(buildPush(context)).text, SITE)).toStrictEqual([])
  },
)

it.each([
  ['src/Site/appsettings.json', 'environment variable UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'],
  ['src/Site/Web.config', 'the injected file as a mount'],
])('says how a container gets the password of %s', async (path, way) => {
  const text = deployBy(`
    ${OURS}
    - run: docker build .
  `)
  const [finding] = await adviseOnWorkflows([{ path: PATH, text }], {
    ...CONTEXT,
    injected: [path],
  })
  expect(finding?.hint).toContain(way)
})
