/**
 * The notation of the lists in `languages/`: what somebody who knows the language can
 * read, check and add to. A line is a phrase; plain words are themselves, in any case.
 *
 *     sign (in|up|out)        one of these; also on the whole line: `in | up | out`
 *     [please] hold           this, or nothing; set apart, it takes a space with it
 *     [very|quite]* late      any number of these, or none
 *     draft[s]   e[-]mail     a part of a word, or nothing; `[ ]` is a space, or nothing
 *     editor's “note”         an apostrophe, quotation marks of any kind
 *     source: (image)         `:`, `/`, `|`, `=`, `(` and `)` also of full width
 *     more on …2-30           so many characters of anything; `…20` is none to twenty
 *     <digits> comments       digits, letters, `<words>` of letters, a `<figure>` (1.4), a
 *                             `<capital>`, `<signs>` (no white space), a `<clause>`
 *                             (no `. ! ? :`)
 *     <letters 0-4>           so many of them; `<capital 3+>` is three or more
 *     <spaces>                white space, or none
 *     …40<edge>page<edge>     here a word begins or ends; at `<end>` the line
 *     like {a|b}              in braces, what must stand behind it and is no part of it
 *     "(c)"  "[pr]"  "…"      in quotation marks, signs that would mean something else
 *     # like this             a remark; it stands on a line of its own
 *
 * The order of phrases says nothing: the longest is tried first.
 */

/** So many characters of a kind. */
export interface Some {
  readonly kind: 'some'
  readonly of: Stuff
  readonly least: number
  readonly most: number
}

export type PhrasePart =
  | { readonly kind: 'sign'; readonly sign: string }
  | Some
  /** `often` is how many times it may stand there. */
  | { readonly kind: 'choice'; readonly among: readonly PhraseParts[]; readonly often: 'once' | 'perhaps' | 'any' }
  | { readonly kind: 'ahead'; readonly among: readonly PhraseParts[] }
  | { readonly kind: 'edge' }
  | { readonly kind: 'end' }
  | { readonly kind: 'spaces' }

export type PhraseParts = readonly PhrasePart[]
export type Stuff = 'anything' | 'digits' | 'letters' | 'words' | 'figure' | 'capital' | 'signs' | 'clause'

/** What there is one of, where no number is said, and what there may be more of. */
const SINGLE: readonly Stuff[] = ['figure', 'capital']
const PLURAL: readonly Stuff[] = ['digits', 'letters', 'words', 'signs', 'clause']

/** One phrase, or several that bars on its line set apart. */
export function phrasesIn(line: string): PhraseParts[] {
  const reader = new Reader(line)
  const among = reader.among(null)
  if (among.some(isEmpty)) throw new Error('it says nothing, or could be nothing')
  return among
}

/** Whether a phrase matches nothing at all. */
function isEmpty(parts: PhraseParts): boolean {
  return parts.every((part) => {
    if (part.kind === 'some') return part.least === 0
    return part.kind === 'choice' ? part.often !== 'once' || part.among.some(isEmpty) : part.kind !== 'sign'
  })
}

const TOKEN =
  /"(?<quoted>[^"]+)"|…(?<reach>\d+(?:-\d+)?)|<(?<device>[a-z]+)(?: (?<count>\d+(?:\+|-\d+)?))?>|(?<sign>[\s\S])/uy

class Reader {
  readonly #line: string
  #at = 0

  constructor(line: string) {
    this.#line = line
  }

