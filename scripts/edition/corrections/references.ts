/**
 * How people name a story: by its address, by its file, or by its headline. One table of
 * the paper’s stories for all of them.
 */

import { closest } from 'fastest-levenshtein'
import { foldedText } from '../../flow/folded-words.ts'
import type { StoryPage } from '../../pages/page.ts'
import type { Retired } from '../../register/address/retired.ts'

export interface References {
  /** The stories that a name means: its address, file or headline, or a headline that begins so. */
  named(said: string): readonly StoryPage[]
  /** The stories whose address stands in a text, or whose headline stands in it in quotes. */
  within(text: string): readonly StoryPage[]
  /** The headlines that are nearest to a name. */
  near(said: string): readonly string[]
}

/** Quotation marks, as they open and close; a headline that is quoted within one language may stand in the marks of another. */
const QUOTED = /[“„«‹»›「『"‟]([^“”„«»‹›「」『』"\n]{4,200})[”“»›«‹」』"]/gu
const ADDRESS = /(?:https?:\/\/[^\s/]+)?(?<path>\/[^\s"”»<>)]+)/gu
/** A headline that is named by its first words is named by so many letters at the least. */
const LEAST = 12

/** @param root the path below which the paper is published, without the slash at its end */
export function referencesIn(stories: readonly StoryPage[], retired: readonly Retired[], root: string): References {
  const byAddress = new Map(stories.map((story) => [story.address, story]))
  for (const { kind, url, ...rest } of retired) {
    const target = kind === 'redirect' && 'to' in rest ? byAddress.get(rest.to) : undefined
    if (target !== undefined) byAddress.set(url, target)
  }
  const bySource = Map.groupBy(stories, ({ source }) => source)
  const byHeadline = Map.groupBy(stories, (story) => folded(story))

  function at(path: string): StoryPage[] {
    const plain = decoded(path).replace(/[?#].*$/s, '')
    const own = root !== '' && plain.startsWith(`${root}/`) ? plain.slice(root.length) : plain
    const folder = own.replace(/index\.html$/, '').replace(/[/.,;:!]*$/, '/')
    return [byAddress.get(folder) ?? []].flat()
  }

  function headed(words: string, least: number): readonly StoryPage[] {
    const name = foldedText(words)
    const exact = byHeadline.get(name)
    if (exact !== undefined || name.length < least) return exact ?? []
    return stories.filter((story) => folded(story).startsWith(`${name} `))
  }

  return {
    named(said) {
      const [address] = said.matchAll(ADDRESS)
      if (address?.index === 0) {
        const found = at(address.groups?.path ?? '')
        if (found.length > 0) return found
      }
      return bySource.get(said.replace(/^\.?\//, '').normalize('NFC')) ?? headed(said, LEAST)
    },
    within(text) {
      const named = [...text.matchAll(ADDRESS)].flatMap(({ groups }) => at(groups?.path ?? ''))
      const quoted = [...text.matchAll(QUOTED)].flatMap(([, words = '']) => headed(words, LEAST))
      return [...new Set(named.length > 0 ? named : quoted)]
    },
    near(said) {
      const name = foldedText(said)
      const names = [...byHeadline.keys()].filter((one) => one !== '')
      if (name === '' || names.length === 0) return []
      const nearest = byHeadline.get(closest(name, names)) ?? []
      return nearest.map(({ fields }) => fields.headline?.value ?? '')
    },
  }
}

function folded({ fields }: StoryPage): string {
  return foldedText(fields.headline?.value ?? '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
