// The walls of the house: which room may use which, and the lint rule that keeps them.
import { dirname, join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What every room may use: the words of the domain and of the place where texts are read, which use no room. */
export const FREE = ['settings.ts', 'mentions.ts']

/**
 * The rooms of `src/`, and what each of them may import; what is not named here is forbidden. A file at the top
 * of `src/` is a room of its own. A test follows the imports of each room to their ends.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_USE = {
  text: [],
  syntax: ['text'],
  'syntax/xml': ['text', 'syntax'],
  'syntax/json': ['syntax'],
  'syntax/dom': ['syntax', 'syntax/xml'],
  'syntax/xpath': ['text', 'syntax/xml', 'syntax/dom'],
  redaction: ['text', 'syntax', 'syntax/xml'],
  findings: ['text', 'syntax', 'redaction'],
  suppression: ['text', 'syntax', 'findings'],
  dotnet: ['text', 'syntax', 'syntax/xml'],
  'providers.ts': [],
  mail: ['redaction', 'findings', 'dotnet', 'providers.ts'],
  config: ['syntax', 'syntax/xml', 'findings', 'suppression'],
  'config/web-config/model': [
    'text',
    'syntax',
    'syntax/xml',
    'redaction',
    'findings',
    'suppression',
    'dotnet',
    'mail',
    'config',
  ],
  'config/web-config/injection': ['syntax', 'syntax/xml', 'config', 'config/web-config/model'],
  'config/web-config/rules': [
    'text',
    'syntax',
    'syntax/xml',
    'redaction',
    'findings',
    'dotnet',
    'config',
    'config/web-config/model',
    'config/web-config/injection',
  ],
  'config/web-config': [
    'syntax/xml',
    'findings',
    'suppression',
    'mail',
    'config',
    'config/web-config/model',
    'config/web-config/injection',
    'config/web-config/rules',
  ],
  'config/appsettings/model': [
    'syntax',
    'syntax/json',
    'findings',
    'suppression',
    'dotnet',
    'mail',
    'config',
  ],
  'config/appsettings/injection': [
    'syntax',
    'syntax/json',
    'findings',
    'dotnet',
    'config',
    'config/appsettings/model',
  ],
  'config/appsettings/rules': [
    'text',
    'syntax',
    'syntax/json',
    'redaction',
    'findings',
    'dotnet',
    'config',
    'config/appsettings/model',
    'config/appsettings/injection',
  ],
  'config/appsettings/beside': [
    'syntax',
    'syntax/xml',
    'syntax/json',
    'findings',
    'config',
    'config/appsettings/model',
    'config/transform',
  ],
  'config/appsettings': [
    'redaction',
    'findings',
    'suppression',
    'mail',
    'config',
    'config/appsettings/model',
    'config/appsettings/injection',
    'config/appsettings/rules',
    'config/appsettings/beside',
  ],
  'config/kinds.ts': [
    'syntax',
    'syntax/xml',
    'config',
    'config/transform',
    'config/deployed',
    'config/appsettings',
  ],
  'config/transform': [
    'text',
    'syntax',
    'syntax/xml',
    'syntax/dom',
    'syntax/xpath',
    'findings',
    'dotnet',
    'config',
  ],
  'config/transform/rules': [
    'text',
    'syntax',
    'syntax/xml',
    'syntax/dom',
    'redaction',
    'findings',
    'config',
    'config/transform',
    'config/transform/injection',
    'config/web-config/model',
  ],
  'config/deployed': [
    'syntax',
    'syntax/xml',
    'findings',
    'suppression',
    'config',
    'config/web-config',
    'config/web-config/model',
    'config/transform',
    'config/transform/injection',
    'config/transform/rules',
  ],
  'config/transform/injection': [
    'syntax',
    'syntax/xml',
    'redaction',
    'findings',
    'config',
    'config/web-config/model',
    'config/web-config/injection',
    'config/transform',
  ],
  smtp: ['text', 'redaction', 'dotnet', 'providers.ts', 'smtp/clients', 'smtp/hints'],
  'smtp/clients': ['smtp'],
  'smtp/hints': ['providers.ts', 'smtp'],
  workflow: ['text', 'syntax', 'findings', 'workflow/rules'],
  'workflow/rules': ['syntax', 'findings', 'workflow'],
  'rules.ts': [
    'findings',
    'suppression',
    'mail',
    'config',
    'config/web-config/rules',
    'config/appsettings/rules',
    'config/transform/rules',
    'workflow/rules',
  ],
  files: ['text'],
  step: [
    'text',
    'syntax/xml',
    'findings',
    'redaction',
    'suppression',
    'config',
    'config/kinds.ts',
    'smtp',
    'workflow',
    'files',
  ],
  report: ['text', 'findings', 'step'],
  github: ['text', 'findings', 'redaction', 'report', 'step'],
  cli: ['text', 'syntax', 'syntax/json', 'redaction', 'findings', 'files', 'step', 'report'],
  'cli.ts': ['cli'],
  'main.ts': ['files', 'step', 'report', 'github'],
  'cleanup.ts': ['text', 'files', 'step', 'github'],
  'index.ts': ['main.ts', 'cleanup.ts', 'github'],
}

/** What only some rooms may import from outside of `src/`; any other package is free for all. */
export const OUTSIDE = {
  '@actions/': ['github'],
  json5: ['config/appsettings/injection'],
  nodemailer: ['smtp', 'smtp/clients'],
  'node:fs': ['files', 'github', 'step'],
  'node:net': ['smtp', 'smtp/clients', 'smtp/hints'],
  'node:tls': ['smtp', 'smtp/clients'],
  'node:child_process': ['files', 'smtp'],
}

/**
 * The room that a file belongs to; null outside of `src/`.
 *
 * @param {string} path absolute
 * @returns {string | null}
 */
export function roomOf(path) {
  const inside = relative(join(root, 'src'), path).split(sep).join('/')
  if (inside.startsWith('..')) return null
  const rooms = Object.keys(MAY_USE).filter(
    (room) => inside === room || inside.startsWith(`${room}/`),
  )
  return rooms.sort((a, b) => b.length - a.length)[0] ?? inside
}

/**
 * Why a file must not import something; null where it may.
 *
 * @param {string} path absolute, of the file
 * @param {string} name what it imports, as written
 * @returns {string | null}
 */
export function objectionTo(path, name) {
  const room = roomOf(path)
  if (room === null) return null
  if (!name.startsWith('.')) {
    const kept = Object.entries(OUTSIDE).find(([outside]) => name.startsWith(outside))
    return kept === undefined || kept[1].includes(room)
      ? null
      : `${room} must not use ${name}: only ${kept[1].join(', ')} may.`
  }
  const other = roomOf(join(dirname(path), name.replace(/\.js$/, '.ts')))
  if (other === null || other === room || FREE.includes(other)) return null
  if (MAY_USE[room] === undefined) return `${room} is not a room: name it in MAY_USE.`
  return MAY_USE[room].includes(other) ? null : `${room} must not use ${other}: MAY_USE says so.`
}

/** The lint rule, for ESLint. @type {import('eslint').Rule.RuleModule} */
export const walls = {
  create(context) {
    /** @param {Importing} node */
    const look = (node) => {
      const name = node.source?.type === 'Literal' ? node.source.value : null
      const objection = typeof name === 'string' ? objectionTo(context.filename, name) : null
      if (objection !== null) context.report({ node, message: objection })
    }
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    }
  },
}

/**
 * @typedef {import('estree').ImportDeclaration | import('estree').ExportNamedDeclaration |
 *   import('estree').ExportAllDeclaration | import('estree').ImportExpression} Importing
 */
