// Code that runs in the process of a step, before the step.

/**
 * @param {string} source a module, as text
 * @returns {{ NODE_OPTIONS: string }} the environment in which Node runs it first
 */
export function preloading(source) {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` }
}
