import { expect, it } from '@jest/globals'
import { adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

/** The shape of Umbraco's sample: pack all, keep it for debugging. */
function packing(lines: readonly string[], path = '⟦${{GITHUB.WORKSPACE}}/sources.zip⟧'): string {
  const script = lines.map((line) => `        ${line}`).join('\n')
  return deployBy(`
    - uses: actions/checkout@v6
    ${OURS}
    - name: Pack
      run: |
${script}
      shell: bash
    - uses: actions/upload-artifact@v7
      with:
        path: ${path}
        retention-days: 1
  `)
}

const SAMPLE = [
  'echo "Packing"',
  'cp cloud.gitignore .gitignore',
  'zip -r sources.zip . -x@cloud.zipignore',
]

it.each([
  ['as the sample does', SAMPLE],
  ['its folder', ['zip -qr sources.zip docs src']],
  ['the file', ['zip sources.zip src/Web.config']],
  ['all, by the shell', ['zip -9 -r ./sources.zip ./']],
  ['to a name without extension', ['zip -r sources .']],
  ['without other files', ["zip -r sources.zip . -x '*.git*' 'bin/*'"]],
  ['without others, by the long option', ["zip -r sources.zip . --exclude '*.git*'"]],
  ['from its folder', ['cd src', 'zip -r ../sources.zip .']],
  ['from its folder, in a subshell', ['(cd src && zip -r ../sources.zip .)']],
  ['to the workspace by its name', ['zip -r "$GITHUB_WORKSPACE/sources.zip" .']],
])('finds an archive that is uploaded: %s', async (_, lines) => {
  const text = packing(lines)
  expect(await adviceOn(marked(text).text)).toStrictEqual(
    expectedOf(text, 'workflow/packed-artifact'),
  )
})

it.each([
  ['another folder', ['zip -r sources.zip docs']],
  ['another archive', ['zip -r site.zip .']],
  ['an archive elsewhere', ['zip -r "$RUNNER_TEMP/sources.zip" .']],
  ['folders without what is in them', ['zip sources.zip .']],
  ['from another folder', ['cd docs', 'zip -r ../sources.zip .']],
  ['from a folder that is not known', ['cd "$SITE"', 'zip -r ../sources.zip .']],
  ['without the file', ['zip -r sources.zip . -x src/Web.config']],
  ['without its folder', ['zip -r sources.zip . -x "src/*"']],
  ['without its extension', ['zip -r sources.zip . -x \\*.config docs']],
  ['without its extension, from its folder', ['cd src', 'zip -r ../sources.zip . -x "*.config"']],
  ['without what is not known', ['zip -r sources.zip . -x "$IGNORED"']],
  ['without a set', ['zip -r sources.zip . -x "[Ww]eb.config"']],
  ['only some files', ['zip -r sources.zip . -i "*.dll"']],
  ['from a list', ['git ls-files | zip sources.zip -@']],
  ['encrypted', ['zip -r -P "$KEY" sources.zip .']],
  ['after it is put back', ['git checkout .', 'zip -r sources.zip .']],
  ['gone again', ['zip -r sources.zip .', 'rm sources.zip']],
  ['another program', ['tar -czf sources.zip .']],
  ['only said', ['echo zip -r sources.zip .']],
])('lets be an archive: %s', async (_, lines) => {
  expect(await adviceOn(marked(packing(lines)).text)).toStrictEqual([])
})

it('lets be an archive that is packed after the upload, or not uploaded', async () => {
  const upload = '- uses: actions/upload-artifact@v7\n      with: { path: sources.zip }'
  const pack = '- run: zip -r sources.zip .'
  expect(await adviceOn(deployBy(`    ${OURS}\n    ${upload}\n    ${pack}`))).toStrictEqual([])
  expect(await adviceOn(deployBy(`    ${pack}\n    ${OURS}\n    ${upload}`))).toStrictEqual([])
  expect(await adviceOn(deployBy(`    ${OURS}\n    ${pack}`))).toStrictEqual([])
  expect(await adviceOn(deployBy(`    ${OURS}\n    ${pack}\n    ${upload}`))).toHaveLength(1)
})

it('leaves to the other rule what takes the file as well', async () => {
  const text = marked(packing(SAMPLE, '⟦.⟧'))
  expect(await adviceOn(text.text)).toMatchObject([{ rule: 'workflow/artifact' }])
})
