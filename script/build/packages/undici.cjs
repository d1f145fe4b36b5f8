// Stands in for undici in the bundle: what GitHub's client takes of it, made of Node's own HTTP, in a fiftieth of the bytes.
const { Buffer } = require('node:buffer')
const http = require('node:http')
const https = require('node:https')
const { isIP } = require('node:net')
const { pipeline } = require('node:stream')
const tls = require('node:tls')
const { URL, urlToHttpOptions } = require('node:url')
const { createGunzip } = require('node:zlib')

/** So many redirects fetch follows (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTS = 20

/** In bytes, unpacked. A page of a pull request's files, the largest that is asked for, has at most some 300 KB. */
const LONGEST = 16 * 1024 * 1024

/** An answer with such a status has no body (https://fetch.spec.whatwg.org/#null-body-status). */
const WITHOUT_BODY = [204, 205, 304]

/**
 * What is requested, as GitHub's client asks `fetch` for it.
 *
 * @typedef {object} Wanted
 * @property {string} [method] GET where not given
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {AbortSignal} [signal]
 * @property {Proxy} [dispatcher] none where no proxy is used
 */

/**
 * A proxy that is asked for a tunnel to each server.
 *
 * @typedef {object} Proxy
 * @property {string} uri of `http:` or `https:`
 * @property {string} [token] its `Proxy-Authorization`
 */

/**
 * Requests a resource, and whatever it redirects to on the same server: no other one gets the token.
 *
 * @param {string} url of `http:` or `https:`
 * @param {Wanted} [wanted]
 * @returns {Promise<Response>} with its whole body
 * @throws {Error} where nobody answers, the proxy refuses, a redirect leads away, or the signal aborts
 */
async function fetch(url, wanted = {}) {
  let target = new URL(url)
  let asked = wanted
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await send(target, asked)
    const place = placeOf(answer)
    if (place === null) return responseOf(answer)
    answer.resume()
    const next = new URL(place, target)
    if (next.origin !== target.origin) throw new Error('The server redirects to another one.')
    target = next
    asked = redirected(answer, asked)
  }
  throw new Error('The server redirects too often.')
}

/**
 * @param {http.IncomingMessage} answer
 * @returns {string | null} where it redirects to; null where it does not
 */
function placeOf({ statusCode = 0, headers }) {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null
}

/**
 * What is requested of the place that an answer names: the same, or what became of a POST.
 *
 * @param {http.IncomingMessage} answer
 * @param {Wanted} asked
 * @returns {Wanted}
 */
function redirected({ statusCode = 0 }, asked) {
  const isResult = statusCode === 303 || (statusCode < 303 && asked.method === 'POST')
  if (!isResult) return asked
  const { method, body, ...others } = asked
  return others
}

/**
 * @param {URL} target
 * @param {Wanted} wanted
 * @returns {Promise<http.IncomingMessage>}
 */
async function send(target, { method = 'GET', headers, body, signal, dispatcher }) {
  const socket = dispatcher && (await tunnel(dispatcher, target, signal))
  const options = {
    method,
    headers: { ...headers, 'accept-encoding': 'gzip' },
    ...(signal && { signal }),
    ...(socket && { createConnection: () => spoken(target, socket) }),
  }
  return new Promise((resolve, reject) => {
    const asked = clientFor(target).request(target, options, resolve)
    asked.on('error', reject)
    // After an answer this is late, and does nothing; without one, as after `101`, nobody else says that there is none.
    asked.on('close', () => {
      reject(new Error('The server has not answered.'))
    })
    asked.end(body)
  })
}

/**
 * Asks a proxy for a connection to a server (RFC 9110, 9.3.6).
 *
 * @param {Proxy} proxy
 * @param {URL} target
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('node:net').Socket>}
 * @throws {Error} where the proxy does not answer, or refuses
 */
function tunnel({ uri, token }, target, signal) {
  const proxy = new URL(uri)
  const { hostname, port } = urlToHttpOptions(proxy)
  const host = `${target.hostname}:${target.port || (isSecure(target) ? 443 : 80)}`
  const options = {
    hostname,
    port,
    method: 'CONNECT',
    path: host,
    headers: { host, ...(token && { 'proxy-authorization': token }) },
    agent: false,
    ...(signal && { signal }),
  }
  return new Promise((resolve, reject) => {
    const asked = clientFor(proxy).request(/** @type {http.RequestOptions} */ (options))
    asked.on('error', reject)
    asked.on('close', () => {
      reject(new Error('The proxy has not answered.'))
    })
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) resolve(socket)
      else {
        socket.destroy()
        reject(new Error('The proxy refuses to connect.'))
      }
    })
    asked.end()
  })
}

/**
 * The server at the other end of a tunnel, in TLS where its address says so.
 *
 * @param {URL} target
 * @param {import('node:net').Socket} socket
 */
function spoken(target, socket) {
  if (!isSecure(target)) return socket
  const { hostname } = target
  return tls.connect({
    socket,
    host: hostname,
    ...(isIP(hostname) === 0 && { servername: hostname }),
  })
}

/** @param {URL} url */
function clientFor(url) {
  return isSecure(url) ? https : http
}

/** @param {URL} url */
function isSecure({ protocol }) {
  return protocol === 'https:'
}

/**
 * @param {http.IncomingMessage} answer
 * @returns {Promise<Response>}
 * @throws {Error} where the body ends too early, or is not what its headers say
 */
async function responseOf(answer) {
  const { statusCode: status = 0, statusMessage: statusText = '', headers, rawHeaders } = answer
  const isPacked = headers['content-encoding'] === 'gzip'
  const body = await bytesOf(isPacked ? pipeline(answer, createGunzip(), () => undefined) : answer)
  const said = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2)
    said.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  const content = WITHOUT_BODY.includes(status) ? null : body
  return new Response(content, { status, statusText, headers: said })
}

/**
 * @param {import('node:stream').Readable} body which is destroyed where it is too long
 * @returns {Promise<Uint8Array>}
 * @throws {Error} where it is too long, or ends too early
 */
async function bytesOf(body) {
  /** @type {Buffer[]} */
  const pieces = []
  let size = 0
  for await (const piece of /** @type {AsyncIterable<Buffer>} */ (body)) {
    pieces.push(piece)
    size += piece.length
    if (size > LONGEST) throw new Error('The answer is too long.')
  }
  return new Uint8Array(Buffer.concat(pieces))
}

module.exports = { fetch }
