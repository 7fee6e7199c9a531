/**
 * A page's own word: what it says of the story on it in data that its reader does not
 * see. It hears the page's elements: JSON-LD, `<meta>`, microdata, `rel=author`, marked
 * times, `<html lang>`. It is evidence of one more witness, and the desk weighs it.
 */

import type { Author, OwnWord } from '../../../../flow/copy.ts'
import { foldedText } from '../../../../flow/folded-words.ts'
import { isRelease } from '../html-release.ts'
import { type DataArticle, dataIn, parsedData } from './json-ld.ts'
import { type Given, givenBy } from './meta-names.ts'

type Attributes = Readonly<Record<string, string>>

/** What one element gives. */
interface Said {
  readonly given: Given
  readonly rank: number
  readonly text: string
}

/** An element whose text is heard, from its beginning to its end. */
interface Heard {
  readonly depth: number
  readonly given: Given
  readonly rank: number
  text: string
}

/** Elements rank behind all `<meta>`: a page has those of other stories, too. */
const BY_PROPERTY = 100
const BY_LINK = 200
/** Longer than this no name and no headline is. */
const LONGEST = 400

export class OwnWordReader {
  /** Scripts of data that are no JSON. */
  broken = 0
  readonly #said: Said[] = []
  /** What may hold the page: times of its publication, under whatever name. */
  readonly #times: string[] = []
  readonly #data: unknown[] = []
  #heard: Heard[] = []
  #depth = 0
  #title: string | null = null
  #titles: string[] = []
  #script: string | null = null
  #language = ''

  open(name: string, attributes: Attributes): void {
    this.#depth += 1
    if (name === 'html') this.#language = attributes.lang ?? attributes['xml:lang'] ?? ''
    else if (name === 'title') this.#title = ''
    else if (name === 'meta') this.#meta(attributes)
    else if (name === 'script') {
      if (/^application\/ld\+json\b/i.test(attributes.type ?? '')) this.#script = ''
    } else this.#element(name, attributes)
  }

  text(text: string): void {
    if (this.#title !== null) this.#title += text
    if (this.#script !== null) this.#script += text
    for (const heard of this.#heard) if (heard.text.length <= LONGEST) heard.text += text
  }

  close(name: string): void {
    if (name === 'title' && this.#title !== null) {
      this.#titles.push(this.#title)
      this.#title = null
    }
    if (name === 'script' && this.#script !== null) {
      const data = parsedData(this.#script)
      if (data !== null) this.#data.push(data)
      else if (this.#script.trim() !== '') this.broken += 1
      this.#script = null
    }
    const ended = this.#heard.filter(({ depth }) => depth === this.#depth)
    for (const { given, rank, text } of ended) this.#say(given, rank, text)
    if (ended.length > 0) this.#heard = this.#heard.filter(({ depth }) => depth < this.#depth)
    this.#depth -= 1
  }

  /** Null if it says nothing of a story. */
  word(): OwnWord | null {
    const { articles, published } = dataIn(this.#data)
    const article = this.#main(articles)
    const meta = (given: Given) => ranked(this.#said.filter((one) => one.given === given && one.rank < BY_PROPERTY))
    const marked = (given: Given) => ranked(this.#said.filter((one) => one.given === given && one.rank >= BY_PROPERTY))
    const headlines = distinct(
      [
        article?.headline ?? [],
        meta('headline').flat(),
        marked('headline')[0]?.[0] ?? [],
        this.#titles.map(plain),
      ].flat(),
    )
    const data = [article?.authors ?? [], ...meta('author').map(asAuthors)].filter((authors) => authors.length > 0)
    // Elements are asked only where no data says who: a page has the authors of other stories, too.
    const signed = data.length > 0 ? data : marked('author').map(asAuthors)
    const times = distinct(
      [article?.published ?? [], meta('published').flat(), published, marked('published').flat()].flat(),
    )
    const isStory =
      article !== null ||
      meta('kind')
        .flat()
        .some((kind) => /^article$/i.test(kind))
    if (!isStory && signed.length === 0 && times.length === 0) return null
    return {
      headlines,
      signed,
      published: times,
      sites: distinct([...(article?.publisher ?? []), ...meta('site').flat()]),
      isStory,
      ...(this.#language.trim() === '' ? {} : { language: this.#language.trim() }),
    }
  }

  /** Every time of publication that the page gives for itself. */
  times(): string[] {
    const { articles, published } = dataIn(this.#data)
    return distinct([...articles.flatMap((article) => article.published ?? []), ...published, ...this.#times])
  }

  /** Of several articles the one whose headline the page's title has; none if there are many, as on a list of stories. */
  #main(articles: readonly DataArticle[]): DataArticle | null {
    const title = foldedText(this.#titles.join(' '))
    const titled = articles.filter(({ headline }) => headline !== null && title.includes(foldedText(headline)))
    const one = new Set(articles.map(({ headline }) => foldedText(headline ?? ''))).size <= MOST_ARTICLES
    return titled[0] ?? (one ? (articles[0] ?? null) : null)
  }

  #meta({ content = '', ...attributes }: Attributes): void {
    if (isRelease(attributes.property ?? attributes.name ?? attributes.itemprop ?? '')) this.#times.push(plain(content))
    const names = [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]
    for (const name of names.join(' ').trim().split(/\s+/)) {
      const found = givenBy(name)
      if (found !== null) this.#say(found.given, found.rank, content)
    }
  }

  /** Microdata, RDFa, links to the author, and times that say that they are the page's. */
  #element(name: string, attributes: Attributes): void {
    const { itemprop = '', property = '', rel = '', class: classes = '', datetime, content, pubdate } = attributes
    const given = `${itemprop} ${property}`
      .split(/\s+/)
      .flatMap((each) => givenBy(each) ?? [])
      .find((found) => found.given !== 'kind')
    if (given !== undefined) this.#hear(given.given, BY_PROPERTY, datetime ?? content)
    else if (name === 'a' && /(?:^|\s)author(?:\s|$)/i.test(rel)) this.#hear('author', BY_LINK, undefined)
    else if (name === 'time' && (pubdate !== undefined || /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(classes)))
      this.#hear('published', BY_PROPERTY, datetime)
  }

  #hear(given: Given, rank: number, value: string | undefined): void {
    if (value !== undefined) this.#say(given, rank, value)
    else this.#heard.push({ depth: this.#depth, given, rank, text: '' })
  }

  #say(given: Given, rank: number, text: string): void {
    const said = plain(text)
    if (said === '' || said.length > LONGEST) return
    this.#said.push({ given, rank, text: said })
    if (given === 'published' && rank >= BY_PROPERTY) this.#times.push(said)
  }
}

/** So many articles are one that is given twice, in two systems' data. */
const MOST_ARTICLES = 2

/** What was said, a list a rank. */
function ranked(said: readonly Said[]): string[][] {
  const ranks = Map.groupBy(said, ({ rank }) => rank)
  return [...ranks].sort(([a], [b]) => a - b).map(([, list]) => distinct(list.map(({ text }) => text)))
}

function asAuthors(names: readonly string[]): Author[] {
  return names.map((name) => ({ name, isOrganisation: false }))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
