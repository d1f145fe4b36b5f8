// Makes the pictures of README.md from what the action really says: node script/pictures.js [NAME…]
// Needs a Chromium: as `chromium` on the PATH, or where the variable CHROMIUM says.
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { scenes } from './pictures/scenes.js'
import { page } from './pictures/page.js'
import { smaller } from './pictures/png.js'

const root = join(import.meta.dirname, '..')
const target = join(root, 'docs/pictures')

/** As wide as GitHub shows a README, in pixels of CSS. */
const WIDTH = 860

/** In bytes: pictures are looked at on telephones too. */
const LIMIT = 60_000

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pictures-')))
try {
  cpSync(join(root, 'demo'), folder, { recursive: true })
  mkdirSync(target, { recursive: true })
  const names = process.argv.slice(2)
  for (const { name, content } of await scenes(folder)) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      take(`${name}-${theme}`, page(content, theme))
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * @param {string} name
 * @param {string} html
 */
function take(name, html) {
  const source = join(folder, `${name}.html`)
  const picture = join(target, `${name}.png`)
  writeFileSync(source, html)
  const height =
    /data-height="(\d+)"/.exec(
      chromium([`--window-size=${WIDTH},100`, '--dump-dom', source]),
    )?.[1] ?? '0'
  const scale = ['--force-device-scale-factor=1.5', `--window-size=${WIDTH},${height}`]
  chromium([...scale, `--screenshot=${picture}`, source])
  const small = smaller(readFileSync(picture))
  writeFileSync(picture, small)
  console.log(`${name}.png: ${WIDTH} × ${height}, ${small.length} bytes`)
  if (small.length > LIMIT) throw new Error(`${name}.png is larger than ${LIMIT} bytes.`)
}

/**
 * @param {readonly string[]} args
 * @returns {string} what it prints
 */
function chromium(args) {
  const program = process.env['CHROMIUM'] ?? 'chromium'
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const settings = [
    '--headless',
    '--disable-gpu',
    '--disable-lcd-text',
    '--hide-scrollbars',
    ...asRoot,
  ]
  const { status, stdout, error } = spawnSync(program, [...settings, ...args], { encoding: 'utf8' })
  if (error ?? status !== 0) throw new Error(`${program} does not run: set CHROMIUM to its path.`)
  return stdout
}
