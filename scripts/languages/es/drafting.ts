/** Spanish, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `ocupa, ocupan, incluye, incluyen, abren, cierran, suma, suman, ofrecen, reciben, permiten, viven, vive, trabaja, trabajan, continúa, continúan, celebra, celebran, es, son, fue, fueron, era, eran, ha, han, había, habían, será, serán, sería, está, están, estaba, estaban, tiene, tienen,
    tenía, hay, hubo, puede, pueden, podrá, podría, podrían, debe, deben, deberá, quiere, quieren, va, van, hace, hacen, hizo, hicieron, dijo, dijeron,
    dio, dieron, vio, puso, pidió, murió, tuvo, tuvieron, estuvo, estuvieron, pudo, quiso, vino, dejó, sigue, siguen, busca, buscan,
    investiga, investigan, declara, declaran, afirma, anuncia, anuncian, asegura, advierte, exige, exigen, pide, piden, mantiene, mantienen, se, pasan, pasa, sube, suben, baja, cae,
    caen, gana, pierde, llega, llegan, abre, cierra, ofrece, recibe, presenta, denuncia, denuncian, destaca, permite, cuenta, lleva, necesita, impide, habrá, tendrá, tendrán, podrán`,
  verbEndings:
    'ervino, onvino, uvo, uvieron, ujo, ujeron, izo, icieron, ijo, ijeron, uso, usieron, ó, aron, ieron, ará, erá, irá, arán, erán, irán, aría, ería',
  noVerbs:
    'uso, abuso, recluso, incluso, confuso, difuso, intruso, hijo, fijo, bajo, viejo, lujo, flujo, dibujo, hizo, rizo, granizo, chorizo, suizo, ruso, concluso, maría, carnicería, panadería, librería, tesorería, ingeniería, minería, artillería, galería, batería, lotería, ganadería',
  clauseOpeners: 'que, quien, quienes, cuando, porque, donde, mientras, cuyo, cuya, como, si, aunque',
  saidThat: 'que',
  saying: `dijo, dijeron, informó, informaron, afirmó, anunció, anunciaron, confirmó, confirmaron, aseguró, aseguraron, explicó, señaló, indicó, indicaron, declaró, advirtió,
    comunicó, añadió, agregó, sostuvo, manifestó, reveló, precisó, reportaron, reportó, según, denunció, detalló, comentó, expresó`,
  sources: 'según, de acuerdo con, de acuerdo a, a juicio de, en opinión de',
  added: `es decir, o sea, que, quien, quienes, donde, cuando, mientras, aunque, tras, después, antes, con, sin, para, por lo que, lo que, pero, y, porque, ya que, cuyo, cuya, cuyos, cuyas, al, en, entre,
    a los que, a las que, a quienes, en el que, en la que, en los que, en las que, con el que, con la que, luego, además, ubicado, ubicada, así como, incluido, incluida, incluidos, dos, una, un, el, la, uno, todos, todas, ante, debido, a pesar`,
  joined:
    'y que, mientras, después, tras, cuando, porque, luego de, antes, al, durante, con el fin, a fin, para que, donde, debido a, a pesar, en el marco, a raíz, así como, ante el, ante la, con el objetivo',
  addedEndings: 'ando, iendo, yendo',
  conditions: 'a menos, siempre que, siempre y cuando, a condición, hasta que',
  openingConditions: 'si, salvo, hasta, excepto',
  negations: 'no, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, ni, sin, tampoco, apenas, poco',
  measures:
    'primer, primera, primero, primeros, último, última, único, única, mejor, peor, mayor, menor, más, menos, récord, tan, tanto, tal, desde, igual, misma, mismo',
  openings: `en, tras, después, durante, con, mientras, ante, mediante, al, por, esta, este, a, desde, hoy, ayer, la mañana, la tarde, la noche, el lunes, el martes, el miércoles, el jueves, el viernes, luego de, como parte`,
  pointing: `él, ella, ellos, ellas, esto, eso, este, esta, estos, estas, ese, esa, esos, esas, su, sus, lo, le, les, se, pero, y, además, también, así, entonces, luego, sin embargo, no obstante, por otro lado, por su parte, por otra parte, asimismo, al respecto, ambos, ambas, otro, otra, otros, otras, allí, ahí, aquí, yo, nosotros, uno, dicho, dicha, mencionó, agregó, añadió, explicó, explicaron, dijo, aseguró, según las mismas, al llegar, según, en ese, en este, en esta, en esa, de ahí, por ello, por eso, tal, el hecho, la acción, los hechos, los dos, los tres, el mismo, entre ellos, por lo tanto`,
  hanging:
    'ante, bajo, cabe, durante, mediante, según, cuyo, cuya, muy, tan, fueron, era, está, están, será, tiene, puede, cada, cual, aunque, mientras, sino, ni, pero, lo, sr., sra., dr., dijo, informó, nos, quien, entre, así',
  persons: 'yo, nosotros, tú, usted, mi, nuestro, nuestra, nuestros, nos, me, tu',
  beforeDays: 'el pasado, la noche del, la tarde del, la mañana del, la noche de este, la tarde de este, este, el',
  days: 'hoy, ayer, anoche',
  behindDays: 'por la mañana, por la tarde, por la noche, pasado, próximo',
  phrases: 'para, durante, con, por, ante',
  relatives: 'que',
  and: 'y',
  behindSource: 'en un, en una, durante, tras, a través, mediante, al',
  introducing: 'el siguiente comunicado, la siguiente declaración',
  limits: 'hasta, antes, después, cuando, porque, mientras, durante, para, tras',
  connectives: 'pero, además, asimismo, sin embargo, no obstante, por otra parte, por otro lado, y, así',
  adding: 'también',
}

export default drafting
