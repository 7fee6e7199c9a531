/** Portuguese, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `é, são, foi, foram, era, eram, está, estão, estava, estavam, tem, têm, tinha, tinham, há, houve, será, serão, seria, vai, vão, pode, podem,
    poderá, deve, devem, deverá, quer, querem, disse, disseram, fez, fizeram, deu, deram, segue, seguem, investiga, investigam, completa, teve, tiveram, veio,
    visa, faz, fazem, diz, dizem, afirma, anuncia, anunciam, defende, pede, pedem, abre, fecha, recebe, mantém, apresenta, busca, buscam, continua, continuam, começa, começam,
    treina, volta, voltam, ganha, perde, chega, chegam, cai, sobe, prevê, promete, prometem, traz, tenta, tentam, propõe, acontece, realiza, morre, morrem, vence, ficou, fica, irá, irão`,
  verbEndings: 'ou, aram, eram, iram, iu, eu, ará, erá, irá, arão, erão, irão, ava, avam',
  noVerbs: 'europeu, museu, ateu, judeu, verão, coração, meu, seu, céu, réu, palavra',
  clauseOpeners: 'que, quem, quando, porque, onde, enquanto, cujo, cuja, como, se, embora, qual, quais',
  saidThat: 'que',
  saying: `disse, disseram, afirmou, afirmaram, informou, informaram, anunciou, anunciaram, confirmou, confirmaram, declarou, explicou, ressaltou, destacou,
    acrescentou, avisou, alertou, contou, revelou, segundo, concluiu, completou, relatou, apontou`,
  sources: 'segundo, de acordo com, conforme, na avaliação de, para',
  added: `ou seja, isto é, que, quem, onde, quando, enquanto, embora, após, depois, antes, com, sem, para, pois, mas, e, porque, já que, cujo, cuja, cujos, cujas, ao, em, no, na, nos, nas,
    o que, a qual, o qual, entre, além, sendo, a fim, durante, por meio, localizado, localizada, incluindo, inclusive, uma, um, assim como, devido, apesar, às, por`,
  joined:
    'e que, enquanto, após, depois de, quando, porque, antes de, durante, para que, a fim de, onde, devido a, assim que, apesar de, logo que, por meio, em razão, com o objetivo, no âmbito',
  addedEndings: 'ando, endo, indo',
  conditions: 'a menos, desde que, contanto, assim que',
  openingConditions: 'se, salvo, até, exceto, caso',
  negations: 'não, nunca, jamais, nenhum, nenhuma, ninguém, nada, nem, sem, tampouco, pouco, apenas',
  measures:
    'primeiro, primeira, primeiros, último, última, único, única, melhor, pior, maior, menor, mais, menos, recorde, tão, tanto, tal, desde, mesmo, mesma',
  openings: `em, após, depois, durante, com, enquanto, no, na, nos, nas, nesta, neste, ao, por, desde, hoje, ontem, apesar, ainda, diante`,
  pointing: `ele, ela, eles, elas, isto, isso, este, esta, estes, estas, esse, essa, esses, essas, seu, sua, seus, suas, mas, e, além disso, também, assim, então, depois, no entanto, porém, contudo, entretanto, por outro lado, por sua vez, ainda, segundo ele, segundo ela, segundo o, segundo a, ambos, outro, outra, outros, lá, ali, aqui, eu, nós, o ato, a dupla, o texto, a ação, a medida, a proposta, a iniciativa, entre, o trio, os dois, o caso, o homem, a mulher, já, tudo, todos, na ocasião, o comunicado, o documento, a vítima, as vítimas, nesse, nessa, neste, nesta, este último, desde então`,
  hanging:
    'ante, sob, durante, mediante, conforme, cujo, cuja, muito, tão, foram, era, está, estão, será, tem, pode, cada, qual, embora, enquanto, nem, porém, lhe, disse, informou, num, numa, dum, duma, nesta, neste, nesse, nessa, dos, sr., sra., dr., entre, deste, desta, desse',
  persons: 'eu, nós, você, vocês, meu, minha, nosso, nossa, nos, me',
  beforeDays: 'na noite de, na tarde de, na manhã de, na madrugada de, nesta, neste, na, no, na última',
  days: 'hoje, ontem, amanhã',
  behindDays: 'de manhã, à tarde, à noite, passada, passado, próxima',
  phrases: 'para, durante, com, por',
  relatives: 'que',
  and: 'e',
  behindSource: 'em nota, em entrevista, durante, após, por meio, em um, em uma, ao',
  pronouns: 'ele, ela, eles, elas',
  limits: 'até, antes, depois, após, quando, porque, enquanto, durante, para',
  connectives: 'mas, além disso, no entanto, porém, entretanto, e, contudo',
  adding: 'também',
}

export default drafting
