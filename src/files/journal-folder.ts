/**
 * Where the journal of a step lies. A step that writes nothing asks for no more than that.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The variables of the environment that say where files may lie for the time of a job. */
export interface TemporaryVariables {
  readonly RUNNER_TEMP?: string | undefined
}

/**
 * The folder of a step's journal. Its name follows from the step's id, so that nothing has to be taken
 * from anywhere to find it again.
 *
 * @param id a random UUID
 */
export function journalFolder({ RUNNER_TEMP }: TemporaryVariables, id: string): string {
  const temp = RUNNER_TEMP === undefined || RUNNER_TEMP === '' ? tmpdir() : RUNNER_TEMP
  return join(temp, `umbraco-smtp-settings-${id}`)
}
