/** The words of what a town files every week: letters, recipes, classified advertisements, posts and messages. */

export interface WeeklyWording {
  /** How a letter addresses the paper, up to its mark: To the Editor. */
  readonly letterOpenings?: string
  /** What names a page of letters, a whole line. */
  readonly letterPages?: string
  /** The heading of what a dish is made of, and of how. */
  readonly ingredientHeadings?: string
  readonly methodHeadings?: string
  /** What ingredients are measured in, behind a number. */
  readonly measures?: string
  /** What names a page of classified advertisements, and each of its parts, a whole line. */
  readonly adPages?: string
  readonly adHeadings?: string
  /** What an invitation to the press answers, before a colon: who, what, when. */
  readonly advisoryKeys?: string
  /** What says before a colon on which day something takes place, at what time of it, and where: when, time, venue. */
  readonly eventDates?: string
  readonly eventTimes?: string
  readonly eventPlaces?: string
  /** On a line of its own below the name of who posted: how long ago. */
  readonly postAges?: string
  /** Below a post: its buttons, and what counts who pressed them. */
  readonly postButtons?: string
  readonly postCounts?: string
  /** What a program for messages says itself, among those of people. */
  readonly chatNotices?: string
  /** What it says that somebody did, behind a name: left, joined. */
  readonly chatDeeds?: string
  /** What stands small before a name, or with an article, and is said with it: the Rev. */
  readonly nameTitles?: string
  /** What a database sets below the last line of an article. */
  readonly documentEnds?: string
  /** How it counts: words, Wörter. */
  readonly wordCounts?: string
  /** What it calls the language of an article. */
  readonly languageNames?: string
  /** What keeps its hyphen at the end of a line: well-known, self-made. */
  readonly compoundOpenings?: string
  /** What a telephone signs a mail with. */
  readonly sentFrom?: string
}
