/**
 * How wide a line is of its kind, in characters. What is wider is something else: a name
 * that fills a line is a sentence, and a headline of three lines is prose. Few numbers for
 * many signs and rules, so that a line is not a label for one of them and none for another.
 */

export const WIDTHS = {
  /** A label, a section of the paper, the heading of a box or a list. */
  label: 40,
  /** A name with what belongs to it: a post, an agency, a place. */
  name: 60,
  /** A field of the head on a line of its own: where the copy is from, who sends it. */
  field: 80,
  /** A headline as most are, a subhead. */
  title: 90,
  /** A headline that fills its line; a sentence that is wider is prose. */
  headline: 120,
  /** Who and when, with all that may stand beside them. */
  credit: 160,
  /** What a sheet or a page says of itself, in a sentence. */
  notice: 200,
  /** The longest headline, the longest note of a wire. */
  statement: 260,
} as const
