/**
 * Names in Chinese and Japanese, which put no space between words: the gazetteer by
 * longest match, foreign names by the dot within them, people by their titles.
 */

import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { keyOfName } from '../key.ts'
import { type Mention, type NameKind, sureMention } from '../mention.ts'
import type { NameWords } from '../words/name-words.ts'

export function unspaced(line: string, language: string, gazetteer: Gazetteer, words: NameWords): Mention[] {
  const listed = listedIn(line, language, gazetteer)
  const people = language === 'ja' ? japanese(line, gazetteer, words) : chinese(line, gazetteer, words)
  return uncovered([...listed, ...people].sort((a, b) => a.at - b.at)).map(({ name, kind }) =>
    sureMention(name, kind, language),
  )
}

interface Sighting {
  readonly at: number
  readonly name: string
  readonly kind: NameKind
  readonly size: number
}

/** Those, in the order of their places, that no longer one covers. */
function uncovered(found: readonly Sighting[]): Sighting[] {
  const byPlace = [...Map.groupBy(found, ({ at }) => at)]
  /** How far those before a place reach. */
  let reach = 0
  return byPlace.flatMap(([at, here]) => {
    const before = reach
    for (const { size } of here) reach = Math.max(reach, at + size)
    const isCovered = (one: Sighting) =>
      before >= at + one.name.length || here.some((other) => other !== one && other.size > one.name.length)
    return here.filter((one) => !isCovered(one))
  })
}

/** Longest match from the left. */
function listedIn(line: string, language: string, { entries }: Gazetteer): Sighting[] {
  const found: Sighting[] = []
  for (let at = 0; at < line.length; ) {
    const size = sizeAt(line, at, entries, language)
    if (size > 0) {
      const entry = entries.get(keyOfName(line.slice(at, at + size), language))
      if (entry !== undefined) found.push({ at, name: entry.name, kind: entry.kind, size })
    }
    at += Math.max(size, 1)
  }
  return found
}

const LONGEST_ENTRY = 12

function sizeAt(line: string, at: number, entries: Gazetteer['entries'], language: string): number {
  for (let size = Math.min(LONGEST_ENTRY, line.length - at); size > 1; size--) {
    const [before, next] = [line[at - 1] ?? '', line[at + size] ?? '']
    const phrase = line.slice(at, at + size)
    // A word in kana or Latin letters ends where its script does.
    if (isCut(before, phrase[0] ?? '') || isCut(phrase.at(-1) ?? '', next)) continue
    if (entries.has(keyOfName(phrase, language))) return size
  }
  return 0
}

function isCut(one: string, other: string): boolean {
  return [/[\p{Script=Katakana}ー]/u, /[A-Za-z]/].some((script) => script.test(one) && script.test(other))
}

const HAN = '[\\p{Script=Han}々]'

const KANA = '[\\p{Script=Katakana}ー]'
/** A foreign name in kana, or a part of one: none has more signs. */
const LONGEST_KANA = 30

/** 唐纳德·特朗普; 总统李明表示. */
function chinese(line: string, { families }: Gazetteer, words: NameWords): Sighting[] {
  const titles = [...words.titles].join('|')
  const says = [...words.says].join('|')
  // Where a foreign name is certainly over, or has not begun.
  const small = `[${words.around.smallSigns.join('')}、]`
  const dotted = [
    ...line.matchAll(new RegExp(`(?:${HAN}|(?<=${HAN})[-－](?=${HAN})){1,9}(?:[·•‧]${HAN}{1,7})+`, 'gu')),
  ].map(({ 0: text, index }): Sighting => {
    const dot = text.search(/[·•‧]/u)
    const before = text.slice(0, dot)
    const cut = Math.max(lastEnd(before, new RegExp(titles, 'gu')), lastEnd(before, new RegExp(small, 'gu')))
    const rest = text.slice(cut)
    const over = rest.slice(dot - cut).search(new RegExp(`${says}|${small}|${titles}`, 'u'))
    const name = over > 1 ? rest.slice(0, dot - cut + over) : rest
    return { at: index + cut, name, kind: 'person', size: name.length }
  })
  const titled = [
    ...line.matchAll(new RegExp(`(?:${titles})(?<name>${HAN}{2,3}?)(?=${says}|[，。、,:：”“！？\\s]|$)`, 'gu')),
  ].flatMap(({ 0: all, index, groups }): Sighting[] => {
    const name = groups?.name ?? ''
    const isName = families.has(name[0] ?? '') || families.has(name.slice(0, 2))
    return isName ? [{ at: index + all.length - name.length, name, kind: 'person', size: name.length }] : []
  })
  return [...dotted, ...titled]
}

function lastEnd(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((end, { 0: found, index }) => Math.max(end, index + found.length), 0)
}

/** 田中太郎氏, トランプ大統領, ジョン・スミス; and bodies by their last word. */
function japanese(line: string, { families }: Gazetteer, words: NameWords): Sighting[] {
  const titles = [...words.titles].sort((a, b) => b.length - a.length).join('|')
  const { titlePrefixes, bodyEndings, placeEndings, behindPlaces } = words.around
  const dotted = [...line.matchAll(new RegExp(`(?<!${KANA})${KANA}{2,}(?:[・＝]${KANA}{2,})+`, 'gu'))].map(
    ({ 0: name, index }): Sighting => ({ at: index, name, kind: 'person', size: name.length }),
  )
  const kana = [
    ...line.matchAll(
      new RegExp(`(?<![・＝])(?<name>${KANA}{2,${LONGEST_KANA}})(?:${titlePrefixes.join('|')})?(?:${titles})`, 'gu'),
    ),
  ].map(
    ({ groups, index }): Sighting => ({
      at: index,
      name: groups?.name ?? '',
      kind: 'person',
      size: groups?.name?.length ?? 0,
    }),
  )
  const han = [...line.matchAll(new RegExp(`(?<name>${HAN}{2,6}?)(?:${titles})`, 'gu'))].flatMap(
    ({ groups, index }): Sighting[] => {
      const name = groups?.name ?? ''
      for (let cut = 0; cut <= name.length - 2; cut++) {
        const rest = name.slice(cut)
        if (rest.length <= 5 && [3, 2, 1].some((size) => rest.length - size <= 3 && families.has(rest.slice(0, size))))
          return [{ at: index + cut, name: rest, kind: 'person', size: rest.length }]
      }
      return []
    },
  )
  const bodies = [
    ...line.matchAll(new RegExp(`(?<!${HAN})${HAN}{2,6}(?:${bodyEndings.join('|')})(?!${HAN})`, 'gu')),
  ].map(({ 0: name, index }): Sighting => ({ at: index, name, kind: 'body', size: name.length }))
  const places = [
    ...line.matchAll(
      new RegExp(`(?<!${HAN})${HAN}{2,4}(?:${placeEndings.join('|')})(?=[${behindPlaces.join('')}、。])`, 'gu'),
    ),
  ].map(({ 0: name, index }): Sighting => ({ at: index, name, kind: 'place', size: name.length }))
  return [...dotted, ...kana, ...han, ...bodies, ...places]
}
