/** Whole settings, as the inputs of a step; XML has to escape the password. */
export const SETTINGS = /** @type {const} */ ({
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  'enable-ssl': 'true',
  username: 'bakery-orders',
  password: `p&s<s>"w'ord`,
})
