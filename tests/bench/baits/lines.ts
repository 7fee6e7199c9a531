/** Baits of lines: many of each kind that a rule knows, together and each apart, alone and within a story. */

import { after, apart, type Bait, counted, lines, PROSE, within, wordOf } from './bait.ts'
import { copy } from './way.ts'

/** A line of each kind that the rules and signs know. */
const KINDS: Readonly<Record<string, string>> = {
  'a break': '* * *',
  'a ruler': '----------------------------',
  'a ruler of bars': '=====',
  'hyphens of front matter': '---',
  'a contact': 'Contact: Ann Lee, 01632 960 001',
  'a telephone number': '01632 960 001',
  'a heading of boilerplate': 'About the Harbour Trust',
  'notes to editors': 'Notes to editors',
  'a code of a database': 'HD Ferry sinks',
  'a label of a catalogue': 'Full text: The ferry sank',
  'a routing line': 'ZCZC',
  'a slug': 'BC-Ferry, 1st Ld',
  'a snap': 'NPA SNAP 11:02 Ferry sinks off Marram',
  'a page turn': '(MORE)',
  'an advertisement': 'ADVERTISEMENT',
  'an advisory': '(Adds analyst, currency)',
  'a release line': 'FOR IMMEDIATE RELEASE',
  'an embargo': 'EMBARGOED UNTIL 3 May 2026 10:00',
  'an end mark': '###',
  'an end mark in words': '-30-',
  'a field': 'Tags: harbour, ferries',
  'an unknown field': 'Sectoin: World',
  'a byline field': 'By: Ann Lee',
  'a headline field': 'Headline: Ferry Company Sells Its Second Boat',
  'a mail header': 'From: Ann Lee <ann@example.org>',
  'a subject': 'Subject: Ferry piece for Tuesday',
  'a mail header of systems': 'X-Spam: no',
  'a greeting': 'Hi all,',
  'a closing': 'Best regards,',
  'a ruler of a forwarded mail': '---------- Forwarded message ---------',
  'a bullet': '- a point about the ferry',
  'a bullet and a headline': '• Ferry Company Sells Its Second Boat',
  'a number': '1. a point about the ferry',
  'a headline': 'Ferry Company Sells Its Second Boat',
  'a headline in capitals': 'FERRY COMPANY SELLS ITS SECOND BOAT',
  'a headline with its source': 'Ferry Company Sells Its Second Boat - The Marram Ledger',
  'a headline with its time': '10:45 Ferry Company Sells Its Second Boat',
  'a label': 'HARBOUR',
  'a section': 'Sport',
  'a control': 'Share',
  'a row of controls': 'Home | World | Sport | Share',
  crumbs: 'Home > World > Sport',
  'a box of a page': 'Most read',
  'a box and a headline': 'Latest news: Ferry Company Sells Its Second Boat',
  'a heading of comments': 'Comments (3)',
  'a cookie notice': 'We use cookies to improve your experience.',
  'an offer': 'Sign up for our newsletter',
  'a heading of related stories': 'Read more',
  'a related story': 'Read more: Ferry Company Sells Its Second Boat',
  'a pull quote': '“We were very lucky to be alive,”',
  'a cue': '(SOT)',
  'an open cue': '((SOT FULL :11',
  'a timing': 'The ferry sails again on Monday. (:11)',
  'a pronouncer': 'The ferry sails again on Monday. Pronouncer: EK-holt DUN.',
  'a note': 'Editor’s note: The ferry did not sink.',
  'a correction': 'Correction: The ferry did not sink.',
  'a heading of a correction': 'CORRECTION',
  'a caption': 'Photo: The ferry in the harbour',
  'a credit': 'Courier photo by Dale Hutchins',
  'a reporter who helped': 'Additional reporting by Ann Lee',
  'a copyright line': '© 2026 The Marram Ledger',
  'a byline': 'By Ann Lee, Harbour Wire',
  'a name alone': 'Ann Lee',
  'a post': 'Political Editor',
  'a date': '3 May 2026',
  'an impossible date': '31 February 2026',
  'an ambiguous date': '03/04/2026',
  'an updated date': 'Updated: 3 May 2026',
  'a date and a byline': 'By Ann Lee | 3 May 2026 | 3 min read',
  'a weekday': 'Tuesday',
  'a time': '7:30 p.m.',
  'a dateline alone': 'MARRAM, May 3 (NPA) —',
  'a dateline': 'MARRAM, May 3 (NPA) — The ferry sank.',
  'the name of a paper': 'The Marram Gazette',
  'the name of a body': 'Marram Harbour Board',
  'an office': 'NWS National Hurricane Center Miami FL',
  'an address': 'https://example.org/2026/05/03/ferry.html',
  'a quotation of mail': '> The ferry company will sell its second boat.',
  'a quotation twice': '>> The ferry company will sell its second boat.',
  'a flag of a wire': '^Ferry company sells boat<',
  'a subhead underlined': 'The second boat\n---------------',
  'a marked subhead': '◆フェリーが沈む',
  'an entry of a log': '*0712*  MILL RD',
  'a row of a table': 'Single      1.20     from June',
  'a row with bars': '| Single | 1.20 | from June |',
  'a row with tabs': 'Single\t1.20\tfrom June',
  'a row of leaders': 'Ferry ........ 12.40',
  'a row of weather': '.TONIGHT...SW GALES.',
  'a row of a ladder': 'Marram 3, Gull Point 2',
  'a line of verse': 'The sea is wide, the boat is small,',
  'a question': 'What did the ferry company do?',
  'a question and an answer': 'Q: What did the company do?\nA: It sold the boat.',
  dialogue: '– Where is the boat? asked Ann.',
  'a wrapped line': 'The council voted late on Tuesday to keep the tram, which had been',
  'a divided word': 'bandstand in the park of Pether-\nton is to be painted again by the',
  'a short sentence': 'The ferry sank.',
  'a line that ends in a colon': 'The fares are:',
  'a line in small letters': 'the ferry sank',
  'a numbered document': 'Document 3 of 10',
  'a cover of documents': '=== Article 3 ===',
  'a star': '*',
  'a letter': 'a',
  'a digit': '7',
  'an abbreviation': 'Dr.',
  'an indented line': '        Ann Lee, mayor of Marram',
  'a deep indented line': `${' '.repeat(60)}Ann Lee`,
  'a sign-off': 'jd/kt',
  'an author’s life': 'Ann Lee is a reporter at the Ledger.',
  'a headline of Chinese': '山地渡轮公司出售第二艘船',
  'a line of Arabic': 'قالت شركة العبارات إنها ستبيع قاربها الثاني',
  'a heading of Markdown': '## The second boat',
  'a line of code': '    const boat = 2',
  'a fence': '```',
}

