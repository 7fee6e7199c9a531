/**
 * Hanging pictures: which story of a file has which of the files beside it, and what is
 * said of each. A line that the desk had dropped as a picture's caption stands below the
 * picture, now that there is one.
 */

import { captionIn } from '../../desk/signs/caption.ts'
import type { Copy, Span } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { BriefItem, Field, Fields, Item, StoryItem } from '../../flow/item.ts'
import { mediaKind, type Picture } from '../../flow/media/picture.ts'
import type { Problem } from '../../flow/problem.ts'
import type { OfCopy } from '../understood.ts'
import { fileFor, type PlacedPicture, said, takenFrom, withoutMoot, withoutTaken } from './in-text.ts'
import type { Wanted } from './wanted.ts'
import { partsIn, placesIn, takenWithin, withPart } from './within.ts'

/** What the desk made of a file, as far as its pictures are concerned. */
export interface Parsed {
  readonly items: readonly Item[]
  readonly dropped: readonly Dropped[]
  readonly problems: readonly Problem[]
}

/** A picture in the making. */
interface Hung {
  readonly picture: Picture
  /** Where the copy names it; absent of one that only stands beside it. */
  readonly span?: Span
}

/**
 * Hang what stands beside a file of copy.
 *
 * @param media null where nothing stands beside it
 * @param wanted what its sidecar says of pictures, for each item
 */
export function hang(parsed: Parsed, copy: Copy, media: OfCopy | null, wanted: Wanted): Parsed {
  const files = new Set([...(media?.own ?? []), ...(media?.named ?? [])])
  if (files.size === 0) {
    const items = parsed.items.map(unhung)
    return { ...parsed, items, dropped: [...parsed.dropped, ...unsaid(parsed.items, items, copy)] }
  }
  const { items, problems } = withCaptionStory(parsed, media)
  const parts = partsIn(copy)
  const places = placesIn(items, copy)
  const taken = items.map((item, at) =>
    item.kind === 'story' ? takenWithin(takenFrom(item, copy, files), places[at] ?? [], copy) : null,
  )
  const spans = taken.flatMap((one) => one?.spans ?? [])
  const left = withoutTaken(parsed.dropped, spans)
  const captions = captionsIn(left, copy, files, items !== parsed.items)
  const used = new Set(taken.flatMap((one) => one?.pictures.map(({ picture }) => picture.file) ?? []))
  for (const one of wanted.all) used.add(one.file)
  const first = items.findIndex(({ kind }) => kind === 'story')
  const hungItems = items.map((item, at): Item => {
    const own = taken[at]
    if (item.kind !== 'story' || own === null || own === undefined) return unhung(item)
    const beside = at === first ? besideIt(media, captions, used) : []
    const all = inWords([...listed(wanted, at, own.pictures), ...beside, ...own.pictures], wanted, captions)
    return withPictures(
      own.story,
      all.map(({ picture }) => withPart(picture, parts)),
    )
  })
  const shown = wordsOn(hungItems)
  const isShown = ({ caption, credit }: Caption) => [caption, credit].every((text) => text === null || shown.has(text))
  const gone = new Set(
    captions.all.filter((one) => captions.taken.has(one.dropped) && isShown(one)).map((one) => one.dropped),
  )
  return {
    items: hungItems,
    dropped: [...left.filter((one) => !gone.has(one)), ...unsaid(items, hungItems, copy)],
    problems: withoutMoot(problems, copy, spans),
  }
}

/** What pictures say, and whose the stories are. */
function wordsOn(items: readonly Item[]): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) => {
      if (item.kind !== 'story') return []
      const said = (item.pictures ?? []).flatMap(({ alt = '', caption = '', credit = '' }) => [alt, caption, credit])
      return [...said, item.fields.agency?.value ?? '']
    }),
  )
}

/** Header lines about a picture that no page shows. */
function unsaid(before: readonly Item[], after: readonly Item[], copy: Copy): Dropped[] {
  const shown = wordsOn(after)
  return before.flatMap((item) => {
    if (item.kind !== 'story') return []
    const { alt, caption, credit } = item.fields
    return [alt, caption, credit].flatMap((field): Dropped[] => {
      const span = field?.span
      if (field === undefined || span === undefined || shown.has(field.value)) return []
      return [{ text: copy.text.slice(span.start, span.end), rule: 'caption', span }]
    })
  })
}

/** What stands beside the file and nobody has placed; what a caption names comes in its order. */
function besideIt(media: OfCopy | null, captions: Captions, used: ReadonlySet<string>): Hung[] {
  const named = captions.all.flatMap(({ file }) => file ?? [])
  const all = [...new Set([...(media?.own ?? []), ...named])].filter((file) => !used.has(file))
  return all.flatMap((file): Hung[] => {
    const kind = mediaKind(file)
    return kind === null ? [] : [{ picture: { kind, file } }]
  })
}

