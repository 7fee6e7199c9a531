/**
 * Nothing early: copy that says by a line of its own, in a mail's subject or before
 * its dateline that it is not to go out yet, as agencies, press offices and journals
 * write it; and copy that only uses the words. Judged on 28 November 2026, a Saturday.
 */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Desk } from '../../scripts/intake/desk.ts'
import { masthead } from '../../scripts/masthead/masthead.ts'
import { judgeAt } from '../../scripts/release/verdict.ts'

const paper = masthead('name: Wording\n')
assert.ok(paper.ok)
const desk = new Desk(paper.value)
const judge = judgeAt({ now: '2026-11-28T12:00:00Z', zone: 'Europe/London' })

const HEADLINE = 'Lock keepers vote on the night shift'
const BODY =
  'The lock keepers of Tarn Mouth will vote on Monday, it was learnt. Oda Prynne was cross.\n\nShe said so twice.\n'

async function verdicts(path: string, text: string) {
  const { items } = await desk.understand({ path, bytes: Buffer.from(text), sidecar: null })
  assert.ok(items.length > 0)
  return items.map((item) => judge(item, path))
}

async function assertHeld(path: string, text: string): Promise<void> {
  for (const { kind } of await verdicts(path, text)) assert.equal(kind, 'held')
}

async function assertOut(path: string, text: string): Promise<void> {
  for (const verdict of await verdicts(path, text)) assert.equal(verdict.kind, 'out', JSON.stringify(verdict))
}

/** A line of its own, which holds above the headline, below it and at the foot of the copy. */
const LINES: readonly string[] = [
  // Agencies.
  'ADV01 For use Tuesday Dec. 1 and thereafter',
  'For release Tuesday, Dec. 1',
  '^For Release Sunday, Dec. 6, and Thereafter<',
  'HFR 6 p.m. Sunday',
  'Advance for AMs of Tuesday, Dec. 1',
  'FOR RELEASE WEDNESDAY A.M.',
  'FOR SUNDAY PAPERS',
  'Not for use before 1800 GMT Monday',
  'Attention editors: hold until 6 a.m. Tuesday',
  'NOTE TO EDITORS: Not to be published, broadcast or transmitted before 00.01 on 1 December 2026',
  // Press offices.
  'Embargo = 1 December 2026',
  'EMBARGO >>> Tuesday 6am',
  'Embargo: start of speech',
  'MEDIA RELEASE | STRICT EMBARGO | 12.01am Tuesday 1 December',
  'STRICTLY EMBARGOED FOR 00.01 HRS, TUESDAY',
  'The information in this release is strictly embargoed until 00:01 on Tuesday 1 December 2026.',
  'Ends. Embargoed until 6 a.m. Tuesday.',
  'Can be published from Tuesday 1 December',
  'Es gilt das gesprochene Wort! Sperrfrist: Beginn der Rede',
  'Frei ab Beginn der Rede, 1.12.2026',
  'Sperrvermerk: 1. Dezember 2026, 10 Uhr',
  'For release: immediately upon delivery, expected 8 p.m. Eastern, Dec. 1, 2026',
  'Embargoed til midnight tonight',
  'Embargo jusqu’au 1er décembre 2026, six heures du matin',
  // Languages of which the desk knows no more than this.
  'EMBARGO TILL TISDAG 1 DECEMBER 2026 KL. 06.00',
  'Utkast, ej klar',
  'KLAUSULERET TIL TIRSDAG DEN 1. DECEMBER 2026 KL. 10',
  'Må ikke offentliggøres før 1. december 2026',
  'JULKAISUVAPAA 1.12.2026 KLO 6.00',
  'ZÁKAZ ZVEŘEJNĚNÍ DO 1. PROSINCE 2026, 6:00',
  'AMBARGO 01.12.2026, 10.00',
  '엠바고: 2026년 12월 1일 오전 10시',
  'Εμπάργκο έως 1 Δεκεμβρίου 2026',
  // Colleagues.
  'OBIT – HOLD – not dead yet',
  'First draft, needs a quote from the keepers',
  'TK TK – awaiting legal',
  'AWAITING SIGN-OFF FROM LEGAL',
  'Off the record / background only',
  'Bis Dienstag, 10 Uhr, gesperrt',
  'Embargo jusqu’à mardi 6 heures',
  'À ne pas diffuser avant mardi 1er décembre',
  'Ne pas publier avant la conférence de presse',
  'EMBARGO HASTA LAS 10.00 DEL MARTES',
  'Prohibida su difusión hasta el 1 de diciembre',
  'Da non diffondere prima di martedì',
  'Embargado até terça-feira, 10h',
  'Nie publikować przed 1 grudnia',
  'Ембарго до вівторка, 10:00',
  'Эмбарго до 10:00 1 декабря',
  'Onder embargo tot dinsdag 1 december, 10 uur',
  'محظور النشر حتى الثلاثاء',
  '禁运至12月1日上午10点',
  '本稿12月1日前请勿发布',
  '【12月1日午前10時解禁】',
  '12月1日まで公開禁止',
  // In other dress.
  'ＥＭＢＡＲＧＯＥＤ',
  'E M B A R G O E D',
  'S P E R R F R I S T: Dienstag',
  '**Embargoed** until **Tuesday**',
  // Of a desk's words alone.
  'Release on delivery, expected 2 p.m. Tuesday',
  'For editors only, not for publication',
  'Do not publish without approval',
  // Drafts.
  'Draft 3 - for comment',
  'INTERNAL DRAFT. DO NOT DISTRIBUTE',
  'Work in progress - do not publish',
  'DRAFT v0.2 (OP comments)',
  'WIP – not for release',
  'Entwurf, Stand 27.11.2026',
  'Borrador para revisión',
  '内部草稿 请勿外传',
]

