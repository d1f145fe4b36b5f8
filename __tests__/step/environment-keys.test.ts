import { expect, it } from '@jest/globals'
import { readEnvironmentKeys, secretsInKeys } from '../../src/step/environment-keys.js'

const PASSWORD = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'

it.each([
  [PASSWORD, { environment: null, name: PASSWORD, value: null }],
  [
    'Umbraco:CMS:Global:Smtp:Host',
    { environment: null, name: 'Umbraco:CMS:Global:Smtp:Host', value: null },
  ],
  [`Staging: ${PASSWORD}`, { environment: 'Staging', name: PASSWORD, value: null }],
  ['My Site: A__B=c', { environment: 'My Site', name: 'A__B', value: 'c' }],
  ['A__B=', { environment: null, name: 'A__B', value: '' }],
  ['A__B=c=d: e', { environment: null, name: 'A__B', value: 'c=d: e' }],
  ['A:B=x', { environment: null, name: 'A:B', value: 'x' }],
  [`${PASSWORD}=`, { environment: null, name: PASSWORD, value: '' }],
])('reads %j', (line, key) => {
  expect(readEnvironmentKeys([line])).toStrictEqual({ keys: [key], complaints: [] })
})

it.each(['A B', '=x', 'Staging: ', 'Staging:  =x', ': A', '${{ vars.KEYS }}'])(
  'refuses %j by its number, and quotes nothing of it',
  (line) => {
    const { keys, complaints } = readEnvironmentKeys(['A', line])
    expect(keys).toHaveLength(1)
    expect(complaints).toStrictEqual([expect.stringContaining('line 2')])
  },
)

it('refuses the value of a password, and does not show it', () => {
  const { keys, complaints } = readEnvironmentKeys([`Live: ${PASSWORD}=hunter2-hunter2`])
  expect(keys).toStrictEqual([])
  expect(complaints).toStrictEqual([expect.stringContaining(PASSWORD)])
  expect(complaints.join()).not.toContain('hunter2')
})

it('masks it all the same', () => {
  const input = `A__HOST=smtp.example.org\r\n Live: A:Password=hunter2-hunter2 \n${PASSWORD}=#{Password}#`
  expect(secretsInKeys(input)).toStrictEqual(['hunter2-hunter2'])
})
