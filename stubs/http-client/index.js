/** Stands in for the client of `getIDToken`; to construct one is a mistake of this program. */
export function HttpClient() {
  refuse()
}

/** Stands in for the credentials of `getIDToken`; to construct one is a mistake of this program. */
export function BearerCredentialHandler() {
  refuse()
}

function refuse() {
  throw new Error(
    'This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).',
  )
}
