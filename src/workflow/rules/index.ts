import type { WorkflowRule } from '../case.js'
import { artifact } from './artifact.js'
import { cache } from './cache.js'
import { commit } from './commit.js'
import { image, imageOfCommit } from './image.js'
import { packedArtifact } from './packed-artifact.js'
import { platformSecret } from './platform-secret.js'
import { pullRequestTarget } from './pull-request-target.js'
import { undeclaredSecret } from './undeclared-secret.js'

/** All rules, in the order in which their findings are listed. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  artifact,
  packedArtifact,
  cache,
  commit,
  image,
  imageOfCommit,
  platformSecret,
  pullRequestTarget,
  undeclaredSecret,
]
