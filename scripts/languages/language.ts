/**
 * What is known of a language, part by part. Every part but the code may be missing:
 * then the program does without it. A row holds words or phrases with commas between;
 * all are in small letters, as nobody asks for their case.
 */

import type { Fields } from '../flow/item.ts'

export interface Language {
  /** BCP 47. */
  readonly code: string
  /** A row a month, from January: its names as dates have them, long and short, without the dot. */
  readonly months?: readonly string[]
  /** A row a weekday, from Monday. */
  readonly weekdays?: readonly string[]
  /** Before the first day of something, and between it and the last: from 3 to 5 December. */
  readonly fromDay?: string
  readonly upTo?: string
  /** How the number of a day may end: 22nd, 1er. */
  readonly dayEndings?: string
  /** Between day, month and year: 22 de noviembre de 2026. */
  readonly ofMonth?: string
  /** Behind the year: 2026 року. */
  readonly afterYear?: string
  /** Behind a date, what says no more than it: the number of the day, an edition. */
  readonly afterDate?: string
  /** What stands behind year, month and day where they are figures: 2026年11月22日. */
  readonly dateSigns?: { readonly year: string; readonly month: string; readonly day: string }
  /** The small words that every sentence has, with spaces between: by them, and by its letters in `looks.ts`, it is told from others of the Latin script. */
  readonly functionWords?: string
  /** What it writes with an apostrophe before a word: the `l` of `l’eau`. */
  readonly elisions?: string
  /** Its small letters beyond ASCII, the commonest first, and its commonest words: by them text in the wrong encoding shows. */
  readonly alphabet?: string
  readonly commonWords?: string
  /** The same for a script of signs: one entry a way of writing it. */
  readonly signs?: readonly Signs[]
  /** What stands small within a person’s name: de la, van der. */
  readonly particles?: string
  /** The signs that most family names are, where these stand first and no space behind them: 李明. */
  readonly familyNames?: string
  /** How names end in another case, and in the first, with `|` between: `skiego ski`; nothing behind a space where the first adds none. What has a declension needs none. */
  readonly caseEndings?: string
  /** What people and things of a country are called: how such a word ends, and those that end otherwise. */
  readonly inhabitants?: { readonly endings: string; readonly also: string }
  readonly clock?: Clock
  /** Places and peoples by which a clock is called, and their zones, beside the cities that zones are named after. */
  readonly zones?: Readonly<Record<string, string>>
  /** Letters of zones that are its own, in small letters: мск. */
  readonly zoneLetters?: Readonly<Record<string, string>>
  /** Its vowels, but for those that another language has. */
  readonly vowels?: string
  readonly answers?: Answers
  readonly drafts?: Drafts
  /** Words of what is still to come: tomorrow, soon. */
  readonly toCome?: string
  /** Words of what is over: today, yesterday. */
  readonly over?: string
  /** What systems put behind the name of a second copy of a file. */
  readonly copies?: string
  /** By which names an editor says what is what, in header lines, front matter and sidecars. */
  readonly keys?: { readonly [key in keyof Fields]?: string }
  /** The keys of pages and notices, and the places that are written behind them. */
  readonly beside?: { readonly [word in BesideWord]?: string }
  /** How a newspaper sets it where the writer had a typewriter's signs. */
  readonly set?: Typesetting
}

/** How a language is set in type. */
export interface Typesetting {
  /** Opening and closing quotation marks, then those within: with spaces between, and with the narrow ones that belong to them. */
  readonly quotes: string
  /** What two hyphens stand for; without it, the shorter dash. */
  readonly dash?: '—'
  /** What is written with an apostrophe before it: the `tis` of `’tis`. */
  readonly clipped?: string
  /** The signs before which a space stands that no line may end at: a narrow one, and the full one. */
  readonly spaced?: { readonly narrow: string; readonly full: string }
  /** How the first of a month is written in a date, where it is not as the other days are: `1er`. */
  readonly first?: string
  /** Whether no comma parts month and year, although Unicode’s data have one. */
  readonly bareYear?: true
}

/** Keys of what stands beside the news, and what they say: see fields/beside-keys.ts. */
export type BesideWord =
  | 'place'
  | 'from'
  | 'until'
  | 'order'
  | 'shownIn'
  | 'advertisement'
  | 'front'
  | 'story'
  | 'section'
  | 'foot'
  | 'menu'
  | 'none'

