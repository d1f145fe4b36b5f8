import { refuse } from './fault.js'

/** In nodes looked at. A base of 16 MB has a million of them; a transform of any use looks at each some times. */
const ENOUGH = 30_000_000

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

  /** A text that is looked at as a whole. @throws XPathError once there is nothing left */
  spendText(text: string): string {
    this.spend(text.length / CHARACTERS)
    return text
  }

  /** Nodes that are kept at once. @throws XPathError where they are more than fit into memory */
  keep(nodes: number): void {
    if (nodes > MOST_KEPT) refuse('too-costly')
  }
}

/** So many characters cost as much as a node. */
const CHARACTERS = 16

/** A file of 16 MB hardly has as many. */
const MOST_KEPT = 2_000_000
