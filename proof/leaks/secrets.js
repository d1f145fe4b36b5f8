// Thirty secrets that are hard to keep.
import { PASSWORDS } from '../engines/passwords.js'

/** @type {readonly string[]} */
export const SECRETS = [
  ...PASSWORDS.values(),
  'hunter2',
  'oven',
  'correct-horse-battery-staple',
  'Zm9vYmFyYmF6cXV4Zm9vYmFy==',
  '+/+/+/+/==rolls//++',
  '%2Brye%20%25bread%0D%0A',
  `it''s "quoted" and \\"escaped\\"`,
  '\\u0072ye\\x62read\\',
  'rye<bread>salt</bread>wheat',
  '{{ croissant }} ${{ secrets.BRIOCHE }}',
  'brioche=baguette<<EOF',
  '[ciabatta](https://focaccia.example) @pretzel www.pretzel.example',
  '\u202erolls\u200bbuns\u00adcake\ue000tart',
  '##[add-mask]focaccia::focaccia::',
  'smtp.ciabatta.example:2525',
  'kim.ciabatta@brioche.example',
  'Ξεσκεπάζω-τὴν-ψυχοφθόρα-βδελυγμία…ciabatta',
]