/** How a time of day is written. */
export interface Clock {
  /** Before an hour that has no minutes: at 6, um 6. */
  readonly at?: string
  /** Before an hour on top of a line: where nothing else can be meant (kl. 6), and where a unit or minutes are behind it. */
  readonly opens?: string
  readonly mayOpen?: string
  /** Behind an hour that has none: 6 Uhr. */
  readonly oClock?: string
  /** Behind the hour of an event in a list, short: 18 h. */
  readonly units?: string
  /** Behind hours and minutes: 06:00 hrs, 18.30 Uhr. Not what begins a zone behind them: 18:00 heure de Paris. */
  readonly hours?: string
  /** How an hour ends that is counted: о 6-й. */
  readonly ordinals?: string
  /** What stands behind hour and minute, and for half an hour, where no mark does: 6時30分. */
  readonly signs?: { readonly hour: string; readonly minute?: string; readonly half?: string }
  /** Before the place whose clock it is, and what joins them: heure de Paris. */
  readonly timeOf?: string
  readonly ofPlace?: string
  /** The same behind the place: Paris time, Berliner Ortszeit. */
  readonly timeBehind?: string
  /** The same without a space: 北京时间. */
  readonly timeJoined?: string
  readonly noon?: string
  readonly midnight?: string
  /** The time of wherever the paper is. */
  readonly local?: string
  /** What may stand around day and time and says no more: on, the, until. */
  readonly around?: string
  /** Words for the halves of the day, before the hour or behind it. */
  readonly halves?: { readonly stand: 'before' | 'behind'; readonly morning: string; readonly evening: string }
}

/** Answers behind a key. */
export interface Answers {
  readonly yes?: string
  readonly no?: string
  /** There is no such thing: no embargo. */
  readonly none?: string
  readonly now?: string
}

/** By which words copy is a draft, or is none any more. */
export interface Drafts {
  /** A draft: as a key, as a state, and in capitals as a stamp in a file's name. */
  readonly names?: string
  /** What a folder of them is called. */
  readonly folders?: string
  /** Other states in which nothing goes out. */
  readonly held?: string
  /** States in which it does. */
  readonly out?: string
  /** What goes on behind such a state: published by, on. */
  readonly outBy?: string
}

/** A script with more signs than can be listed. */
export interface Signs {
  /** The commonest, and the punctuation. */
  readonly common: string
  /** Those that a standard counts among the usual: of an encoding the lead bytes from and to. */
  readonly usual: readonly [encoding: string, from: number, to: number]
}

/** What a language says around names, in `names.ts`. Words with spaces between. */
export interface NameLists {
  /** Before a person: president, mayor, spokesman. */
  readonly titles?: string
  /** In the name of a body: ministry, court, university. */
  readonly bodies?: string
  /** In the name of a place: island, river, mount. */
  readonly lands?: string
  /** In the name of an event: cup, games, festival. */
  readonly events?: string
  /** What begins sentences, or has a capital for another reason, and is nobody's name. */
  readonly others?: string
  /** What stands small within a name of a body or a place: of, de la. */
  readonly joins?: string
  /** Right before a place. */
  readonly at?: string
  /** Verbs of saying and doing that have a person before or after them. */
  readonly says?: string
  /** How the title begins of who has a department: minist, secret. */
  readonly ministers?: string
  /** Right before a people, where it has a capital. */
  readonly beforePeoples?: string
  /** Behind the name of a place or a body that is known, what makes another name of it: University, Rovers. */
  readonly ownHeads?: string
  /** What begins names of bodies and is none: European Investment Bank. */
  readonly bodyAdjectives?: string
  /** Bodies that such a word and they name alone: Scottish Parliament, Labour Party. */
  readonly pairedBodies?: string
  /** Before `of` and a name, what makes a name with it: Gulf of Aden; but the coast of Portugal is Portugal. */
  readonly waters?: string
  /** An article that is written to its word. */
  readonly article?: string
  /** The same behind a preposition that is written to both. */
  readonly contracted?: string
  /** Words of one letter that are written to the next. */
  readonly prefixes?: string
  /** Of these, the one that stands before titles, too. */
  readonly and?: string
  /** Parts of a name that the next word belongs to: bin, abu. */
  readonly openParts?: string
  /** How an adjective of origin ends, behind its article. */
  readonly originEndings?: string
  /** What marks the case of a name behind it, and ends it. */
  readonly caseMarks?: string
  /** In a script without spaces, signs that are small words and part names. */
  readonly smallSigns?: string
  /** There, what stands before a title behind a name: former, next. */
  readonly titlePrefixes?: string
  /** There, how names of bodies end. */
  readonly bodyEndings?: string
  /** There, how names of places end. */
  readonly placeEndings?: string
  /** There, the small words that stand behind such a place. */
  readonly behindPlaces?: string
  /** Given names that the gazetteer's lists lack, in Latin letters. */
  readonly given?: string
  /** Its letters as passports spell them, with `|` between: `щ shch`; and those that are spelled otherwise where a name begins. */
  readonly romanised?: string
  readonly romanisedFirst?: string
  /** Words that names of saints, mountains and the like begin with, short and in full, with `|` between: `st saint`. */
  readonly shortened?: string
  /** What stands behind a surname and says which of a family it is, without a full stop: `jr`. */
  readonly generations?: string
  /** Well-known bodies, places and events, a line each: `body Name = alias = alias`. */
  readonly known?: string
  /** Cities and regions that the gazetteer's tables lack in this language, with `|` between. */
  readonly places?: string
  /** Whether every noun has a capital, so that a capital says nothing. */
  readonly capitalNouns?: boolean
}
