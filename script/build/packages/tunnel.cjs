// Stands in for tunnel in the bundle: GitHub's client makes an agent with it where a proxy is used, and octokit, which asks
// through `fetch`, has no use for any. Where there is none, the client makes one of Node's own.
const none = () => null

module.exports = {
  httpOverHttp: none,
  httpOverHttps: none,
  httpsOverHttp: none,
  httpsOverHttps: none,
}
