/** Portuguese. */

import type { Language } from '../language.ts'

const pt: Language = {
  code: 'pt',
  set: { quotes: '“ ” ‘ ’', dash: '—', first: '1º' },
  months: [
    'janeiro, jan',
    'fevereiro, fev',
    'março, mar',
    'abril, abr',
    'maio, mai',
    'junho, jun',
    'julho, jul',
    'agosto, ago',
    'setembro, set',
    'outubro, out',
    'novembro, nov',
    'dezembro, dez',
  ],
  weekdays: [
    'segunda-feira, seg',
    'terça-feira, ter',
    'quarta-feira, qua',
    'quinta-feira, qui',
    'sexta-feira, sex',
    'sábado, sáb',
    'domingo, dom',
  ],
  fromDay: 'de, do',
  upTo: 'a, até',
  ofMonth: 'de, do',
  functionWords:
    'o a os as de do da dos das em no na nos nas e um uma que por para com não se ao aos à às pelo pela pelos pelas seu sua seus suas é são foi ser mais mas após sobre entre sem até desde contra segundo este esta isso já há dois duas três anos sob apesar depois ou como foram está estão tem têm pode antes onde quando muito ele ela também só ainda novo nova outro outra cada quem ter era',
  alphabet: 'ãáçéíóêõôúàâü',
  commonWords:
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das após foi são é à nas nos pela pelo',
  particles: 'de da do dos das',
  clock: {
    mayOpen: 'às',
    timeOf: 'hora',
    ofPlace: 'de',
    at: 'às, as',
    oClock: 'h, hora, horas',
    hours: 'horas',
    noon: 'meio-dia',
    midnight: 'meia-noite',
    local: 'hora local',
    around: 'a, as, às, de, do, dia, até',
  },
  zones: {
    'Europe/Lisbon': 'lisboa',
    'America/Sao_Paulo': 'brasília, são paulo',
  },
  answers: {
    yes: 'sim',
    no: 'não',
  },
  drafts: {
    names: 'rascunho',
    folders: 'rascunhos',
    held: 'pendente',
    out: 'publicado, publicada, aprovado, aprovada, pronto, concluído',
    outBy: 'por',
  },
  toCome: 'em breve, amanhã, próximo, próxima',
  over: 'hoje, ontem, há',
  copies: 'cópia',
  keys: {
    headline: 'título',
    dek: 'subtítulo, linha fina, bigode, linha de apoio',
    bylines: 'por, autor, autora',
    agency: 'agência',
    place: 'local',
    date: 'data, data de publicação',
    section: 'seção, secção',
    source: 'fonte',
    language: 'idioma',
    alt: 'texto alternativo',
    caption: 'legenda',
    credit: 'crédito, crédito da foto',
    kicker: 'chapéu, antetítulo, cartola',
  },
}

export default pt
