/** Of a few problems the source has the words in a table, or far from the code: an example of each, as the program says it. */

const POLICY =
  'Make the page with the shell of “layouts/shell/shell.ts”; what a page may do stands in “scripts/policy.ts”.'
const DATE = 'Write the date in full, or the page will say that the copy gives none.'

export const IN_TABLES: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  'ambiguous-date': [
    'Found the date “11/12/2031”, in which day and month cannot be told apart; expected, for example, 22 November 2026.',
    DATE,
  ],
  'bad-layout': [
    'This layout cannot be used. A “}” is missing at the end.',
    'Mend it there; until then the site stays as it was.',
  ],
  'bad-yaml': ['Found no keys; expected lines of the form “key: value”.', 'Begin each line with a key and a colon.'],
  'bad-json': [
    'The front matter is not valid JSON: a bracket is not closed; expected pairs of the form “"key": "value"”, with commas between.',
    'Put keys and texts in straight quotes, and a comma behind each pair but the last.',
  ],
  'bad-toml': [
    'The front matter is not valid TOML: a quote is not closed; expected lines of the form “key = "value"”.',
    'Put texts in quotes, and write dates as 2026-11-22 and questions as true or false, without quotes.',
  ],
  'build-failed': [
    'What the program threw, in its own words: somebody has to mend the program, not the paper.',
    'The terminal shows where. Mend it, and the paper follows.',
  ],
  'correction-of-none': [
    'Found a correction that names no story; expected one story of the paper. Nearest: “Harbour reopens”.',
    'Write into correction.yaml: “corrects: Harbour reopens” (the headline or the address of the story).',
  ],
  'duplicate-story': [
    'Found the text of “Harbour reopens” twice: here, and in pier.txt; that one is published, and this one is not.',
    'Delete one of the two. If they are two stories, write “duplicate: no” into harbour.yaml: then both are published.',
  ],
  'foreign-output': [
    'The output folder holds what no build of this paper has written, is that of another paper, or stands in, around or in place of the copy or the program.',
    'Name an empty or new folder of its own with --output. Nothing was touched.',
  ],
  'incomplete-date': ['Found the date “May 2031”; expected day, month and year, for example 22 November 2026.', DATE],
  'late-policy': [
    'Found the Content-Security-Policy in line 12, below what it is to govern; expected it above.',
    POLICY,
  ],
  locked: ['Another build is at work on this output, or on this register.', 'Build again when that build has ended.'],
  'no-policy': ['The page has no Content-Security-Policy; expected one in its <head>.', POLICY],
  'not-copy': [
    'Found a file of another ending (harbour.doc1), which the desk does not read; expected .txt, .md, .html, .eml or .docx.',
    'If it is copy, rename it so that it ends in .txt; if not, move it out of the content folder.',
  ],
  'over-budget': [
    'Found 8.7 KB where the HTML of a story beside its text may weigh 6.0 KB: 2.7 KB too much.',
    'Take furniture off the page, or move it to a page of its own.',
  ],
  pictures: [
    'Found 2 pictures (“The quay”, “The bell”); left out.',
    'If a picture says something that the text does not, write it into the text.',
  ],
  'unread-order': [
    'Found “order: first”; expected a number from 0 to 999: the least stands first.',
    'Write “order: 1”, or take the line out: what has no number stands last.',
  ],
  'not-read': [
    'Found “theme/story.ts”, which nothing reads where it lies.',
    'Put it where it is read, or take it out: the layout “story” is “theme/layouts/story.ts”; what layouts share lies in “theme/layouts/parts/”.',
  ],
  'unread-place': [
    'Found “in: head”; expected foot, menu or none.',
    'Write “in: menu” to have it in the menu of every page. Without the line, it is in the foot.',
  ],
  'weak-policy': ["Found script-src 'unsafe-inline' in the policy; expected script-src 'none'.", POLICY],
}
