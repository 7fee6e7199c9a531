/**
 * Every word of the interface, in English: the pattern for all other languages.
 * `{…}` is filled in; where a number decides the form, there is one entry a form
 * (CLDR plural categories).
 */

import type { Plural, ShelfWords, Term } from '../phrase.ts'
import away from './interface-away.ts'
import front from './interface-front.ts'
import searching from './interface-search.ts'
import threads from './interface-threads.ts'

const plural = (one: string, other: string): Plural => ({ one, other })

/** Of each kind of shelf: one, all of them; what the page says that lists them, and that of the feeds. */
const shelves: ShelfWords = {
  section: { one: 'Section', all: 'Sections', feeds: 'The newest {n} of one section, as Atom.' },
  topic: {
    one: 'Topic',
    all: 'Topics',
    list: 'The people, places and things that {paper} wrote about.',
    feeds: 'The newest {n} of one topic, as Atom.',
  },
  byline: {
    one: 'Byline',
    all: 'Bylines',
    list: 'Everybody who signed a story in {paper}.',
    feeds: 'The newest {n} of one byline, as Atom: its page has the feed.',
  },
  series: { one: 'Series', all: 'Series', list: 'The series of {paper}, each with its parts in their order.' },
}

const en = {
  /** How lists and dates are written: BCP 47. English without a region is written day first, without a comma before “and”. */
  locale: 'en-GB',
  /** Between the parts of a line that is no sentence. */
  comma: ', ',
  /** Between a name and what it is the name of, in a line. */
  colon: ': ',

  skip: 'Skip to the text',
  archiveNav: 'Archive',
  frontPage: 'Front page',
  headlines: 'Headlines',
  archive: 'Archive',
  feed: 'Feed',
  feedOf: '{title}: feed',
  about: 'About',
  stories: plural('{n} story', '{n} stories'),
  briefs: plural('{n} brief', '{n} briefs'),
  wordCount: plural('{n} word.', '{n} words.'),

  publishedBy: 'Published by {publisher}.',
  licence: 'Licence: {licence}.',
  aboutDates:
    'A date is the day that the copy itself gives. Where it gives none, the page says when the copy was filed. All times are in {zone}.',
  aboutDatesFiled:
    'A date is the day that the copy itself gives, or else the day on which it was filed. All times are in {zone}.',

  opinion: 'Opinion',
  fullStory: 'Full story',

  draftedNotice: 'Headline drafted by the desk from the first sentence: the copy has none.',
  draftedMark: 'Headline drafted by the desk',
  by: 'By {names}',
  published: 'Published {date}.',
  filed: 'Filed {date}.',
  filedUndated: 'Filed {date}. The copy gives no date.',
  revised: 'Revised {date}.',
  filedMark: 'Filed {date}',
  filedAt: 'Filed {time}',
  firstPublished: 'First published by {source}.',
  firstPublishedAt: 'First published at {source}.',
  corrections: plural('Correction', 'Corrections'),
  related: 'Related headlines',
  relatedStories: 'Related stories',
  underTopics: 'Topics',
  neighbours: 'Before and after this story',
  previousStory: 'The story before',
  nextStory: 'The story after',
  table: 'Table {n}',
  paragraph: 'Link to paragraph {n}',

  howMade: 'How this page was made',
  howMadeIntro: 'Each part of this page, and who says so:',
  howMadeSource: 'It was set from the file {file}.',
  fields: {
    headline: 'Headline',
    kicker: 'Kicker',
    dek: 'Dek',
    bylines: 'Byline',
    agency: 'Agency',
    place: 'Place',
    date: 'Date',
    section: 'Section',
    topics: 'Topics',
    source: 'Source',
    embargo: 'Embargo',
    corrections: 'Corrections',
    notes: 'Notes',
    slug: 'Address',
    formerly: 'Older addresses',
    language: 'Language',
    urgency: 'Weight',
    lead: 'Place on the front page',
    pin: 'Place on the front page',
    until: 'How long it stands there',
    minor: 'Minor change',
    corrects: 'Story that is corrected',
    event: 'Event',
    series: 'Series',
    part: 'Part',
    translates: 'Translation of',
    duplicate: 'Own story beside one with the same words',
    body: 'Text',
    related: 'Related headlines',
  },
  origins: {
    copy: 'as the copy has it',
    header: 'from the lines at the head of the copy',
    sidecar: 'from the editor’s notes beside the copy',
    folder: 'from the folder that the copy was filed in',
    path: 'from the name of the file or its folders',
    page: 'from what the saved page says of itself',
    drafted: 'drafted by the desk',
  },

  storiesHead: 'Stories',
  briefsHead: 'Briefs',
  emptyDay: 'Nothing that was filed on this day is still in the paper.',
  emptyPeriod: 'Nothing filed in this time is still in the paper.',
  dayDescription: 'Everything in {paper} of {date}.',
  periods: 'Earlier and later',
  earlier: 'Earlier',
  later: 'Later',
  youAreIn: 'Where this page is',
  shelves,
  shelfDescription: '{name} in {paper}.',
  shelfPeriodDescription: '{name} in {paper}, {period}.',
  items: plural('{n} item', '{n} items'),
  chart: 'In the news from {first} to {last}; most in {peak}: {items}.',
  /** Below the calendar of a year, whose days have a figure each. */
  calendarFigures: 'Below each day: how many stories and briefs it has.',
  correctionsPage: 'Corrections',
  correctionsIntro: 'What this paper got wrong, newest first. Each correction also stands below its story.',
  noCorrections: 'No story in this paper has been corrected yet. A correction stands below its story, and here.',
  correctionsDescription: 'What {paper} got wrong, and what is right.',
  headlinesOf: 'Headlines, {period}',
  headlinesDescription: 'Every headline of {paper} in {period}: stories and briefs.',
  byMonth: 'By month',
  byYear: 'By year',

  feeds: 'Feeds',
  feedsIntro:
    'A feed brings what is new in {paper} to a program of yours, a feed reader: the whole text, without an account. Give the reader one of these addresses.',
  feedsPaper: 'The whole paper',
  feedsPaperText: 'The newest {n} stories and briefs. All three say the same; take the one that your reader knows.',
  feedsKept: 'A story that is corrected or moves to another address stays the same item: it does not come back as new.',
  feedsDescription: 'The feeds of {paper}: what is new, in full, for feed readers.',
  search: 'Search',
  searchWords: 'Words to find',
  searchGo: 'Search',
  searchAllSections: 'All sections',
  searchAllTopics: 'All topics',
  searchFrom: 'From',
  searchTo: 'To',
  searchFirst: 'The first month',
  searchLast: 'The last month',
  searchOrder: 'Order',
  searchFound: plural('{n} result', '{n} results'),
  searchNothing: 'Nothing was found. Try fewer words, another spelling, or a wider time.',
  searchNoIndex: 'The index of this paper could not be loaded. What is in the paper is also listed here:',
  searchNoScript:
    'Searching looks through an index in your own browser, and needs JavaScript for that. What is in the paper is also listed without it:',
  searchKeys: 'The key / leads to the field, Escape clears it.',
  searchDescription: 'Search {paper}: stories and briefs, by word, section, topic and month.',

  aboutPaper: 'About {paper}',
  aboutDescription: 'Who publishes {paper}, how to reach the desk, and what the words on its pages mean.',
  aboutPublisher: 'Who publishes it',
  aboutEditor: 'Editor: {editor}.',
  aboutContact: 'How to reach the desk',
  aboutEmail: 'By mail: {email}',
  aboutPhone: 'By telephone: {phone}',
  aboutAddress: 'By post: {address}',
  aboutWeb: 'On the web: {link}',
  aboutNoContact: 'The publisher gives no address to write to.',
  aboutWords: 'What the words mean',
  aboutTerms: {
    published: ['Published', 'The day that the copy itself gives in full.'],
    filed: [
      'Filed',
      'When the paper received the copy. It is never given as a date of publication: where the copy has no date, the page says so.',
    ],
    revised: ['Revised', 'When the copy was last changed after it was filed.'],
    drafted: [
      'Drafted',
      'The copy had no headline. The desk, a program, made one of the first sentence, in the copy’s own words, and says so wherever it shows it.',
    ],
    brief: ['In brief', 'A headline that was filed without a story, word for word.'],
    withdrawn: ['Withdrawn', 'A story that was taken out of the paper. A note stays at its address.'],
  } satisfies Readonly<Record<string, Term>>,
  aboutMade: 'At the foot of each story, “{howMade}” says of every part of the page where it came from.',
  aboutCorrections: 'Corrections',
  aboutCorrectionsText:
    'What was wrong is corrected in the story, and the correction is printed with it, on the same page. The page then says when it was revised. An address that was published once never leads to nothing.',
  aboutReport: 'To report a mistake, write to {email}.',
  aboutReader: 'What the pages do not do',
  aboutReaderText: 'They set no cookies, follow nobody, and ask no other host for anything. Reading needs no script.',

  notFound: 'There is no page at this address',
  notFoundText: 'It may have been mistyped. Every page that this paper ever published keeps its address.',
  notFoundPurged:
    'It may have been mistyped, or its page was withdrawn and may no longer be named. Every other page that this paper ever published keeps its address.',
  notFoundLatest: 'The latest stories',
  calendar: 'Calendar',
  ahead: 'Today and the days ahead',
  calendarEmpty: 'Nothing is announced at the moment.',
  calendarDescription: 'What is on, as {paper} announces it.',
  calendarFeed: 'Subscribe to this calendar',
  calendarOf: '{period}: what was on',
  notice: 'Notice',
  advertisement: 'Advertisement',
  aboutMore: 'More about the paper',
  pageDescription: '{name}: a page of {paper}.',
  takenDown: 'This page was taken down',
  takenDownText: 'The page that stood at this address was taken down on {date}.',
  takenDownKept: 'Its address is kept, so that a link to it does not lead nowhere.',
  moved: 'This page has moved',
  movedText: 'It now stands at {link}.',
  expired: 'This story has expired',
  expiredText: 'The story that stood at this address was published until {date}, and no longer.',
  withdrawn: 'This story was withdrawn',
  withdrawnText: 'The story that stood at this address was taken out of the paper on {date}.',
  withdrawnKept: 'Its address is kept, so that a link to it does not lead nowhere. It was listed under {day}.',
  withdrawnReason: 'The paper gives this reason: {reason}',
  ...away,
  ...front,
  ...searching,
  ...threads,
}

export default en

/** What English has, every other language has. */
export type Words = typeof en
