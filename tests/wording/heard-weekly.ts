/** The same for what a town files every week. */

import { isWithTitle } from '../../scripts/desk/signs/credits/who.ts'
import {
  answered,
  ingredient,
  isAdHeading,
  isAdPage,
  isIngredientHeading,
  isLetterOpening,
  isLetterPage,
  isMethodHeading,
} from '../../scripts/desk/signs/weekly/named-parts.ts'
import { isChatNotice, isPostAge, isPostControl, isSentFrom } from '../../scripts/desk/signs/weekly/sent.ts'
import type { WeeklyWording } from '../../scripts/languages/wording-weekly.ts'
import { around, type Hears } from './heard.ts'

export const HEARD_WEEKLY: Readonly<Record<keyof WeeklyWording, Hears>> = {
  letterOpenings: isLetterOpening,
  letterPages: isLetterPage,
  ingredientHeadings: isIngredientHeading,
  methodHeadings: isMethodHeading,
  measures: around(['2 @ flour'], (line) => ingredient(line) === 'measured'),
  adPages: isAdPage,
  adHeadings: isAdHeading,
  advisoryKeys: around(['@: the fire hall'], (line) => answered(line) !== null),
  postAges: around(['@ · 🌎'], isPostAge),
  postButtons: isPostControl,
  postCounts: isPostControl,
  chatNotices: (phrase) => isChatNotice(phrase, true),
  chatDeeds: around(['Ann @'], (line) => isChatNotice(line, false)),
  nameTitles: around(['@ Alden Pike', '@. Alden Pike'], isWithTitle),
  sentFrom: isSentFrom,
}
