/**
 * What the desk leaves out of the paper, and what it takes each stretch for. This is
 * the one list of the labels: rules give them, other rules go by them, `read` and the
 * reports print them.
 */

import type { Span } from './copy.ts'
import type { Fields } from './item.ts'

/**
 * When an editor is told that a stretch under a label was left out. `never`: a mark, or
 * what stands elsewhere on the page or is known for certain to be nobody's copy. Every
 * other label is told where it is much of a file; `much`: only then; `sentence`: also if it reads like a
 * sentence; `words`: also if it has figures or more than a few words.
 *
 * A label that is known by its own words (a share button), that is in a field all the
 * same, or that the editor gave, is `much`. One that is given for where a line stands
 * (the foot of a page, above a list) is `words`. Names, posts and telephone numbers
 * have figures by nature: `sentence`.
 */
export type Telling = 'never' | 'much' | 'sentence' | 'words'

interface LabelMeaning {
  readonly telling: Telling
  /** What such a stretch is, as `read --why` says it. */
  readonly means: string
}

function label(telling: Telling, means: string): LabelMeaning {
  return { telling, means }
}

const LABELS = {
  advertisement: label('much', 'the word ADVERTISEMENT, or the like'),
  advisory: label('much', 'a note of the wire to the desks that take it'),
  affiliation: label('much', 'where the author belongs to, below the byline'),
  'after-end': label('words', 'a word or two, or an address, below the end mark'),
  boilerplate: label('words', 'what a press office sets below every release'),
  break: label('never', 'a line of stars or hyphens that parts no paragraphs, or is a rule across the sheet'),
  'byline-opener': label('much', '“By” on a line of its own'),
  caption: label('sentence', 'the caption of a picture that is not here'),
  closing: label('words', 'how a mail ends: Cheers, Kind regards'),
  comments: label('much', 'what readers wrote below a page'),
  contact: label('sentence', 'whom the press may call'),
  'cookie-notice': label('much', 'a notice about cookies'),
  copyright: label('much', 'a notice of rights'),
  'correction-heading': label('much', 'CORRECTION, above what is corrected'),
  'cover-note': label('words', 'what its sender says to the desk of the copy'),
  credit: label('sentence', 'who helped, translated or took the picture'),
  'database-field': label('much', 'a field of a news database'),
  'date-line': label('much', 'a line with a date that the story has from another, or that cannot be read'),
  'document-ruler': label('never', 'a line between two documents of one file'),
  'end-mark': label('never', 'the mark below the last line: -30-, ###'),
  'field-without-story': label('words', 'a field of a story, where the file has none'),
  'front-matter': label('never', 'front matter that gives no field'),
  greeting: label('words', 'how a mail begins: Hi all'),
  label: label('words', 'a few words beside the headline that name a part of the page'),
  letterhead: label('sentence', 'the name of the office that sent it'),
  'line-mark': label('never', 'a mark that a mail program, a wire or Markdown set on the line'),
  'list-label': label('words', 'what names a list of headlines'),
  'list-title': label('words', 'the heading of a list of headlines'),
  'mail-header': label('never', 'a header of mail: To, Cc'),
  'markdown-mark': label('never', 'a mark of Markdown that is no text'),
  'message-notice': label('much', 'what a program for messages says itself: “Ann left”'),
  nameplate: label('much', 'the slogan or the year below the paper’s name'),
  navigation: label('much', 'a way into another part of the site'),
  number: label('never', 'the number before an item'),
  organisation: label('much', 'for whom the author works'),
  'other-date': label('much', 'the day on which the page was changed, printed or seen'),
  'page-box': label('words', 'a box of the site’s other headlines'),
  'page-control': label('much', 'a control of a web page: Share, Menu, Log in'),
  'page-foot': label('words', 'the foot of a web page, below the story'),
  'page-title': label('never', 'the title of a web page, which stands above it and not on it'),
  'page-turn': label('never', '(MORE), or a page number'),
  'pick-up': label('never', 'what the head of the next sheet repeats of the one before'),
  post: label('much', 'what the author is: Staff Writer'),
  'pull-quote': label('never', 'a quotation that stands in a paragraph, too'),
  'quoted-reply': label('much', 'somebody’s older mail, quoted twice'),
  'related-heading': label('much', '“Read more”, above the headlines that it names'),
  'related-note': label('words', 'the date or section of a related headline'),
  'release-line': label('much', 'FOR IMMEDIATE RELEASE'),
  'repeated-dateline': label('never', 'a dateline that the body has, too'),
  'repeated-headline': label('never', 'the headline once more'),
  ruler: label('never', 'a line across the sheet'),
  'script-cue': label('sentence', 'a cue of a broadcast script'),
  'sign-off': label('sentence', 'initials, codes or an agency’s sign behind the last sentence'),
  signature: label('words', 'the signature of a mail'),
  'site-foot': label('much', 'the foot of the site, by the markup of its page'),
  'site-name': label('much', 'the name of the site'),
  source: label('much', 'where the copy is from, once more'),
  stamp: label('words', 'the time that a ticker sets before a headline'),
  time: label('much', 'the time of day beside a date'),
  transmission: label('much', 'what routes the copy over the wire: slugs, codes, word counts'),
  underline: label('never', 'the rule below an underlined line'),
} as const satisfies Readonly<Record<string, LabelMeaning>>

/** What a stretch is dropped as. With a space: a label and the key or the part that it is about. */
export type DropLabel =
  | keyof typeof LABELS
  /** A header line whose value cannot be used, or that no reader needs. */
  | `header ${string}`
  /** A field that another line gave first. */
  | `repeated ${keyof Fields}`
  /** What stands beside the value of a field, or beside an item's text. */
  | `beside ${string}`
  /** A field of the copy that the sidecar gives otherwise. */
  | `overruled ${string}`

/** Something that is not published, and what it was taken for. */
export interface Dropped {
  readonly text: string
  readonly rule: DropLabel
  readonly span: Span
}

/** Labels of several words, by the first. A post, a time or a page number stands beside these fields as a matter of course. */
const BESIDE_FIELD = /^beside (?:byline|date|source|place)$/
const SEVERAL: Readonly<Record<string, LabelMeaning>> = {
  header: label('never', 'a header line that gives no field of the story'),
  repeated: label('never', 'a field that another line gave first'),
  beside: label('words', 'what stands on the line beside the value, and is not in it'),
  overruled: label('words', 'a field that the sidecar gives otherwise'),
}

function meaningOf(rule: DropLabel): LabelMeaning | undefined {
  return (LABELS as Readonly<Record<string, LabelMeaning>>)[rule] ?? SEVERAL[rule.split(' ')[0] ?? '']
}

/** When an editor hears of what was dropped under a label. */
export function tellingOf(rule: DropLabel): Telling {
  return BESIDE_FIELD.test(rule) ? 'much' : (meaningOf(rule)?.telling ?? 'words')
}

/** What a label says of the stretch, in a few words. */
export function meansOf(rule: DropLabel): string {
  return meaningOf(rule)?.means ?? ''
}
