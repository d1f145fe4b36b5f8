import { expect, it } from '@jest/globals'
import { plain } from '../../src/report/markdown.js'

it.each([
  ['a `b` | c', String.raw`a \`b\` \| c`],
  ['<img src=x>', String.raw`&lt;img src\=x&gt;`],
  ['@octocat', '&#64;octocat'],
  ['https://evil.example', 'https&#58;//evil.example'],
  ['www.evil.example', 'www&#46;evil.example'],
  ['_WWW.evil.example', String.raw`\_WWW&#46;evil.example`],
  ['a\nb', 'a b'],
])('shows %j as it is', (text, markdown) => {
  expect(plain(text)).toBe(markdown)
})
