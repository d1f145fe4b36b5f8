// Makes a picture of few colours small: a palette in place of four bytes for each pixel (PNG, W3C Recommendation).
import { Buffer } from 'node:buffer'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const TRUE_COLOUR = 2
const TRUE_COLOUR_WITH_ALPHA = 6
const PALETTE = 3
const COLOURS = 256

/**
 * @param {Buffer} png of eight bits for each channel, without interlacing
 * @returns {Buffer} the same picture with a palette of its 256 most frequent colours
 */
export function smaller(png) {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] ?? 0]
  if (header[8] !== 8 || ![TRUE_COLOUR, TRUE_COLOUR_WITH_ALPHA].includes(kind))
    throw new Error('This kind of PNG is not read.')
  const size = kind === TRUE_COLOUR ? 3 : 4
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ data: part }) => part)
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), { width, height, size })
  const { palette, indices } = indexed(pixels, { width, height, size })
  header[9] = PALETTE
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(indices, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** @typedef {{ width: number, height: number, size: number }} Shape `size` in bytes for each pixel */

/** @param {Buffer} png */
function chunksOf(png) {
  const chunks = []
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: Buffer.from(png.subarray(at + 8, at + 8 + length)) })
    at += 12 + length
  }
  return chunks
}

/**
 * @param {Buffer} rows each with the number of its filter in front
 * @param {Shape} shape
 */
function unfiltered(rows, { width, height, size }) {
  const stride = width * size
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : (pixels[y * stride + x - size] ?? 0)
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0)
      const corner = x < size || y === 0 ? 0 : (pixels[(y - 1) * stride + x - size] ?? 0)
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + (predicted ?? 0)
    }
  }
  return pixels
}

/**
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function paeth(left, above, corner) {
  const [a, b, c] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/**
 * @param {Buffer} pixels
 * @param {Shape} shape
 */
function indexed(pixels, { width, height, size }) {
  const colourAt = (/** @type {number} */ pixel) => pixels.readUIntBE(pixel * size, 3)
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1)
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const kept = frequent.slice(0, COLOURS)
  const places = new Map(frequent.map((colour, index) => [colour, index]))
  for (const colour of frequent.slice(COLOURS)) places.set(colour, nearest(colour, kept))
  // One byte more in each row: its filter, none.
  const indices = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    indices[pixel + Math.floor(pixel / width) + 1] = places.get(colourAt(pixel)) ?? 0
  }
  const palette = Buffer.from(kept.flatMap(channels))
  return { palette, indices }
}

/**
 * @param {number} colour
 * @param {readonly number[]} others
 */
function nearest(colour, others) {
  const distance = (/** @type {number} */ other) =>
    channels(other).reduce((sum, value, at) => sum + (value - (channels(colour)[at] ?? 0)) ** 2, 0)
  return others.reduce(
    (best, other, index) => (distance(other) < distance(others[best] ?? 0) ? index : best),
    0,
  )
}

/** @param {number} colour */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
