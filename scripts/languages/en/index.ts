/** English. */

import type { Fields } from '../../flow/item.ts'
import type { Language } from '../language.ts'

/** English has a name for every key; the first of each is the one that people are shown. */
const keys: Readonly<Record<keyof Fields, string>> = {
  headline: 'headline, title, hed, subject, hl, head',
  kicker: 'kicker',
  dek: 'dek, deck, subtitle, standfirst, summary, description, subhead, subheadline',
  bylines: 'byline, bylines, by, author, authors, writer, reporter',
  agency: 'agency, credit',
  place: 'place, dateline, location',
  date: 'date, published, publication date, date of publication, publishing date, to be published, pubdate, pub date, publish date, release date, date of release, published at, published on, published date, date published',
  section: 'section, category, desk',
  topics: 'topics, topic, tags, keywords',
  source: 'source, url, link, publication, newspaper, paper, canonical',
  embargo:
    'embargo, embargoed, embargoed until, embargo until, embargo till, embargo to, embargo date, embargo time, embargo lifts, embargo note, under embargo',
  publish:
    'publish, publish at, publish on, publish from, publish time, publishdate, go live, go live at, release at, release on, release time, release, not before, scheduled for, scheduled at, scheduled publish',
  expires:
    'expires, expires at, expires on, expiry, expiry date, expirydate, expiration, expiration date, unpublish, unpublish at, unpublish on',
  hold: 'draft',
  corrections: 'correction, corrections',
  notes: 'note, notes, editors note',
  slug: 'slug',
  formerly: 'formerly, former address, aliases, redirect from',
  language: 'language, lang',
  urgency: 'urgency, news urgency',
  lead: 'lead',
  minor: 'minor, minor change, minor edit',
  corrects: 'corrects, correction of, correction to',
  series: 'series',
  part: 'part',
  translates: 'translation of, translates',
}

const en: Language = {
  code: 'en',
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  weekdays: [
    'monday, mon',
    'tuesday, tue, tues',
    'wednesday, wed, weds',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
    'sunday, sun',
  ],
  dayEndings: 'st, nd, rd, th',
  ofMonth: 'of',
  functionWords:
    'the of and to in a is for on that with as at by from it was are be has have had not but after before over amid against his her their this who will says said its an or than into up out more new one two three were why how when what where he she they which been would could about under near between during off down until first last',
  alphabet: 'éèïöçñ',
  commonWords:
    'the of and to in a for on is was that with as at by be he it from said have has not are but an will his after who they were its this',
  inhabitants: {
    endings: 'an, ans, ian, ians, ean, eans, ese, i, is, ish, ic, ine, ines, er, ers, ite, ites',
    also: 'american americans british briton britons brits scottish scots welsh english irish emirati emiratis saudi saudis filipino filipinos swiss dutch spaniard spaniards dane danes swede swedes finn finns turk turks pole poles french frenchman german germans danish finnish swedish belgian belgians kurdish kurds palestinian palestinians soviet crimean siberian catalan basque tibetan afghan afghans',
  },
  clock: {
    units: 'h, hr, hrs',
    mayOpen: 'at',
    timeBehind: 'time, local time',
    at: 'at',
    hours: 'hr, hrs, hour, hours, h',
    noon: 'noon, midday',
    midnight: 'midnight',
    local: 'local time',
    around:
      "at, on, the, of, and, from, until, till, after, thereafter, onward, onwards, or later, sharp, exactly, precisely, hour, hours, hr, hrs, o'clock, o’clock",
  },
  zones: {
    'Europe/London': 'uk, british, britain, london',
    'Europe/Dublin': 'irish, ireland, dublin',
    'Europe/Paris': 'french, france, central european',
    'Europe/Berlin': 'german, germany',
    'Europe/Vienna': 'vienna',
    'Europe/Zurich': 'geneva, swiss, zurich',
    'Europe/Brussels': 'brussels',
    'Europe/Madrid': 'spanish, spain',
    'Europe/Lisbon': 'lisbon, portuguese, portugal',
    'Europe/Rome': 'rome, italian, italy',
    'Europe/Warsaw': 'warsaw, polish',
    'Europe/Kyiv': 'kyiv, kiev, ukrainian, eastern european',
    'Europe/Moscow': 'moscow',
    'America/Mexico_City': 'mexico city',
    'America/New_York':
      'new york, washington, boston, us eastern, u.s. eastern, eastern, eastern standard, eastern daylight',
    'America/Chicago': 'us central, u.s. central, central, central standard, central daylight',
    'America/Denver': 'us mountain, u.s. mountain, mountain, mountain standard, mountain daylight',
    'America/Los_Angeles': 'us pacific, u.s. pacific, pacific, pacific standard, pacific daylight, san francisco',
    'Asia/Shanghai': 'beijing, china, chinese',
    'Asia/Tokyo': 'japan, japanese',
    'Asia/Kolkata': 'indian, india, delhi, new delhi, mumbai',
    'Asia/Karachi': 'pakistan',
    'Africa/Cairo': 'cairo',
    'Asia/Riyadh': 'mecca',
    'Asia/Beirut': 'beirut',
    UTC: 'greenwich, universal, coordinated universal, greenwich mean',
  },
  vowels: 'aeiouy',
  drafts: {
    folders:
      'draft, drafts, embargo, embargoed, hold, on hold, held, wip, in progress, work in progress, unpublished, do not publish, not for publication',
    outBy: 'by, on, at, for, in',
  },
  toCome:
    'soon, later, tba, tbc, tbd, pending, scheduled, upcoming, coming, forthcoming, next, tomorrow, tonight, when, once, after, until, to be announced, to be confirmed, to be decided, to be set, not yet, from now',
  over: 'today, yesterday, now, just, ago, last, this, earlier, recent, recently, unknown, none, no date, undated, various, circa, n/a',
  copies: 'copy',
  keys,
}

export default en
