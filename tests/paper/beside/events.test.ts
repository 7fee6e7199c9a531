/** What is on: the calendar, its feed and the days ahead on the front page, by the clock; and what stays of it. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readValue } from '../../../scripts/fields/values.ts'
import { type Files, MASTHEAD, paperFor } from '../paper.ts'

const BODY = 'The players will give a comedy in the boathouse. There are chairs for forty, and cushions.\n'
const PLAY = `Event: 20 May 2031, 19:30–21:00\nPlace: Boathouse\n\nPlayers give a comedy\n\n${BODY}`
const PAPER: Files = {
  'masthead.yaml': MASTHEAD,
  'town/play.txt': PLAY,
  'town/on.txt':
    "WHAT'S ON\n16 May 2031\n\n10 a.m. Story hour, library\n7.30pm Bell ringers, tower\n9 p.m. Chorus, fire hall\n",
  'town/fair.txt': `event: 2031-06-07\n\nSpring fair on the quay\n\n${BODY.replace('comedy', 'fair')}`,
  'town/plain.txt': `Quay is swept\n\n${BODY.replace('comedy', 'sweep')}`,
}

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
}

describe('the calendar', () => {
  test('has what is ahead by day, and its months', async (t) => {
    const paper = paperFor(t, PAPER)
    const { code, problems } = await paper.build()
    assert.deepEqual([code, problems], [0, []])
    const calendar = mainOf(paper.page('/calendar/'))
    const days = [...calendar.matchAll(/<h2 class="label"><time datetime="([^"]+)"/g)].map(([, day]) => day)
    assert.deepEqual(days, ['2031-05-16', '2031-05-20', '2031-06-07'])
    assert.match(
      calendar,
      /<time datetime="2031-05-20T19:30">19:30<\/time>–<time datetime="2031-05-20T21:00">21:00<\/time>/,
    )
    assert.match(calendar, /Players give a comedy<\/bdi><\/a> <span class="place"><bdi>Boathouse/)
    assert.match(mainOf(paper.page('/calendar/2031/06/')), /Spring fair/)
    assert.doesNotMatch(mainOf(paper.page('/calendar/2031/06/')), /comedy/)
    assert.match(
      paper.page('/'),
      /<header class="masthead">[\s\S]*<a href="\/calendar\/">Calendar<\/a>[\s\S]*<\/header>/,
    )
  })

  test('stands in the files of a story with its day once', async (t) => {
    const paper = paperFor(t, { ...PAPER, 'town/play.yaml': 'slug: play\n' })
    await paper.build()
    const [file] = Object.keys(paper.site()).filter((name) => name.endsWith('/play.md'))
    assert.match(paper.page(`/${file}`), /20 May 2031 at 19:30–21:00, Boathouse/)
  })

  test('of a list has each entry at its hour; the list is announced before its day', async (t) => {
    const paper = paperFor(t, PAPER)
    const { held, due } = await paper.build()
    assert.deepEqual([held.length, due?.kind, due?.at], [0, 'over', '2031-05-16T23:00:00Z'])
    const feed = paper.page('/calendar.ics')
    assert.deepEqual(feed.match(/DTSTART[^\r]*/g), [
      'DTSTART:20310516T090000Z',
      'DTSTART:20310516T183000Z',
      'DTSTART:20310516T200000Z',
      'DTSTART:20310520T183000Z',
      'DTSTART;VALUE=DATE:20310607',
    ])
  })

  test('is read by machines: the same bytes and ids whenever it is made', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    const feed = paper.page('/calendar.ics')
    assert.match(feed, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    assert.ok(feed.split('\r\n').every((line) => Buffer.byteLength(line, 'latin1') <= 75))
    assert.deepEqual([...new Set(feed.match(/DTSTAMP:.*/g))], ['DTSTAMP:20310514T120000Z'])
    await paper.build({ now: '2031-05-15T08:00:00Z' })
    assert.equal(paper.page('/calendar.ics'), feed)
    const story = paper.page('/2031/05/14/players-give-a-comedy/')
    assert.match(
      story,
      /"@type":"Event"[^}]*"startDate":"2031-05-20T19:30:00\+01:00","endDate":"2031-05-20T21:00:00\+01:00"/,
    )
    assert.match(story, /<p class="event"><time datetime="2031-05-20T19:30">20 May 2031(?:,| at) 19:30<\/time>–/)
  })

  test('stands on the front page until it is over, by the clock', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    const ahead = () => /<section[^>]*aria-labelledby="ahead">[\s\S]*?<\/section>/.exec(paper.page('/'))?.[0] ?? ''
    assert.match(ahead(), /Story hour[\s\S]*comedy[\s\S]*Spring fair/)
    const { report } = await paper.build({ now: '2031-05-21T00:30:00+01:00' })
    assert.ok(report?.changed.includes('/') && !report.changed.includes('/calendar/2031/05/'))
    assert.match(ahead(), /Spring fair/)
    assert.doesNotMatch(ahead() + mainOf(paper.page('/calendar/')) + paper.page('/calendar.ics'), /comedy|Story hour/)
    assert.match(mainOf(paper.page('/calendar/2031/05/')), /Story hour[\s\S]*comedy/)
    await paper.build({ now: '2031-06-08T12:00:00Z' })
    assert.equal(ahead(), '')
    assert.match(mainOf(paper.page('/calendar/')), /Nothing is announced/)
  })

  test('keeps its addresses when an event is struck, and has nothing of what is held', async (t) => {
    const paper = paperFor(t, PAPER)
    await paper.build()
    paper.remove('town/fair.txt')
    paper.file('town/play.txt', `draft: true\n${PLAY}`)
    assert.equal((await paper.build()).code, 0)
    assert.match(mainOf(paper.page('/calendar/2031/06/')), /Nothing is announced/)
    for (const url of ['/', '/calendar/', '/calendar/2031/05/', '/calendar.ics'])
      assert.doesNotMatch(paper.page(url), /comedy/, url)
  })

  test('has the entries below days, but none of a log of what happened', async (t) => {
    const week =
      'WHAT IS ON AT OSTREY\n\n12 May 2031\n\nSaturday, May 17\n10 a.m. Market on the quay\n7 p.m. Dance in the loft\n\nSunday, May 18\n3 p.m. Regatta off the mole\n'
    const log = week
      .replace('WHAT IS ON AT OSTREY', 'POLICE LOG')
      .replace('12 May', '13 May')
      .replace('May 17', 'May 10')
      .replace('May 18', 'May 11')
      .replace('Market', 'Cow')
    const paper = paperFor(t, { 'masthead.yaml': MASTHEAD, 'town/week.txt': week, 'town/log.txt': log })
    await paper.build()
    const calendar = mainOf(paper.page('/calendar/'))
    assert.match(calendar, /2031-05-17[\s\S]*10 a\.m\. Market[\s\S]*Dance[\s\S]*2031-05-18[\s\S]*Regatta/)
    assert.doesNotMatch(calendar, /Cow/)
  })

  test('has what an announcement says, and nothing of what is over or says no day', async (t) => {
    const paper = paperFor(t, {
      'masthead.yaml': MASTHEAD,
      'town/choir.txt': `Choir sings for the lifeboat\n\n${BODY}\nWhen: Saturday 17 May 2031, 7.30pm\nWhere: Net loft, Ostrey\n`,
      'town/maps.txt': `Karten im Museum\n\nDas Museum zeigt, was der Pfarrer gezeichnet hat.\n\nWann: 5. Juni, 19 bis 21 Uhr\nWo: Museum\n`,
      'town/gone.txt': `How the quay fell\n\nThe quay fell in the night, and took two boats along.\n\nWhen: 3 May 2020, 2 a.m.\nWhere: Ostrey\n`,
      'town/never.txt': `Pier comes down\n\nThe pier will be pulled down when the stones are sold.\n\nWhen: nobody knows.\nWhere: nobody asks.\n`,
      'town/off.txt': `Fair is talked of\n\nSome want a fair and some want none, and it was put off.\n\nWhen: 18 May 2031\nWhere: Quay\n`,
      'town/off.yaml': 'event: none\n',
      'town/when.txt': `Mayor speaks\n\nThe mayor will speak of the bridge, and answer for it.\n\nWhen: Friday at 6 p.m.\nWhere: Town hall\n`,
    })
    const { problems } = await paper.build()
    assert.deepEqual(
      problems.map(({ code, file, line }) => `${code} ${file}:${line}`),
      ['unread-event town/when.txt:5'],
    )
    const calendar = mainOf(paper.page('/calendar/'))
    assert.match(
      calendar,
      /2031-05-17T19:30[\s\S]*Choir sings[\s\S]*Net loft[\s\S]*2031-06-05T19:00[\s\S]*Karten[\s\S]*Museum/,
    )
    assert.doesNotMatch(calendar, /fell|comes down|talked of|Mayor/)
    assert.equal(paper.page('/calendar.ics').match(/BEGIN:VEVENT/g)?.length, 2)
    const story = paper.page('/2031/05/14/choir-sings-for-the-lifeboat/')
    assert.match(story, /When: Saturday 17 May 2031, 7.30pm/)
    assert.match(
      story,
      /"startDate":"2031-05-17T19:30:00\+01:00","location":\{"@type":"Place","name":"Net loft, Ostrey"/,
    )
  })

  test('tells of a day whose weekday is another, in no year near', async (t) => {
    const week = 'Friday, May 16\n7 p.m. Dance in the loft\n\nSunday, May 19\n3 p.m. Regatta off the mole\n'
    const paper = paperFor(t, {
      'masthead.yaml': MASTHEAD,
      'town/choir.txt': `Choir sings for the lifeboat\n\n${BODY}\nWhen: Sunday, May 19, 7pm\nWhere: Net loft\n`,
      'town/ends.txt': `Players give a farce\n\nThe farce has two doors.\n\nWhen: 20 May 2031, 7pm to 5pm\nWhere: Net loft\n`,
      'town/week.txt': `WHAT IS ON\n\n12 May 2031\n\n${week}`,
    })
    const { problems } = await paper.build()
    assert.deepEqual(
      problems.filter(({ code }) => code === 'unread-event').map(({ file, line }) => `${file}:${line}`),
      ['town/choir.txt:5', 'town/ends.txt:5', 'town/week.txt:9'],
    )
  })

  test('says that what the copy announces stands, where a sidecar’s event cannot be read', async (t) => {
    const paper = paperFor(t, {
      'masthead.yaml': MASTHEAD,
      'town/choir.txt': `Choir sings for the lifeboat\n\n${BODY}\nWhen: 19 May 2031, 7pm\nWhere: Net loft\n`,
      'town/choir.yaml': 'event: soon\n',
      'town/plain.txt': `Players give a farce\n\nThe farce has two doors.\n`,
      'town/plain.yaml': 'event: soon\n',
    })
    const { problems } = await paper.build()
    const [choir, plain, ...others] = problems.filter(({ code }) => code === 'unread-event')
    assert.deepEqual(others, [])
    assert.match(choir?.reason ?? '', /What the copy itself announces stands in the calendar\.$/)
    assert.match(plain?.reason ?? '', /It is not in the calendar\.$/)
    assert.match(mainOf(paper.page('/calendar/')), /2031-05-19T19:00[\s\S]*Choir sings/)
  })

  test('has an event of several days on each, and keeps it to the last', async (t) => {
    const paper = paperFor(t, {
      'masthead.yaml': MASTHEAD,
      'town/fair.txt': `event: 30 May 2031 to 1 June 2031\n\nSpring fair on the quay\n\n${BODY}`,
      'town/maps.txt': `event: 2031-05-10/2031-07-20\n\nMaps of the drowned village\n\nThe parson drew what the sea took, and nobody had seen it since.\n`,
    })
    const daysOf = (url: string) =>
      [...mainOf(paper.page(url)).matchAll(/<h2 class="label"><time datetime="([^"]+)"/g)].map(([, day]) => day)
    await paper.build()
    assert.deepEqual(daysOf('/calendar/'), ['2031-05-14', '2031-05-30', '2031-05-31', '2031-06-01', '2031-07-20'])
    assert.deepEqual(daysOf('/calendar/2031/06/'), ['2031-06-01'])
    assert.match(paper.page('/calendar.ics'), /DTSTART;VALUE=DATE:20310530\r\nDTEND;VALUE=DATE:20310602/)
    assert.match(paper.page('/2031/05/14/spring-fair-on-the-quay/'), /"startDate":"2031-05-30","endDate":"2031-06-01"/)
    const { due } = await paper.build({ now: '2031-05-31T08:00:00Z' })
    assert.deepEqual([due?.kind, due?.at], ['goesOn', '2031-05-31T23:00:00Z'])
    assert.deepEqual(daysOf('/calendar/'), ['2031-05-31', '2031-06-01', '2031-07-20'])
    await paper.build({ now: '2031-06-02T08:00:00Z' })
    assert.doesNotMatch(mainOf(paper.page('/calendar/')), /Spring fair/)
    assert.match(mainOf(paper.page('/calendar/2031/05/')), /Spring fair/)
  })

  test('is not there for a paper that announces nothing', async (t) => {
    const paper = paperFor(t, { 'masthead.yaml': MASTHEAD, 'town/plain.txt': PAPER['town/plain.txt'] ?? '' })
    await paper.build()
    assert.ok(Object.keys(paper.site()).every((file) => !file.startsWith('calendar')))
    assert.doesNotMatch(paper.page('/'), /calendar/)
  })
})

