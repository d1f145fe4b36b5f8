import { refuse } from './fault.js'

/** In nodes looked at. A base of 16 MB has a million of them; a transform of any use looks at each some times. */
const ENOUGH = 200_000_000

/**
 * How much work the expressions of one transform may make. Predicates within predicates look at every node for every
 * node: whoever writes them could keep a runner busy for days.
 */
export class Budget {
  #left: number

  constructor(nodes: number = ENOUGH) {
    this.#left = nodes
  }

  /** @throws XPathError once there is nothing left */
  spend(nodes: number): void {
    this.#left -= nodes
    if (this.#left < 0) refuse('too-costly')
  }
}
