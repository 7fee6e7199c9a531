/**
 * Labels: what a copy editor says of a file, written by hand. A key that is absent
 * is not judged; null or an empty list says that the copy has none.
 */

export interface Labels {
  readonly headline?: string | null
  readonly kicker?: string | null
  readonly dek?: string | null
  readonly bylines?: readonly string[]
  /** One name; the older form. */
  readonly byline?: string | null
  readonly agency?: string | null
  readonly dateline?: string | null
  readonly date?: string | null
  readonly paragraphs?: number
  /** False if the copy marks no paragraph ends: then the count is not judged. */
  readonly countExact?: boolean
  /** Six words, white space collapsed. */
  readonly bodyFirstWords?: string
  readonly bodyLastWords?: string
  readonly subheads?: readonly string[]
  readonly relatedHeadlines?: readonly string[]
  readonly briefs?: readonly string[]
  readonly corrections?: readonly string[]
  readonly embargo?: string | null
  readonly source?: string | null
}

export interface LabelledFile extends Labels {
  readonly file: string
  readonly shape: string
  /** Of a file that holds several articles: the labels of each. */
  readonly documents?: readonly Labels[] | null
}
