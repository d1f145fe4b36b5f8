// Transforms as sites have them, and a large one.

const ROOT = '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">'

const SETTING = `  <appSettings>
    <add key="Umbraco.Core.UseHttps" value="true" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" xdt:SupressWarnings="true" />
  </appSettings>`

const MAIL = `  <system.net>
    <mailSettings>
      <smtp from="shop@bakery.example" xdt:Transform="SetAttributes">
        <network host="smtp.bakery.example" port="587" xdt:Transform="SetAttributes(host,port)" />
      </smtp>
    </mailSettings>
  </system.net>`

const DEBUG = `  <system.web>
    <compilation xdt:Transform="RemoveAttributes(debug)" xdt:SupressWarnings="true" />
  </system.web>`

/** What a site writes for one environment. */
export const USUAL_TRANSFORM = transformOf([SETTING, MAIL, DEBUG])

/** The same for a site that has its mail settings injected. */
export const OTHER_TRANSFORM = transformOf([SETTING, DEBUG])

/**
 * Many steps, each of which looks for one setting among all.
 *
 * @param {number} count
 * @param {number} apart how many settings lie between those that two steps look for
 * @returns {string} a transform for a base that large.js makes
 */
export function manySteps(count, apart) {
  const steps = Array.from(
    { length: count },
    (_, index) =>
      `    <add key="Bakery.Setting${String(index * apart + 1)}" value="spelt" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" />`,
  )
  return transformOf(['  <appSettings>', ...steps, '  </appSettings>'])
}

/** @param {readonly string[]} parts */
function transformOf(parts) {
  return ['<?xml version="1.0"?>', ROOT, ...parts, '</configuration>', ''].join('\n')
}
