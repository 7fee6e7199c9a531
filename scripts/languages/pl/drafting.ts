/** Polish, as headlines are drafted in it. */

import type { Drafting } from '../drafting.ts'

const drafting: Drafting = {
  verbs: `jest, są, będzie, będą, ma, mają, może, mogą, musi, muszą, chce, chcą, trwa, trwają, można, trzeba, należy, czeka, czekają, potrwa, rozpocznie, prowadzi, prowadzą,
    mówi, mówią, twierdzi, wynika, wynoszą, wynosi, pojawi, zacznie, odbędzie, odbędą, zostanie, zostaną, dodaje, apeluje, wzywa, grozi, szuka, pozostaje, wygrywa, przegrywa, rośnie, spada, dotyczy, zostaje`,
  verbEndings: 'ł, ła, ło, li, ły, ął, ęła, ano, ono, uje, ują, łby, aby, ało, ęto, yto',
  noVerbs: `szkoła, szkoły, siła, siły, cała, całe, było by, artykuł, tytuł, udział, podział, przemysł, pomysł, zespół, wydział, oddział, materiał, kanał, sygnał, dział, finał,
    koła, koło, ciało, dzieła, chwili, około, skali, aby, żeby, gdyby, kapitał, półfinał, mali, cały, mały, stały, były, byli, kościół, kościoła, rano`,
  clauseOpeners:
    'że, który, która, które, którzy, którego, której, którym, których, gdy, kiedy, ponieważ, bo, jak, gdzie, żeby, aby, czy, jeśli, co',
  saidThat: 'że, iż, czy',
  saying: `powiedział, powiedziała, poinformował, poinformowała, poinformowało, poinformowano, podał, podała, podało, podano, zapowiedział, przekazał, przekazała, oświadczył, dodał, dodała, ocenił,
    stwierdził, zaznaczył, mówi, informuje, twierdzi, według, zdecydował, wynika, napisał, ogłosił, potwierdził, zdaniem`,
  sources: 'według, zdaniem, jak, zgodnie z, z informacji',
  added: `czyli, który, która, które, którzy, którego, której, którym, których, którą, w którym, w której, w których, na którym, z których, gdzie, gdy, kiedy, ponieważ, bo, a, ale, i, oraz, po, przed, w tym, aby, żeby, by, mimo, choć, co,
    m.in, podczas, przy, dzięki, mieszczącego, gdyż, jednak, natomiast, lecz, w ramach, między innymi`,
  joined: 'ponieważ, podczas, w związku z, w ramach, w celu, mimo, po tym, z powodu, w wyniku, przy okazji, w trakcie',
  addedEndings: 'ąc',
  conditions: 'jeśli, jeżeli, o ile, chyba, dopóki, do czasu, pod warunkiem',
  openingConditions: 'z wyjątkiem, aż',
  negations: 'nie, nigdy, nikt, nic, żaden, żadna, żadne, bez, ani, mało, niewielu',
  measures:
    'pierwszy, pierwsza, pierwsze, pierwszej, ostatni, ostatnia, jedyny, najlepszy, największy, największa, najgorszy, więcej, mniej, rekord, najwięcej, bardziej, od, tak, niż, taki, większy, większa',
  openings: 'w, po, podczas, przed, mimo, od, na, jak, dzięki, z powodu, wczoraj, dziś, dzisiaj, ze',
  pointing: `on, ona, ono, oni, one, to, ten, ta, te, tego, tej, tym, jego, jej, ich, tam, tu, tutaj, ale, a, i, więc, jednak, także, również, też, ponadto, następnie, potem, dlatego, natomiast, zatem, wtedy, tak, taki, taka, takie, obaj, inny, inna, inni, ja, my, jak podano, mężczyzna, kobieta, dodał, dodała, zaprzeczono, podkreślono, wskazano, sprawcy, w pościg, z ustaleń, podczas ich, funkcjonariusze, poza tym, zdaniem, według, wszyscy, chodzi, tymczasem, w tym, w tej`,
  hanging:
    'a, aby, ale, albo, bo, by, był, było, były, być, czy, gdy, gdzie, jako, każdy, kiedy, lub, m.in., ma, między, np., on, ona, podczas, przy, tak, ten, ta, te, tego, tej, tym, wobec, więc, żeby, ul., nr, który, która, które, ze, we, u, około, ponad, powiedział, poinformował, jego, jej, ich, swoje, swój, dr',
  persons: 'ja, my, ty, wy, mój, nasz, nasza, nasze, nam, mnie',
  beforeDays: 'we, w, w minioną, w najbliższy, w najbliższą',
  days: 'dziś, dzisiaj, wczoraj, jutro',
  behindDays: 'rano, wieczorem, w nocy, po południu',
  and: 'i, oraz',
  phrases: 'podczas, dla, przy, w trakcie',
  behindSource: 'w komunikacie, w rozmowie, podczas, na, w',
  pronouns: 'on, ona, ono, oni, one',
  limits: 'przed, po, gdy, kiedy, ponieważ, podczas, dla',
  nounClauses:
    'który, która, które, którzy, którego, której, którym, których, którą, w którym, w której, w których, na którym, z których, gdzie',
  connectives: 'ale, a, jednak, ponadto, i',
  adding: 'także, również, też',
}

export default drafting
