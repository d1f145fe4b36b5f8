import process from 'node:process'

/**
 * Removes variables from our environment. What the system keeps of the environment that a process was
 * started with (such as `/proc/self/environ` on Linux) stays as it is: that no program runs which others
 * chose is another's part.
 *
 * @param prefix of their names, in any letter case
 */
export function removeVariables(prefix: string): void {
  for (const name of Object.keys(process.env)) {
    if (name.toUpperCase().startsWith(prefix)) Reflect.deleteProperty(process.env, name)
  }
}
