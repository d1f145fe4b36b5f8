import { expect, it } from '@jest/globals'
import { adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

const SITE = { injected: ['src/Site/appsettings.json'] }

/** Publishes the site, and uploads a folder. */
function publishing(script: string, path: string): string {
  return deployBy(`
    - uses: actions/checkout@v6
    ${OURS}
    - run: ${script}
    - uses: actions/upload-artifact@v7
      with:
        path: ${path}
  `)
}

it.each([
  ['into a folder', 'dotnet publish src/Site -c Release -o out', '⟦out⟧'],
  ['a project file', 'dotnet publish src/Site/Site.csproj --output ./out', '⟦out/⟧'],
  ['a solution', 'dotnet publish Site.sln -o=out', '⟦out⟧'],
  ['what lies here', 'dotnet publish --output:out', '⟦out⟧'],
  ['by a property', 'dotnet publish src/Site -p:PublishDir=../../out', '⟦out⟧'],
  ['with a switch of MSBuild', 'dotnet publish /p:PublishDir=../../out', '⟦out⟧'],
  ['where .NET puts it', 'dotnet publish -c Release', '⟦src/Site/bin/Release/net8.0/publish⟧'],
  [
    'for a runtime',
    'dotnet publish -r linux-x64',
    '⟦src/Site/bin/Release/net10.0/linux-x64/publish⟧',
  ],
  ['for a framework', 'dotnet publish -f net9.0', '⟦src/**/net9.0/publish/*⟧'],
  [
    'where the same expression leads',
    'dotnet publish src/Site -c Release -o "${{ env.DOTNET_ROOT }}/site"',
    '⟦${{ env.DOTNET_ROOT }}/site⟧',
  ],
])('finds a published site that is uploaded: %s', async (_, script, path) => {
  const text = publishing(script, path)
  expect(await adviceOn(marked(text).text, SITE)).toStrictEqual(
    expectedOf(text, 'workflow/artifact'),
  )
})

it.each([
  ['another project', 'dotnet publish src/Tools -o out', 'out'],
  ['another folder', 'dotnet publish src/Site -o out', 'logs'],
  ['another framework', 'dotnet publish src/Site -f net8.0', 'src/Site/bin/Release/net9.0/publish'],
  ['a build only', 'dotnet build src/Site -o out', 'out'],
  ['a folder that is not known', 'dotnet publish src/Site -o "$OUT"', 'out'],
  ['a project that is not known', 'dotnet publish "$SITE" -o out', 'out'],
  ['another expression', 'dotnet publish src/Site -o "${{ env.OUT }}"', '${{ env.OTHER }}'],
  ['outside of the workspace', 'dotnet publish src/Site -o /srv/out', 'out'],
])('says nothing of %s', async (_, script, path) => {
  expect(await adviceOn(publishing(script, path), SITE)).toStrictEqual([])
})

it('says nothing of a site that was published before the injection', async () => {
  const text = deployBy(`
    - run: dotnet publish src/Site -o out
    ${OURS}
    - uses: actions/upload-artifact@v7
      with:
        path: out
  `)
  expect(await adviceOn(text, SITE)).toStrictEqual([])
})

it('finds a published site in an archive', async () => {
  const text = deployBy(`
    ${OURS}
    - run: |
        dotnet publish src/Site -o out
        cd out
        zip -r ../site.zip .
    - uses: actions/upload-artifact@v7
      with:
        path: ⟦site.zip⟧
  `)
  expect(await adviceOn(marked(text).text, SITE)).toStrictEqual(
    expectedOf(text, 'workflow/packed-artifact'),
  )
})
