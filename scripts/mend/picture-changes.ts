/** What was sent of a story's pictures, held against what it says: the keys and the list of its sidecar that change. */

import type { YAMLMap } from 'yaml'
import type { FieldKey, PictureWord } from '../../layouts/mend/views.ts'
import { wordOf } from '../fields/keys.ts'
import { keyText } from '../fields/yaml-file.ts'
import type { Picture } from '../flow/media/picture.ts'
import { PICTURES } from '../intake/media/wanted.ts'
import type { Words } from '../languages/en/mending.ts'
import { removalOf } from './fields.ts'
import { isListed, PICTURE_WORDS, type PictureChange, pictureKey, pictureList, saidInList } from './pictures.ts'
import type { Texts } from './sent.ts'
import type { KeyChange } from './sidecar-text.ts'
import { type MendStory, ownPairs } from './story.ts'

export interface PictureChanges {
  /** Keys of the story itself, which speak of its first picture. */
  readonly keys: readonly { readonly of: PictureWord; readonly changes: readonly KeyChange[] }[]
  /** The list, if anything of it changes. */
  readonly list: readonly KeyChange[]
  readonly isListInFile: boolean
  readonly faults: Readonly<Partial<Record<FieldKey, string>>>
}

export function pictureChanges(story: MendStory, texts: Texts, words: Words): PictureChanges {
  const { hung, maps, source } = story
  const isListInFile = maps.own?.kind === 'file' || (story.isFirst && maps.top?.has(PICTURES) === true)
  const map: YAMLMap | null = isListInFile ? maps.top : maps.entry
  const list = map?.get(PICTURES, true) ?? null
  const sent = hung.flatMap((_, at) =>
    PICTURE_WORDS.flatMap((word): PictureChange[] => {
      const shown = story.shown[pictureKey(at, word)] ?? ''
      const text = texts[pictureKey(at, word)] ?? shown
      return text === shown ? [] : [{ at, word, text }]
    }),
  )
  const keys: { of: PictureWord; changes: KeyChange[] }[] = []
  const inList: PictureChange[] = []
  const faults: Partial<Record<FieldKey, string>> = {}
  for (const change of sent) {
    const { at, word, text } = change
    const picture = hung[at] as Picture
    const pairs = at === 0 ? ownPairs(maps, word) : []
    if (pairs.length > 0) keys.push({ of: word, changes: ofKey(text, pairs) })
    else if (text === '' && saidInList(list, picture, word, source) === null)
      faults[pictureKey(at, word)] = words.copyStays
    else if (at === 0 && !isListed(list, picture, source)) keys.push({ of: word, changes: newKey(word, text) })
    else inList.push(change)
  }
  const changes = inList.length === 0 ? [] : [{ word: PICTURES, to: pictureList(hung, inList, source) }]
  return { keys, list: changes, isListInFile, faults }
}

function newKey(word: PictureWord, value: string): KeyChange[] {
  return [{ word: wordOf(word), to: { kind: 'set', value } }]
}

function ofKey(text: string, pairs: ReturnType<typeof ownPairs>): KeyChange[] {
  const last = pairs.at(-1)
  return text === '' || last === undefined
    ? removalOf(pairs)
    : [{ word: keyText(last), to: { kind: 'set', value: text } }]
}
