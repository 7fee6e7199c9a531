/**
 * The side files of a Word document: which style is a heading, which list has
 * numbers, where links lead. WordprocessingML is ECMA-376, part 1.
 */

import { posix } from 'node:path'
import { Parser } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** Walk XML: each element that opens, with the names of those around it. */
export function walkXml(xml: string, open: (name: string, attributes: Attributes) => void): void {
  const parser = new Parser({ onopentag: open }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  parser.end()
}

/** What a paragraph style makes of its paragraphs. */
export interface Style {
  /** 0 is the document's title. */
  readonly heading: number | null
  readonly isQuote: boolean
  /** Whether they are captions of what stands above them. */
  readonly isCaption: boolean
  /** The list that its paragraphs are items of; an id that no list has stands for bullets. */
  readonly list: { readonly id: string; readonly depth: number } | null
}

/** Styles by their id. Their names are English in every language of the program. */
export function stylesIn(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let id = ''
  walkXml(xml, (name, attributes) => {
    if (name === 'w:style') id = attributes['w:styleId'] ?? ''
    const style = styles.get(id)
    const value = attributes['w:val'] ?? ''
    if (name === 'w:name') styles.set(id, styleCalled(value.toLowerCase()))
    else if (name === 'w:numId' && style !== undefined)
      styles.set(id, { ...style, list: value === '0' ? null : { id: value, depth: style.list?.depth ?? 0 } })
  })
  return styles
}

/** What the program's own styles are, by their names. `list bullet 2` is of a list within another. */
function styleCalled(called: string): Style {
  const list = /^list bullet(?: (?<depth>[2-5]))?$/.exec(called)
  return {
    heading: headingLevel(called),
    isQuote: called === 'quote' || called === 'intense quote',
    isCaption: called === 'caption',
    list: list === null ? null : { id: '', depth: Number(list.groups?.depth ?? 1) - 1 },
  }
}

/** By the name of a style in lower case: `title` is 0, `heading 2` is 2. */
function headingLevel(called: string): number | null {
  if (called === 'title') return 0
  const level = /^heading ([1-9])$/.exec(called)?.[1]
  return level === undefined ? null : Number(level)
}

/** Formats of list items that are no number. */
const UNNUMBERED = new Set(['bullet', 'none'])

/**
 * For each list and depth, `3/0`, whether its items have numbers. A list names an
 * abstract one that stands before it, and that has the format of each depth.
 */
export function numberedIn(xml: string): ReadonlySet<string> {
  const formats = new Map<string, string[]>()
  const numbered = new Set<string>()
  let abstract = ''
  let list = ''
  let depth = 0
  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:abstractNum': (attributes) => {
      abstract = attributes['w:abstractNumId'] ?? ''
    },
    'w:lvl': (attributes) => {
      depth = Number(attributes['w:ilvl'] ?? 0)
    },
    'w:numFmt': (attributes) => {
      const own = formats.get(abstract) ?? []
      own[depth] = attributes['w:val'] ?? 'bullet'
      formats.set(abstract, own)
    },
    'w:num': (attributes) => {
      list = attributes['w:numId'] ?? ''
    },
    'w:abstractNumId': (attributes) => {
      for (const [at, format] of (formats.get(attributes['w:val'] ?? '') ?? []).entries())
        if (format !== undefined && !UNNUMBERED.has(format)) numbered.add(`${list}/${at}`)
    },
  }
  walkXml(xml, (name, attributes) => opened[name]?.(attributes))
  return numbered
}

/** Where the links of a part lead, by the ids that it uses. */
export function linksIn(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  walkXml(xml, (name, attributes) => {
    if (name === 'Relationship' && attributes.TargetMode === 'External')
      links.set(attributes.Id ?? '', attributes.Target ?? '')
  })
  return links
}

/** Where in the archive the pictures of the body are, by the ids that it uses (ECMA-376, part 2: targets are counted from `word/`). */
export function imagesIn(xml: string): ReadonlyMap<string, string> {
  const images = new Map<string, string>()
  walkXml(xml, (name, { Id = '', Target = '', Type = '', TargetMode }) => {
    if (name === 'Relationship' && TargetMode !== 'External' && Type.endsWith('/image'))
      images.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('word', Target))
  })
  return images
}
