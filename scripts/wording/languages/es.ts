/** Spanish. */

import type { Wording } from '../language.ts'

export default {
  language: 'es',
  bylineOpeners: [
    'por:?|texto(?: y fotos)?:?|redacción:?|escrito por|publicado por|entrevista de|crónica de|informa:?|autora?:?',
  ],
  and: ['y|e'],
  posts: [
    'redacción|redactora?(?: jefe| jefa)?|corresponsal(?: política?| especial)?|enviad[oa] especial|periodista|editora?|columnista|cronista|colaboradora?|reportera?|fotógraf[oa]|jef[ea] de sección',
  ],
  organisations: [
    'Agencia|EFE|Europa Press|Diario|Gaceta|Prensa|Noticias|Correo|Heraldo|Periódico|Voz|Crónica|Semanario|Redacción|Servimedia|Notimex|Télam|Boletín|Ecos?|Mundo|Heraldo',
  ],
  published: ['publicad[oa]|fecha(?: de (?:publicación|difusión))?|publicación|creado'],
  updatedDates: ['actualizad[oa]|última actualización|modificad[oa]'],
  otherDates: ['consultado|impreso|descargado'],
  beforeDates: ['el|a las'],
  releaseLines: [
    'nota de prensa|comunicado(?: de prensa)?|boletín de prensa|para (?:su )?(?:publicación|difusión|divulgación) inmediata|para publicación inmediata|convocatoria(?: de prensa)?|nota informativa|se adjuntan? (?:fotos?|fotografías?|imágenes).{0,40}',
  ],
  holds: [
    '(?:primer )?borrador(?: ?(?:n\\.?[ºo]|v\\.?)? ?\\d[\\d.]*)?|no (?:publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir)(?: (?:aún|todavía))?|no (?:apto )?para (?:publicación|publicar|difusión|difundir)|embargad[oa]|bajo embargo|retener|retenid[oa]|confidencial|(?:de )?uso interno|sin editar|(?:documento|versión) (?:de trabajo|preliminar|provisional)',
  ],
  holdRemarks: [
    'para (?:revisión|revisar|comentarios|aprobación)|pendiente de (?:revisión|aprobación)|interno|comunicado|nota de prensa|versión|por favor',
  ],
  events: [
    'inicio|comienzo|fin|final|cierre|apertura|discurso|rueda|conferencia|prensa|anuncio|acto|votación|publicación|sesión|del?|la|el|su|se|antes|no',
  ],
  times: ['mañana|hoy|noche|tarde|próxim[oa]|semana|nuevo aviso'],
  prefaces: [
    'nota|información|noticia|aviso|atención|importante|a|los|las|editores|medios|redacciones|periodistas|comunicado(?: de prensa)?|prensa|fin',
  ],
  deskWords: [
    '(?:public|difund|divulg|imprim|emit|us|utiliz)(?:ar|ir|ado|ada|e|a)|publicación|difusión|embargo|embargad[oa]|borrador|confidencial|prohibid[oa]|no|sin|se|ruega|por|favor|antes|hasta|después|a|al|partir|del?|desde|el|la|las|los|su|este|esta|material|texto|nota|ni|y|o|bajo|autorización|respetar',
  ],
  embargoes: [
    '(?:bajo )?embarg(?:o|ad[oa])(?: (?:informativo|estricto|de prensa))*(?: hasta(?: el| las| la)?)?|no (?:se )?(?:puede |debe )?(?:publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir|publique|difunda|imprima|emita|comparta)(?:se)?(?: ni (?:publicar|difundir|imprimir|emitir|usar|utilizar|compartir|divulgar|reproducir))?(?: antes del?(?: las| la)?| hasta(?: el| las| la)?)|prohibid[oa] (?:su |la )?(?:difusión|publicación|publicar|difundir)(?: total o parcial)? (?:hasta|antes)(?: el| del| las| de las)?',
    '(?:publicar|difundir|publicación|difusión) (?:solo )?(?:a partir del?|el|desde el)',
  ],
  contacts: [
    'contacto(?:s)?(?: de prensa| para prensa| con los medios| prensa| para medios)?|para más información|gabinete de prensa|oficina de prensa|más información|datos de contacto|departamento de comunicación',
  ],
  boilerplate: [
    'acerca de.{0,50}|sobre (?:el|la|los|las|nosotros|\\p{Lu}).{0,50}|quiénes somos|notas? (?:para|a) (?:los )?(?:editores|redactores|la redacción|medios)',
  ],
  endMarks: ['fin(?: de la (?:nota|noticia|información)| del comunicado)?'],
  pageTurns: [
    'sigue|(?:sigue|continúa|pasa|viene|ver) (?:en|a|de) (?:la )?(?:página|pág\\.?) ?\\d+|continúa|continuará|(?:habrá )?ampliación|seguirá|más información en (?:la )?(?:página|pág\\.) ?\\d+',
  ],
  advisories: [
    'atención,? editores|editores|nota a los editores|actualiza|añade|amplía|ampliación|urgente|con (?:foto|vídeo|video|infografía)|nota del? editor',
  ],
  controls: [
    'ver perfil|escucha (?:esta|la) (?:nota|noticia)|inicio|buscar|iniciar sesión|entrar|regístrate|registrarse|suscr[ií]b\\p{L}*(?: .{0,20})?|suscripción|hazte (?:socio|socia|suscriptor).{0,10}|compartir(?: .{0,30})?|comparte(?: .{0,30})?|imprimir|enviar(?: por .{0,12})?|comentarios?(?: .{0,10})?|\\d+ comentarios?|comentar|aviso legal|política de .{0,20}|portada|escuchar.{0,20}|guardar(?: .{0,15})?|menú|ir al contenido.{0,12}|saltar al contenido|ver más|leer más|más|volver(?: .{0,12})?|siguiente|anterior|cerrar|abrir|copiar enlace|enlace copiado|quiénes somos|contacto|publicidad en .{0,20}|mapa (?:web|del sitio)|hemeroteca|archivo|tarifas|condiciones .{0,20}|términos .{0,20}|edición (?:impresa|digital).{0,12}|newsletter|boletines|última hora|síguenos(?: .{0,25})?|\\d+ min(?:utos?)?(?: de lectura)?|tiempo de lectura.{0,12}|hace \\d+ .{3,10}|etiquetas?:.{0,80}|temas?:.{0,80}|archivado en:?.{0,60}|a \\+|reportar.{0,20}|normas .{0,30}|fotos?|vídeos?|videos?|galería|cargar más|mostrar más',
  ],
  sections: [
    'nación|metrópoli|estados|cartera|espectáculos|autopistas|noticias|política|economía|sociedad|cultura|deportes?|internacional|nacional|local|opinión|sucesos|tecnología|ciencia|salud|educación|gente|ocio|televisión|el tiempo|agenda|pasatiempos|esquelas|empleo|vivienda|motor|viajes|provincia|comarcas|ciudad|mundo|país|regiones|blogs|multimedia',
  ],
  advertisements: [
    'publicidad|anuncio|contenido patrocinado|patrocinado(?: por .{0,30})?|la noticia continúa.{0,30}|continúa (?:leyendo )?(?:tras|después de|debajo de).{0,20}',
  ],
  cookieNotices: [
    'utilizamos cookies|usamos cookies|(?:este sitio|esta web|este sitio web) (?:utiliza|usa) cookies|cookies propias y de terceros|tu privacidad (?:es importante|nos importa)|política de cookies',
  ],
  consentButtons: [
    'aceptar(?: (?:todo|todas|y continuar|y cerrar|cookies))?|rechazar(?: (?:todo|todas))?|configurar(?: .{0,12})?|entendido|más opciones|gestionar .{0,12}|no,? gracias|ahora no',
  ],
  copyright: [
    'todos los derechos reservados|derechos reservados|prohibida (?:la|su) reproducción|reproducción prohibida',
  ],
  offers: [
    'suscríbete (?:a|para|por)|te quedan \\d+ artículos|artículos? gratis|recibe (?:en tu|nuestra|nuestro|las noticias|cada)|en tu (?:correo|buzón|email)|nuestro canal de|síguenos en|regístrate (?:gratis|para)|para seguir leyendo|¿ya eres suscriptor|este contenido es (?:exclusivo|solo)|descarga nuestra app|apúntate a|las normas de (?:participación|la comunidad)',
  ],
  comments: [
    '(?:\\d+ )?comentarios?(?: ?\\(\\d+\\))?|deja (?:un|tu) comentario|escribe (?:un|tu) comentario|comentarios de los lectores|participa en la conversación|únete a la conversación',
  ],
  related: [
    'lea también|lee también|leer también|lee además|además|le puede interesar|te puede interesar|puede interesarle|también te puede interesar|noticias? relacionadas?|artículos? relacionados?|contenidos? relacionados?|más sobre (?:.{2,30}|este tema)|más noticias|más información(?=\\s*[:：]?$)|relacionado|relacionados|temas relacionados|en otras noticias|no te pierdas|ver también|vea también|sigue leyendo|te recomendamos|otras noticias',
  ],
  popular: [
    'más leíd[ao]s|lo más (?:leído|visto|comentado|compartido|popular)|las más (?:leídas|vistas)|las noticias más leídas|últimas noticias|última hora|lo último|destacad[oa]s|tendencias|temas del día|lo más|ahora en portada|hoy en portada|en portada|te interesa|archivado en|temas',
  ],
  corrections: ['corrección|correcciones|fe de erratas|fe de errores|aclaración|rectificación|errata'],
  corrected: [
    '(?:en )?una versión (?:anterior|previa) de (?:este|esta)|(?:este|esta) (?:artículo|noticia|nota|información|texto|versión) (?:ha sido|fue|se ha) (?:actualizad|corregid|modificad|rectificad)',
  ],
  notes: ['nota del? (?:la )?(?:redacción|editora?|director|directora)|n\\. ?de ?la ?r\\.'],
  aboutAuthors: [
    'sobre (?:el|la) autora?|(?:el|la) autora? es|\\p{L}+ es (?:escritora?|periodista|profesora?|docente)',
  ],
  credits: [
    'con información de|traducción (?:de|:)|(?:edición|reportaje|redacción|texto|información adicional)(?: y .{3,12})? de |editado por|(?:fuentes?)\\s*:|elaborad[oa] (?:por|con)',
  ],
  captions: [
    'fotos?(?:grafías?)?(?: (?:de|por|de archivo|cedida|archivo))?|imagen(?:es)?(?: de (?:archivo|recurso))?|vídeo|infografía|pie de foto|en la (?:foto|imagen)|ilustración|mapa',
  ],
  pictureCredits: ['foto(?:grafía)? (?:de|cedida|cortesía)\\b|imagen (?:de archivo|cedida)|fotograf[íi]as? de '],
  captionEnds: ['foto|imagen|fotografía|efe|archivo'],
  sources: ['fuente|fuentes'],
  greetings: ['hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?'],
  closings: [
    'saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|gracias(?: .{0,20})?|cordialmente|un abrazo|abrazos',
  ],
  mail: { from: ['de|remitente'], to: ['para'], subject: ['asunto'], date: ['fecha|enviado(?: el)?'] },
  forwarded: ['mensaje|reenviado'],
  opinion: ['opinión|columna|editorial|tribuna|cartas al director|cartas de los lectores|análisis|la firma|firmas'],
} satisfies Wording
