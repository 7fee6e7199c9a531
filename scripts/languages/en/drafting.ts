/**
 * English words by which a headline is drafted from a sentence: verbs that carry a
 * clause, words that no headline ends in, titles that a name can do without. Rows with
 * commas between.
 */

export default {
  auxiliaries: 'is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, do, does, did',
  /** Past forms that do not end in “-ed”. */
  irregular: `said, told, won, lost, met, made, took, gave, held, began, broke, brought, built, came, chose, cut, fell,
    fought, found, went, grew, hit, kept, knew, laid, led, left, let, paid, put, ran, rose, sank, saw, set, shot, shut,
    sold, sent, spent, spoke, stood, struck, swept, sought, taught, tore, threw, wrote, became, beat, blew, bought,
    burst, caught, cost, dealt, drew, drove, fed, fled, flew, forbade, got, hurt, meant, overtook, overthrew, quit,
    read, rode, shook, shrank, slid, split, spread, sprang, stole, stuck, swore, thought, understood, underwent,
    upheld, withdrew, woke, wore`,
  /** Present forms that are hardly ever nouns. */
  present: `says, say, seeks, seek, wants, expects, intends, remains, believes, believe, plans to, plan to, hopes to,
    hope to, aims to, needs to`,
  /** They belong to the sentence, where others may belong to its subject. */
  sureVerbs: 'said, says, told, agreed, took, gave, went, became, began',
  /** Words that leave a headline hanging. */
  dangling: `a, an, the, of, to, in, on, at, by, for, with, from, and, or, but, nor, that, which, who, whose, as, than,
    then, be, been, being, is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, do,
    does, did, not, no, never, if, unless, until, whether, since, despite, amid, off, up, near, per, like, also, how,
    why, what, this, these, those, his, her, its, their, our, my, your, some, any, more, most, very, so, into, onto,
    over, under, after, before, about, between, against, during, through, without, within, while, because, although,
    when, where, U.S., said, says`,
  /** How a clause begins that a headline can do without. */
  clauses: `who, whose, whom, which, where, when, while, as, after, before, although, though, because, since, until,
    unless, amid, despite, following, according to, with, without, in what, in a, in an, including, but, and, so`,
  spans: 'hours, days, weeks, months, years, decades, hour, day, week, month, year, decade',
  /** How many of them. */
  amounts: `the past, the last, the next, more than, less than, nearly, almost, about, several, many, some, a few, two,
    three, four, five, six, seven, eight, nine, ten, a, an`,
  titles: `President, Prime Minister, Minister, Chancellor, King, Queen, Pope, Mayor, Governor, Gov., Senator, Sen.,
    Congressman, Congresswoman, Rep., Representative, Secretary, Chair, Chairman, Chairwoman, Chief, Judge, Justice,
    General, Gen., Captain, Capt., Colonel, Col., Dr., Professor, Prof., Director, Ambassador, Leader`,
} as const
