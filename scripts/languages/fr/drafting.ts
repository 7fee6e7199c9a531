/** French, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `est, sont, a, ont, était, étaient, avait, avaient, sera, seront, aura, auront, serait, seraient, aurait, auraient, fut,
    va, vont, fait, font, doit, doivent, peut, peuvent, veut, veulent, devient, reste, restent, demande, demandent, annonce,
    annoncent, affirme, affirment, estime, estiment, indique, indiquent, précise, explique, réfléchit, envisage, envisagent,
    prévoit, prévoient, appelle, appellent, dénonce, dénoncent, déclare, assure, prend, prennent, met, mettent, permet, vient,
    viennent, tient, perd, gagne, ouvre, ferme, lance, lancent, organise, organisent, attend, attendent, continue, s'est, n'est, n'a, l'a, l'ont,
    s’est, n’est, n’a, l’a, l’ont, c’est, c'est, s’adresse, s'adresse, figure, passe, passent, publie, arrive, arrivent, compte, comptent, semble, existe, souhaite, propose, proposent, reprend`,
  verbEndings: 'era, eront, ait, aient, irent, èrent, ira, iront, rait, raient',
  noVerbs: 'parfait, portrait, extrait, retrait, souhait, lait, trait, opéra, caméra, retraits, bienfait, distrait',
  clauseOpeners: 'que, qu, qui, dont, où, parce que, lorsque, lorsqu, quand, tandis que, alors que, puisque, si, comme',
  saidThat: 'que, qu',
  saying: `déclaré, affirmé, annoncé, indiqué, dit, expliqué, précisé, assuré, estimé, rapporte, rapportent, rapporté, annonce, affirme,
    indique, explique, précise, estime, ajouté, confié, souligné, appris, selon, fait savoir, averti, prévenu, raconte, confirmé`,
  sources: "selon, d’après, d'après, de source, de sources",
  added: `c’est-à-dire, à savoir, qui, que, dont, où, tandis que, alors que, après, avant, avec, sans, afin, pour, ce qui, mais, et, car, puisque, parce que, lors, dans,
    notamment, y compris, dans lequel, dans laquelle, au cours, à la suite, malgré, en, faisant, laissant, ainsi que, lequel, laquelle, sur fond, soit, ont, comme`,
  joined:
    'et que, alors que, tandis que, après, afin, parce que, lors, au cours, à la suite, pour que, pendant que, en raison, à cause, avant, malgré, dans le cadre, en vue, en prévision, au moment où',
  conditions: "à moins, à condition, tant que, pourvu, s’il, s'il, sous réserve",
  openingConditions: "si, sauf, jusqu’à, jusqu'à",
  negations: 'ne, n, pas, plus, jamais, aucun, aucune, rien, personne, sans, ni, guère, peu',
  measures:
    'premier, première, premiers, premières, dernier, dernière, seul, seule, meilleur, meilleure, pire, plus, moins, record, aussi, mieux, depuis, tel, telle, si, même',
  openings: `dans, après, avant, lors, pendant, malgré, avec, comme, alors que, en, au cours, à la suite, à, au, ce, depuis, pour, sur, face à, hier, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche`,
  pointing: `il, elle, ils, elles, on, ce, cet, cette, ces, cela, ça, c’est, c'est, son, sa, ses, leur, leurs, mais, et, or, donc, car, ainsi, aussi, alors, puis, ensuite, enfin, toutefois, cependant, pourtant, néanmoins, également, en effet, en revanche, par ailleurs, de plus, de même, en outre, celui-ci, celle-ci, ceux-ci, là, ici, lui, eux, nous, je, vous, tous, toutes, d’autres, d'autres, les autres, le premier, le second, le seul, exemple, il y, d’après lui, selon lui, selon elle, reste, parmi`,
  hanging:
    'dont, lequel, laquelle, très, trop, si, car, donc, ni, vers, depuis, pendant, comme, lors, afin, notamment, était, étaient, avait, sera, être, avoir, ainsi, tandis, alors, dit, non, où, puis, m., mme, dr',
  persons: 'je, nous, vous, tu, mon, ma, mes, nos, notre, votre, vos, moi',
  beforeDays: 'le, ce, dans la soirée de, dans la nuit de',
  days: "aujourd’hui, aujourd'hui, hier, demain, ce matin, ce soir, cette semaine, hier soir",
  behindDays: 'matin, soir, après-midi, dernier, prochain',
  phrases: 'pour, avec, pendant, durant, dans, sur fond',
  relatives: 'qui, que, dont',
  and: 'et',
  behindSource: "dans un, dans une, lors, à l’issue, à l'issue, sur, au cours",
  pronouns: 'il, elle, ils, elles',
  limits: 'avant, après, quand, parce que, pendant, pour, afin, lors, alors que',
  subjectOpeners: 'qui',
  areDaysBare: true,
  connectives:
    'mais, cependant, toutefois, par ailleurs, en outre, de plus, ainsi, or, en effet, de même, pourtant, néanmoins',
  adding: 'également, aussi',
}

export default drafting