describe('a line that holds', () => {
  for (const line of LINES)
    test(line, async () => {
      await assertHeld('a.txt', `${line}\n\n${HEADLINE}\n\n${BODY}`)
      await assertHeld('a.txt', `${HEADLINE}\n\n${line}\n\n${BODY}`)
      await assertHeld('a.txt', `${HEADLINE}\n\n${BODY}\n${line}\n`)
    })
})

/** A day of publication that lies ahead: by its label, in the head. */
const DAYS: readonly string[] = [
  'Publication: 1 December 2026',
  'Date of publication: 1 December 2026',
  'To be published: 1 December 2026',
  'Date de publication : 1er décembre 2026',
  'Erscheinungsdatum: 1. Dezember 2026',
  'Fecha de publicación: 1 de diciembre de 2026',
  'Data di pubblicazione: 1 dicembre 2026',
  'Publicatiedatum: 1 december 2026',
  'Дата публикации: 1 декабря 2026',
]

describe('a day of publication ahead', () => {
  for (const line of DAYS)
    test(line, async () => {
      await assertHeld('a.txt', `${line}\n\n${HEADLINE}\n\n${BODY}`)
      await assertHeld('a.txt', `${HEADLINE}\n\n${line}\n\n${BODY}`)
      await assertOut('a.txt', `${HEADLINE}\n\n${line.replace('2026', '2024')}\n\n${BODY}`)
    })
})

const SUBJECTS: readonly string[] = [
  'HOLD Keepers vote on the night shift',
  'DRAFT Keepers vote on the night shift',
  'HOLD KEEPERS VOTE',
  'Release: embargoed',
  'Draft: keepers vote',
  'Draft press release - keepers vote',
  'FW: Sperrfrist Dienstag: Schleusen',
  'Keepers vote (hold until Tuesday)',
  'Keepers vote, for release Tuesday',
  'for review: keepers vote',
  'Draft for approval: keepers vote',
  'For Tuesday: keepers vote',
]

describe('the subject of a mail', () => {
  for (const subject of SUBJECTS)
    test(subject, () =>
      assertHeld('a.eml', `From: a@b.example\nTo: c@d.example\nSubject: ${subject}\n\n${HEADLINE}\n\n${BODY}`),
    )
})

const SLUGS: readonly string[] = [
  'BC-KEEPERS-HOLD',
  'HOLD-KEEPERS-1128',
  'BC-US--Keepers Vote,ADV06',
  'Slug: KEEPERS HFR',
]

describe('a slug', () => {
  for (const slug of SLUGS) test(slug, () => assertHeld('a.txt', `${slug}\n\n${HEADLINE}\n\n${BODY}`))
})

const LONG =
  'the lock keepers of Tarn Mouth voted on Saturday night to leave the locks shut from ten until six, in spite of the protests of the bargemen, who have passed through them by night since the canal was dug.'

