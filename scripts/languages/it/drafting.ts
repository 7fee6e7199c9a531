/** Italian, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, sarà, saranno, sarebbe, sarebbero, avrà, avranno, avrebbe, avrebbero, viene, vengono, va, vanno,
    può, possono, potrà, potrebbe, potrebbero, deve, devono, dovrà, vuole, vogliono, fa, fanno, sta, stanno, c’è, c'è, s’è, s'è, resta, restano, indaga, indagano,
    chiede, chiedono, dice, dicono, afferma, annuncia, annunciano, denuncia, denunciano, lamentano, riapre, riaprono, apre, aprono, chiude, arriva, arrivano, parte, torna, tornano, muore, perde, vince, cresce,
    continua, continuano, scrive, disse, fece, diede, lancia, presenta, rappresenta, desta, sale, scende, cade, prende, mette, rimane, rimangono, diventa, diventano, entra, finisce, inizia, propone, promette`,
  verbEndings: 'ebbe, ebbero, ò, arono, irono, erono, erà, irà, eranno, iranno',
  noVerbs: 'però, perciò, ciò',
  clauseOpeners: 'che, chi, cui, quando, perché, dove, mentre, come, se, poiché, affinché',
  saidThat: 'che',
  saying: `detto, dichiarato, affermato, annunciato, spiegato, riferito, riferiscono, riferisce, comunicato, confermato, precisato, aggiunto, dice, afferma,
    spiega, secondo, sottolineato, reso noto, rende noto, scrive, informa, fa sapere, sostiene, sottolinea, disse`,
  sources: 'secondo, a detta di, stando a, per',
  added: `cioè, ovvero, ossia, nelle quali, nei quali, nel quale, che, chi, dove, quando, mentre, anche se, dopo, prima, con, senza, per, ma, e, perché, poiché, in cui, nel quale, nella quale, nei quali, di cui, a cui, da cui, con cui, il quale, la quale, i quali,
    al, alla, in, nel, nella, tra, fra, oltre, nonostante, ed, a seguito, durante, una, un, tra cui, fra cui, diretti, diretto, ritenuto, ritenuta, così, a causa, emesso, a bordo, contenente`,
  joined:
    "e che, mentre, dopo, quando, perché, prima, durante, a seguito, affinché, nel corso, a causa, nonostante, in attesa, al termine, in occasione, nell’ambito, nell'ambito, allo scopo, per il tramite, grazie",
  addedEndings: 'ando, endo',
  conditions: 'a meno, purché, finché, a condizione, qualora',
  openingConditions: 'se, salvo, fino, tranne',
  negations: 'non, mai, nessun, nessuno, nessuna, niente, nulla, né, senza, neanche, nemmeno, poco',
  measures:
    'primo, prima, primi, ultimo, ultima, unico, unica, migliore, peggiore, maggiore, minore, più, meno, record, tanto, tale, da, stesso, stessa, così',
  openings: `dopo, durante, con, mentre, in, nel, nella, al, alla, per, oggi, ieri, da, a, nonostante, a seguito, questa, nei, nelle, lo scorso, la scorsa, sul`,
  pointing: `lui, lei, loro, esso, essa, essi, questo, questa, questi, queste, quello, quella, quelli, quelle, suo, sua, suoi, ma, e, inoltre, anche, così, allora, poi, tuttavia, però, infatti, invece, pertanto, quindi, perciò, entrambi, altro, altri, altra, lì, qui, là, io, noi, secondo quanto, si, ci, ne, sul posto, le successive, dello stesso, tale, tali, i due, l’uomo, l'uomo, la donna, il fatto, dai, ancora, subito, non si, ad, in merito, a carico, tutti, oltre, nel frattempo, per questo, ecco, a questo, il ritrovamento, il destinatario, nel periodo, durante i giorni`,
  hanging:
    'cui, il quale, molto, era, erano, sarà, essere, avere, viene, può, ogni, qual, mentre, né, però, quello, quella, suo, sua, col, coi, negli, sui, agli, ai, lo, ed, od, verso, presso, presto, circa, tale, sig., dott., detto, dichiarato, stato, stata, stati, cosa',
  persons: 'io, noi, tu, voi, mio, mia, nostro, nostra, mi',
  beforeDays: 'nella notte di, nella serata di, nella mattinata di, lo scorso, la scorsa',
  days: 'oggi, ieri, domani, stamattina, stamane, stasera, questa mattina, questa notte, questa sera, la notte scorsa, ieri sera',
  behindDays: 'mattina, sera, notte, pomeriggio, scorso, scorsa',
  phrases: 'per, durante, con',
  relatives: 'che',
  and: 'e',
  behindSource: 'in una, in un, durante, nel corso, al termine',
  pronouns: 'egli, ella, lui, lei, loro',
  limits: 'prima, dopo, quando, perché, mentre, durante, per',
  areDaysBare: true,
  connectives: 'ma, inoltre, tuttavia, però, infatti, e, intanto',
  adding: 'anche, inoltre',
}

export default drafting
