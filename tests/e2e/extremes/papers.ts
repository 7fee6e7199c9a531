/**
 * Papers as nobody would make them up, and as every week somebody has to: one story, three,
 * three hundred briefs, two hundred stories in a section, two directions, words as long as
 * a line. All of it is invented.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SITE } from '../../../scripts/paths.ts'
import { publish, type Site } from '../host/site.ts'
import { LONG_STORIES } from './long-words.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const WHO = ['The harbour master', 'A clerk of the parish', 'The pilot', 'Nobody on the quay', 'The keeper of the lock']
const DID = ['counted', 'wrote down', 'asked after', 'would not pay for', 'had mended', 'read out', 'forgot']
const WHAT = ['the gates', 'two boats, a net and a piano', 'nine hundred crowns', 'the clock of the waiting room']
const WHEN = ['an hour before the tide', 'on Monday', 'after dark, with the wind in the north', 'again']

/** Invented sentences, three a paragraph, no two stories the same. @param from which story it is */
function told(sentences: number, from = 0): string {
  const pick = (words: readonly string[], by: number) => words[by % words.length] ?? ''
  const one = (at: number) => {
    const by = from * 31 + at * 7
    return `${pick(WHO, by)} ${pick(DID, from + at * 3)} ${pick(WHAT, by >> 1)} ${pick(WHEN, by >> 2)}, and then ${pick(DID, from * 5 + at)} ${from * 11 + at} of ${pick(TOWNS, from + at)}’s geese.`
  }
  return Array.from({ length: sentences }, (_, at) => `${gap(at)}${one(at)}`).join('')
}

function gap(at: number): string {
  if (at === 0) return ''
  return at % 3 === 0 ? '\n\n' : ' '
}

const TOWNS = ['Orran', 'Gull Point', 'Saltby', 'Mirren Sound', 'Thorne', 'Ostrava Quay', 'Fennick']
const DEEDS = [
  'opens its sluice',
  'counts the geese again',
  'keeps the clock',
  'asks for a second ferry, and for a pilot',
]
const town = (i: number) => `${TOWNS[i % TOWNS.length]} ${DEEDS[i % DEEDS.length]}`

const masthead = (name: string, language = 'en', more = '') =>
  `name: ${name}\nlanguage: ${language}\ntimezone: Europe/London\nurl: https://paper.example/\n${more}`