const PLACES: readonly (readonly [string, path: string, copy: string])[] = [
  ['before the dateline', 'a.txt', `(EMBARGOED UNTIL 6 A.M. TUESDAY, DEC. 1) TARN MOUTH, Nov 28 (Quill) - ${LONG}\n`],
  ['behind the place', 'a.txt', `TARN MOUTH (EMBARGOED UNTIL TUESDAY) - ${LONG}\n`],
  ['before the headline', 'a.txt', `HOLD ${HEADLINE}\n\n${BODY}`],
  ['behind the headline', 'a.txt', `${HEADLINE} [hold]\n\n${BODY}`],
  ['among header lines', 'a.txt', `Title: ${HEADLINE}\nBy: Oda Prynne\nEmbargo = Tuesday noon\n\n${BODY}`],
  [
    'among notes',
    'a.txt',
    `${HEADLINE}\n\n${BODY}\nNotes to editors\n1. This release is under embargo until 1 December.\n`,
  ],
  ['on two lines', 'a.txt', `STRICT EMBARGO\nTuesday 1 December, 10 a.m.\n\n${HEADLINE}\n\n${BODY}`],
  ['bold in Markdown', 'a.md', `# ${HEADLINE}\n\n${BODY}\n**EMBARGOED UNTIL:** 1 December 2026\n`],
  ['HTML in Markdown', 'a.md', `<p><strong>EMBARGOED</strong> until 1 December 2026</p>\n\n# ${HEADLINE}\n\n${BODY}`],
  ['quoted in Markdown', 'a.md', `# ${HEADLINE}\n\n> *Strictly embargoed until Tuesday*\n\n${BODY}`],
  ['in HTML', 'a.html', `<h1>${HEADLINE}</h1><p>${BODY}</p><p><b>Embargo</b>: 1 December 2026</p>`],
  [
    'in a table of HTML',
    'a.html',
    `<table><tr><td>EMBARGO</td><td>1 December 2026</td></tr></table><h1>${HEADLINE}</h1><p>${BODY}</p>`,
  ],
  [
    'quoted in a mail',
    'a.txt',
    `> EMBARGO: 6 a.m. Tuesday\n>\n> ${HEADLINE}\n>\n> The lock keepers of Tarn Mouth will vote on Monday,\n> it was learnt. Oda Prynne was cross and said so\n> twice, and then they all went home across the\n> fields.\n`,
  ],
]

describe('a place', () => {
  for (const [name, path, copy] of PLACES) test(name, () => assertHeld(path, copy))
})

/** Lines to the desk that are no copy: what they say holds, though no reader sees them. */
const FOR_DESKS: readonly string[] = [
  'HOLD FOR RELEASE; PLANNED FOR MONDAY; NOT YET EDITED',
  '[Desk: please don’t run this until legal has cleared it]',
  'EDS: DO NOT USE BEFORE POLLS CLOSE',
]

describe('a line to the desk', () => {
  test('the title of a page', () =>
    assertHeld('a.html', `<title>DRAFT - ${HEADLINE}</title><h1>${HEADLINE}</h1><p>${BODY.replace('\n\n', '<p>')}`))
  test('not: a title that only uses the word', () =>
    assertOut('a.html', `<title>Draft law passes - Courier</title><h1>Draft law passes</h1><p>${BODY}`))
  for (const line of FOR_DESKS) test(line, () => assertHeld('a.txt', `${line}\n\n${HEADLINE}\n\n${BODY}`))
  for (const line of ['(Adds details on embargo, quotes)', '(Eds: adds quote, police hold suspect)'])
    test(`not: ${line}`, () => assertOut('a.txt', `${line}\n\n${HEADLINE}\n\n${BODY}`))
})

/** An embargo's time, wherever it stands: the day alone would be hours early. */
const TIMES: readonly (readonly [string, string | null])[] = [
  ['Embargo: 1 December 2026\nTime: 06:00 GMT', '2026-12-01T06:00:00Z'],
  ['Embargo date: 1 December 2026\nEmbargo time: 06:00 GMT', '2026-12-01T06:00:00Z'],
  ['EMBARGO\nTuesday, December 1, 2026\n6:00 a.m. ET', '2026-12-01T11:00:00Z'],
  ['Embargoed until 1 December 2026; 06:00 GMT', '2026-12-01T06:00:00Z'],
  ['Embargoed until 1 December 2026\nat six in the morning', null],
  ['НЕ ДЛЯ ПУБЛИКАЦИИ ДО 1 ДЕКАБРЯ 2026 Г., 10:00 МСК', '2026-12-01T07:00:00Z'],
]

