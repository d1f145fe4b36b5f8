export { Random } from '../../script/fuzz/random.js'
