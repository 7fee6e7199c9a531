/**
 * The rooms of the house, from the ground up, and which of them each may import: the
 * one table that lint (`npm run map` writes it into `biome.json`), the map and the
 * tests go by. A room is a folder of `scripts/`, or `layouts` or `site`; `build` and
 * `broadsheet` are files. A room that is not named may not be imported.
 */

export interface Room {
  readonly name: string
  /** What it is for, as the map says it. */
  readonly does: string
  readonly imports: readonly string[]
}

/** Loose files in `scripts/` that everybody may ask: names of folders, the policy, what browsers keep, slugs, the typeface, the kinds of page that are read. */
export const GROUND: ReadonlySet<string> = new Set(['paths', 'policy', 'keeping', 'slug', 'typeface', 'laid-out'])

export const ROOMS: readonly Room[] = [
  { name: 'flow', does: 'copy, items, problems: what travels', imports: [] },
  { name: 'languages', does: 'what is known of each language', imports: ['flow'] },
  { name: 'wording', does: 'phrases, as expressions', imports: ['languages'] },
  { name: 'lock', does: 'who is at work on the paper', imports: [] },
  { name: 'standing', does: 'whether there is anything to do', imports: [] },
  { name: 'disk', does: 'files, and what the disk refuses', imports: ['flow'] },
  { name: 'dates', does: 'days, hours and zones in a text', imports: ['languages', 'wording'] },
  { name: 'markdown', does: 'blocks and marks, as Markdown', imports: ['flow'] },
  { name: 'summary', does: 'what is known of a story without its body', imports: ['flow', 'markdown'] },
  { name: 'names', does: 'people, places, bodies, events', imports: ['flow', 'languages'] },
  { name: 'language', does: 'the language of a text', imports: ['flow', 'languages', 'names'] },
  {
    name: 'fields',
    does: 'keys and values that editors give',
    imports: ['flow', 'languages', 'wording', 'dates', 'names', 'language'],
  },
  { name: 'copy', does: 'bytes to copy', imports: ['flow', 'languages', 'disk', 'dates', 'fields'] },
  { name: 'release', does: 'whether an item is out', imports: ['flow', 'languages', 'wording', 'dates', 'fields'] },
  {
    name: 'desk',
    does: 'copy to items',
    imports: ['flow', 'languages', 'wording', 'dates', 'markdown', 'language', 'fields', 'copy'],
  },
  {
    name: 'masthead',
    does: 'masthead.yaml to the paper',
    imports: ['flow', 'disk', 'language', 'dates', 'fields', 'copy', 'desk'],
  },
  { name: 'look', does: 'what the paper wears', imports: ['flow', 'disk', 'fields', 'masthead'] },
  {
    name: 'register',
    does: 'items to ids, days, addresses',
    imports: ['flow', 'disk', 'summary', 'fields', 'release'],
  },
  {
    name: 'intake',
    does: "a file's whole way to items",
    imports: [
      'flow',
      'languages',
      'disk',
      'dates',
      'summary',
      'names',
      'language',
      'fields',
      'copy',
      'release',
      'desk',
    ],
  },
  {
    name: 'learn',
    does: 'weights from labels; a house style',
    imports: ['flow', 'disk', 'dates', 'fields', 'copy', 'desk', 'intake'],
  },
  {
    name: 'pages',
    does: 'items to Markdown pages, and back',
    imports: ['flow', 'disk', 'markdown', 'summary', 'register'],
  },
  {
    name: 'pictures',
    does: 'pictures, cut for the pages',
    imports: ['flow', 'disk', 'intake', 'pages'],
  },
  {
    name: 'edition',
    does: 'what every page shows; the plan',
    imports: [
      'flow',
      'wording',
      'disk',
      'dates',
      'markdown',
      'summary',
      'names',
      'masthead',
      'release',
      'look',
      'register',
      'intake',
      'pages',
    ],
  },
  { name: 'layouts', does: 'views to markup', imports: ['flow', 'languages', 'markdown', 'edition'] },
  {
    name: 'printed',
    does: 'a day as a PDF or an EPUB',
    imports: ['flow', 'disk', 'masthead', 'register', 'intake', 'pages', 'pictures', 'edition', 'layouts'],
  },
  { name: 'press', does: 'the plan to the site', imports: ['flow', 'lock', 'disk', 'markdown', 'register', 'edition'] },
  { name: 'serve', does: 'the local server', imports: ['flow', 'disk', 'edition'] },
  {
    name: 'mend',
    does: 'a story mended on its page',
    imports: [
      'flow',
      'languages',
      'disk',
      'fields',
      'copy',
      'desk',
      'release',
      'register',
      'intake',
      'pages',
      'edition',
      'layouts',
      'serve',
    ],
  },
  { name: 'site', does: 'a template a kind of page', imports: ['edition', 'layouts', 'press'] },
  { name: 'proof', does: 'what is wrong with a site', imports: ['flow', 'edition', 'press'] },
  {
    name: 'recovery',
    does: 'a register that lost lines',
    imports: ['flow', 'disk', 'summary', 'register', 'pages', 'edition', 'press'],
  },
  {
    name: 'publish',
    does: 'the site to its host',
    imports: ['flow', 'disk', 'fields', 'register', 'edition', 'press'],
  },
  {
    name: 'build',
    does: 'the flow on one screen',
    imports: [
      'flow',
      'disk',
      'fields',
      'masthead',
      'look',
      'register',
      'intake',
      'pages',
      'pictures',
      'edition',
      'press',
      'recovery',
    ],
  },
  {
    name: 'takedown',
    does: 'withdrawn, purged',
    imports: ['flow', 'disk', 'summary', 'register', 'intake', 'pages', 'build'],
  },
  { name: 'begin', does: 'a new paper; a new story', imports: ['languages', 'masthead'] },
  {
    name: 'commands',
    does: 'what is typed',
    imports: [
      'flow',
      'standing',
      'begin',
      'disk',
      'fields',
      'copy',
      'release',
      'masthead',
      'look',
      'register',
      'intake',
      'learn',
      'pages',
      'edition',
      'press',
      'serve',
      'mend',
      'proof',
      'printed',
      'publish',
      'recovery',
      'build',
      'takedown',
    ],
  },
  { name: 'broadsheet', does: 'the only entry', imports: ['standing', 'disk', 'commands'] },
]
