/**
 * The second reader: json5, which shares no code with the first one, reads the finished settings back. It is loaded
 * only where something was edited.
 */
import json5 from 'json5'
import type { SettingName } from '../../../settings.js'
import type { Expectation } from '../../configuration.js'
import { optionOfSetting, reads } from './wanted.js'

const PATH = 'umbraco:cms:global:smtp:'

/**
 * Reads a finished file with json5, flattens it, and compares every expected value.
 *
 * @param text the whole file after the edit
 * @returns the settings that do not stand in it just once and as expected; empty where all do
 */
export function readBack(text: string, expected: readonly Expectation[]): readonly SettingName[] {
  const values = settingsIn(json5.parse(numbered(text)))
  return expected
    .filter(({ setting, value }) => {
      const option = optionOfSetting(setting)
      if (option === null || value === null || typeof value === 'boolean') return true
      const [found, ...others] = values.get(lower(option.name)) ?? []
      if (found === undefined || others.length > 0) return true
      return !reads(found, { setting, option, value, isImplied: false })
    })
    .map(({ setting }) => setting)
}

/** The texts of all leaves below `Smtp`, by their names in small letters. */
function settingsIn(document: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const open: (readonly [key: string, value: unknown])[] = [['', document]]
  for (const [key, value] of open) {
    if (!leadsToSmtp(key)) continue
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        open.push([key + lower(Array.isArray(value) ? name : unnumbered(name)) + ':', inner])
      }
    } else if (key.startsWith(PATH) && value !== null) {
      const name = key.slice(PATH.length, -1)
      found.set(name, [...(found.get(name) ?? []), textOf(value)])
    }
  }
  return found
}

function leadsToSmtp(key: string): boolean {
  return key.length <= PATH.length ? PATH.startsWith(key) : key.startsWith(PATH)
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return String(value)
}

/** ASCII letters alone: the names that are looked for have no others. */
function lower(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function unnumbered(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/**
 * A document whose names have a number in front of each: json5 forgets the first of two objects of one name, which
 * .NET merges. Line separators are escaped, of which json5 warns.
 */
function numbered(text: string): string {
  const parts: string[] = []
  let written = 0
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
    if (text.charAt(at) === '/') {
      at = endOfComment(text, at)
      continue
    }
    const end = endOfString(text, at)
    if (isName(text, end)) {
      parts.push(text.slice(written, at + 1), `${parts.length}:`)
      written = at + 1
    }
    at = end
  }
  return (parts.join('') + text.slice(written))
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

/** The next string or comment. */
function nextMark(text: string, from: number): number {
  const mark = /["/]/g
  mark.lastIndex = from
  return mark.exec(text)?.index ?? -1
}

function endOfComment(text: string, start: number): number {
  const end = text.charAt(start + 1) === '*' ? /\*\//g : /[\r\n]/g
  end.lastIndex = start + 2
  return end.exec(text) === null ? text.length : end.lastIndex
}

function endOfString(text: string, start: number): number {
  const mark = /["\\]/g
  for (let at = start + 1; ; at = mark.lastIndex + 1) {
    mark.lastIndex = at
    const found = mark.exec(text)
    if (found === null) return text.length
    if (found[0] === '"') return mark.lastIndex
  }
}

function isName(text: string, end: number): boolean {
  let at = end
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1
  return text.charAt(at) === ':'
}
