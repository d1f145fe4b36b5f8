import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { refusedNameCharacter } from '../../src/dotnet/xml-names.js'
import { decodeAttribute } from '../../src/syntax/xml/decode.js'
import { scan } from '../../src/syntax/xml/scan.js'
import { conformanceTests } from '../support/conformance.js'

function refusedIn(text: string) {
  const result = scan(text)
  if (!result.ok) throw new Error(result.fault.message)
  const refused = refusedNameCharacter(result.document)
  return refused && [refused.code, refused.span.start, refused.begins]
}

it.each([
  ['<a b="€"><!-- 😀 --></a>', null],
  ['<größe/>', null],
  ['<a b.c-1_="é" d:e="ß" xmlns:d="f"/>', null],
  ['<a b="é" xmlns:c="d" c:\ufb01="1"/>', ['U+FB01', 23, true]],
  ['<a b="é" c\ufb01="1"/>', ['U+FB01', 10, false]],
  ['<a>ß<b é:ü="" xmlns:é="c"/></a>', null],
  ['<a \ufeffb="1"/>', ['U+FEFF', 3, true]],
  ['<a b\u200d="1"/>', ['U+200D', 4, false]],
  ['<a>\n<\u200cb/></a>', ['U+200C', 5, true]],
  ['<a b="1"><c 😀="2"/></a>', ['U+1F600', 12, true]],
  ['<xⅠ/>', ['U+2160', 2, false]],
  ['<é:⁰ xmlns:é="b"/>', ['U+2070', 3, true]],
  ['<a b·="1"/>', null],
  ['<?\ufb01le a?><a/>', ['U+FB01', 2, true]],
  ['<!DOCTYPE  a\ufb01><a\ufb01/>', ['U+FB01', 12, false]],
  ['<!-- é --><?größe ⁰?><a/>', null],
])('%j', (text, expected) => {
  expect(refusedIn(text)).toEqual(expected)
})

/** The suite has them as the targets of instructions, as elements, and as elements in entities. */
const NAME = /<\?(\S+) an illegal|"<([^>]+)>|<(Illegal[^\s/>]+)/

it('refuses each name that the suite has only since the fifth edition', () => {
  const fifth = new Set(conformanceTests('5').map(({ id }) => id))
  const names = conformanceTests('4')
    .filter(({ id, good }) => !good && !fifth.has(id))
    .map(({ file }) => NAME.exec(readFileSync(file, 'utf8')))
    .flatMap((match) => match?.[1] ?? match?.[2] ?? match?.[3] ?? [])
    .map((name) => decodeAttribute(name).value)
  expect(names.length).toBeGreaterThan(290)
  expect(names.filter((name) => refusedIn(`<a><${name}/></a>`) === null)).toEqual([])
  expect(names.filter((name) => refusedIn(`<?${name} b?><a/>`) === null)).toEqual([])
})

it('takes each letter of an accented alphabet', () => {
  const alphabet = 'ÀàÇçÉéÑñÖöØøÜüŁłŠšŽžЖжΩω漢字かなカナ한글אבثج'
  expect(refusedIn(`<${alphabet}/>`)).toBeNull()
})
