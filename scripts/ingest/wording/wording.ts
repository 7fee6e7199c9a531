/**
 * The words by which copy shows what it is, as data: one file a language, so that a
 * new language is a new file and a line in the list below. The signs ask for all
 * languages at once, since a paper's copy is in several and a line is read before
 * its language is known.
 *
 * An entry is a piece of a regular expression without groups that capture; plain
 * words are themselves. Entries are matched without regard to case.
 */

import ar from './ar.ts'
import cs from './cs.ts'
import da from './da.ts'
import de from './de.ts'
import el from './el.ts'
import en from './en.ts'
import es from './es.ts'
import fi from './fi.ts'
import fr from './fr.ts'
import it from './it.ts'
import ja from './ja.ts'
import ko from './ko.ts'
import nl from './nl.ts'
import pl from './pl.ts'
import pt from './pt.ts'
import ru from './ru.ts'
import sv from './sv.ts'
import tr from './tr.ts'
import uk from './uk.ts'
import ur from './ur.ts'
import zh from './zh.ts'

export interface Wording {
  /** BCP 47. */
  readonly language: string
  /** What a byline opens with: By, Por, Von. */
  readonly bylineOpeners?: readonly string[]
  /** What joins two names. */
  readonly and?: readonly string[]
  /** What somebody is at a paper: correspondent, Redakteurin. */
  readonly posts?: readonly string[]
  /** Words that stand in names of papers, agencies and stations only, in the case they are written in. */
  readonly organisations?: readonly string[]
  /** A label before the date of publication. */
  readonly published?: readonly string[]
  /** A label before the date of the last change. */
  readonly updatedDates?: readonly string[]
  /** A label before any other date: when a page was seen, printed or crawled. */
  readonly otherDates?: readonly string[]
  /** Between such a label and the date: on, le, am. */
  readonly beforeDates?: readonly string[]
  /** A line of a press office: FOR IMMEDIATE RELEASE. */
  readonly releaseLines?: readonly string[]
  /** What stands before the moment at which an embargo ends. */
  readonly embargoes?: readonly string[]
  /** What stands behind that moment: 解禁, gesperrt. */
  readonly embargoEnds?: readonly string[]
  /** To whom or to what an embargo or a hold is said, before it on its line: NOTE TO EDITORS. */
  readonly prefaces?: readonly string[]
  /** The words of which a note to the desk is made, and nothing that news is of. */
  readonly deskWords?: readonly string[]
  /** Words of time beside days and hours: tomorrow, until further notice. */
  readonly times?: readonly string[]
  /** What an embargo waits for, and the words that join it: start of the speech. */
  readonly events?: readonly string[]
  /** A whole line, or a part of one between dashes, that says that the copy is not for publication. */
  readonly holds?: readonly string[]
  /** What stands beside such words and says no more than they: for comment, version 3. */
  readonly holdRemarks?: readonly string[]
  /** The heading of a contact block. */
  readonly contacts?: readonly string[]
  /** The heading of what a press office sets below every release. */
  readonly boilerplate?: readonly string[]
  /** A whole line that ends the copy. */
  readonly endMarks?: readonly string[]
  /** A whole line that only turns the page. */
  readonly pageTurns?: readonly string[]
  /** A word that opens a line to the editors and not to the readers: EDITORS, Zusammenfassung. */
  readonly advisories?: readonly string[]
  /** What a web page sets around its story, a whole line each. */
  readonly controls?: readonly string[]
  /** Names of the sections of a paper, as its navigation lists them. */
  readonly sections?: readonly string[]
  readonly advertisements?: readonly string[]
  /** Anywhere in a line: only notices about cookies and consent say so. */
  readonly cookieNotices?: readonly string[]
  readonly consentButtons?: readonly string[]
  /** How a line begins that says whose the copy is. */
  readonly copyright?: readonly string[]
  /** Anywhere in a line: only offers of newsletters, apps and subscriptions say so. */
  readonly offers?: readonly string[]
  /** The heading of readers' comments, a whole line. */
  readonly comments?: readonly string[]
  /** The heading of headlines that belong to the story. */
  readonly related?: readonly string[]
  /** The heading of headlines that belong to the page: on a pasted one they are furniture, elsewhere related. */
  readonly popular?: readonly string[]
  /** Headings of a page's boxes that are none elsewhere: Breaking, Topics, Weather. */
  readonly boxes?: readonly string[]
  /** The label of a correction. */
  readonly corrections?: readonly string[]
  /** A sentence that corrects or says that the story was changed, from its begin. */
  readonly corrected?: readonly string[]
  /** The label of a note by the paper about the story. */
  readonly notes?: readonly string[]
  /** How the line below an opinion begins that says who its author is. */
  readonly aboutAuthors?: readonly string[]
  /** Who helped, translated or edited: how such a line begins. */
  readonly credits?: readonly string[]
  /** The label of a caption, with a mark behind it. */
  readonly captions?: readonly string[]
  /** How a caption or the credit of a picture begins, without a mark. */
  readonly pictureCredits?: readonly string[]
  /** What a caption ends with in brackets: (Photo: Ann Lee). */
  readonly captionEnds?: readonly string[]
  /** The label of where the copy is from. */
  readonly sources?: readonly string[]
  /** How a letter begins and ends. */
  readonly greetings?: readonly string[]
  readonly closings?: readonly string[]
  /** Names of the headers of mail, as its programs write them into forwarded copy. */
  readonly mail?: { readonly [header in 'from' | 'to' | 'subject' | 'date']?: readonly string[] }
  /** The ruler of a forwarded mail begins with one of these. */
  readonly forwarded?: readonly string[]
  /** A label of opinion: as a kicker or a section it marks a story as one. */
  readonly opinion?: readonly string[]
}

const ALL: readonly Wording[] = [en, uk, es, fr, de, pt, it, pl, ar, ur, zh, ja, ru, nl, sv, da, fi, cs, tr, ko, el]

type Listed = {
  [key in keyof Wording]-?: NonNullable<Wording[key]> extends readonly string[] ? key : never
}[keyof Wording]

/** All languages' entries of one kind, as alternatives for a regular expression. */
export function wording(kind: Listed): string {
  return ALL.flatMap((language) => language[kind] ?? []).join('|')
}

/** All languages' names of a mail header, as alternatives. */
export function mailWording(header: 'from' | 'to' | 'subject' | 'date'): string {
  return ALL.flatMap((language) => language.mail?.[header] ?? []).join('|')
}
