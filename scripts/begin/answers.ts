/** What a new paper is asked: four questions, each with an answer that holds where nobody gives one. */

import { basename } from 'node:path'
import { isPaperAddress } from '../masthead/paper-address.ts'
import { slugOf } from '../slug.ts'
import { HOST_NAMES, HOSTS, isHost } from './hosts.ts'

export interface Answers {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly url: string
  /** A key of `HOSTS`. */
  readonly host: string
}

/** A question: its key is also the option that answers it. */
export interface Question {
  readonly key: keyof Answers
  readonly asks: string
  /** Why an answer cannot be taken; null for one that can. */
  readonly refuses: (answer: string) => string | null
}

export const QUESTIONS: readonly Question[] = [
  {
    key: 'name',
    asks: 'What is the paper called?',
    refuses: (name) => (name.trim() === '' ? 'Expected a name, such as The Harbour Courier.' : null),
  },
  { key: 'language', asks: 'In which language is it? (en, uk, pt-BR …)', refuses: noLanguage },
  {
    key: 'url',
    asks: 'At which address will it stand? It can be changed until it is published.',
    refuses: (url) =>
      isPaperAddress(url) ? null : 'Expected a web address, such as https://example.org/paper/, without “?” and “#”.',
  },
  {
    key: 'host',
    asks: `Where will it be published? (${HOST_NAMES.join(', ')})`,
    refuses: (host) => (isHost(host) ? null : `Expected one of ${HOST_NAMES.join(', ')}.`),
  },
]

/** The answers where nobody gives one: by the folder's name, and by how this machine is set. */
export function defaultsFor(folder: string, locale = new Intl.DateTimeFormat().resolvedOptions().locale): Answers {
  const own = basename(folder)
  const words = own.split(/[\s_-]+/).filter((word) => word !== '')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
  const language = new Intl.Locale(locale).language
  return { name: name === '' ? 'Paper' : name, language, url: `https://${labelOf(own)}.example/`, host: 'github' }
}

/** The time zone of this machine, which the paper takes for its own: days begin by it. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Of a host's name, as the web has it: letters of other scripts are written out in ASCII. */
function labelOf(text: string): string {
  const url = `https://${slugOf(text, 'paper')}.example/`
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.example$/, '') : 'paper'
}

function noLanguage(tag: string): string | null {
  const sentence = 'Expected the short code of a language, such as en, uk or pt-BR (BCP 47).'
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    const { language } = new Intl.Locale(canonical)
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) === undefined
      ? sentence
      : null
  } catch {
    return sentence
  }
}

/** What is done next to publish, by the host. */
export function nextAt(host: string): readonly string[] {
  return HOSTS[host]?.next ?? []
}
