/** The words by which copy that must not go out yet is known: parts of words and of lines, beside the whole phrases of `wording.ts`. */

export interface HeldWording {
  /** Parts of words that only an embargo is spoken of with: embarg, sperr. */
  readonly embargoStems?: string
  /** The same for all that must not go out yet. */
  readonly heldStems?: string
  /** How a line begins that says so in words of the trade. */
  readonly heldOpenings?: string
  /** Words of the trade alone: nothing but a slug or a note to the desk begins so. */
  readonly tradeWords?: string
  /** Of such words, those that a headline may begin with as well: Embargo on grain ends. */
  readonly newsWords?: string
  /** A word that is stamped onto copy under embargo. */
  readonly embargoStamps?: string
  /** Of these, what is no more than the thing itself, and what news is of. */
  readonly embargoNouns?: string
  /** Before such a word: under, strictly, sous. */
  readonly underEmbargo?: string
  /** In the words before a moment, what says that it is an end: until, avant. */
  readonly embargoUntils?: string
  /** What joins an embargo and its end: until, bis zum. */
  readonly joiners?: string
  /** Behind `Embargo:`, that there is none. */
  readonly noEmbargo?: string
  /** Behind `Embargo`, that it is over: lifted, levé. */
  readonly lifted?: string
  /** Before `embargo`, that there is none: no, ohne. */
  readonly withouts?: string
  /** How a question or an explanation begins, as no stamp on copy does. */
  readonly questions?: string
  /** Before what must not be done with copy: not, never. */
  readonly nots?: string
  /** What must not be done with it, as the begin of a word: publi, veröff. */
  readonly publishing?: string
  /** What copy comes to, as a part of a word: releas, verbreit. */
  readonly goingOut?: string
  /** The same, as whole words: use, print. */
  readonly uses?: string
  /** In a note to the desk, whole words that refuse or defer. */
  readonly notYets?: string
  /** The same in any part of a word or a line. */
  readonly notYetParts?: string
  /** Before what copy is meant for: for, pour. */
  readonly fors?: string
  /** Before `embargoed`: is, bleibt. */
  readonly areWords?: string
  /** What copy calls itself: report, Meldung. */
  readonly copyNames?: string
  /** A label of a day of release. Where that day is past, it is simply the date of the copy. */
  readonly datings?: string
  /** Anywhere in a note to the desk, that copy is not to go out. */
  readonly notedHolds?: string
  /** Copy that is not finished, where a note calls it so: draft. */
  readonly draftNouns?: string
  /** How a note begins that calls it so and means nothing else. */
  readonly draftOpenings?: string
  /** Behind such a word, that it went out all the same. */
  readonly letOut?: string
  /** A word of the trade that holds copy on top of a line to the desk. */
  readonly deskStamps?: string
  /** Anywhere in such a line, that copy is held. */
  readonly deskHolds?: string
  /** Anywhere in such a line, that it is held no longer. */
  readonly holdsOver?: string
  /** Of the words that hold copy, those that news has as well: before a headline they say something only in brackets. */
  readonly newsHolds?: string
  /** In capitals at the end of a headline, what holds it. */
  readonly endStamps?: string
  /** Before a number in a title: Draft No. 4. */
  readonly numbers?: string
  /** States of copy behind `status:` in which nothing goes out. */
  readonly heldStates?: string
  /** States in which it does. */
  readonly outStates?: string
}
