import type { HeldWording } from './wording-held.ts'
import type { LineWording } from './wording-lines.ts'
import type { WeeklyWording } from './wording-weekly.ts'

/**
 * What is known of a language: the words by which copy in it shows what it is. Each list
 * is phrases, one a line, in the notation that `notation/phrase.ts` tells of.
 */

export interface Wording extends HeldWording, LineWording, WeeklyWording {
  /** What a byline opens with: By, Por, Von. */
  readonly bylineOpeners?: string
  /** What joins two names. */
  readonly and?: string
  /** What somebody is at a paper: correspondent, Redakteurin. */
  readonly posts?: string
  /** Words that stand in names of papers, agencies and stations only, in the case they are written in. */
  readonly organisations?: string
  /** A label before the date of publication. */
  readonly published?: string
  /** A label before the date of the last change. */
  readonly updatedDates?: string
  /** A label before any other date: when a page was seen, printed or crawled. */
  readonly otherDates?: string
  /** Beside a date: how long a text takes, how many wrote below it, how long ago it came. */
  readonly counts?: string
  /** Between such a label and the date: on, le, am. */
  readonly beforeDates?: string
  /** A line of a press office: FOR IMMEDIATE RELEASE. */
  readonly releaseLines?: string
  /** What stands before the moment at which an embargo ends. */
  readonly embargoes?: string
  /** What stands behind that moment: 解禁, gesperrt. */
  readonly embargoEnds?: string
  /** To whom or to what an embargo or a hold is said, before it on its line: NOTE TO EDITORS. */
  readonly prefaces?: string
  /** The words of which a note to the desk is made, and nothing that news is of. */
  readonly deskWords?: string
  /** Words of time beside days and hours: tomorrow, until further notice. */
  readonly times?: string
  /** What an embargo waits for, and the words that join it: start of the speech. */
  readonly events?: string
  /** A whole line, or a part of one between dashes, that says that the copy is not for publication. */
  readonly holds?: string
  /** What stands beside such words and says no more than they: for comment, version 3. */
  readonly holdRemarks?: string
  /** The heading of a contact block. */
  readonly contacts?: string
  /** Whom to call or to write to, in a line without a mark. */
  readonly contactLines?: string
  /** The heading of what a press office sets below every release. */
  readonly boilerplate?: string
  /** A whole line that ends the copy. */
  readonly endMarks?: string
  /** A whole line that only turns the page. */
  readonly pageTurns?: string
  /** A word that opens a line to the editors and not to the readers: EDITORS, Zusammenfassung. */
  readonly advisories?: string
  /** How a note to the desks that take the wire begins, before a mark: EDITORS. */
  readonly deskNotes?: string
  /** What a web page sets around its story, a whole line each. */
  readonly controls?: string
  /** Names of the sections of a paper, as its navigation lists them. */
  readonly sections?: string
  readonly advertisements?: string
  /** Anywhere in a line: only notices about cookies and consent say so. */
  readonly cookieNotices?: string
  readonly consentButtons?: string
  /** How a line begins that says whose the copy is. */
  readonly copyright?: string
  /** Anywhere in a line: only offers of newsletters, apps and subscriptions say so. */
  readonly offers?: string
  /** The heading of readers' comments, a whole line. */
  readonly comments?: string
  /** The heading of headlines that belong to the story. */
  readonly related?: string
  /** The heading of headlines that belong to the page: on a pasted one they are furniture, elsewhere related. */
  readonly popular?: string
  /** Headings of a page's boxes that are none elsewhere: Breaking, Topics, Weather. */
  readonly boxes?: string
  /** The label of a correction. */
  readonly corrections?: string
  /** A sentence that corrects or says that the story was changed, from its begin. */
  readonly corrected?: string
  /** The label of a note by the paper about the story. */
  readonly notes?: string
  /** How the line below an opinion begins that says who its author is. */
  readonly aboutAuthors?: string
  /** Who helped, translated or edited: how such a line begins. */
  readonly credits?: string
  /** The label of a caption, with a mark behind it. */
  readonly captions?: string
  /** How a caption or the credit of a picture begins, without a mark. */
  readonly pictureCredits?: string
  /** What a caption ends with in brackets: (Photo: Ann Lee). */
  readonly captionEnds?: string
  /** The label of where the copy is from. */
  readonly sources?: string
  /** How a letter begins and ends. */
  readonly greetings?: string
  readonly closings?: string
  /** Names of the headers of mail, as its programs write them into forwarded copy. */
  readonly mailFrom?: string
  readonly mailTo?: string
  readonly mailSubject?: string
  readonly mailDate?: string
  readonly mailOther?: string
  /** What only the covering note of a mail says. */
  readonly coverNotes?: string
  /** The ruler of a forwarded mail begins with one of these. */
  readonly forwarded?: string
  /** A label of opinion: as a kicker or a section it marks a story as one. */
  readonly opinion?: string
  /** What a section is called that is a listing, as a whole: obituaries, classified advertisements, letters. */
  readonly obituarySections?: string
  readonly adSections?: string
  readonly letterSections?: string
  /** A label that stands where those do, and marks no story as one: analysis, essay. */
  readonly besideOpinion?: string
}

/** A list of phrases that a language may have. */
export type Kind = keyof Wording
