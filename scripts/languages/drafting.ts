/**
 * What a language has for drafting headlines, in its `drafting.ts`: by which words a
 * sentence is a statement, where it can be cut, and what it must not lose. A language
 * without such a file is drafted in whole sentences. Rows with commas between, in
 * small letters but for what always has a capital.
 */
export interface Drafting {
  /** Verbs that carry a clause, and how the others end: in a language without them any words may be one. */
  readonly verbs?: string
  readonly verbEndings?: string
  /** Words that end so and are none; and behind which no word that ends so is one: the divided council. */
  readonly noVerbs?: string
  readonly articles?: string
  /** Verbs whose second part stands at the end of the clause, how that part ends, and parts that stand there alone: hat … bestätigt, rückte … aus. */
  readonly framing?: string
  readonly frameEndings?: string
  readonly frameParts?: string
  /** The verb is the last word, so that nothing can be cut behind it. */
  readonly isVerbLast?: boolean
  /** What opens a clause that has a verb of its own: who, that, because. */
  readonly clauseOpeners?: string
  /** Of these, those that stand for its subject, so that the verb is near: who. */
  readonly subjectOpeners?: string
  /** Before a verb that may need what follows: to. */
  readonly infinitives?: string
  /** What opens what was said: that. */
  readonly saidThat?: string
  /** Verbs of saying. A sentence does not end in one without what was said, nor lose who said it. */
  readonly saying?: string
  /** What names a source without a verb: according to. */
  readonly sources?: string
  /** To whom it was said: told reporters. */
  readonly hearers?: string
  /** Behind who said it, how that goes on: in a statement, citing. */
  readonly behindSource?: string
  /** What announces that others speak from here on: the following statement. */
  readonly introducing?: string
  /** How that begins, behind a comma, which a sentence can lose; and what can so begin without one. */
  readonly added?: string
  readonly joined?: string
  /** Where, as the last thing that is tried, a phrase can go: during, near. */
  readonly phrases?: string
  /** What opens a clause of the last noun, which may be the point: that, which, without a comma; behind one, where a language always has it. */
  readonly relatives?: string
  readonly nounClauses?: string
  /** What joins a second verb: and. */
  readonly and?: string
  /** How a participle ends that opens such an addition behind a comma: leaving. */
  readonly addedEndings?: string
  /** What the whole hangs on: if, unless; and what does so where it opens a clause: until. */
  readonly conditions?: string
  readonly openingConditions?: string
  /** By what something that is denied is limited: not *before* spring. Where there is no such row, by all that can be joined. */
  readonly limits?: string
  readonly negations?: string
  /** By what one thing is measured by others, so that what follows belongs to it: first, record, more than. */
  readonly measures?: string
  /** What opens a sentence before its subject, up to a comma, and can be left out: after, despite. Not where the verb then comes first. */
  readonly openings?: string
  /** A subject stands before its verb, so that what opens so and has no comma is not yet a sentence. */
  readonly isSubjectFirst?: boolean
  /** What joins a sentence to the one before, and can go: but, however. */
  readonly connectives?: string
  /** How a sentence begins that points at what stands before it: he, this, however. */
  readonly pointing?: string
  /** What says that something was said before: also. */
  readonly adding?: string
  /** Words for who was named before: he, their. */
  readonly pronouns?: string
  /** Words in which nothing ends, beside the small words of the language. */
  readonly hanging?: string
  /** Whoever writes, and whoever reads: I, we, you. */
  readonly persons?: string
  /** Before the name of a day, days without a name, and what is said behind either: on, yesterday, morning. */
  readonly beforeDays?: string
  readonly days?: string
  readonly behindDays?: string
  /** The name of a day says when, with nothing before it: he said Monday. */
  readonly areDaysBare?: boolean
  /** A span of time that the sentence can lose: after, three, weeks. */
  readonly beforeSpans?: string
  readonly amounts?: string
  readonly spans?: string
  /** Before a name, what it can do without: President. */
  readonly titles?: string
  /** Before the name of a place, and before that: the, city of. */
  readonly kindsOfPlace?: string
  readonly beforeKinds?: string
  /** In a language without spaces: how an opening ends that can be left out, and a clause that needs the next. */
  readonly openingEndings?: string
  readonly unfinished?: string
}
