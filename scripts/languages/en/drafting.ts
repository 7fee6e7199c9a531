/** English, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `provides, creates, extends, protects, sets, reduces, helps, ensures, establishes, authorizes, reauthorizes, improves, expands, prohibits, covers, brings, applies, affects, holds, lets, turns, lives, feels, knows, finds, gets, serves, gives, receives, prevents, encourages, increases, lacks, suffers, appears, contains, consists, involves, occurs, represents, marks, argues, urges, hope, continue, know, make, want, intend, expect, plans to, plan to, hopes to, hope to, aims to, needs to, need to, continue to, tend to, seems, seem, appears to, appear to, is, are, was, were, has, have, had, will, would, can, could, may, might, must, should, do, does, did, cannot,
    isn't, aren't, wasn't, weren't, hasn't, haven't, won't, can't, didn't, doesn't, don't, wouldn't, couldn't,
    said, told, won, lost, met, made, took, gave, held, began, broke, brought, built, came, chose, cut, fell,
    fought, found, went, grew, hit, kept, knew, laid, led, left, let, paid, put, ran, rose, sank, saw, set, shot, shut,
    sold, sent, spent, spoke, stood, struck, swept, sought, taught, tore, threw, wrote, became, beat, blew, bought,
    burst, caught, cost, dealt, drew, drove, fed, fled, flew, forbade, got, hurt, meant, overtook, overthrew, quit,
    read, rode, shook, shrank, slid, split, spread, sprang, stole, stuck, swore, thought, understood, underwent,
    upheld, withdrew, woke, wore, says, say, seeks, seek, wants, expects, intends, remains, believes, believe,
    hopes, aims, needs, gives, makes, takes, goes, comes, shows, becomes, continues, requires, includes, allows,
    faces, joins, keeps, leaves, loses, means, opens, owns, reads, sits, starts, stands, supports, tells, thinks, wins`,
  verbEndings: 'ed',
  noVerbs:
    'self-imposed, struck by, hit by, led by, made by, held by, sold by, found by, shot by, sent by, built by, caught by, left by, brought by, bought by, met by, set by, cost by, told by, said by, taught by, run by, cut by, put by, read by, made of, made up, found in, held in, dated, based, located, aimed, armed, aged, named, titled, entitled, proposed, retired, detailed, limited, related, interested, need, seed, speed, breed, hundred, indeed, sacred, kindred, naked, wicked, unprecedented, alleged, united, shed',
  articles: 'the, a, an, of, by, his, her, its, their, this, these, those, most, newly, so-called, more',
  clauseOpeners:
    'just when, just as, even if, even though, even as, since, after, before, once, if, who, which, that, because, although, though, while, when, where, whether, whom, whose, what, as',
  saidThat: 'that',
  saying: `said, says, say, announced, announces, reported, confirmed, warned, told, wrote, argued, claimed, believes,
    believe, according, added, ruled, decided, agreed, found, showed, shows, insisted, suggested, stated, thinks, fear, learned`,
  sources: 'according to, by the account of',
  added: `namely, that is, a, an, the, its, his, her, their, mostly, mainly, especially, particularly, not, about, only, who, whose, whom, which, where, when, while, as, after, before, although, though, because, since, amid, despite,
    following, with, without, in what, in a, in an, in which, including, and, but, so, with which, one of, a move, a day, just, to, for, part of, as well as, along with`,
  joined: `and that, as, while, after, before, because, amid, despite, following, although, when, in an effort, in order,
    in which, in what, in a bid, in an attempt, by the end of, as part of, along with, and will, and would, and has, and have, and was, and were, and said, and told, and is, and are`,
  addedEndings: 'ing',
  conditions: 'if, unless, provided, only when, only after, so long as, as long as, except',
  negations:
    "not, never, no longer, no, nor, hardly, cannot, without, isn't, aren't, wasn't, weren't, won't, can't, didn't, doesn't, don't, wouldn't, couldn't, hasn't, haven't, few, little, nobody, nothing, none, neither",
  measures: `first, last, only, best, worst, most, least, largest, biggest, smallest, highest, lowest, record, more, less,
    fewer, better, worse, higher, lower, faster, slower, longest, oldest, youngest, deadliest, strongest, same, as many, as much, such, so, too, than, twice, unprecedented, before`,
  openings: `in, at, on, after, before, despite, amid, following, with, as, while, when, during, under, because, although,
    for, speaking, facing, since, over, throughout, earlier, last, next, this, today, yesterday, meanwhile, at a, by, recently, now, late`,
  pointing: `by doing this, in doing so, by doing so, he, she, it, they, we, i, you, this, that, these, those, his, her, its, their, our, my, your, him, them, but, and, or, so, yet, however, also, then, there, here, still, such, both, others, another, instead, moreover, furthermore, therefore, thus, nevertheless, meanwhile, in addition, for example, for instance, as a result, earlier, later, additionally, similarly, among them, at the same time, on the other hand, in other words, who, which, not, only, even, many of, some of, most of, one of them, all of, the move, the former, the latter, the two, the pair, the decision, the group, the report, the statement, the comments, it's, that's, he's, she's, they're, there's, let's, the man, the woman, the other, the same, the remaining, until then, since then`,
  hanging: `shortly, soon, just, long, immediately, early, late, even, right, well, nor, whose, then, being, might, must, should, do, does, did, never, if, unless, whether, since,
    despite, per, like, also, these, those, our, my, your, some, any, more, most, very, so, onto, through, without, within,
    while, because, although, U.S., say, known, called, against, today, upon, toward, towards, both, either, such, much, many, each, every, another, other, only, even, just, former, via, except, among, across, along, behind, beyond, around, following, including, according, told, warned, announced, Mr., Mrs., Dr., Sen., Rep., Gov., St.`,
  persons: "i, we, you, our, my, your, i'm, we're, you're, i've, we've, let's, us, me, you'll, i'd",
  beforeDays: 'late on, early on, on, late, early, last, next, this',
  days: 'today, yesterday, tonight, this morning, this afternoon, this evening, this week, last week, last night, earlier today',
  behindDays: 'morning, afternoon, evening, night',
  beforeSpans: 'after, following, for, over, during, within',
  amounts: `the past, the last, the next, more than, less than, nearly, almost, about, several, many, some, a few, two,
    three, four, five, six, seven, eight, nine, ten, a, an`,
  spans: 'hours, days, weeks, months, years, decades, hour, day, week, month, year, decade',
  titles: `President, Prime Minister, Minister, Chancellor, King, Queen, Pope, Mayor, Governor, Gov., Senator, Sen.,
    Congressman, Congresswoman, Rep., Representative, Secretary, Chair, Chairman, Chairwoman, Chief, Judge, Justice,
    General, Gen., Captain, Capt., Colonel, Col., Dr., Professor, Prof., Director, Ambassador, Leader, Senators, Sens.`,
  kindsOfPlace:
    'city of, town of, village of, state of, province of, region of, port of, capital of, island of, district of, county of',
  beforeKinds: 'the, a',
  phrases:
    'to the, to a, as part of, across, among, ahead of, alongside, for, with, under, through, during, from, in, at, without, near, on a, on an, on the, on two, on three, off the, off a',
  relatives: 'that, which, who',
  and: 'and',
  behindSource:
    'published, released, issued, led by, conducted, by, from, in the, in a, in an, at a, during, citing, after, when, while, as, to reporters, through',
  introducing:
    'following statement, following remarks, following comment, following comments, statement, this letter, the following',
  pronouns: 'he, she, they, it, his, her, their, its, him, them',
  areDaysBare: true,
  openingConditions: 'until, whether, only if, except',
  limits: 'before, after, because, since, while, when, for, by, from, in order, during, until, under, with',
  hearers: 'reporters, journalists, lawmakers',
  subjectOpeners: 'since, after, before, once, as, who, which',
  connectives:
    'but, and, yet, so, however, still, also, meanwhile, moreover, furthermore, additionally, similarly, instead, nevertheless, in addition, therefore, thus, overall, now',
  isSubjectFirst: true,
  adding: 'also, too, as well',
  infinitives: 'to',
}

export default drafting
