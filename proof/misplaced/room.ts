/**
 * What proof/misplaced.js needs of the sources, in one bundle.
 */
export { WEB_CONFIG_RULES } from '../../src/config/web-config/rules/index.js'
export { MAIL_RULES } from '../../src/mail/rules/index.js'
export { judgedExample } from '../../__tests__/support/site.js'
