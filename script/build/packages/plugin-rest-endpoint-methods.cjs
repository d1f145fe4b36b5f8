// Stands in for octokit's names of all routes in the bundle: src/ asks for a route as GitHub documents it.
module.exports = { restEndpointMethods: () => ({}) }
