/**
 * The words of the pages on which a story is mended, in English: the pattern for all
 * other languages. Only the local server shows them; no published page does.
 */

const en = {
  edit: 'Edit this story',
  title: 'Edit: {headline}',
  intro:
    'What you change is written into {sidecar}, beside the copy, and only that. The copy, {source}, stays as it is.',
  unsure: 'What the desk was unsure of',
  others: 'What it says',
  drafted: 'The copy has no headline. The desk drafted this one: take it, or write a better one.',
  undated: 'The copy gives no date. Day, month and year, if you know them.',
  doubted: 'The desk is not sure here.',
  pick: '{field}: which is right?',
  pickField: 'What stands in the field',
  pickFirst: 'As the desk read it: {value}',
  pickSecond: 'The second reading: {value}',
  pickNone: 'There is none',
  line: 'line {line}',
  under: 'The copy says: {value}',
  underNothing: 'The copy itself says nothing.',
  hold: 'Held back',
  holdUnsaid: 'As the copy says',
  holdYes: 'Held: not published',
  holdNo: 'Let out, whatever the copy says',
  lead: 'It leads the front page',
  urgencyUnsaid: 'Not said (counts as 5)',
  urgencyMost: '1, the most',
  urgencyLeast: '9, the least',
  dateHint: 'For example 22 November 2026, or 2026-11-22 09:30.',
  bylinesHint: 'Several names: with semicolons between.',
  topicsHint: 'Several topics: with commas between.',
  emptied: 'Empty a field to take its line out of the sidecar.',
  look: 'See what is written',
  back: 'Back to the story',
  faults: 'This cannot be written yet',
  same: 'Nothing was changed yet.',
  copyStays:
    'The copy says so, and a sidecar can only say something else, not nothing. Write what is right, or take it out of the copy.',
  draftStays: 'A story needs a headline. Write one, or leave the drafted one.',
  inherited: 'The sidecar says so of all items of this file. Write here what is right for this one.',
  noMatch: 'No words tell this story from another in its file, so that no sidecar can name it. Change the copy.',
  diffTitle: 'What will be written',
  diffIntro: 'Into {sidecar}. Nothing is written until you save.',
  diffNew: '{sidecar} is a new file.',
  diffOut: 'Taken out',
  diffIn: 'Put in',
  save: 'Save',
  again: 'Change it again',
  conflictTitle: 'Somebody changed it meanwhile',
  conflictIntro:
    'The copy or {sidecar} is not what it was when you opened this form. Nothing was written. Here is how the sidecar stands now, and what you had typed.',
  conflictStanding: '{sidecar} as it stands now',
  conflictNone: 'There is no sidecar now.',
  conflictTyped: 'What you had typed',
  start: 'Start from how it stands now',
  refusedTitle: 'This story cannot be edited here now',

  order: 'Order this page',
  orderTitle: 'The order of the front page',
  orderIntro:
    'Move a story, see what is written, and save. What you move keeps its place, in {sidecar}; all else lays itself out.',
  orderDrag: 'You may also drag a story to its place.',
  backToFront: 'Back to the front page',
  rows: { lead: 'The lead', seconds: 'Beside the lead', thirds: 'Below', others: 'In the latest' },
  up: 'Up',
  down: 'Down',
  top: 'To the top',
  moved: '“{headline}” is number {n} of {all} now: {row}.',
  release: 'Let the page lay itself out',
}

export default en

/** What English has, every other language has. */
export type Words = typeof en
