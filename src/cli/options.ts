/**
 * What the command line takes: its commands, and the options of each. An option is an input of the action under the
 * same name, or a short one.
 */

/** A command. */
export type CommandName = 'check' | 'smoke-test' | 'effective' | 'inject'

/** An option with a value. */
export interface Option {
  /** Without the dashes. */
  readonly name: string
  /** The input of the action that it is; null where the action has none. */
  readonly input: string | null
  /** How help names its value. */
  readonly value: string
  readonly summary: string
  /** Whether it may be given several times. */
  readonly isList?: true
  readonly commands: readonly CommandName[]
}

const ALL: readonly CommandName[] = ['check', 'smoke-test', 'effective', 'inject']
const JUDGING: readonly CommandName[] = ['check', 'smoke-test', 'inject']
/** Commands that take settings from the environment. */
const SETTING: readonly CommandName[] = ['smoke-test', 'inject']
const TESTING: readonly CommandName[] = ['smoke-test']

/** The forms in which findings are told. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'azure'] as const
export type Format = (typeof FORMATS)[number]

/** Every option with a value, in the order of the help. */
export const OPTIONS: readonly Option[] = [
  {
    name: 'format',
    input: null,
    value: FORMATS.join('|'),
    summary: 'how to tell what was found; text where not given',
    commands: ALL,
  },
  {
    name: 'environment',
    input: 'environment',
    value: 'NAME',
    summary: 'one environment of the site, such as Production',
    commands: ALL,
  },
  {
    name: 'environment-keys',
    input: 'environment-keys',
    value: 'KEY',
    summary: 'a setting that the environment supplies, by its name; may be repeated',
    isList: true,
    commands: ALL,
  },
  {
    name: 'out',
    input: null,
    value: 'FILE',
    summary: 'write the web.config that a deploy to the environment makes',
    commands: ['effective'],
  },
  {
    name: 'known-sections',
    input: 'known-sections',
    value: 'GROUP/SECTION',
    summary: 'a section that is registered above the site; may be repeated',
    isList: true,
    commands: ALL,
  },
  {
    name: 'ignore',
    input: 'ignore',
    value: 'RULE',
    summary: 'a rule whose findings are not wanted; may be repeated',
    isList: true,
    commands: JUDGING,
  },
  {
    name: 'fail-on',
    input: 'fail-on',
    value: 'error|warning|never',
    summary: 'the lowest severity that fails; error where not given',
    commands: JUDGING,
  },
  {
    name: 'level',
    input: 'smoke-test',
    value: 'connect|login|recipient|send',
    summary: 'how far to go; login where not given',
    commands: TESTING,
  },
  {
    name: 'recipient',
    input: 'smoke-test-recipient',
    value: 'ADDRESS',
    summary: 'the address for recipient and send; the sender where not given',
    commands: TESTING,
  },
  {
    name: 'timeout',
    input: 'smoke-test-timeout',
    value: 'SECONDS',
    summary: 'for each server; 30 where not given',
    commands: TESTING,
  },
  {
    name: 'smoke-test-fail-on',
    input: 'smoke-test-fail-on',
    value: 'site|any|never',
    summary: 'which failures of the test fail; site where not given',
    commands: TESTING,
  },
  {
    name: 'ca',
    input: 'smoke-test-ca',
    value: 'FILE',
    summary: 'PEM file with further certificate authorities',
    commands: TESTING,
  },
]

/** What each command does, in its order. */
export const COMMANDS: Readonly<Record<CommandName, string>> = {
  check: 'tell what the site would refuse, and what keeps it from sending mail',
  'smoke-test': 'test the mail server as the site will talk to it',
  effective: 'show the settings that the site gets, in each of its environments',
  inject: 'show, with --dry-run, what an injection would change',
}

/** Whether a command takes settings from variables of the environment. */
export function takesSettings(command: CommandName): boolean {
  return SETTING.includes(command)
}
