/** Dutch, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `is, zijn, was, waren, heeft, hebben, had, hadden, wordt, worden, werd, werden, wil, willen, wilde, wilden, zal, zullen, zou, zouden, kan, kunnen, kon,
    konden, moet, moeten, moest, moesten, mag, mogen, mocht, gaat, gaan, ging, gingen, komt, komen, kwam, kwamen, krijgt, krijgen, kreeg, kregen, staat, staan,
    stond, ligt, liggen, lag, lagen, blijft, blijven, bleef, bleek, blijkt, zei, zegt, zeggen, meldt, melden, meldde, vindt, vinden, vond, vonden, neemt, nam, namen, betrof,
    doet, doen, deed, deden, houdt, houden, hield, laat, laten, liet, lieten, noemt, noemen, noemde, slaat, slaan, stelt, stellen, stelde, verwacht, verwachten, vraagt, vragen,
    vroeg, waarschuwt, waarschuwen, wint, won, verliest, verloor, begint, begon, sluit, sluiten, opent, toont, schrijft, schreef, zoekt, zoeken, eist, eisen, pakt, stijgt, steeg, daalt, daalde, overleed, maakt, maken, maakte,
    ontstaat, praten, praat, schrapt, schrappen, maakten, geeft, geven, gaf, dienen, legt, brengt, bracht, hangt, ziet, zien, zag, helpt`,
  framing: `heeft, hebben, had, hadden, wordt, worden, werd, werden, wil, willen, wilde, wilden, zal, zullen, zou, zouden, kan, kunnen, kon, konden,
    moet, moeten, moest, moesten, mag, mogen, mocht`,
  frameEndings: 'en, d, t, aan, ien',
  frameParts:
    'aan, af, bij, in, mee, na, op, over, toe, uit, voor, weg, terug, plaats, door, samen, vast, neer, om, deel, kwijt, open, dicht',
  clauseOpeners: 'dat, die, omdat, als, of, terwijl, toen, waar, waarbij, hoewel, nadat, zodat, voordat, wie, wat',
  saidThat: 'dat, of',
  saying: `zei, zegt, zeggen, meldde, meldt, melden, aldus, liet, laat, weten, volgens, schrijft, schreef, vertelt, vertelde, waarschuwt, waarschuwde, verwacht, bevestigt,
    bevestigde, stelt, stellen, verklaarde, zeiden, meldden, vindt, denkt, denken`,
  sources: 'volgens, aldus, naar het oordeel van',
  added: `oftewel, mede, die, dat, waar, waarbij, waardoor, waarna, waarvan, waarmee, terwijl, nadat, omdat, hoewel, toen, want, maar, en, onder meer, om, zonder, met, zoals, onder wie, waaronder, wat, zodat, of, in, na, ondanks, volgend op, van wie`,
  joined: 'terwijl, nadat, omdat, hoewel, zodat, waarna',
  conditions: 'tenzij, mits, totdat, voordat, zolang, indien',
  openingConditions: 'als, tot, of, behalve',
  negations: 'niet, geen, nooit, niemand, niets, nergens, nauwelijks, zonder, weinig, noch',
  measures:
    'eerste, laatste, enige, beste, grootste, hoogste, laagste, meeste, meer, minder, record, zo, sinds, dan, slechtste, kleinste, zelfde, te',
  pointing: `hij, zij, ze, het, hun, haar, zijn, dit, dat, deze, die, daar, daarom, daarbij, daarnaast, daarmee, daarop, daarna, dan, er, hier, maar, en, want, ook, toch, echter, bovendien, zo, eerder, verder, wij, we, ik, beide, beiden, andere, een ander, inmiddels, vervolgens, volgens de, volgens hem, de man, de vrouw, de politie, sommige, zelf, elders, veel, alle, de twee, de drie, de indieners, eveneens, tevens, intussen, niettemin, in sommige, op haar, op zijn`,
  hanging:
    'hij, was, waren, werd, werden, wil, willen, kan, zal, moet, of, maar, want, dan, per, tussen, sinds, zonder, zoals, waar, deze, dit, haar, hun, alle, zeer, veel, meer, elk, elke, dr., st., zei, meldt, omdat, terwijl, tegen, onder',
  persons: 'ik, wij, we, jij, je, u, mijn, ons, onze, jullie',
  beforeDays: 'afgelopen, komende, op',
  days: 'vandaag, gisteren, morgen, vanochtend, vanmiddag, vanavond, vannacht',
  behindDays: 'ochtend, middag, avond, nacht',
  and: 'en',
  behindSource: 'in een, tijdens, na, op, vrijdag, maandag, dinsdag, woensdag, donderdag, zaterdag, zondag',
  pronouns: 'hij, zij, ze, het, hun, haar',
  areDaysBare: true,
  nounClauses: 'die, dat, waarbij, waarin, waarvan, waarmee, van wie',
  connectives: 'maar, en, want',
  adding: 'ook, tevens, eveneens',
  infinitives: 'te',
}

export default drafting
