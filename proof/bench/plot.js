// Bars as SVG, in each of GitHub's two themes.

/** @typedef {import('./rows.js').Row} Row */

/**
 * @typedef {object} Panel
 * @property {string} title
 * @property {readonly Row[]} rows each with its multiple of a bare Node
 */

/** In pixels. GitHub shows a page 860 wide. */
const SIZE = { width: 860, row: 24, bar: 14, title: 44, names: 284, end: 76, margin: 12 }

const COLOURS = {
  light: { back: '#ffffff', text: '#1f2328', dim: '#59636e', line: '#d1d9e0', own: '#0969da' },
  dark: { back: '#0d1117', text: '#f0f6fc', dim: '#9198a1', line: '#3d444d', own: '#4493f8' },
}

/**
 * @param {readonly Panel[]} panels one below the other, each with a scale of its own
 * @param {keyof typeof COLOURS} theme
 * @returns {string} SVG
 */
export function plot(panels, theme) {
  const colours = COLOURS[theme]
  const parts = []
  let y = SIZE.margin
  for (const panel of panels) {
    parts.push(panelAt(panel, y, colours))
    y += SIZE.title + panel.rows.length * SIZE.row
  }
  const height = y + SIZE.margin
  const text = panels.map(described).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${height}" viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-labelledby="title text" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13">`,
    `<title id="title">How long the step takes</title>`,
    `<desc id="text">${escaped(text)}</desc>`,
    `<rect width="100%" height="100%" fill="${colours.back}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/**
 * @param {Panel} panel
 * @returns {string} what the panel shows, in words
 */
export function described({ title, rows }) {
  const bars = rows.map(({ name, node }) => `${name} ${value(node)}`)
  return `${title}: ${bars.join('; ')}.`
}

/**
 * @param {Panel} panel
 * @param {number} top
 * @param {(typeof COLOURS)['light']} colours
 */
function panelAt({ title, rows }, top, colours) {
  const most = Math.max(1, ...rows.map(({ node }) => node ?? 0))
  const scale = (SIZE.width - SIZE.names - SIZE.end) / most
  const first = top + SIZE.title
  const one = round(SIZE.names + scale)
  const bars = rows.map((row, index) => bar(row, { y: first + index * SIZE.row, scale, colours }))
  return [
    `<text x="${SIZE.margin}" y="${top + 24}" fill="${colours.text}" font-weight="600" font-size="14">${escaped(title)}</text>`,
    ...bars,
    `<path d="M${one} ${first - 4}V${first + rows.length * SIZE.row}" stroke="${colours.text}" stroke-dasharray="3 3"/>`,
  ].join('\n')
}

/**
 * @param {Row} row
 * @param {{ y: number, scale: number, colours: (typeof COLOURS)['light'] }} place
 */
function bar({ name, ours, node }, { y, scale, colours }) {
  const width = round((node ?? 0) * scale)
  const base = y + SIZE.bar - 3
  return [
    `<text x="${SIZE.names - 10}" y="${base}" text-anchor="end" fill="${colours.text}">${escaped(name)}</text>`,
    `<rect x="${SIZE.names}" y="${y}" width="${width}" height="${SIZE.bar}" rx="2" fill="${ours ? colours.own : colours.dim}"/>`,
    `<text x="${round(SIZE.names + width + 8)}" y="${base}" fill="${colours.dim}">${value(node)}</text>`,
  ].join('\n')
}

/** @param {number | null} node */
function value(node) {
  return `${(node ?? 0).toFixed(node !== null && node >= 10 ? 0 : 1)} ×`
}

/** @param {number} pixels */
function round(pixels) {
  return Math.round(pixels * 10) / 10
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
