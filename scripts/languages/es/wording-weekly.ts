/** Spanish: what a town files every week. */

import type { WeeklyWording } from '../wording-weekly.ts'

export default {
  letterOpenings: `
    [estimad(o|a)] señor[a] director[a] | sr. director | sra. directora | estimad(o|a) director[a]
    (a la|estimada) redacción
  `,
  letterPages:
    'cartas [al director|a la directora|de los lectores|a la redacción] | el buzón [del lector] | buzón de lectores | escriben los lectores',
  ingredientHeadings: '[los] ingredientes | necesitamos | para (la|el|los|las) <words 1-3>',
  methodHeadings:
    '[la] (preparación|elaboración) | modo de (preparación|hacerlo) | instrucciones | pasos | procedimiento',
  measures: `
    taza[s] | cucharad(a|ita)[s] | cda[s] | cdta[s] | vaso[s] | pizca | diente[s] | litro[s] | gramos | kilo[s] | sobre[s]
    rama[s] | ramita[s] | lata[s] | manojo[s] | puñado[s] | rebanada[s] | unidad[es] | hoja[s] | chorro
  `,
  adPages: 'anuncios [clasificados|por palabras] | clasificados | avisos clasificados | pequeños anuncios',
  adHeadings: `
    (se|en) (vende|venta|alquila|alquiler|compra|regala|busca|traspasa|ofrece) | ventas | alquileres | empleo[s]
    (ofertas|demandas) de empleo | compro | busco | regalo | perdido[s] | encontrado[s] | objetos perdidos
    inmuebles | vehículos | animales | mascotas | servicios | varios
  `,
  advisoryKeys: 'quién[es] | qué | cuándo | dónde | por qué | cómo | contexto | confirmación',
  eventDates: 'cuándo | cuando | fecha[s] | día | fecha y hora',
  eventTimes: 'hora | horario',
  eventPlaces: 'dónde | donde | lugar | dirección',
  postAges: '<digits>[ ](min|h|d|sem|a) | hace <digits> (minuto|hora|día)[s] | ayer a la[s] …4-9 | justo ahora',
  postButtons: `
    me gusta | comentar | compartir | responder | enviar | ver más | ver menos | seguir | todas las reacciones:
    escribe un comentario | más relevantes
  `,
  postCounts:
    '<figure> (comentario|reaccion|vez compartido|veces compartido|visualizacion)[s|es] | tú y <digits> personas más',
  chatNotices: `
    "<"multimedia omitido">" | (imagen|video|audio|sticker|documento) omitid(o|a) | se eliminó este mensaje
    los mensajes y las llamadas están cifrados…0-160
  `,
  chatDeeds: `
    creó el grupo | se unió | añadió a | salió
  `,
  nameTitles:
    '(el|la) (padre|pastor|pastora|rabino|hermana|hermano|reverendo|obispo|doctor|doctora) | el p[.] | sor | fray',
  documentEnds: 'fin del documento',
  wordCounts: 'palabras',
  languageNames: 'inglés | español | francés | alemán',
  sentFrom: 'enviado (desde|con) …2-40',
} satisfies WeeklyWording
