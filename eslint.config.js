import eslint from '@eslint/js'
import jest from 'eslint-plugin-jest'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Keeps the rooms of `src/` apart: what a room must not import, and why.
 * `main.ts` knows all rooms; the rooms do not know each other, but for the plain types in
 * `settings.ts`, `result.ts` and `config/finding.ts`.
 *
 * @param {string} room the glob of the room's files
 * @param {{ group: string[], message: string }[]} patterns what it must not import
 */
const wall = (room, ...patterns) =>
  defineConfig({ files: [room], rules: { 'no-restricted-imports': ['error', { patterns }] } })

const toolkit = {
  group: ['@actions/*'],
  message: 'Only src/github/ talks to the runner.',
}
const node = {
  group: ['node:*'],
  message: 'This room is pure: text in, values out.',
}
/** @param {string[]} rooms */
const rooms = (...rooms) => ({
  group: rooms.flatMap((room) => [`**/${room}/*`, `**/${room}/**`]),
  message: 'Rooms do not know each other: pass a value through main.ts.',
})
const configInternals = {
  group: ['**/config/**', '!**/config/finding.js'],
  message: 'Of config/, other rooms may use the plain types of finding.ts only.',
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '__tests__/fixtures/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  wall('src/*.ts', toolkit),
  wall('src/config/**', toolkit, node, rooms('github', 'report', 'files', 'smtp', 'workflow')),
  wall('src/files/**', toolkit, configInternals, rooms('github', 'report', 'smtp', 'workflow')),
  wall(
    'src/workflow/**',
    toolkit,
    node,
    { ...configInternals, group: [...configInternals.group, '!**/config/lines.js'] },
    rooms('github', 'report', 'files', 'smtp'),
  ),
  wall('src/smtp/**', toolkit, rooms('github', 'report', 'files', 'config', 'workflow')),
  wall('src/github/**', configInternals, rooms('report', 'files', 'smtp', 'workflow')),
  wall(
    'src/report/**',
    toolkit,
    node,
    configInternals,
    rooms('github', 'files', 'smtp', 'workflow'),
  ),
  {
    // Bytes become text here, and Buffer is the only lossless way.
    files: ['src/config/source.ts', 'src/config/encoding.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [toolkit, rooms('github', 'report', 'files', 'smtp')] },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'max-lines-per-function': 'off',
    },
  },
)
