/** Three days of a paper on which all happens that a register remembers: what each release is tried with. */

export interface Day {
  readonly now: string
  /** Files of the copy, by their paths. */
  readonly write?: Readonly<Record<string, string>>
  readonly remove?: readonly string[]
}

const MASTHEAD = `name: The Gull Point Gazette
language: en
timezone: Europe/Lisbon
url: https://press.example/gazette
sections: [Harbour, Council, Weather, Diary]
`
const FOG =
  'Headline: Fog on the bank\nDate: 14 May 2031\nBy: Ada Quill\nTopics: Weather\n\nThere was fog at six. By noon it was gone.\n'

export const DAYS: readonly Day[] = [
  {
    now: '2031-05-14T12:00:00Z',
    write: {
      'masthead.yaml': MASTHEAD,
      'weather/fog.txt': FOG,
      'weather/fog.uk.txt':
        'Headline: Туман на мілині\nDate: 14 May 2031\nlanguage: uk\n\nО шостій був туман. До полудня він зник.\n',
      'weather/gale.txt':
        'Headline: Gale in the night\nDate: 14 May 2031\n\nA gale came at two, and took the sign of the inn.\n',
      'weather/rain.txt':
        'Headline: Rain for a week\nDate: 14 May 2031\nSeries: The wet years\nPart: 1\n\nIt rained, and it will rain.\n',
      'weather/thaw.txt':
        'Headline: Thaw comes early\nDate: 15 May 2031\nSeries: The wet years\nPart: 2\n\nThe ice went out on the ebb.\n',
      'weather/thaw.yaml': 'publish: 2031-05-15 06:00\n',
      'diary/fair.txt':
        'Headline: The eel fair\nDate: 14 May 2031\nEvent: 2031-05-20 10:00\nPlace: Gull Point quay\n\nEels, and a band.\n',
      'diary/market.txt':
        'Headline: Market on the green\nDate: 14 May 2031\nExpires: 2031-05-16 06:00\n\nUntil Friday at six.\n',
      'pages/imprint.txt': 'Imprint\n\nThe Gazette, 4 Quay Lane\n',
      'pages/about/staff.md': '# Staff\n\n- Ines Marl\n',
      'notices/paper.txt': 'place: front, story\n\nOn paper\n\nForty a year.\n',
    },
  },
  {
    now: '2031-05-15T08:00:00Z',
    write: {
      'weather/fog.txt': FOG.replace('at six', 'at seven').replace('Headline:', 'Slug: seven-fog\nHeadline:'),
      'pages/staff.txt': 'Staff\n\nInes Marl, and a gull.\n',
      'diary/more.txt': 'Bell found in a barn\nMarket moved to Thursday\nSeal asleep on the slip\n',
    },
    remove: ['weather/gale.txt', 'pages/about/staff.md'],
  },
  {
    now: '2031-05-16T08:00:00Z',
    write: { 'diary/more.txt': 'Bell found in a barn\nMarket moved to Thursday\n' },
  },
]
