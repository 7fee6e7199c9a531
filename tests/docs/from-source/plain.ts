/** What the program says, as an example: the source of an expression, with a value in each place where one stands. */

/** Examples, by the last name in the place. */
const EXAMPLES: Readonly<Record<string, string>> = {
  address: '/2031/05/02/harbour-reopens/',
  asked: 'live',
  bucket: 'ferry-post',
  cause: 'the disk is full',
  code: 'ENOSPC',
  column: '1',
  content: 'content',
  count: '8',
  day: '2 May 2031',
  element: '<a>',
  encoding: 'windows-1252',
  endpoint: 'https://s3.example',
  expected: 'a text',
  file: 'harbour.txt',
  folder: 'content',
  form: '2',
  fragment: 'costs',
  found: 'a list',
  headline: 'Harbour reopens',
  hint: 'Write it as a text',
  host: 'example.org',
  key: 'date',
  language: 'en',
  layout: 'obituaries',
  length: '2',
  level: '3',
  limit: '14 KB',
  line: '12',
  message: 'a quote is not closed',
  name: 'Harbour',
  nearest: 'harbour.txt',
  number: '12',
  output: '_site',
  path: 'harbour.txt',
  place: 'line 12',
  program: 'ssh',
  region: 'eu-west-1',
  row: 'lead',
  rule: 'navigation',
  said: 'the disk is full',
  section: 'Harbour',
  single: 'headline',
  source: 'harbour.txt',
  status: '500',
  text: 'soon',
  to: '/about/',
  url: '/2031/05/02/harbour-reopens/',
  value: 'soon',
  wanted: '/2031/05/02/harbour-reopens/',
  what: 'the day',
  word: 'date',
  zone: 'Europe/Atlantis',
}

/**
 * The first sentence in an expression, with what is added to it; where there is one for each of several choices, that
 * of the choice. Else the first word; empty where there is none.
 */
export function plain(source: string, choice = { at: 0, of: 1 }): string {
  const all = texts(source)
  const sentences = all.filter((text) => SENTENCE.test(text))
  return sentences[sentences.length === choice.of ? choice.at : 0] ?? all[0] ?? ''
}

const SENTENCE = /^\p{Lu}.* \S+ .*\S/su

/** The texts in an expression, in their order. */
function texts(source: string): string[] {
  const start = source.search(/['"`]/)
  if (start < 0) return []
  const { text, end } = literal(source, start)
  const [first = '', ...others] = texts(source.slice(end))
  return /^\s*\+\s*['"`]/.test(source.slice(end)) ? [text + first, ...others] : [text, first, ...others].filter(Boolean)
}

function literal(source: string, start: number): { readonly text: string; readonly end: number } {
  const quote = source[start]
  let text = ''
  let at = start + 1
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') {
      text += source[at + 1] ?? ''
      at += 2
    } else if (quote === '`' && source.startsWith('${', at)) {
      const end = closing(source, at + 2)
      text += valueIn(source.slice(at + 2, end))
      at = end + 1
    } else {
      text += source[at]
      at += 1
    }
  }
  return { text, end: at + 1 }
}

/** Where the brace closes that stands open before a place. */
function closing(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1
    if (source[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return source.length
}

/** The last of several words that stand ready there, else an example by the name, else an ellipsis. */
function valueIn(expression: string): string {
  const choice = /\?[^?:]*:\s*(['`][^'`]*['`])\s*\)?$/.exec(expression)?.[1]
  if (choice !== undefined) return plain(choice)
  const names = expression.replace(/\([^()]*\)|\[\d*\]/g, (part) => ` ${part.slice(1, -1)} `).match(/[a-zA-Z]+/g) ?? []
  const known = names.findLast((name) => EXAMPLES[name] !== undefined)
  return known === undefined ? '…' : (EXAMPLES[known] ?? '…')
}
