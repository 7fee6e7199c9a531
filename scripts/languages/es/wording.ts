/** Spanish. */

import type { Wording } from '../wording.ts'
import parts from './wording-parts.ts'
import weekly from './wording-weekly.ts'

export default {
  ...weekly,
  ...parts,
  bylineOpeners: `
    por[:] | texto[ y fotos][:] | redacción[:] | escrito por | publicado por | entrevista de | crónica de | informa[:]
    autor[a][:]
  `,
  and: 'y | e',
  posts: `
    redacción | redactor[a] [jefe|jefa] | corresponsal [polític[a]|especial] | enviad(o|a) especial | periodista
    editor[a] | columnista | cronista | colaborador[a] | reporter[a] | fotógraf(o|a) | jef(e|a) de sección
  `,
  organisations: `
    Agencia | EFE | Europa Press | Diario | Gaceta | Prensa | Noticias | Correo | Heraldo | Periódico | Voz | Crónica
    Semanario | Redacción | Servimedia | Notimex | Télam | Boletín | Eco[s] | Mundo
    EUROPA PRESS
  `,
  published: 'publicad(o|a) | fecha [de (publicación|difusión)] | publicación | creado',
  counts:
    '<digits> min[utos] [de lectura] | hace <digits> (minuto|hora|día)[s] | <digits> comentario[s] | página <digits>',
  updatedDates: 'actualizad(o|a) | última actualización | modificad(o|a)',
  otherDates: 'consultado | impreso | descargado',
  beforeDates: 'el | a las',
  releaseLines: `
    nota de prensa | comunicado [de prensa] | boletín de prensa
    para [su] (publicación|difusión|divulgación) inmediata
    convocatoria [de prensa] | nota informativa
    se adjunta[n] (foto[s]|fotografía[s]|imágenes)…40
  `,
  holds: `
    [primer] borrador[[ ][n[.](º|o)|v[.]][ ]<figure>]
    no (publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir) [aún|todavía]
    no [apto] para (publicación|publicar|difusión|difundir)
    embargad(o|a) | bajo embargo | retener | retenid(o|a) | confidencial | [de] uso interno | sin editar
    (documento|versión) (de trabajo|preliminar|provisional)
  `,
  holdRemarks: `
    para (revisión|revisar|comentarios|aprobación)
    pendiente de (revisión|aprobación) | interno | comunicado | nota de prensa | versión | por favor
  `,
  events: `
    inicio | comienzo | fin | final | cierre | apertura | discurso | rueda | conferencia | prensa | anuncio | acto
    votación | publicación | sesión | su | se | antes | no
  `,
  times: 'mañana | hoy | noche | tarde | próxim(o|a) | semana | nuevo aviso',
  prefaces: `
    nota | información | noticia | aviso | atención | importante | a | los | las | editores | medios | redacciones
    periodistas | comunicado [de prensa] | prensa | fin
  `,
  deskWords: `
    (public|difund|divulg|imprim|emit|us|utiliz)(ar|ir|ado|ada|e|a)
    publicación | difusión | embargo | embargad(o|a) | borrador | confidencial | prohibid(o|a) | no | sin | se | ruega
    por | favor | antes | hasta | después | a | al | partir | de[l] | desde | el | la | las | los | su | este | esta
    material | texto | nota | ni | y | o | bajo | autorización | respetar
  `,
  embargoes: `
    [bajo] embarg(o|ad(o|a)) [informativo|estricto|de prensa]* [hasta [el|las|la]]
    no [se] [puede|debe] (publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir|publique|difunda|imprima|emita|comparta)[se][ ni (publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir)]( antes de[l] [las|la]| hasta [el|las|la])
    prohibid(o|a) [su|la] (difusión|publicación|publicar|difundir) [total o parcial] (hasta|antes) [el|del|las|de las]
    (publicar|difundir|publicación|difusión) [solo] (a partir de[l]|el|desde el)
  `,
  contacts: `
    contacto[s] [de prensa|para prensa|con los medios|prensa|para medios]
    para más información | gabinete de prensa | oficina de prensa | más información | datos de contacto
    departamento de comunicación
  `,
  boilerplate: `
    acerca de…50
    sobre (el|la|los|las|nosotros|<capital>)…50
    quiénes somos
    nota[s] (para|a) [los] (editores|redactores|la redacción|medios)
  `,
  endMarks: 'fin [de la (nota|noticia|información)|del comunicado]',
  pageTurns: `
    sigue
    (sigue|continúa|pasa|viene|ver) (en|a|de) [la] (página|pág[.])[ ]<digits>
    continúa | continuará | [habrá] ampliación | seguirá
    más información en [la] (página|pág.)[ ]<digits>
  `,
  advisories: `
    atención[,] editores | editores | nota a los editores | actualiza | añade | amplía | ampliación | urgente
    con (foto|vídeo|video|infografía) | nota de[l] editor
  `,
  deskNotes: 'nota a los (editores|redactores)',
  controls: `
    ver perfil | escucha (esta|la) (nota|noticia) | inicio | buscar | iniciar sesión | entrar | regístrate
    registrarse | suscr(i|í)b[<letters>] […20] | suscripción | hazte (socio|socia|suscriptor)…10 | compartir […30]
    comparte […30] | imprimir | enviar [por …12] | comentario[s] […10] | <digits> comentario[s] | comentar
    aviso legal | política de …20 | portada | escuchar…20 | guardar […15] | menú | ir al contenido…12
    saltar al contenido | ver más | leer más | más | volver […12] | siguiente | anterior | cerrar | abrir
    copiar enlace | enlace copiado | quiénes somos | contacto | publicidad en …20 | mapa (web|del sitio) | hemeroteca
    archivo | tarifas | condiciones …20 | términos …20 | edición (impresa|digital)…12 | newsletter | boletines
    última hora | síguenos […25] | <digits> min[uto[s]] [de lectura] | tiempo de lectura…12 | hace <digits> …3-10
    etiqueta[s]:…80 | tema[s]:…80 | archivado en[:]…60 | a + | reportar…20 | normas …30 | foto[s] | vídeo[s]
    video[s] | galería | cargar más | mostrar más
  `,
  sections: `
    nación | metrópoli | estados | cartera | espectáculos | autopistas | noticias | política | economía | sociedad
    cultura | deporte[s] | internacional | nacional | local | opinión | sucesos | tecnología | ciencia | salud
    educación | gente | ocio | televisión | el tiempo | agenda | pasatiempos | esquelas | empleo | vivienda | motor
    viajes | provincia | comarcas | ciudad | mundo | país | regiones | blogs | multimedia
  `,
  advertisements: `
    publicidad | anuncio | contenido patrocinado | patrocinado [por …30] | la noticia continúa…30
    continúa [leyendo] (tras|después de|debajo de)…20
  `,
  cookieNotices: `
    utilizamos cookies | usamos cookies
    (este sitio|esta web|este sitio web) (utiliza|usa) cookies
    cookies propias y de terceros
    tu privacidad (es importante|nos importa)
    política de cookies
  `,
  consentButtons: `
    aceptar [todo|todas|y continuar|y cerrar|cookies]
    rechazar [todo|todas] | configurar […12] | entendido | más opciones | gestionar …12 | no[,] gracias | ahora no
  `,
  copyright: `
    todos los derechos reservados | derechos reservados | prohibida (la|su) reproducción | reproducción prohibida
  `,
  offers: `
    suscríbete (a|para|por) | te quedan <digits> artículos | artículo[s] gratis
    recibe (en tu|nuestra|nuestro|las noticias|cada)
    en tu (correo|buzón|email) | nuestro canal de | síguenos en | regístrate (gratis|para) | para seguir leyendo
    ¿ya eres suscriptor | este contenido es (exclusivo|solo) | descarga nuestra app | apúntate a
    las normas de (participación|la comunidad)
  `,
  comments: `
    [<digits>] comentario[s][[ ]"("<digits>")"]
    deja (un|tu) comentario | escribe (un|tu) comentario | comentarios de los lectores | participa en la conversación
    únete a la conversación
  `,
  related: `
    lea también | lee también | leer también | lee además | además | le puede interesar | te puede interesar
    puede interesarle | también te puede interesar | noticia[s] relacionada[s] | artículo[s] relacionado[s]
    contenido[s] relacionado[s] | más sobre (…2-30|este tema) | más noticias | más información{<spaces>[:]<end>}
    relacionado | relacionados | temas relacionados | en otras noticias | no te pierdas | ver también | vea también
    sigue leyendo | te recomendamos | otras noticias
  `,
  popular: `
    más leíd(a|o)s
    lo más (leído|visto|comentado|compartido|popular)
    las más (leídas|vistas) | las noticias más leídas | últimas noticias | última hora | lo último | destacad(o|a)s
    tendencias | temas del día | lo más | ahora en portada | hoy en portada | en portada | te interesa | archivado en
    temas
  `,
  corrections: `
    corrección | correcciones | fe de erratas | fe de errores | aclaración | rectificación | errata
  `,
  corrected: `
    [en] una versión (anterior|previa) de (este|esta)
    (este|esta) (artículo|noticia|nota|información|texto|versión) (ha sido|fue|se ha) (actualizad|corregid|modificad|rectificad)
  `,
  notes: `
    nota de[l] [la] (redacción|editor[a]|director|directora)
    n.[ ]de[ ]la[ ]r.
  `,
  aboutAuthors: `
    sobre (el|la) autor[a] | (el|la) autor[a] es
    <letters> es (escritor[a]|periodista|profesor[a]|docente)
  `,
  credits: `
    con información de | traducción (de|:)
    (edición|reportaje|redacción|texto|información adicional) [y …3-12] de<edge>
    editado por | fuente[s]<spaces>: | elaborad(o|a) (por|con)
  `,
  captions: `
    foto[s][grafía[s]] [de|por|de archivo|cedida|archivo]
    imagen[es] [de (archivo|recurso)] | vídeo | infografía | pie de foto | en la (foto|imagen) | ilustración | mapa
  `,
  pictureCredits: `
    foto[grafía] (de|cedida|cortesía)<edge>
    imagen (de archivo|cedida) | fotograf(í|i)a[s] de<edge>
  `,
  captionEnds: 'foto | imagen | fotografía | efe | archivo',
  sources: 'fuente | fuentes',
  greetings: 'hola | buen(os|as) (días|tardes|noches) | estimad(o|a)[s] | querid(o|a)[s] | apreciad(o|a)[s]',
  closings: `
    saludos [cordiales] | un [cordial] saludo | atentamente | gracias […20] | cordialmente | un abrazo | abrazos
  `,
  mailFrom: 'de | remitente',
  mailTo: 'para',
  mailSubject: 'asunto',
  mailDate: 'fecha | enviado [el]',
  mailOther: 'cco | adjunto[s]',
  coverNotes: `
    como (acordado|prometido|hablamos) | aquí va (el|la) (texto|nota|crónica)
    (adjunto|te (mando|envío)|envío) [el|la] (texto|nota|crónica)
  `,
  forwarded: 'mensaje | reenviado',
  obituarySections: 'obituario[s] | necrológicas | esquelas | defunciones',
  adSections: 'clasificados | anuncios [clasificados|por palabras]',
  letterSections: 'cartas [al director|de los lectores]',
  storyKinds:
    'en (vivo|directo) | exclusiv(a|o) | entrevista | reportaje | crónica | perfil | última hora | investigación',
  opinion: `
    opini(ón|ones) | columna[s] | editorial[es] | tribuna | comentario | cartas [al director|a la directora] | carta al director
    cartas de los lectores | la firma
  `,
  besideOpinion: `
    análisis | firmas
  `,
  withWords: 'con',
  fieldLabels: 'data | autoría | cabeza',
} satisfies Wording