  /** Alternatives up to a closing bracket, or to the end of the line. */
  among(closing: string | null): PhraseParts[] {
    const among: PhrasePart[][] = [[]]
    for (;;) {
      if (this.#at >= this.#line.length) {
        if (closing !== null) throw new Error(`“${closing}” is missing`)
        return among.map(trimmed).map(spaced)
      }
      const mark = this.#line[this.#at] ?? ''
      if (mark === closing) {
        this.#at += 1
        if (among.some((parts) => parts.length === 0)) throw new Error('a choice is empty')
        return among.map(spaced)
      }
      if (mark === '|') {
        this.#at += 1
        among.push([])
      } else among.at(-1)?.push(...this.#part(mark))
    }
  }

  #part(mark: string): PhrasePart[] {
    const closing = CLOSING.get(mark)
    if (closing !== undefined) {
      this.#at += 1
      return [this.#bracket(mark, this.among(closing))]
    }
    TOKEN.lastIndex = this.#at
    const { quoted, reach, device, count, sign } = TOKEN.exec(this.#line)?.groups ?? {}
    this.#at = TOKEN.lastIndex
    if (quoted !== undefined) return [...quoted].map((each) => ({ kind: 'sign', sign: each }))
    if (reach !== undefined) return [some('anything', reach)]
    if (device !== undefined) return [deviceOf(device, count)]
    if (sign === undefined || RESERVED.has(sign)) throw new Error(`“${mark}” stands alone`)
    return [{ kind: 'sign', sign }]
  }

  #bracket(mark: string, among: readonly PhraseParts[]): PhrasePart {
    if (mark === '{') return { kind: 'ahead', among }
    if (mark === '(') return { kind: 'choice', among, often: 'once' }
    const isRepeated = this.#line[this.#at] === '*'
    if (isRepeated) this.#at += 1
    return { kind: 'choice', among, often: isRepeated ? 'any' : 'perhaps' }
  }
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const RESERVED: ReadonlySet<string> = new Set(['"', '…', '<', '>', ')', ']', '}', '*'])

function deviceOf(name: string, count: string | undefined): PhrasePart {
  if (count === undefined && (name === 'edge' || name === 'end' || name === 'spaces')) return { kind: name }
  const of = [...SINGLE, ...PLURAL].find((stuff) => stuff === name)
  if (of === undefined) throw new Error(`“<${name}>” is nothing that is known`)
  if (of === 'words' && count?.startsWith('0')) throw new Error('of “<words>” there is one at least')
  if (count !== undefined) return some(of, count)
  return { kind: 'some', of, least: 1, most: SINGLE.includes(of) ? 1 : Number.POSITIVE_INFINITY }
}

/** `20` is none to twenty of anything, but two digits of `<digits 2>`. */
function some(of: Stuff, count: string): Some {
  if (count.endsWith('+'))
    return { kind: 'some', of, least: Number(count.slice(0, -1)), most: Number.POSITIVE_INFINITY }
  const [first = 0, last] = count.split('-').map(Number)
  if (last !== undefined && last <= first) throw new Error(`“${count}” runs backwards`)
  return { kind: 'some', of, least: last === undefined && of === 'anything' ? 0 : first, most: last ?? first }
}

/** Spaces around a bar that sets whole phrases apart say nothing. */
function trimmed(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  return parts.slice(isSpace(parts[0]) ? 1 : 0, isSpace(parts.at(-1)) ? -1 : undefined)
}

const SPACE: PhrasePart = { kind: 'sign', sign: ' ' }

/**
 * Parts in which each optional one that is set apart by spaces has one of them within:
 * the one before it, or on top of the phrase the one behind.
 */
function spaced(parts: readonly PhrasePart[]): PhraseParts {
  const found: PhrasePart[] = []
  /** Whether nothing but optional words stands before. */
  let isTop = true
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as PhrasePart
    const isOptional = part.kind === 'choice' && part.often !== 'once'
    const isLast = at === parts.length - 1 || isSpace(parts[at + 1]) || isPoint(parts[at + 1])
    if (isOptional && isTop && isSpace(parts[at + 1])) {
      found.push({ ...part, among: part.among.map((each) => [...each, SPACE]) })
      at += 1
    } else if (isOptional && isSpace(found.at(-1)) && isLast) {
      found.pop()
      found.push({ ...part, among: part.among.map((each) => [SPACE, ...each]) })
    } else {
      isTop = false
      found.push(part)
    }
  }
  return found
}

function isSpace(part: PhrasePart | undefined): boolean {
  return part?.kind === 'sign' && part.sign === ' '
}

/** What is a place and no sign. */
function isPoint(part: PhrasePart | undefined): boolean {
  return part?.kind === 'edge' || part?.kind === 'end' || part?.kind === 'ahead'
}
