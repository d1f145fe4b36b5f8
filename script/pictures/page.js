// A page as GitHub would show it, in one of its two themes.

const COLOURS = {
  light: {
    back: '#ffffff',
    text: '#1f2328',
    dim: '#59636e',
    line: '#d1d9e0',
    panel: '#f6f8fa',
    red: '#d1242f',
    wrong: '#ffebe9',
    new: '#dafbe1',
    blue: '#0969da',
  },
  dark: {
    back: '#0d1117',
    text: '#f0f6fc',
    dim: '#9198a1',
    line: '#3d444d',
    panel: '#151b23',
    red: '#f85149',
    wrong: '#2d1519',
    new: '#12261e',
    blue: '#4493f8',
  },
}

const STYLE = `
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--back); color: var(--text); font: 14px/1.5 'DejaVu Sans', Verdana, sans-serif }
h2 { font-size: 18px; margin: 0 0 12px } h3 { font-size: 15px; margin: 16px 0 8px } p { margin: 0 0 12px }
table { border-collapse: collapse; width: 100%; margin: 0 0 12px } th { text-align: left; background: var(--panel) }
td, th { border: 1px solid var(--line); padding: 5px 9px; vertical-align: top; font-size: 12.5px }
pre, code, .code { font: 12px/1.6 'DejaVu Sans Mono', monospace } pre { background: var(--panel); padding: 10px; margin: 0 0 12px }
.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.head { background: var(--panel); padding: 8px 12px; border-bottom: 1px solid var(--line) }
.row { display: flex; white-space: pre } .row i { width: 44px; padding: 0 8px; color: var(--dim); text-align: right; font-style: normal }
.added { background: var(--new) } .fault { background: var(--wrong); border-bottom: 2px solid var(--red) }
.note { margin: 8px 12px 8px 44px; padding: 9px 12px; border: 1px solid var(--red); border-radius: 6px }
.note b { color: var(--red) } .dim { color: var(--dim) }
.flow { display: grid; grid-template-columns: 1fr 30px 1fr 30px 1fr; gap: 10px 0; align-items: stretch }
.flow div { border: 1px solid var(--line); border-radius: 6px; padding: 9px 11px; font-size: 12.5px; background: var(--panel) }
.flow b { display: block } .flow span { align-self: center; text-align: center; color: var(--blue); font-size: 18px }
.flow .out { border-color: var(--red) }
`

const MEASURE =
  '<script>document.body.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height)</script>'

/**
 * @param {string} content HTML
 * @param {keyof typeof COLOURS} theme
 * @returns {string} a whole page, which tells its height in `data-height`
 */
export function page(content, theme) {
  const colours = Object.entries(COLOURS[theme]).map(([name, colour]) => `--${name}: ${colour}`)
  const style = `<style>:root { ${colours.join('; ')} }${STYLE}</style>`
  return `<!DOCTYPE html><html><meta charset="utf-8">${style}<body>${content}${MEASURE}</body></html>`
}
