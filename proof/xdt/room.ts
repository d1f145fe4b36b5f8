/**
 * What proof/xdt.js needs of the sources and of the tests, in one bundle.
 */
export { bytesOf, DIFFERENT, differenceFrom, ours, outcomeOf } from '../../__tests__/support/xdt.js'
export { TRANSFORM_NAMES } from '../../src/config/transform/names.js'