/** A story with its head in front matter. */
function story(head: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Every place in which a word can stand, in each language. */
function longWords(): Files {
  const files: Record<string, string | Uint8Array> = {
    'masthead.yaml': masthead('Donaudampfschifffahrtsgesellschaftsbote', 'de'),
    'briefs.txt': LONG_STORIES.map(({ headline }) => `- ${headline}`).join('\n'),
    'gate.png': readFileSync(join(SITE, 'specimen/town/ferry.png')),
  }
  LONG_STORIES.forEach(({ language, headline, dek, kicker, byline, topic, words }, at) => {
    const folder = at % 2 === 0 ? 'Verkehrswegeplanungsbeschleunigungsgesetz' : 'Todesanzeigen'
    const picture =
      at === 0 || at === 3 ? { image: '../gate.png', caption: `${words} ${words}`, credit: byline, alt: topic } : {}
    const table = `| ${topic} | ${kicker} |\n|---|---:|\n| ${byline.split(' ').at(-1)} | ${headline.split(' ')[0]} |`
    const body = `${words} ${words}\n\n## ${headline.split(' ')[0]}\n\n- ${topic}\n- ${words}\n\n${table}\n\n> ${words}\n\n${words}`
    files[`${folder}/${language}.md`] = story(
      { headline, dek, kicker, author: byline, topics: topic, date: '2026-11-20', language, ...picture },
      body,
    )
  })
  return files
}

function sameSection(): Files {
  const files: Record<string, string> = { 'masthead.yaml': masthead('The Wire of One Desk') }
  for (let i = 0; i < 200; i += 1)
    files[`wire/${String(i).padStart(3, '0')}.txt`] =
      `${town(i)}, report ${i + 1}\n\n20 November 2026\n\n${told(4 + (i % 9), i)}\n`
  return files
}

/** The other direction in every place: lead, second, third, latest, brief, section. */
function twoDirections(name: string, language: string): Files {
  const hebrew = [
    'הנמל נפתח אחרי אחד עשר שבועות',
    'המועצה משאירה את השעון',
    'הרוח צפונית אחרי רדת החשכה',
    'הסירה האחרונה שבה',
  ]
  const arabic = 'الميناء يفتح بوابته بعد أحد عشر أسبوعا'
  const german = [
    'Die Fähre fährt wieder',
    'Der Rat behält die Uhr',
    'Nordwind nach Einbruch der Nacht',
    'Das letzte Boot',
  ]
  const english = [
    'Ferry runs again after eleven weeks',
    'Council keeps the clock',
    'Wind goes round to the north',
    'The last boat',
  ]
  const body: Readonly<Record<string, string>> = {
    he: 'מנהל הנמל אמר ביום שני שהשערים ייסגרו שעה לפני הגאות. איש לא התנגד על הרציף. הפקיד רשם וסגר את הספר.',
    de: 'Der Hafenmeister sagte am Montag, dass die Tore eine Stunde vor der Flut geschlossen werden. Niemand widersprach.',
    en: told(5),
  }
  const files: Record<string, string> = { 'masthead.yaml': masthead(name, language) }
  const all = { he: hebrew, de: german, en: english }
  for (const at of [0, 1, 2, 3])
    for (const [tongue, headlines] of Object.entries(all))
      files[`${at % 2 === 0 ? 'harbour' : 'town'}/${at}-${tongue}.md`] = story(
        { headline: headlines[at] ?? '', language: tongue, date: '2026-11-20', author: 'Nora Tidewell' },
        `${headlines[at]}. ${tongue === 'en' ? told(9, at) : body[tongue]}\n\n${body[tongue]} ${headlines[(at + 1) % 4]}.`,
      )
  files['town/ar.txt'] =
    `${arabic}\n\n20 November 2026\n\nقال مدير الميناء يوم الاثنين إن البوابات ستغلق قبل المد بساعة. لم يعترض أحد على الرصيف.\n`
  files['briefs.txt'] = [...german, ...hebrew, ...english].map((one) => `- ${one}, ${one}`).join('\n')
  return files
}

const CJK: readonly (readonly [language: string, headline: string, words: string])[] = [
  [
    'zh',
    '港口闸门在风暴十一周后重新开放，议会投票保留候船室的旧钟',
    '港务长星期一表示，闸门将在涨潮前一小时关闭。码头上没有人反对。书记员把这些话记了下来，又念了一遍，然后合上了本子。',
  ],
  [
    'zh',
    '议会保留它付不起的钟',
    '议会星期三以七比六决定保留候船室的钟，这只钟后来在离岸四英里的田里被找到，走得一直很准。',
  ],
  [
    'ja',
    '連絡船が十一週間ぶりに運航を再開、船長はエンジンを温めて待っていた',
    '港長は月曜日、水門を満潮の一時間前に閉じると述べた。岸壁では誰も反対しなかった。書記はそれを書き留め、もう一度読み上げた。',
  ],
  [
    'ja',
    'コンピュータネットワークセキュリティ担当者が灯台に着任',
    '灯台には昨年から人がいなかった。担当者は機械を三台持って来た。',
  ],
  [
    'ko',
    '나루터 문이 열한 주 만에 다시 열렸다',
    '항만장은 월요일에 밀물 한 시간 전에 문을 닫는다고 말했다. 아무도 반대하지 않았다.',
  ],
  ['zh', '北风入夜后转强', '入夜后风向转北，两条船仍在外面。'],
]

function cjk(): Files {
  const files: Record<string, string> = {
    'masthead.yaml': masthead('海港日报', 'zh'),
    'briefs.txt': CJK.map(([, headline]) => `- ${headline}`).join('\n'),
  }
  CJK.forEach(([language, headline, words], at) => {
    files[`港口/${at}.md`] = story(
      { headline, language, date: '2026-11-20', author: '林海' },
      `${words}${words}\n\n${words}`,
    )
  })
  return files
}

function everything(): Files {
  const body = readFileSync(join(SITE, 'specimen/town/ferry.md'), 'utf8')
  return {
    'masthead.yaml': masthead('The Whole of It'),
    'town/ferry.png': readFileSync(join(SITE, 'specimen/town/ferry.png')),
    'town/ferry.md': `${body.replace('headline:', 'kicker: Town\nheadline:')}\n${told(30)}\n`,
    'opinion/late.txt': `In praise of being an hour late\n\nBy Ada Somebody\n\n14 May 2031\n\n${told(6)}\n`,
    'town/goats.txt': `GOATS HELD OVER NIGHT\n\nBy Pim Larkin, Harbour Wire\n\nTHORNE, 14 May 2031 – ${told(3)}\n`,
  }
}

export interface Extreme {
  readonly name: string
  readonly files: Files
  /** In seconds since 1970, where its copy lies ahead of the others'. */
  readonly now?: number
}

export const EXTREMES: readonly Extreme[] = [
  { name: 'long-words', files: longWords() },
  {
    name: 'one-story',
    files: { 'masthead.yaml': masthead('The Single Sheet'), 'a.txt': `${town(1)}\n\n20 November 2026\n\n${told(3)}\n` },
  },
  {
    name: 'three-stories',
    files: {
      'masthead.yaml': masthead('The Three'),
      ...Object.fromEntries(
        [1, 2, 3].map((i) => [`town/${i}.txt`, `${town(i)}\n\n20 November 2026\n\n${told(5 * i, i)}\n`]),
      ),
    },
  },
  {
    name: 'briefs',
    files: {
      'masthead.yaml': masthead('Three Hundred Lines'),
      'list.txt': `20 November 2026\n\n${Array.from({ length: 300 }, (_, i) => `- ${town(i)}, and is number ${i + 1} to do so`).join('\n')}\n`,
    },
  },
  { name: 'one-section', files: sameSection() },
  { name: 'two-directions', files: twoDirections('Both Ways', 'en') },
  // In Hebrew: the browser of the tests has its letters, and none of Arabic.
  { name: 'right-to-left', files: twoDirections('משני הצדדים', 'he') },
  { name: 'everything', files: everything(), now: Date.parse('2031-05-14T12:00:00Z') / 1000 },
  { name: 'cjk', files: cjk() },
]

/** Write a paper's copy into a folder, and publish it from there. */
export async function publishExtreme({ files, now }: Extreme): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-extreme-'))
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return await publish(folder, undefined, {}, now)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
