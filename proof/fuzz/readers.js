// Everything that reads what others wrote, each in a file of its own.
import { openAppSettings } from './readers/appsettings.js'
import { openInputs } from './readers/inputs.js'
import { openReplies } from './readers/replies.js'
import { openScanner } from './readers/scanner.js'
import { openSource } from './readers/source.js'
import { openText } from './readers/text.js'
import { openTransforms } from './readers/transforms.js'
import { openWebConfigs } from './readers/web-config.js'
import { openWorkflows } from './readers/workflow.js'

/** @type {ReadonlyMap<string, import('./reader.js').OpenReader>} */
export const READERS = new Map([
  ['source', openSource],
  ['scanner', openScanner],
  ['web-config', openWebConfigs],
  ['transforms', openTransforms],
  ['appsettings', openAppSettings],
  ['workflow', openWorkflows],
  ['inputs', openInputs],
  ['replies', openReplies],
  ['text', openText],
])
