// What of GitHub's client is packed: the package exports itself to ES modules only.
module.exports = require('../../../node_modules/@actions/github/lib/github.js')
