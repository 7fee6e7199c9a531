/**
 * What a layout of one's own is typed against: `import type { Layout } from '<the package>/theme'`. It needs no
 * import to run: all that it may use of ours it is given.
 */

import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import type { LaidOut } from '../../scripts/laid-out.ts'
import type { DateStyle } from '../parts/dates.ts'
import type { Html, html, join, trusted } from '../parts/html.ts'
import type { PageParts } from '../shell/page-parts.ts'
import type { Words } from '../words/words.ts'

/** The page of each kind: its address, and the view that it shows. */
export type Page<K extends LaidOut> = PageOf<K>
export type StoryPage = Page<'story'>
export type FrontPage = Page<'front'>

/** A layout: from a page to all of its markup, as a string. Export it as the default of `theme/layouts/<kind>.ts`. */
export type Layout<K extends LaidOut> = (page: Page<K>, tools: Tools) => string

/** What a layout may use of ours. */
export interface Tools {
  readonly paper: Paper
  /** What stands around every page: the sections, the years, the lists. */
  readonly shell: Shell
  /** The paper's own words, in its language. */
  readonly words: Words
  /** The markup tag: every value in it is escaped, unless it is markup already. */
  readonly html: typeof html
  readonly join: typeof join
  /** A string as markup, as it is: whoever calls this answers for it. */
  readonly trusted: typeof trusted
  /** The whole page, with all that stands around its main part. */
  readonly page: (parts: PageParts) => string
  /** The page as our own layout sets it, to change a little of it. */
  readonly ours: () => string
  /** The words of a story, with its pictures. */
  readonly body: (view: StoryView) => Html
  /** A root-relative address as a link has it, and as a whole web address. */
  readonly href: (url: string) => string
  readonly absolute: (url: string) => string
  /** A day or an instant, in the paper's language. */
  readonly time: (at: string, style?: DateStyle) => Html
  /** A phrase of ours with its gaps filled. */
  readonly say: (phrase: string, gaps: Readonly<Record<string, string | number>>) => string
}
