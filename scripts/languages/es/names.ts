/** Spanish. */

import type { NameLists } from '../language.ts'

const names: NameLists = {
  shortened: 'sta santa|sto santo',
  generations: 'hijo padre',
  titles: `presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra canciller primer primera alcalde alcaldesa gobernador
    gobernadora senador senadora diputado diputada rey reina príncipe princesa papa obispo arzobispo cardenal general
    coronel capitán almirante comandante doctor doctora dr dra profesor profesora juez jueza fiscal director directora
    entrenador entrenadora portavoz secretario secretaria embajador embajadora señor señora sr sra don doña escritor escritora cantante
    pescador pescadora maestra maestro concejal concejala consejero consejera líder abogado abogada`,
  bodies: `ministerio ayuntamiento consejo comisión comité tribunal juzgado parlamento congreso senado asamblea partido universidad
    colegio escuela instituto academia hospital clínica museo biblioteca galería teatro orquesta banco fondo unión
    federación confederación asociación sociedad fundación liga compañía corporación grupo aerolíneas club real atlético
    deportivo policía ejército armada guardia fuerza fuerzas servicio prensa diario periódico iglesia organización
    alianza coalición consulado embajada agencia junta cámara fiscalía alcaldía constitución corte
    cortes república reino naviera sindicato puerto`,
  lands: `isla islas río lago mar océano bahía golfo estrecho canal montaña monte sierra cerro valle desierto península cabo
    costa puerto puente calle avenida plaza parque bosque provincia región distrito ciudad pueblo villa aeropuerto
    estación presa playa volcán`,
  events:
    'copa juegos mundial campeonato festival cumbre conferencia foro premio premios maratón regata feria bienal carnaval torneo gran vuelta tratado',
  others: `el la los las lo un una unos unas este esta estos estas ese esa eso aquel él ella ellos ellas nosotros usted ustedes yo
    mi tu su sus nuestro que qué quién cómo cuándo dónde por para con sin sobre según tras durante desde hasta ante
    bajo contra entre hacia en de del al a y e o u ni pero sino mas aunque si porque cuando mientras donde como además también
    así ahora hoy ayer mañana anoche luego después antes entonces ya aún todavía nunca siempre solo sólo todo todos
    todas cada otro otra otros más menos muy mucho muchos dos tres cuatro cinco seis siete ocho nueve diez cientos miles
    millones no sí aquí allí allá se les le nos me te internet dios navidad pascua norte sur este oeste
    gobierno estado vídeo fotos última exclusiva lea hace hay fue era ser estar pese debido gracias unas algunos algunas varios varias ningún ninguna`,
  joins: 'de del la las los el',
  at: 'en de a desde hacia hasta',
  says: `dice dijo afirma afirmó asegura aseguró advierte advirtió anuncia anunció pide pidió niega negó explica explicó
    promete prometió acusa acusó gana ganó visita visitó firma firmó añadió señaló declaró reconoció respondió`,
  ministers: 'minist secret consej vicemin',
  known: `
    place Estados Unidos = EE. UU. = EE.UU. = EEUU = EE UU = USA
    place Reino Unido = Gran Bretaña
    body Unión Europea = UE
    place América Latina = Latinoamérica
    place Oriente Medio = Oriente Próximo
    place Europa
    place Cataluña
    place Andalucía
    place Galicia
    place País Vasco = Euskadi
    place Castilla y León
    place Comunidad Valenciana
    place Asturias
    place Canarias = Islas Canarias
    place Baleares
    place Crimea
    place Gaza
    place Cisjordania
    place Nueva York
    place Inglaterra
    place Escocia
    place Mediterráneo
    place Ciudad de México
    body ONU = Naciones Unidas = Organización de las Naciones Unidas
    body OTAN
    body Fondo Monetario Internacional = FMI
    body Organización Mundial de la Salud = OMS
    body Banco Mundial
    body Comisión Europea
    body Parlamento Europeo = Eurocámara
    body Banco Central Europeo = BCE
    body Consejo de Seguridad
    body Casa Blanca
    body Kremlin
    body Pentágono
    body Cruz Roja
    body Tribunal Supremo
    body Tribunal Constitucional
    body Guardia Civil
    body Policía Nacional
    body Reserva Federal
    body Real Madrid
    body FC Barcelona = Barça
    body UNESCO = Unesco
    body FIFA
    event Juegos Olímpicos = Olimpiadas
    event Copa del Mundo = Mundial de Fútbol
    event Eurocopa
    event Premio Nobel
    event Tour de Francia
    event Eurovisión
    event Segunda Guerra Mundial
    event Guerra Civil
    event Guerra Fría`,
  places: `Londres|Ginebra|Milán|Turín|Venecia|Florencia|Nápoles|Marsella|Lyon|Burdeos|Toulouse|Estrasburgo|Múnich|Hamburgo|Fráncfort|Colonia|
    Amberes|Gante|Brujas|La Haya|Róterdam|Edimburgo|Cracovia|Gotemburgo|San Petersburgo|Tánger|Tetuán|Fez|Marrakech|Rabat|Jerusalén|
    Belén|Alepo|Nueva Delhi|Bombay|Calcuta|Pekín|Cantón|Filadelfia|Nueva Orleans|Misisipi|Pensilvania|Carolina del Norte|Carolina del Sur|
    Nuevo México|Florida|Texas|Amazonas|Manaos|Amazonia|Patagonia|Andes|Pirineos|Sáhara|Sahel|Cáucaso|Balcanes|Escandinavia|Siberia|
    Aragón|Navarra|La Rioja|Extremadura|Murcia|Cantabria|Castilla-La Mancha|Alicante|Lleida|Girona|Tarragona|Vitoria|Pamplona|San Sebastián|
    Puerto Montt|Viña del Mar|Buenos Aires|Santiago de Chile|Bogotá|Quito|Lima|La Paz|Caracas|Montevideo|Asunción|La Habana`,
}

export default names
