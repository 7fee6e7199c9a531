/** The scales: what pages weigh, and which budget that is too much for. */

import { gzipSync } from 'node:zlib'
import { BUDGETS, type Budget, HEADLINES, HINTS, kilobytes } from './budgets.ts'
import type { BuiltSite } from './built-site.ts'
import { isLanguage } from './document.ts'
import { type Excess, type Finding, findingAt, sourceOf } from './finding.ts'
import type { Leaf } from './leaf.ts'
import { codePointsOf, isFor, isWanted, readStyleSheet, type StyleSheet } from './style-sheet.ts'

/** The heaviest of each budget. */
export type Heaviest = Partial<
  Record<Budget, { readonly url: string; readonly limit: number; readonly measured: number }>
>

/** A headline’s address: a story, or a brief on its day’s page. */
const ITEM = /^\/\d{4}\/\d\d\/\d\d\/(?:[^/#]+\/$|#)/
const STORY = /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/

export class Scales {
  readonly heaviest: Heaviest = {}
  readonly #site: BuiltSite
  /** Every style sheet that a page links to, and what it weighs. */
  readonly #sheets = new Map<string, number>()
  #heaviestInline = 0

  constructor(site: BuiltSite) {
    this.#site = site
  }

  /** Weigh one page: front page, story, typefaces. */
  ofPage(leaf: Leaf): Finding[] {
    const findings = this.#over('fonts', leaf, this.#fonts(leaf))
    findings.push(...this.#over('pictures', leaf, this.#pictures(leaf)))
    if (leaf.url === '/') {
      const headlines = this.#headlines(leaf)
      const limit = Math.round((BUDGETS.front.limit * Math.max(headlines, HEADLINES)) / HEADLINES)
      findings.push(...this.#over('front', leaf, compressed(leaf.source), limit))
    }
    if (STORY.test(leaf.url) && !leaf.isHidden)
      findings.push(...this.#over('story', leaf, Math.max(0, compressed(leaf.source) - compressed(leaf.article))))
    return findings
  }

  /** When all pages were weighed: their style sheets, together with the heaviest style within a page. */
  styles(): Finding[] {
    const [first] = this.#sheets.keys()
    if (first === undefined) return []
    const all = [...this.#sheets.values()].reduce((sum, size) => sum + size, this.#heaviestInline)
    return this.#over('css', sourceOf(first, `/${first}`, ''), all)
  }

  /** The style of a page: each sheet, noted, and what stands in the page itself; with the address that its own are relative to. */
  #stylesOf(leaf: Leaf): { readonly sheet: StyleSheet; readonly from: string }[] {
    const inline = leaf.styles.filter(({ attributes }) => !attributes.has('href'))
    const css = inline.map(({ text }) => text).join('\n')
    this.#heaviestInline = Math.max(this.#heaviestInline, css === '' ? 0 : compressed(css))
    const linked = leaf.styles.flatMap(({ attributes }) => this.#sheetsAt(attributes.get('href') ?? '', leaf.url))
    return [
      { sheet: readStyleSheet(css), from: leaf.url },
      ...linked.map((file) => ({ sheet: this.#site.styleSheet(file), from: `/${file}` })),
    ]
  }

  /** A sheet and those that it imports. */
  #sheetsAt(href: string, from: string, seen: readonly string[] = []): string[] {
    const target = href === '' ? null : this.#site.follow(href, from)
    if (target?.kind !== 'own' || target.file === null || seen.includes(target.file)) return []
    const { file } = target
    if (!this.#sheets.has(file)) this.#sheets.set(file, compressed(this.#site.text(file)))
    const { imports } = this.#site.styleSheet(file)
    return [file, ...imports.flatMap((one) => this.#sheetsAt(one, `/${file}`, [...seen, file]))]
  }

  /**
   * What the browser certainly loads to set the page: the typefaces that are
   * preloaded, and those that have a character which none of these has. Text in another
   * language is left out, since a sheet may set it in another face, and so is a family
   * that only rules for other languages name; an italic counts for letters of the page's
   * own script that HTML or any rule sets in italics.
   */
  #fonts(leaf: Leaf): number {
    const styles = this.#stylesOf(leaf)
    const language = leaf.languages[0]?.tag ?? 'en'
    const fileOf = (address: string, from: string): string[] => {
      const target = this.#site.follow(address, from)
      return target.kind === 'own' && target.file !== null ? [target.file] : []
    }
    const preloads = leaf.addresses.filter(
      ({ element, use, text }) => element === '<link>' && use === 'load' && FONT.test(text),
    )
    const files = new Set(preloads.flatMap(({ text }) => fileOf(text, leaf.url)))
    const faces = styles
      .flatMap(({ sheet, from }) => sheet.faces.map((face) => ({ face, file: fileOf(face.address, from) })))
      .filter(({ face }) => isFor(face, language))
    const there = faces.filter(({ face, file }) => !face.isItalic && file.some((one) => files.has(one)))
    const text = codePointsOf(faces.length > 0 ? leaf.text : '')
    const upright = new Set([...text].filter((point) => !there.some(({ face }) => isWanted(face, new Set([point])))))
    const emphasis = styles.some(({ sheet }) => sheet.setsItalic) ? leaf.text : leaf.emphasis
    const italics = codePointsOf(lettersOf(language, emphasis))
    for (const { face, file } of faces)
      if (isWanted(face, face.isItalic ? italics : upright)) for (const one of file) files.add(one)
    return [...files].reduce((sum, file) => sum + this.#site.bytes(file).length, 0)
  }

  /** Of each picture that is not left until it is near, the heaviest that a browser may choose. */
  #pictures(leaf: Leaf): number {
    return leaf.pictures.reduce((sum, candidates) => {
      const sizes = candidates.flatMap((address) => {
        const target = this.#site.follow(address, leaf.url)
        return target.kind === 'own' && target.file !== null ? [this.#site.bytes(target.file).length] : []
      })
      return sum + Math.max(0, ...sizes)
    }, 0)
  }

  #headlines(leaf: Leaf): number {
    const ways = leaf.addresses.filter(({ use }) => use === 'way')
    const items = ways.flatMap(({ text }) => {
      const target = this.#site.follow(text, leaf.url)
      if (target.kind !== 'own') return []
      const address = target.fragment === '' ? target.path : `${target.path}#${target.fragment}`
      return ITEM.test(address) ? [address] : []
    })
    return new Set(items).size
  }

  #over(budget: Budget, source: Parameters<typeof findingAt>[0], measured: number, limit?: number): Finding[] {
    const { name } = BUDGETS[budget]
    const most = limit ?? BUDGETS[budget].limit
    const before = this.heaviest[budget]
    if (before === undefined || measured / most > before.measured / before.limit)
      this.heaviest[budget] = { url: source.url, limit: most, measured }
    if (measured <= most) return []
    const excess: Excess = { budget: name, limit: most, measured }
    return [
      findingAt(
        source,
        { line: 1, column: 1 },
        {
          code: 'over-budget',
          reason: `Found ${kilobytes(measured)} where ${name} may weigh ${kilobytes(most)}: ${kilobytes(measured - most)} too much.`,
          hint: HINTS[budget],
          excess,
        },
      ),
    ]
  }
}

const FONT = /\.(?:woff2?|ttf|otf)$/i

/** The letters of a language's usual script in a text; of all scripts where it mixes several, as Japanese does. */
function lettersOf(language: string, text: string): string {
  const script = isLanguage(language) ? new Intl.Locale(language).maximize().script : undefined
  const own = SCRIPTS.has(script ?? '') ? new RegExp(`\\p{Script=${script}}`, 'gu') : /\p{L}/gu
  return (text.match(own) ?? []).join('')
}

/** Scripts that a language writes alone, by their codes of ISO 15924, which Unicode knows as well. */
const SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor', 'Deva', 'Beng', 'Thai', 'Ethi'])

function compressed(text: string): number {
  return gzipSync(text).length
}
