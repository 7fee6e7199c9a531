import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { CALENDARS } from '../../scripts/dates/calendars/calendars.ts'
import { findDate } from '../../scripts/dates/dates.ts'
import { stampedDay } from '../../scripts/dates/stamped-day.ts'
import { calendarTable } from './calendars.ts'

/** Each as its papers write it, and its day. */
const WRITTEN: readonly (readonly [language: string, text: string, day: string])[] = [
  ['Icelandic', '3. janúar 2024', '2024-01-03'],
  ['Lithuanian', '2024 m. sausio 3 d.', '2024-01-03'],
  ['Latvian', '2024. gada 3. janvāris', '2024-01-03'],
  ['Estonian', 'kolmapäev, 3. jaanuar 2024', '2024-01-03'],
  ['Hebrew, with the preposition', '3 בינואר 2024', '2024-01-03'],
  ['Hindi', 'बुधवार, 3 जनवरी 2024', '2024-01-03'],
  ['Bengali digits', '৩ জানুয়ারি, ২০২৪', '2024-01-03'],
  ['Marathi digits', '३ जानेवारी, २०२४', '2024-01-03'],
  ['Vietnamese', '3 tháng 11, 2024', '2024-11-03'],
  ['Swahili', '7 Machi 2024', '2024-03-07'],
  ['Zulu, month first', 'Novemba 8, 2025', '2025-11-08'],
  ['Basque', '2024(e)ko urtarrilaren 3(a)', '2024-01-03'],
  ['Catalan', '3 de gener del 2024', '2024-01-03'],
  ['Thai, by the year of the Buddha', '3 มกราคม 2567', '2024-01-03'],
  ['Thai, with the era', 'วันพุธที่ 3 มกราคม พ.ศ. 2567', '2024-01-03'],
  ['Persian, by its own calendar', '۱۳ دی ۱۴۰۲', '2024-01-03'],
  ['Persian, the last day of a leap year', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
  ['Turkish, short', '3 Oca 2024', '2024-01-03'],
]

describe('dates in languages without a folder', () => {
  for (const [language, text, day] of WRITTEN)
    test(language, () => {
      const found = stampedDay(`(${text})`)?.reading
      assert.equal(found?.kind === 'date' ? found.day : found, day)
    })
})

describe('what is none', () => {
  for (const text of ['In 2024, 15 men', '12 people since 1987', '31 febrúar 2024', '2,140 may 2024', 'Mac 7'])
    test(text, () => assert.equal(findDate(text), null))
})

test('a date takes the weekday beside it, and nothing else', () => {
  const text = 'Uppfært: miðvikudagur, 3. janúar 2024, Jón Páll'
  const found = findDate(text)
  assert.equal(found && text.slice(found.start, found.end), 'miðvikudagur, 3. janúar 2024')
})

const made = /CLDR (\S+)/.exec(readFileSync(CALENDARS, 'utf8'))?.[1]
const isOther = made !== process.versions.cldr && `made from CLDR ${made}, this Node has ${process.versions.cldr}`
test('the table is what this Node’s data say', { skip: isOther }, () => {
  assert.equal(readFileSync(CALENDARS, 'utf8'), calendarTable())
})