/** What the sidecar lists, but for what stands in the text already. */
function listed(wanted: Wanted, at: number, placed: readonly PlacedPicture[]): Hung[] {
  const inText = new Set(placed.map(({ picture }) => picture.file))
  return wanted.ofItem(at).flatMap((picture) => (inText.has(picture.file) ? [] : [{ picture }]))
}

/** A dropped line about a picture. */
interface Caption {
  readonly dropped: Dropped
  /** That it names, if it is there. */
  readonly file: string | null
  readonly caption: string | null
  readonly credit: string | null
}

interface Captions {
  readonly all: readonly Caption[]
  /** Those that a picture has. */
  readonly taken: Set<Dropped>
  /** Whether the file is a picture’s caption and nothing else: then every credit is the picture’s. */
  readonly isAlone: boolean
}

function captionsIn(dropped: readonly Dropped[], copy: Copy, files: ReadonlySet<string>, isAlone: boolean): Captions {
  const all = dropped.flatMap((one): Caption[] => {
    if (one.rule !== 'caption' && !(isAlone && one.rule === 'credit')) return []
    const { file, caption, credit } = captionIn(one.text.replace(/\s+/g, ' '))
    return [{ dropped: one, file: file === null ? null : fileFor(file, copy.path, files), caption, credit }]
  })
  return { all, taken: new Set(), isAlone }
}

/** Give each picture what is said of it: by the sidecar, the text, a caption that names it, the next caption that names none. */
function inWords(hung: readonly Hung[], wanted: Wanted, captions: Captions): Hung[] {
  return hung.map((one) => {
    const own = wanted.all.find(({ file }) => file === one.picture.file)
    const lines = captions.all.filter(({ dropped, file }) => !captions.taken.has(dropped) && file === one.picture.file)
    const next = captions.isAlone || lines.length === 0 ? [...lines, ...nextTo(one, captions)] : lines
    const below = next.map((line) => {
      captions.taken.add(line.dropped)
      return said({ caption: line.caption, credit: line.credit })
    })
    const spans = [
      ...(one.span === undefined || one.span.end <= one.span.start ? [] : [one.span]),
      ...next.map(({ dropped }) => dropped.span),
    ]
    const where = spans.length === 0 ? {} : { spans }
    return { ...one, picture: Object.assign({}, ...below.reverse(), one.picture, own ?? {}, where) as Picture }
  })
}

/** The line below a picture in the text; of one beside it, the next that is nobody's; a credit on the line below belongs to it. */
function nextTo({ span }: Hung, { all, taken }: Captions): Caption[] {
  const free = all.filter(({ dropped, file }) => !taken.has(dropped) && file === null)
  const at = span === undefined ? 0 : free.findIndex(({ dropped }) => isBelow(dropped.span, span))
  const [first, second] = at < 0 ? [] : free.slice(at)
  if (first === undefined) return []
  const isPair = second !== undefined && (first.caption === null) !== (second.caption === null)
  return isPair && isBelow(second.dropped.span, first.dropped.span) ? [first, second] : [first]
}

/** In characters: no paragraph stands between. */
const NEAR = 4

function isBelow({ start }: Span, { end }: Span): boolean {
  return start >= end && start - end <= NEAR
}

function withPictures(story: StoryItem, pictures: readonly Picture[]): Item {
  if (pictures.length === 0) return unhung(story)
  const { alt, caption, credit, ...fields } = story.fields
  const [first, ...others] = pictures
  const words = said({ alt: alt?.value, caption: caption?.value, credit: credit?.value })
  const spans = [...(first?.spans ?? []), ...[alt, caption, credit].flatMap((field) => field?.span ?? [])]
  const where = spans.length === 0 ? {} : { spans }
  return { ...story, fields, pictures: [{ ...(first as Picture), ...words, ...where }, ...others] }
}

/** An item without a picture: what was said of one is said of none; a credit is the agency’s. */
function unhung<T extends Item>(item: T): T {
  if (item.kind !== 'story') return item
  const { alt, caption, credit, ...fields } = item.fields
  if ((alt ?? caption ?? credit) === undefined) return item
  return { ...item, fields: credit === undefined ? fields : { agency: credit, ...fields } }
}

/** A caption that is all there is, and its picture: a story, not a brief. */
function withCaptionStory(parsed: Parsed, media: OfCopy | null): Pick<Parsed, 'items' | 'problems'> {
  const [only, ...others] = parsed.items
  const isAlone = parsed.problems.some(({ code }) => code === 'caption-alone')
  if (media === null || !isAlone || others.length > 0 || only?.kind !== 'brief') return parsed
  return { items: [storyOf(only)], problems: parsed.problems.filter(({ code }) => code !== 'caption-alone') }
}

function storyOf({ text, span, fields, language, direction, names }: BriefItem): StoryItem {
  const headline: Field = { value: text.replace(/(?<![.])[.。]$/u, ''), origin: 'copy', span }
  return {
    kind: 'story',
    language,
    direction,
    names,
    fields: { headline, ...(fields as Fields) },
    body: [],
    related: [],
  }
}
