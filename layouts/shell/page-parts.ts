/** What a page gives its shell: its title, its addresses and its main part. */

import type { Link } from '../../scripts/edition/edition.ts'
import type { EventLine } from '../../scripts/edition/events/views.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Policy } from '../../scripts/policy.ts'
import type { Html } from '../parts/html.ts'

export interface PageParts {
  /** Root-relative, without the base path. */
  readonly url: string
  /** What the page is about; null on the front page, which is about the paper. */
  readonly title: string | null
  readonly description: string | null
  readonly main: Html
  /** The front page has the large nameplate, and in it the page's `<h1>`. */
  readonly front?: Html
  /** A feed of its own, beside the paper's. */
  readonly feed?: { readonly url: string; readonly title: string } | null
  /** Of a story's own page: the story. */
  readonly story?: StoryView
  /** It is no index, but a page with a text of its own that is no story. */
  readonly plain?: true
  /** Of a calendar's page: what is on. */
  readonly events?: readonly EventLine[]
  /** The pages above this one, from the widest; the front page is left out. */
  readonly trail?: readonly Link[]
  /** Search engines are asked to leave the page out. */
  readonly hidden?: true
  /** The address that search engines are to take for this page's, if it is not its own. */
  readonly canonical?: string
  /** More of `<head>`. */
  readonly head?: Html
  /** What is to be on its way before the letters and the style. */
  readonly first?: Html
  /** The policy of a page that may do more than be read: the search page runs a script. */
  readonly policy?: Policy
}
