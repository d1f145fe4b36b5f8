// Stands in for what octokit brings in the bundle and nothing here uses: src/github/pull-request/ asks for a route as GitHub
// documents it, and goes through pages itself, with limits.

/** Octokit's methods for all routes. */
export function restEndpointMethods() {
  return {}
}

/** Octokit's way through pages. */
export function paginateRest() {
  return {}
}

/** Octokit's client for GraphQL. */
export function withCustomRequest() {
  return { defaults: () => null }
}
