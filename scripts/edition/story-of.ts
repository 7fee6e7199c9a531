/** A story of the edition, of its Markdown page and of what is known of it beside that. */

import type { Origin } from '../flow/item.ts'
import { memoEach } from '../flow/memo.ts'
import type { Listing } from '../flow/paper.ts'
import type { Version } from '../pages/earlier/versions.ts'
import type { StoryPage } from '../pages/page.ts'
import { correctionOf } from '../release/correction.ts'
import { changesOf } from './changes/changes.ts'
import { isLoneCorrection } from './corrections/attach.ts'
import { type AttachedValues, correctionBy } from './corrections/corrections-in.ts'
import {
  type HeadlineLink,
  type LinkTargets,
  type OnShelves,
  type Row,
  type Story,
  type StoryCorrection,
  sectionOf,
} from './edition.ts'
import { eventIn } from './events/events.ts'
import { figuresOf } from './figures.ts'
import { type AdGroup, adsIn } from './listings/ads.ts'
import { isOpinion, saysOpinion } from './opinion.ts'
import type { LinkValues } from './related.ts'

/** The story of each page: the same one for as long as it stands on the same shelves, and leads to the same stories. */
export const storiesOf = memoEach(
  (
    page: StoryPage,
    related: readonly LinkValues[],
    shelves: OnShelves,
    attached: readonly AttachedValues[],
    corrects: LinkValues | null,
    versions: readonly Version[],
    translations: readonly LinkValues[],
    links: LinkTargets,
    listing: Listing | null,
  ): Story => {
    const { fields } = page
    const changes = changesOf(versions, page.revised)
    const text = (field: { value: string } | undefined) => field?.value ?? null
    return {
      id: page.id,
      url: page.address,
      headline: fields.headline?.value ?? '',
      kicker: text(fields.kicker),
      dek: text(fields.dek),
      bylines: (fields.bylines ?? []).map((field) => field.value),
      agency: text(fields.agency),
      ...(fields.version === undefined ? {} : { version: Number(fields.version.value) }),
      place: text(fields.place),
      published: text(fields.date),
      filed: page.filed,
      ...revisedIn(page, attached),
      day: page.day,
      shelves,
      sourceName: text(fields.source),
      ...eventIn(fields.event, text(fields.place), page.day),
      ...(page.diary === undefined ? {} : { diary: page.diary }),
      urgency: fields.urgency === undefined ? null : Number(fields.urgency.value),
      pin: rowOf(fields),
      until: text(fields.until),
      opinion:
        isOpinion(text(fields.kicker), sectionOf({ shelves })?.text ?? null) || saysOpinion(text(fields.headline)),
      corrections: [
        ...(fields.corrections ?? []).map(({ value }) => ownCorrection(page, value)),
        ...attached.map(correctionBy),
      ],
      ...(corrects === null ? {} : { corrects: linkOf(corrects) }),
      ...(changes.length === 0 ? {} : { changes }),
      ...(fields.part === undefined ? {} : { part: Number(fields.part.value) }),
      ...(translations.length === 0 ? {} : { translations: translations.map(linkOf) }),
      notes: (fields.notes ?? []).map((field) => field.value),
      markdown: page.markdown,
      opening: page.opening,
      words: page.words,
      language: page.language,
      direction: page.direction,
      ...(page.tongues === undefined ? {} : { tongues: page.tongues }),
      ...figuresOf(page.pictures, page.language),
      ...(page.card === undefined ? {} : { card: page.card }),
      ...(links.length === 0 ? {} : { links }),
      ...(listing === 'classifieds' ? { ads: adsOf(page) } : {}),
      related: page.related,
      relatedStories: related.map(linkOf),
      origins: originsOf(fields),
      source: page.source,
    }
  },
)

/** A correction that is filed by itself changes its story as its own words do. */
function revisedIn({ revised }: StoryPage, attached: readonly AttachedValues[]): Pick<Story, 'revised' | 'ownRevised'> {
  const last = attached.reduce((last, [, , , , filed]) => (filed > last ? filed : last), revised ?? '')
  return last === (revised ?? '') ? { revised } : { revised: last, ownRevised: revised }
}

function adsOf({ fields, markdown }: StoryPage): readonly AdGroup[] {
  const { headline, kicker } = fields
  return adsIn({ headline: headline?.value ?? '', kicker: kicker?.value ?? null, markdown: markdown.text })
}

export function linkOf([url, text, language, direction]: LinkValues): HeadlineLink {
  return { url, text, language, direction }
}

/** Of a correction that is filed by itself, and of no story that anybody found, the day of the whole is its own. */
function ownCorrection(page: StoryPage, filed: string): StoryCorrection {
  const { text, day } = correctionOf(filed)
  return { text, day: day ?? (isLoneCorrection(page) ? page.day : null) }
}

/** `lead: true` is the first row. */
function rowOf({ lead, pin }: StoryPage['fields']): Row | null {
  if (lead !== undefined) return 1
  const row = Number(pin?.value)
  return row === 1 || row === 2 || row === 3 ? row : null
}

function originsOf(fields: StoryPage['fields']): Record<string, Origin> {
  const origins: Record<string, Origin> = {}
  for (const [name, field] of Object.entries(fields)) {
    const first = [field].flat()[0]
    if (first !== undefined) origins[name] = first.origin
  }
  return origins
}
