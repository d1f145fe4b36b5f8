import fc from 'fast-check'
import { expect, it } from '@jest/globals'
import picomatch from 'picomatch'
import { globMatcher } from '../../src/files/glob.js'

const segment = fc.constantFrom(
  '**',
  '*',
  'a',
  'b',
  'a*',
  '*b',
  '*.c',
  '?',
  '?b',
  '[ab]',
  '{a,b}',
  '.a',
  'a.c',
)
const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'a.c', '.c', 'ba')

// Whether a `**` at the end takes the folder itself differs in picomatch from pattern to pattern.
it('matches as picomatch does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(segment, { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 5 }),
      async (segments, names) => {
        fc.pre(segments.at(-1) !== '**')
        const [glob, path] = [segments.join('/'), names.join('/')]
        const matches = await globMatcher(glob)
        expect([glob, path, matches(path)]).toStrictEqual([
          glob,
          path,
          picomatch(glob, { dot: true, flags: 's' })(path),
        ])
      },
    ),
    { numRuns: 2000 },
  )
})

it('matches a group that goes over several segments', async () => {
  const matches = await globMatcher('{a,b/c}/Web.Config')
  expect(['a/web.config', 'b/c/WEB.CONFIG', 'b/web.config'].map(matches)).toStrictEqual([
    true,
    true,
    false,
  ])
})
