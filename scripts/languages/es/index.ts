/** Spanish. */

import type { Language } from '../language.ts'

const es: Language = {
  code: 'es',
  months: [
    'enero, ene',
    'febrero, feb',
    'marzo, mar',
    'abril, abr',
    'mayo, may',
    'junio, jun',
    'julio, jul',
    'agosto, ago',
    'septiembre, sept',
    'octubre, oct',
    'noviembre, nov',
    'diciembre, dic',
  ],
  weekdays: [
    'lunes, lun',
    'martes, mar',
    'miércoles, mié',
    'jueves, jue',
    'viernes, vie',
    'sábado, sáb',
    'domingo, dom',
  ],
  dayEndings: 'º, ª, °',
  ofMonth: 'de, del',
  functionWords:
    'el la los las de del en y a que un una por con para su sus al es se no lo como más pero tras sobre entre sin hasta desde contra según este esta fue son ha han ser hay ya le les o e si cuando donde muy también dos tres años bajo pese ante',
  trigrams: 'spa',
  ownLetters: 'ñ¿¡',
  alphabet: 'óíáéñúüªº',
  commonWords:
    'de la el en que y a los las del se un una por con para al no su es lo más como tras fue sin sobre entre ha son desde',
  particles: 'de del la',
  clock: {
    at: 'a las',
    oClock: 'h, hora, horas',
    hours: 'horas',
    noon: 'mediodía, mediodia',
    midnight: 'medianoche',
    local: 'hora local',
    around: 'el, la, los, las, a, al, y, de, del, hasta',
  },
  answers: {
    yes: 'sí, si',
    no: 'no',
    none: 'ninguno',
    now: 'ahora, ya',
  },
  drafts: {
    names: 'borrador',
    folders: 'borradores',
    held: 'pendiente, retenido',
    out: 'publicado, publicada, publicar, listo, aprobado',
    outBy: 'por, el',
  },
  toCome: 'pronto, mañana, próximo, próxima, más tarde',
  over: 'hoy, ayer, hace',
  copies: 'copia',
  keys: {
    headline: 'titular, título',
    kicker: 'antetítulo',
    dek: 'entradilla, subtítulo, bajada',
    bylines: 'por, autor, autora',
    agency: 'agencia',
    place: 'lugar',
    date: 'fecha, fecha de publicación',
    section: 'sección',
    topics: 'etiquetas, temas',
    source: 'fuente',
    publish: 'publicar el',
    expires: 'caduca',
    language: 'idioma',
    urgency: 'urgencia',
  },
}

export default es
