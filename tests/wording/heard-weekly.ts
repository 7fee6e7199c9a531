/** The same for what a town files every week. */

import { freeLines } from '../../scripts/desk/claims.ts'
import { shownSheet } from '../../scripts/desk/fields/database-sheets.ts'
import { galleyOf } from '../../scripts/desk/galley.ts'
import { documentsIn } from '../../scripts/desk/lines/documents.ts'
import { undivided } from '../../scripts/desk/lines/narrow.ts'
import { isWithTitle } from '../../scripts/desk/signs/credits/who.ts'
import { eventAnswer } from '../../scripts/desk/signs/weekly/event-lines.ts'
import {
  ingredient,
  isAdHeading,
  isAdPage,
  isIngredientHeading,
  isLetterOpening,
  isLetterPage,
  isMethodHeading,
} from '../../scripts/desk/signs/weekly/named-parts.ts'
import { isChatNotice, isPostAge, isPostControl, isSentFrom } from '../../scripts/desk/signs/weekly/sent.ts'
import { linesOf } from '../../scripts/flow/copy.ts'
import type { WeeklyWording } from '../../scripts/languages/wording-weekly.ts'
import { copyOf } from '../desk/copy-samples.ts'
import { around, type Hears } from './heard.ts'

/** Whether an article with this length and language is known as a database shows it. */
function shown(length: string, language: string): boolean {
  const text = ['Ferry sails', length, '3 March 2019', 'The Herald', 'HER', language, 'Copyright 2019'].join('\n')
  return shownSheet(freeLines(galleyOf(copyOf('a.txt', text)))) !== null
}

/** Whether a word keeps its hyphen at the end of a line among lines that divide theirs. */
function keepsHyphen(word: string): boolean {
  const lines = linesOf(`The har-\nbour mas-\nter said wa-\nter is ${word}-\nknown here.`)
  return undivided(lines).some(({ text }) => text.endsWith(`${word}-`))
}

export const HEARD_WEEKLY: Readonly<Record<keyof WeeklyWording, Hears>> = {
  letterOpenings: isLetterOpening,
  letterPages: isLetterPage,
  ingredientHeadings: isIngredientHeading,
  methodHeadings: isMethodHeading,
  measures: around(['2 @ flour'], (line) => ingredient(line) === 'measured'),
  adPages: isAdPage,
  adHeadings: isAdHeading,
  advisoryKeys: around(['@: the fire hall'], (line) => eventAnswer(line) !== null),
  eventDates: around(['@: 3 May 2031'], (line) => eventAnswer(line)?.role === 'date'),
  eventTimes: around(['@: 7 p.m.'], (line) => eventAnswer(line) !== null),
  eventPlaces: around(['@: the fire hall'], (line) => eventAnswer(line)?.role === 'place'),
  postAges: around(['@ · 🌎'], isPostAge),
  postButtons: isPostControl,
  postCounts: isPostControl,
  chatNotices: (phrase) => isChatNotice(phrase, true),
  chatDeeds: around(['Ann @'], (line) => isChatNotice(line, false)),
  nameTitles: around(['@ Alden Pike', '@. Alden Pike'], isWithTitle),
  documentEnds: around(['@'], (line) => documentsIn(linesOf(`Ferry sails\n\n${line}\n`)).rulers.length === 1),
  wordCounts: around(['212 @'], (line) => shown(line, 'English')),
  languageNames: (phrase) => shown('212 words', phrase),
  compoundOpenings: keepsHyphen,
  sentFrom: isSentFrom,
}
