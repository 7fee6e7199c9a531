/** What the pages show on which a story is mended, of what is known of the story and of what was sent. */

import { structuredPatch } from 'diff'
import type {
  ConflictView,
  DiffLine,
  DiffView,
  FieldKey,
  FormField,
  FormView,
  MendView,
  PictureFields,
} from '../../layouts/mend/views.ts'
import type { Shell } from '../edition/plan/page.ts'
import { placeOf } from '../flow/copy.ts'
import { isCutPicture, type Picture } from '../flow/media/picture.ts'
import type { Desk } from '../intake/desk.ts'
import { type Changed, keepsUntil } from './changes.ts'
import { correctionKey } from './corrections.ts'
import { MENDABLE, type Mendable, mannerOf, originOf, shownValue } from './fields.ts'
import { doubtOf, picksOf } from './picks.ts'
import { nameOfPicture, PICTURE_WORDS, pictureKey } from './pictures.ts'
import { asNames, type Sent } from './sent.ts'
import { inFull, type MendStory } from './story.ts'

/** A story whose form is asked for. */
export interface Asked {
  readonly shell: Shell
  readonly desk: Desk
  readonly token: string
  /** `yyyy-mm-dd`: the day that a correction is proposed to be of. */
  readonly today: string
  readonly story: MendStory
  readonly view: MendView
}

/** @param sent what stands in the fields, if not what the story says */
export function formOf(asked: Asked, sent?: Sent, changed?: Changed, isSame = false): FormView {
  const { shell, story, token, view } = asked
  const { paper, sections } = shell
  return {
    ...view,
    token,
    seen: story.seen,
    fields: MENDABLE.map((key) => fieldOf(key, story, sent, changed)),
    pictures: story.hung.map((_, at) => pictureFields(at, story, sent, changed)),
    corrections: correctionFields(asked, sent, changed),
    known: {
      section: paper.sections.length > 0 ? paper.sections.map(({ name }) => name) : sections.map(({ text }) => text),
    },
    remarks: story.problems.filter(({ code }) => code === 'unsure-stories').map(inFull),
    faults: changed?.others ?? [],
    isSame,
  }
}

function fieldOf(key: Mendable, story: MendStory, sent?: Sent, changed?: Changed): FormField {
  const { item, underneath, copy } = story
  const said = originOf(key, item.fields)
  const below = shownValue(key, underneath.fields)
  return {
    key,
    manner: mannerOf(key),
    value: sent === undefined ? story.shown[key] : sent.texts[key],
    origin: said?.origin ?? null,
    line: said?.span === undefined ? null : placeOf(copy, said.span.start).line,
    under:
      said?.origin === 'sidecar' && mannerOf(key) === 'words' && below !== '' && below !== story.shown[key]
        ? below
        : null,
    doubted: doubtOf(key, story),
    picks: picksOf(key, story),
    picked: sent?.picked[key] ?? null,
    fault: changed?.faults[key] ?? null,
  }
}

/** A field of which only the words are known, not who says them. */
function bare(key: FieldKey, value: string, changed?: Changed): FormField {
  return {
    key,
    manner: 'words',
    value,
    origin: null,
    line: null,
    under: null,
    doubted: null,
    picks: [],
    picked: null,
    fault: changed?.faults[key] ?? null,
  }
}

function pictureFields(at: number, { hung, shown, source }: MendStory, sent?: Sent, changed?: Changed): PictureFields {
  const picture = hung[at] as Picture
  const { cut } = picture
  return {
    name: nameOfPicture(picture, source),
    shown: isCutPicture(cut)
      ? { src: `/pictures/${cut.hash}-${cut.widths[0]}.webp`, width: cut.width, height: cut.height }
      : null,
    fields: PICTURE_WORDS.map((word) => pictureKey(at, word)).map((key) =>
      bare(key, sent?.texts[key] ?? shown[key] ?? '', changed),
    ),
  }
}

/** Those that the story has, and one more, of today unless its editor says otherwise. */
function correctionFields({ story, today }: Asked, sent?: Sent, changed?: Changed): FormField[] {
  const own = (story.item.fields.corrections ?? []).map((_, at) => correctionKey(at))
  const of = (key: FieldKey, unsaid = '') =>
    bare(key, sent?.texts[key] ?? (story.shown[key] === '' ? unsaid : (story.shown[key] ?? unsaid)), changed)
  return [...own.map((key) => of(key)), of('correction'), of('correction-day', today)]
}

/** Lines of the sidecar around what is changed. */
const AROUND = 3

/** @param text of the sidecar as it will be */
export function diffOf({ story, token, view }: Asked, sent: Sent, text: string): DiffView {
  const { sidecar, seen } = story
  return {
    ...view,
    token,
    seen,
    isNew: sidecar.text === null,
    untilStays: keepsUntil(story, sent),
    diff: diffLines(sidecar.text ?? '', text),
    sent: asNames(sent),
  }
}

/** The lines of a file as they will be, around those that change. */
export function diffLines(before: string, after: string): DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: AROUND })
  const kinds = { '+': 'in', '-': 'out', ' ': 'same' } as const
  return hunks.flatMap(({ lines }) =>
    lines.flatMap((line): DiffLine[] => {
      const kind = kinds[line[0] as keyof typeof kinds]
      // What says that a file has no last line end is no line of it.
      return kind === undefined ? [] : [{ kind, text: line.slice(1).replace(/\r$/, '') }]
    }),
  )
}

export function conflictOf({ story, view }: Asked, { texts }: Sent): ConflictView {
  const typed = asNames({ texts, picked: {} }).flatMap(([name, value]) => {
    const key = name as FieldKey
    // The day that the form proposes is nothing that somebody typed.
    return value === '' || (key === 'correction-day' && texts.correction === '') ? [] : [{ key, value }]
  })
  return { ...view, standing: story.sidecar.text, typed }
}