describe('the time of an embargo', () => {
  for (const [lines, until] of TIMES)
    test(lines, async () => {
      const [verdict] = await verdicts('a.txt', `${lines}\n\n${HEADLINE}\n\n${BODY}`)
      assert.equal(verdict?.kind === 'held' ? verdict.until : 'out', until)
    })
})

/** What front matter says in a headline or a note. */
describe('a headline or a note in front matter', () => {
  for (const line of ['title: "DRAFT: Keepers vote"', 'note: embargoed until Thursday', 'notes: Do not publish'])
    test(line, () => assertHeld('a.md', `---\n${line}\n---\n\n${BODY}`))
  test('Draft: true on top', () => assertHeld('a.md', `Title: Keepers vote\nDraft: true\n\n${BODY}`))
  for (const line of ['title: "Embargo: what it means"', 'note: The embargo on steel ended in 2019.'])
    test(`not: ${line}`, () => assertOut('a.md', `---\n${line}\n---\n\n${BODY}`))
})

/** Headlines that use the words. */
const HEADLINES: readonly string[] = [
  'ON HOLD: THE BRIDGE',
  'HOLD MUSIC: WHY WE HATE IT',
  'Hold fire, keepers told',
  'Embargo: How It Hurt the Port',
  'Embargo: Bargemen Face Ruin',
  'EMBARGOED GOODS SEIZED AT PORT',
  'Embargoed until 2003: the arms that got through',
  'Embargo until spring, growers fear',
  'EMBARGO TALKS COLLAPSE',
  'Naval embargo enters third week',
  'Draft No. 4',
  'Draft: A History of Conscription',
  'DRAFT BEER IS BACK',
  'Leaked draft shows canal plan',
  'KILLED: THREE MINERS AT HOLLOW PIT',
  'OFF THE RECORD: A MEMOIR',
  'Release: The prisoners come home',
  'For review: three new novels',
  'COPY: Three committees to look at one ramp',
  'Frei ab Dienstag: Eintritt ins Museum',
  'Sperrfrist für Wähler läuft ab',
  'アユ釣り、12月1日解禁',
  'No embargo',
  'Not embargoed',
  'Ambargo kalktı, gemiler geliyor',
  'Utkast till ny lag klart',
  'Luonnos uudeksi laiksi valmis',
  'Embargo till Ryssland förlängs',
  '엠바고 논란에 기자들 반발',
]

describe('a headline that is none', () => {
  for (const headline of HEADLINES) test(headline, () => assertOut('a.txt', `${headline}\n\n${BODY}`))
})

/** Sentences that use them. */
const SENTENCES: readonly string[] = [
  'Hold until golden, then serve.',
  'Hold for ten minutes, then turn over.',
  'Hold until the bell rings.',
  'Not for publication until his death, the diaries of the keeper lay in a bank for forty years.',
  'Embargoed until 1999, the papers show a minister in doubt.',
  'The report, embargoed until Tuesday, was leaked on Monday.',
  'He was told not to publish before Tuesday, and did so on Monday.',
  'Do not use before the glue is dry, the maker warns.',
  'Publication: Monday to Friday.',
  'Hold the date: 6 December 2026.',
  'The road is closed until Tuesday, 1 December.',
]

describe('a sentence that is none', () => {
  for (const sentence of SENTENCES)
    test(sentence, () => assertOut('a.txt', `${HEADLINE}\n\n${BODY}\n${sentence}\n\n${BODY}`))
})

test('prose that was wrapped before such words is prose', () =>
  assertOut(
    'a.txt',
    `${HEADLINE}\n\nThe ministers agreed on Monday to keep the whole of the\nembargo until Tuesday\nand to let the barges pass after that, it was learnt.\n`,
  ))

test('what is said beside the moment stays out of it', async () => {
  const [verdict] = await verdicts(
    'a.txt',
    `EMBARGO: not for publication before 10.00 on 12 December 2026\n\n${HEADLINE}\n\n${BODY}`,
  )
  assert.ok(verdict?.kind === 'held')
  assert.equal(verdict.until, '2026-12-12T10:00:00Z')
})
