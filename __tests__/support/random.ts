export { Random } from '../../proof/fuzz/random.js'
