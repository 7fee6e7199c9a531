/** Days without a year whose weekday is another: no year near their story makes them right, so they are in no calendar. */

import { isUnfit } from '../../flow/beside/diary.ts'
import { unfitPart } from '../../flow/beside/event-times.ts'
import type { Entered } from '../../flow/entered.ts'
import type { DiaryEntry, Item, StoryItem } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import type { PlaceOfItem } from '../identity/item-place.ts'

/** In characters. */
const SHOWN = 80

/** A warning for each event and each entry of a list that has such a day. */
export function unfitDays(entered: readonly Entered[], placeOf: PlaceOfItem): Problem[] {
  return entered.flatMap(({ item, source, day }): Problem[] => {
    const { event } = item.fields
    const diary = item.kind === 'story' ? (item.diary ?? []).filter((entry) => isUnfit(entry, day)) : []
    const part = event === undefined ? null : unfitPart(event, day)
    return [
      ...(event === undefined || part === null
        ? []
        : [told(part, wordsAt(item, event.span?.start), placeOf(source, item, event))]),
      ...diary.map((entry) => told(entry, entry.text, placeOf(source, item, fieldOf(item as StoryItem, entry)))),
    ]
  })
}

function fieldOf({ body }: StoryItem, { text }: DiaryEntry) {
  const block = body.find((one) => one.text === text) ?? body.find((one) => text.includes(answerOf(one.text)))
  return block === undefined ? undefined : { value: text, origin: 'drafted' as const, span: block.span }
}

/** What stands behind `When:`. */
function answerOf(text: string): string {
  return text.replace(/^[^:：]*[:：]\s*/u, '').split('\n')[0] ?? text
}

function wordsAt(item: Item, start: number | undefined): string {
  if (item.kind === 'brief') return item.text
  return item.body.find(({ span }) => span.start === start)?.text ?? item.fields.headline?.value ?? ''
}

function told({ start }: Pick<DiaryEntry, 'start'>, words: string, place: ReturnType<PlaceOfItem>): Problem {
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
  return {
    severity: 'warning',
    code: 'unread-event',
    ...place,
    reason: `Found “${shown.replaceAll('\n', ' ')}” on a day, ${start.slice(2, 7)}, whose weekday is another in each year near; expected a day with its own weekday. It is not in the calendar.`,
    hint: 'Mend the day or the weekday, or write the year beside the day.',
  }
}
