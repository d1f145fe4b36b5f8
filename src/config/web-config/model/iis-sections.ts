/**
 * What stands in `<system.webServer>`, which .NET passes over and IIS reads: IIS_schema.xml, and the schemas of
 * the modules that sites use most (rewrite, cors, aspNetCore, httpPlatform, iisnode).
 */

/** The group that all of them are in. */
export const WEB_SERVER = 'system.webServer'

/** The groups, by their paths; every other element below `<system.webServer>` is a section. */
export const IIS_GROUPS: ReadonlySet<string> = new Set(
  ['', '/security', '/security/authentication', '/tracing', '/rewrite', '/webdav'].map(
    (path) => `${WEB_SERVER}${path}`,
  ),
)

/** The groups and sections directly in it. */
export const IIS_NAMES: readonly string[] = [
  'applicationInitialization',
  'asp',
  'aspNetCore',
  'caching',
  'cgi',
  'cors',
  'defaultDocument',
  'directoryBrowse',
  'fastCgi',
  'globalModules',
  'handlers',
  'httpCompression',
  'httpErrors',
  'httpLogging',
  'httpPlatform',
  'httpProtocol',
  'httpRedirect',
  'httpTracing',
  'iisnode',
  'isapiFilters',
  'modules',
  'odbcLogging',
  'rewrite',
  'security',
  'serverRuntime',
  'serverSideInclude',
  'staticContent',
  'tracing',
  'urlCompression',
  'validation',
  'webdav',
  'webSocket',
]
