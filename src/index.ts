/**
 * The door: what GitHub's runner starts.
 */
import { run } from './main.js'

void run()