const together = Object.entries(KINDS).map(([name, line]) => copy(`lines: ${name}`, lines(line)))
const eachInStory = Object.entries(KINDS).map(([name, line]) => copy(`in a story: ${name}`, within(apart(line))))
const inPage = Object.entries(KINDS).map(([name, line]) =>
  copy(`on a pasted page: ${name}`, (size) => `Home\nShare\nTweet\nPrint\nEmail\n\n${within(apart(line))(size)}`),
)

const sentence = (at: number) =>
  `${wordOf(at)} ${wordOf(at * 7 + 3)} said on Tuesday that the ferry to ${wordOf(at * 13 + 5)} would sail again before the winter, and the harbour board agreed.`

const others: readonly Bait[] = [
  copy('paragraphs with new names', within(counted(sentence, '\n\n'))),
  copy('lines with new names', within(counted(sentence))),
  copy(
    'headlines with new names',
    counted((at) => `${wordOf(at)} ${wordOf(at * 7 + 3)} Sells Boat To ${wordOf(at * 13 + 5)}`),
  ),
  copy('bullets with new names', within(counted((at) => `- ${wordOf(at)} ${wordOf(at * 7)} of ${wordOf(at * 13)}`))),
  copy('numbers that count', within(counted((at) => `${at + 1}. a point about the ferry`))),
  copy('numbers and sentences', within(counted((at) => `${at + 1}. The ferry sails again on Monday.`, '\n\n'))),
  copy(
    'events of a calendar',
    counted((at) => `${(at % 11) + 1}:30 p.m. ${wordOf(at)} Chorus sings at the old mill`),
  ),
  copy(
    'stanzas',
    counted((at) => (at % 5 === 4 ? '' : `The sea of ${wordOf(at)} is wide,`)),
  ),
  copy('verse within prose', within(counted((at) => (at % 5 === 4 ? '' : `The sea of ${wordOf(at)} is wide,`)))),
  copy(
    'verse and prose by turns',
    counted((at) => (at % 6 === 5 ? `\n${PROSE}\n` : `The sea of ${wordOf(at)} is wide,`)),
  ),
  copy('subheads and prose by turns', within(counted((at) => (at % 2 === 0 ? 'The second boat' : PROSE), '\n\n'))),
  copy(
    'subheads underlined in prose',
    within(counted((at) => (at % 2 === 0 ? 'The second boat\n---------------' : PROSE), '\n\n')),
  ),
  copy(
    'read more and prose by turns',
    within(counted((at) => (at % 2 === 0 ? `Read more: ${wordOf(at)} Sells Its Second Boat` : PROSE), '\n\n')),
  ),
  copy(
    'related lists and prose by turns',
    within(
      counted(
        (at) => (at % 2 === 0 ? `Read more\n- ${wordOf(at)} sells its boat\n- The harbour is closed again` : PROSE),
        '\n\n',
      ),
    ),
  ),
  copy(
    'pull quotes and prose by turns',
    within(counted((at) => (at % 2 === 0 ? '“The ferry company will sell”' : PROSE), '\n\n')),
  ),
  copy('pull quotes that all differ', within(counted((at) => `“We were in ${wordOf(at)} and very lucky”`, '\n\n'))),
  copy(
    'corrections and prose by turns',
    within(counted((at) => (at % 2 === 0 ? `Correction: ${wordOf(at)} did not sink.` : PROSE), '\n\n')),
  ),
  copy('end marks and prose by turns', within(counted((at) => (at % 2 === 0 ? '###' : PROSE), '\n\n'))),
  copy('rulers and prose by turns', within(counted((at) => (at % 2 === 0 ? '--------------' : PROSE), '\n\n'))),
  copy(
    'rulers and headlines by turns',
    counted((at) => (at % 2 === 0 ? '==============' : `${wordOf(at)} Sells Its Second Boat`), '\n\n'),
  ),
  copy(
    'stories between rulers',
    counted((at) => `${wordOf(at)} Sells Its Second Boat\n\nBy Ann Lee\n\n${PROSE}\n\n==============`, '\n\n'),
  ),
  copy(
    'stories under numbers',
    counted((at) => `Document ${at + 1} of 9000\n\n${wordOf(at)} Sells Its Boat\n\nBy Ann Lee\n\n${PROSE}`, '\n\n'),
  ),
  copy(
    'stories with fields',
    counted((at) => `Headline: ${wordOf(at)} Sells Its Boat\nByline: Ann Lee\nDate: 3 May 2026\n\n${PROSE}`, '\n\n'),
  ),
  copy(
    'stories of a column',
    counted((at) => `***\n\n${wordOf(at).toUpperCase()} SELLS ITS BOAT\n\n${PROSE}`, '\n\n'),
  ),
  copy(
    'stories with end marks',
    counted((at) => `${wordOf(at)} Sells Its Second Boat\n\nBy Ann Lee\n\n${PROSE}\n\n-30-`, '\n\n'),
  ),
  copy(
    'tables and prose by turns',
    within(
      counted(
        (at) =>
          at % 2 === 0 ? 'Single      1.20     June\nReturn      2.20     June\nCycle       0.20     June' : PROSE,
        '\n\n',
      ),
    ),
  ),
  copy('questions and answers', within(counted((at) => (at % 2 === 0 ? `Is ${wordOf(at)} safe?` : PROSE), '\n\n'))),
  copy(
    'a mail header that goes on',
    after(
      'From: Ann Lee <ann@example.org>\nTo: desk@example.org\nSubject: Ferry piece',
      counted(() => '\n  and more of the same', ''),
    ),
  ),
  copy(
    'a mail header of many receivers',
    after(
      'From: Ann Lee <ann@example.org>\nSubject: Ferry piece\nTo: desk@example.org,\n',
      lines('reader@example.org,'),
    ),
  ),
  copy(
    'a field that goes on',
    after(
      'Headline: Ferry Sinks\nSummary: The ferry',
      counted(() => '\n  and more of the same', ''),
    ),
  ),
  copy(
    'fields of many names',
    (size) => `Headline: Ferry Sinks\nTags: ${counted((at) => wordOf(at), ', ')(size)}\n\n${PROSE}\n`,
  ),
  copy(
    'fields of many bylines',
    (size) =>
      `Headline: Ferry Sinks\nBy: ${counted((at) => `${wordOf(at)} ${wordOf(at * 7)}`, ', ')(size)}\n\n${PROSE}\n`,
  ),
  copy(
    'tags on many lines',
    (size) => `Headline: Ferry Sinks\n${counted((at) => `Tags: ${wordOf(at)}, ${wordOf(at * 7)}`)(size)}\n${PROSE}\n`,
  ),
  copy(
    'codes of a database',
    counted((at) => `${['HD', 'BY', 'PD', 'SN', 'LP', 'TD', 'AN'][at % 7]} Ferry ${wordOf(at)}`),
  ),
  copy(
    'labels of a catalogue',
    after(
      'Full text: The ferry sank off Marram.\n',
      counted((at) => `${['Author', 'Title', 'Subject', 'Publisher'][at % 4]}: ${wordOf(at)}`),
    ),
  ),
  copy(
    'navigation above a story',
    (size) => `${counted((at) => ['Home', 'Share', wordOf(at)][at % 3] ?? '')(size)}\n${within(() => PROSE)(0)}`,
  ),
  copy(
    'navigation below a story',
    (size) =>
      `Home\nShare\nTweet\nPrint\n\n${within(() => PROSE)(0)}${counted((at) => ['Home', 'Share', wordOf(at)][at % 3] ?? '')(size)}`,
  ),
  copy(
    'names that only their endings tell',
    within(counted((at) => `Mayor ${wordOf(at)} met President ${wordOf(at * 3)}.`, ' ')),
  ),
  copy(
    'initials of many bodies',
    within(counted((at) => `${wordOf(at)} ${wordOf(at * 5)} Board (${wordOf(at)[0]}${wordOf(at * 5)[0]}B) met.`, ' ')),
  ),
  copy('surnames of one family', within(counted((at) => `${wordOf(at)} Calloway met Calloway.`, ' '))),
  copy(
    'names of Ukrainian',
    within(
      counted(
        (at) =>
          `Мер Олександр ${'абвгдежзикл'[at % 11]?.toUpperCase()}${'аеиоу'[at % 5]}${'абвгд'.slice(0, (at % 4) + 1)}енко заявив, що пором до Києва піде.`,
        ' ',
      ),
    ),
  ),
  copy(
    'names of Chinese',
    within(
      counted(
        (at) => `山田市长王${'山川木水火土金石'[at % 8]}${'明華国中民生'[at % 6]}表示，渡轮公司将出售第二艘船。`,
        '',
      ),
    ),
  ),
  copy(
    'names of Japanese',
    within(
      counted(
        (at) =>
          `山田${'太次三四五'[at % 5]}郎市長は、フェリー会社が船を売ると述べた。ジョン・${'スミト'.slice(0, (at % 3) + 1)}ス氏。`,
        '',
      ),
    ),
  ),
  copy(
    'names of Arabic',
    within(counted(() => 'قال الرئيس محمد العبدالله إن شركة العبارات ستبيع قاربها الثاني.', ' ')),
  ),
  copy(
    'prose of German',
    within(counted((at) => `Der Bürgermeister von ${wordOf(at)} sagte am Dienstag, die Fähre fahre wieder.`, ' ')),
  ),
  copy(
    'prose of French',
    within(counted((at) => `Le maire de ${wordOf(at)} a dit mardi que le bac repartirait avant l’hiver.`, ' ')),
  ),
]

export const lineBaits: readonly Bait[] = [...together, ...eachInStory, ...inPage, ...others]
