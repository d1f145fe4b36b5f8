import { expect, it } from '@jest/globals'
import { contentsOf, jobOn } from '../support/job.js'
import { commitAll, git, repositoryIn } from '../support/repository.js'
import { SETTINGS, siteWith } from '../support/workspace.js'

const SITE = siteWith('<smtp from="a@b.example" />')

it('leaves a file alone that was committed as it was written, and says so', async () => {
  const job = jobOn({ 'cloud/Web.config': SITE, 'Web.config': SITE })
  const inputs = { ...SETTINGS, files: 'Web.config\ncloud/Web.config' }
  repositoryIn(job.workspace)
  repositoryIn(`${job.workspace}/cloud`)
  const ran = await job.step(inputs)
  const injected = job.text('cloud/Web.config')
  commitAll(`${job.workspace}/cloud`)
  const post = await job.after(ran, inputs)
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0 })
  expect(post.annotations).toMatchObject([
    {
      level: 'notice',
      message: expect.stringMatching(/^Not put back, since it was committed .*: "cloud\/Web\.config"\./),
    },
  ])
  expect(job.text('cloud/Web.config')).toBe(injected)
  expect(job.text('Web.config')).toBe(SITE)
  expect(job.kept()).toStrictEqual([])
})

it('puts back a file that git tracks, and does not touch the repository', async () => {
  const job = jobOn({ 'web.config': SITE })
  repositoryIn(job.workspace)
  git(job.workspace, 'status')
  const before = contentsOf(job.workspace)
  const ran = await job.step()
  expect(await job.after(ran)).toMatchObject({ outcome: 'success', annotations: [] })
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})
