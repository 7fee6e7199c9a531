/** German, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `werde, würde, würden, sei, seien, habe, könne, müsse, solle, wolle, ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, will, wollen, wollte, soll, sollen,
    sollte, kann, können, konnte, konnten, muss, müssen, musste, mussten, darf, dürfen, durfte, mag, möchte, kam, kamen,
    fand, fanden, ging, gingen, gab, gaben, gibt, geht, steht, stehen, liegt, liegen, lässt, lassen, bleibt, bleiben, fuhr,
    fuhren, starb, starben, verlor, verloren, stieß, stießen, blieb, blieben, begann, begannen, beginnt, nahm, nahmen,
    nimmt, zog, zogen, schlug, stieg, stiegen, steigt, fiel, fielen, fällt, sank, sinkt, traf, trafen, trifft, sprach,
    spricht, sah, sieht, ließ, ließen, hielt, hielten, hält, rief, rufen, brach, brachen, erlitt, erlitten, geriet,
    gerieten, riss, bot, bat, wies, schloss, schlossen, gewann, gewannen, gewinnt, entschied, beschloss, macht, machen,
    zeigt, zeigen, sagt, fordert, fordern, plant, planen, sucht, suchen, warnt, warnen, kommt, kommen, startet, droht,
    drohen, übernimmt, wirft, werfen, kritisiert, erhält, erhalten, gilt, gelten, heißt, trägt, führt, führen, bringt,
    schrieb, schreibt, verließ, verschwand, brannte, erfuhr, ergab, bekam, bekommt, stellt, meldet, hofft, setzt`,
  verbEndings:
    'schlug, kam, kamen, ging, gingen, fiel, fielen, nahm, nahmen, brach, brachen, stieg, stiegen, zog, zogen, lief, liefen, fuhr, stieß, warf, trug, hielt, stand, standen, schloss, lag, rief, te, ten',
  noVerbs: `heute, gute, guten, erste, ersten, letzte, letzten, zweite, zweiten, dritte, dritten, nächste, nächsten, bekannte,
    bekannten, beste, besten, größte, größten, rote, roten, weite, weiten, alte, alten, bereiten, breiten, mitten, unten,
    seiten, zeiten, gesamte, gesamten, meisten, höchste, höchsten, harte, direkte, direkten, konkrete, konkreten, echte,
    private, privaten, rechte, rechten, schlechte, spätesten, geplante, geplanten, verletzte, verletzten, geehrte, leichten, leichte`,
  articles:
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, im, am, vom, zum, zur, ihre, seine, ihren, seinen',
  framing: `hat, haben, hatte, hatten, wird, werden, wurde, wurden, will, wollen, wollte, soll, sollen,
    sollte, kann, können, konnte, konnten, muss, müssen, musste, mussten, darf, dürfen, durfte, möchte`,
  frameEndings: 't, en, ern, eln',
  frameParts: `ab, an, auf, aus, bei, ein, fest, mit, nach, statt, teil, um, vor, weg, zu, zurück, zusammen, hin, her, ums, fort,
    los, nieder, entgegen, bekannt, frei, heraus, hinaus, herum, unter, durch, über, kaputt, bereit, klar, aufmerksam`,
  clauseOpeners:
    'dass, weil, da, wenn, falls, ob, obwohl, während, nachdem, bevor, damit, wie, der die, wo, wobei, als',
  saidThat: 'dass, ob',
  saying: `sagte, sagt, sagten, teilte, teilten, mitteilte, mitteilten, mitteilt, berichtete, berichten, berichtet, berichteten, erklärte, erklärten,
    erklärt, erfuhr, meldete, meldet, melden, schreibt, schrieb, heißt, hieß, betonte, warnte, kündigte, ankündigte, bestätigte,
    hervorgeht, so, gab, bekanntgab, bekannt, zufolge, verlautete, twitterte, sagen, behauptet, behauptete`,
  sources: 'laut, nach angaben, zufolge, so, wie, nach auskunft, nach einschätzung, nach ansicht',
  added: `um, ohne, wobei, wodurch, woraufhin, während, nachdem, weil, da, obwohl, als, wo, denn, aber, sondern, und, darunter,
    der, die, das, dem, den, deren, dessen, in der, in dem, in denen, bei dem, bei der, bei denen, mit dem, mit der, mit denen, auf der, auf dem, durch die, durch den,
    für die, für den, an dem, an der, von denen, zu dem, zu der, nach dem, so dass, sodass, damit, was, wie, nämlich, etwa, vor allem, insbesondere, statt`,
  conditions: 'wenn, falls, sofern, solange, es sei denn, vorausgesetzt, bevor',
  openingConditions: 'bis, außer, ob, ehe',
  negations:
    'nicht, kein, keine, keinen, keiner, keinem, nie, niemals, nirgends, niemand, kaum, weder, ohne, nichts, wenige',
  measures: `erste, ersten, erster, erstes, erstmals, letzte, letzten, einzige, einzigen, beste, besten, größte, größten, höchste,
    höchsten, mehr, weniger, besser, schlechter, höher, niedriger, meisten, rekord, seit, als, so, schlimmste, schlimmsten, älteste, jüngste, zum`,
  pointing: `einen entsprechenden, ein entsprechender, ein entsprechendes, eine entsprechende, entsprechende, einen solchen, ein solcher, ein solches, eine solche, er, sie, es, ihr, ihre, ihren, sein, seine, seinen, seiner, dies, diese, dieser, dieses, diesen, diesem, das ist, das war, das hat, das sei, das sagte, das wird, das teilte, das berichtet, das gab, das ergab, das bestätigte, das könnte, das sagt, das geht, daher, darum, deshalb, deswegen, dabei, dafür, damit, dadurch, danach, davon, dazu, dagegen, darin, darauf, daran, dann, dort, hier, aber, und, denn, doch, allerdings, jedoch, außerdem, zudem, auch, so, zugleich, zuvor, erneut, glücklicherweise, wir, ich, beide, jener, jene, ferner, weiter, weitere, demnach, anschließend, später, inzwischen, hingegen, trotzdem, dennoch, nun, der mann, die frau, der fahrer, die beamten, das fahrzeug, den angaben, zwar, nur, nach dem, einer der, einige, andere, ein anderer, die beiden, der andere, die polizei, derzeit, letztere, solche, darüber, hierzu, hierbei, man, seither`,
  hanging:
    'daß, dass, sowie, oder, sondern, den, welche, welcher, je, pro, ab, beim, wurde, wurden, sei, seien, hatte, hatten, kann, muss, soll, würde, sehr, zwischen, gegen, während, nachdem, obwohl, bis, etwa, rund, knapp, mehr, neue, neuen, dr., st.',
  persons: 'ich, wir, du, ihr, uns, mich, unser, unsere, euch',
  beforeDays: 'am vergangenen, am kommenden, am gestrigen, am heutigen, am, in der nacht zum, in der nacht auf',
  days: 'heute, gestern, vorgestern',
  behindDays: 'abend, morgen, nachmittag, mittag, vormittag, nacht, früh, abends, morgens',
  and: 'und',
  behindSource: 'in einem, in einer, bei, auf, im, in der, am',
  pronouns: 'er, sie, es, ihm, ihn, ihnen',
  nounClauses:
    'der, die, das, dem, den, deren, dessen, in der, in dem, in denen, bei dem, bei der, bei denen, mit dem, mit der, mit denen, auf der, auf dem, durch die, durch den, für die, für den, an dem, an der, von denen, zu dem, zu der, nach dem',
  connectives: 'aber, und, denn, doch',
  adding: 'auch, ebenfalls, außerdem, zudem, daher, deshalb',
}

export default drafting
