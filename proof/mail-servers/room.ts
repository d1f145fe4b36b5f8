/**
 * What proof/mail-servers.js needs of the sources, in one bundle.
 */
export { makeCertificates } from '../../__tests__/support/certificates.js'
export { smokeTest } from '../../src/smtp/smoke-test.js'
