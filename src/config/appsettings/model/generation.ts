/**
 * What differs between versions of Umbraco: which .NET reads its settings, and what its options are.
 */

/** Versions of .NET, by the number of its configuration packages. */
export type DotnetVersion = 5 | 6 | 7 | 8 | 9 | 10

/** A version of Umbraco, as far as its settings are concerned. */
export interface Generation {
  /** The major version: 9 and later. */
  readonly umbraco: number
  readonly dotnet: DotnetVersion
}

/** The first major version of Umbraco on each .NET, the newest first. */
const FIRST: readonly (readonly [umbraco: number, dotnet: DotnetVersion])[] = [
  [17, 10],
  [15, 9],
  [13, 8],
  [11, 7],
  [10, 6],
  [9, 5],
]

/** Every version of .NET that a site may run on. */
export const DOTNET_VERSIONS: readonly DotnetVersion[] = FIRST.map(([, dotnet]) => dotnet)

/** What counts where nothing tells the version. */
export const NEWEST = 18

/**
 * The generation of a version.
 *
 * @param umbraco the major version; one before 9 counts as 9
 */
export function generationOf(umbraco: number): Generation {
  const [, dotnet] = FIRST.find(([first]) => umbraco >= first) ?? [9, 5]
  return { umbraco: Math.max(umbraco, 9), dotnet }
}

/**
 * The first version of Umbraco on a version of .NET.
 *
 * @param dotnet the major version; one before 5 counts as 5
 */
export function versionOn(dotnet: number): number {
  return FIRST.find(([, first]) => dotnet >= first)?.[0] ?? 9
}

/** One version for each way of reading that differs, the newest first: to find out what another would make of a file. */
export const DIFFERING: readonly Generation[] = [18, 16, 13, 10, 9].map(generationOf)
