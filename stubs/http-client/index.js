const unused =
  'This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).'

/** Stands in for the client of `getIDToken`; to construct one is a mistake of this program. */
export class HttpClient {
  constructor() {
    throw new Error(unused)
  }
}

/** Stands in for the credentials of `getIDToken`; to construct one is a mistake of this program. */
export class BearerCredentialHandler {
  constructor() {
    throw new Error(unused)
  }
}