test('when an event is', () => {
  const values: readonly (readonly [string, string | null])[] = [
    ['2026-12-03 19:30', '2026-12-03T19:30'],
    ['2026-12-03', '2026-12-03'],
    ['3 December 2026', '2026-12-03'],
    ['Thursday, 3 December 2026, 7.30 pm', '2026-12-03T19:30'],
    ['3 December 2026, 19:30–21:00', '2026-12-03T19:30/2026-12-03T21:00'],
    ['2026-12-03 19:30 - 21:00', '2026-12-03T19:30/2026-12-03T21:00'],
    ['2026-12-03 21:00 - 19:30', null],
    ['3 December 2026 to 5 December 2026', '2026-12-03/2026-12-05'],
    ['3–5 December 2026', '2026-12-03/2026-12-05'],
    ['2026-12-03/2026-12-05', '2026-12-03/2026-12-05'],
    ['5–3 December 2026', null],
    ['Friday 3 December 2026', null],
    ['4 December', null],
    ['Thursday week', null],
    ['31 November 2026', null],
  ]
  for (const [text, value] of values) {
    const read = readValue('event', text, true)
    assert.deepEqual(read.kind === 'values' ? read.values : null, value === null ? null : [value], text)
    if (read.kind === 'wrong') assert.equal(read.code, 'unread-event')
  }
})
