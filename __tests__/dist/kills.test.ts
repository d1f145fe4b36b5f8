import { expect, it } from '@jest/globals'
import { killMany } from '../../proof/kills/kill.js'
import { workspaceOf } from '../support/workspace.js'

it('leaves every file old or new when it is killed, and nothing but old ones after the job', async () => {
  const { moments, problems } = await killMany(25, workspaceOf({}))
  expect(problems).toStrictEqual([])
  expect(moments['between the writes']).toBeGreaterThan(0)
}, 300_000)
