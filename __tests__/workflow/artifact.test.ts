import { expect, it } from '@jest/globals'
import { adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

/** A job that injects, and then uploads this. */
function uploading(path: string, more = ''): string {
  return deployBy(`
    ${OURS}
    - uses: actions/upload-artifact@v7
      with:
        name: site
        path: ${path}${more}
  `)
}

function block(...lines: readonly string[]): string {
  return ['|', ...lines.map((line) => `          ${line}`)].join('\n')
}

it.each([
  ['the file itself', '⟦src/Web.config⟧'],
  ['the folder above it', '⟦src⟧'],
  ['that folder with a slash', '⟦src/⟧'],
  ['that folder with a dot', '⟦./src⟧'],
  ['the workspace', '⟦.⟧'],
  ['the workspace with a slash', '⟦./⟧'],
  ['the workspace by its name', '⟦${{ github.workspace }}⟧'],
  ['a path below its name', '⟦${{GITHUB.WORKSPACE}}/src⟧'],
  ['everything', '"⟦**⟧"'],
  ['everything at the top', "'⟦*⟧'"],
  ['a glob for the file', '⟦src/*.config⟧'],
  ['a glob across folders', '"⟦**/Web.config⟧"'],
  ['a glob for its folder', '⟦s?c⟧'],
  ['one line of several', block('docs', '⟦src⟧', 'README.md')],
  ['the first of two lines that take it', block('⟦src/Web.config⟧', 'src')],
  ['what is excluded and then named', block('!src/**', '⟦src/Web.config⟧')],
  ['a folder of which other files are excluded', block('⟦src⟧', '!src/bin', '!src/App_Data/')],
  ['a comment beside it', block('# all of it', '⟦src⟧')],
  ['two negations', '"⟦!!src⟧"'],
  ['a folded line', '⟦>-\n          src⟧'],
])('finds an upload of %s', async (_, path) => {
  const text = uploading(path)
  expect(await adviceOn(marked(text).text)).toStrictEqual(expectedOf(text, 'workflow/artifact'))
})

it.each([
  ['another folder', 'docs'],
  ['a folder whose name begins alike', 'src2'],
  ['a folder whose name is the beginning', 'sr'],
  ['a folder of the same name elsewhere', 'build/src'],
  ['another file of the folder', 'src/global.asax'],
  ['another letter case', 'src/web.config'],
  ['files at the top only', '"*.config"'],
  ['a glob of one level', '"*/*/Web.config"'],
  ['another extension', '"**/*.dll"'],
  ['a folder, which it is not', 'src/Web.config/'],
  ['an expression', '${{ env.SITE }}'],
  ['a path that ends in an expression', 'src/${{ inputs.file }}'],
  ['a line with an expression beside it', block('src', '${{ inputs.more }}')],
  ['the name of the workspace in a longer one', '${{ github.workspaces }}/src'],
  ['an absolute path', '/home/runner/work/site/site/src'],
  ['the home folder', '~/src'],
  ['a path that leads out', '../src'],
  ['a set of characters, which is not read', '"[s]rc"'],
  ['what is excluded by its path', block('src', '!src/Web.config')],
  ['what is excluded by a glob', block('src', '!**/*.config')],
  ['what is excluded with its folder', block('.', '!src')],
  ['an exclusion that is not known', block('src', '!${{ inputs.not }}')],
  ['an exclusion that is not read', block('src', '![S]rc')],
  ['a comment', block('# src', 'docs')],
  ['nothing', '""'],
])('lets an upload be of %s', async (_, path) => {
  expect(await adviceOn(uploading(path))).toStrictEqual([])
})

it.each([
  ['v3', 'actions/upload-artifact@v3'],
  ['a commit', 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a'],
  ['another letter case', 'Actions/Upload-Artifact@v7'],
])('knows the upload by %s', async (_, uses) => {
  const found = await adviceOn(uploading('src').replace(/actions\/upload.*/, uses))
  expect(found).toHaveLength(1)
})

it.each([
  ['another action', 'actions/download-artifact@v7'],
  ['an action of that name elsewhere', 'bakery/upload-artifact@v7'],
  ['a part of the action', 'actions/upload-artifact/merge@v7'],
])('knows %s apart', async (_, uses) => {
  expect(await adviceOn(uploading('src').replace(/actions\/upload.*/, uses))).toStrictEqual([])
})

it('counts on hidden files to stay out, unless they are asked for', async () => {
  const context = { injected: ['.site/Web.config'] }
  expect(await adviceOn(uploading('.'), context)).toStrictEqual([])
  const asked = uploading('.', '\n        include-hidden-files: true')
  expect(await adviceOn(asked, context)).toHaveLength(1)
})

it('says once what takes several files', async () => {
  expect(
    await adviceOn(uploading('src'), { injected: ['src/a.config', 'src/b.config'] }),
  ).toHaveLength(1)
})
