// Stands in for GitHub's HTTP client in the bundle: octokit asks it for nothing but the proxy.
const { Buffer } = require('node:buffer')
const { URL } = require('node:url')

/** @type {unknown} */
// @ts-expect-error -- it stands beside this file in the package
const proxies = require('./proxy.js')

/** @typedef {{ getProxyUrl: (url: URL) => URL | undefined }} Proxies */
const { getProxyUrl } = /** @type {Proxies} */ (proxies)

class HttpClient {
  /** Octokit asks through `fetch`, and has no use for an agent. */
  getAgent() {
    return null
  }

  /**
   * @param {string} serverUrl
   * @returns {import('./undici.cjs').Proxy | undefined} as `https_proxy` and `no_proxy` say; none where none is to be used
   */
  getAgentDispatcher(serverUrl) {
    const proxy = getProxyUrl(new URL(serverUrl))
    if (proxy === undefined || proxy.hostname === '') return undefined
    const { href, username, password } = proxy
    if (username === '' && password === '') return { uri: href }
    const login = Buffer.from(`${username}:${password}`).toString('base64')
    return { uri: href, token: `Basic ${login}` }
  }
}

module.exports = { HttpClient }
