/** Stands in for the process starter of `platform.getDetails`; to call it is a mistake of this program. */
export function getExecOutput() {
  throw new Error(
    'This action starts no process: platform.getDetails is not available (see docs/architecture.md).',
  )
}
