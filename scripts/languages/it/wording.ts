/** Italian. */

import type { Wording } from '../wording.ts'

export default {
  bylineOpeners: `
    di[:] | testo[ e foto][ di][:] | a cura di
    dal nostro (inviato|corrispondente)[ speciale][ (a|da|in) <letters>][,]
    dalla nostra (inviata|corrispondente)[ speciale][ (a|da|in) <letters>][,]
    intervista di | scritto da | autore[:] | autrice[:]
  `,
  and: 'e | ed',
  posts: `
    corrispondente | redazione | inviat(o|a) [speciale] | giornalista | redattore | redattrice | cronista
    editorialista | direttore | direttrice | caporedattore
  `,
  organisations: `
    Agenzia | ANSA | Stampa | Gazzetta | Corriere | Giornale | Messaggero | Quotidiano | Notizie | Tribuna | Mattino
    Resto | Eco | Adnkronos | Voce | Ufficio Stampa | Notiziario
  `,
  published: 'pubblicat(o|a) | data [di (pubblicazione|uscita)] | pubblicazione | creato',
  counts:
    '<digits> min[uti] [di lettura] | tempo di lettura[:] <digits> min[uti] | <digits> comment(o|i) | pagina <digits>',
  updatedDates: 'aggiornat(o|a) | ultimo aggiornamento | modificat(o|a) | ultima modifica',
  otherDates: 'consultato | stampato',
  beforeDates: 'il | alle | alle ore',
  releaseLines: `
    comunicato [stampa] | nota stampa
    per la (pubblicazione|diffusione) immediata
    invito stampa
  `,
  holds: `
    [prima] bozza[[ ][n[.]|v[.]][ ]<figure>]
    [da] non (pubblicare|diffondere|usare|stampare|divulgare|utilizzare|condividere)
    non [destinato] (alla|per la) (pubblicazione|diffusione)
    sotto embargo | riservato | confidenziale | [ad] uso interno | versione (provvisoria|di lavoro)
  `,
  holdRemarks: `
    per (commenti|revisione|approvazione)
    da (approvare|rivedere) | interno | comunicato [stampa] | versione
  `,
  events: `
    inizio | fine | chiusura | apertura | discorso | conferenza | stampa | annuncio | evento | votazione
    pubblicazione | seduta | del[la] | dell'(evento|annuncio|inizio) | il | prima | non
  `,
  times: `
    domani | oggi | sera | mattina | notte | pomeriggio | prossim(o|a) | settimana | nuovo avviso | ore
  `,
  prefaces: `
    nota | notizia | informazione | avviso | attenzione | importante | ai | alle | redazioni | giornalisti
    comunicato [stampa] | stampa | fine
  `,
  deskWords: `
    (pubblic|diffond|divulg|stamp|us|utilizz)(are|ere|ato|ata)
    pubblicazione | diffusione | embargo | bozza | riservato | vietat(o|a) | divieto | non | senza | si | prega | di
    da | per | favore | prima | fino | dopo | a | al | alle | dal | dalle | del | delle | il | la | questo | testo
    sotto | e | o
  `,
  embargoes: `
    [sotto] embargo [stretto|assoluto|stampa]* [fino (a|al|alle|alla) [ore]]
    [da] non (pubblicare|diffondere|usare|stampare|divulgare|utilizzare|condividere) (prima (del|delle|della|di)|fino (al|alle|alla|a))
    (divieto di|vietata la) (pubblicazione|diffusione) (prima (del|delle|di)|fino (al|alle|a))
    (pubblicare|diffondere|pubblicazione|diffusione) [solo] (dal|dalle|il|dopo il|a partire (dal|dalle))
  `,
  contacts: `
    contatti [stampa|per la stampa] | ufficio stampa
    per (ulteriori|maggiori) informazioni
    informazioni (alla|per la) stampa | per informazioni
  `,
  boilerplate: `
    chi siamo | informazioni su…40
    not[e] (ai|per i|per la) (redattori|redazioni|redazione)
    profilo …2-40
  `,
  endMarks: 'fine [comunicato]',
  pageTurns: `
    segue
    (segue|continua) (a|da|in) (pagina|pag[.])[ ]<digits>
    continua
  `,
  advisories: `
    attenzione | aggiornamento | aggiorna | integra | ripetizione corretta | rpt | con (foto|video)
  `,
  controls: `
    cerca | accedi | registrati | esci | abbon<letters> […25] | condividi […30] | stampa | invia…15 | commenti […12]
    <digits> commenti | commenta | note legali | ascolta…25 | torna (su|in alto|alla home) | menu | menù | chiudi
    apri | vai al contenuto | salva…15 | copia link | leggi (tutto|di più|l'articolo) | mostra (altro|di più)
    carica altri…10 | successivo | precedente | contatti | pubblicità…10 | privacy…20 | cookie policy | gestisci …15
    chi siamo | redazione | lavora con noi | newsletter | seguici […25] | segui | tempo di lettura…12
    <digits> minut(i|o) di [lettura] | tag[:]…80 | argomenti:…80 | temi:…80 | home | prima pagina | archivio
    edicola…12 | foto | video | podcast | gallery | segnala | rispondi | riservato agli abbonati
  `,
  sections: `
    notizie | politica | economia | cronaca | cultura | spettacoli | sport | esteri | mondo | italia | locale
    opinioni | scienze | salute | scuola | tecnologia | ambiente | meteo | necrologie | annunci | viaggi | motori
    società | lavoro | calcio | cucina | moda | regioni | città
  `,
  advertisements: `
    pubblicità | annuncio | contenuto sponsorizzato | sponsorizzato [da …30] | articolo continua…25
    continua dopo la pubblicità
  `,
  cookieNotices: `
    utilizziamo [i] cookie | usiamo [i] cookie
    questo sito (utilizza|usa) [i] cookie
    la tua privacy | cookie (tecnici|di terze parti)
  `,
  consentButtons: `
    accett(o|a) [tutt(i|o)] | accettare | rifiuta [tutto] | personalizza | gestisci | continua senza accettare
    ho capito | no[,] grazie
  `,
  copyright: 'tutti i diritti riservati | riproduzione riservata | © riproduzione',
  offers: `
    iscriviti (a|alla|al|per) | ricevi (la|le|ogni|nella) | nella tua (casella|mail|e-mail) | seguici su
    scarica (la nostra|l')[ ]app | per continuare a leggere | sei già abbonato | canale whatsapp
    abbonati (a|per|ora)
  `,
  comments: `
    [<digits>] commenti[[ ]"("<digits>")"]
    lascia un commento | i commenti | commenti dei lettori | scrivi un commento
  `,
  related: `
    leggi anche | leggi (pure|altro) | potrebbe interessarti [anche] | articoli correlati | notizie correlate
    correlati | vedi anche | per approfondire | approfondiment[i] | sullo stesso (tema|argomento) | altre notizie
    ti potrebbe[ro] interessare | da non perdere
  `,
  popular: `
    i più letti | le più lette | più letti | più visti | ultime notizie | ultim'ora | in evidenza | in primo piano
    primo piano | tendenze | le ultime | argomenti | temi | tag
  `,
  corrections: 'rettifica | correzione | errata corrige | precisazione',
  corrected: `
    [in] una (precedente|prima) versione (di questo|dell')
    (questo articolo|la notizia|l'articolo) è stat(o|a) (aggiornat|corrett|modificat)
  `,
  notes: `
    nota (della redazione|del direttore|dell'editore)
    n[.]d[.]r[.]
  `,
  aboutAuthors: "l'autor(e|i) è | l'autrice è",
  credits: 'traduzione (di|:) | font[i]<spaces>: | ha collaborato | con (agenzie|informazioni)',
  captions: `
    foto[grafia] [di|d'archivio|archivio]
    immagine | didascalia | video | crediti | nella foto | infografica
  `,
  pictureCredits: "foto (di|d'archivio|©)<edge> | immagine (di|d')",
  captionEnds: 'foto | immagine | archivio | ansa',
  sources: 'fonte | fonti',
  greetings: 'ciao | car(o|a|i|e) | gentil(e|i) | buongiorno | buonasera | salve | egregi[o|a] | spett[.]le',
  closings: `
    cordiali saluti | saluti | un saluto | distinti saluti | grazie […20] | a presto | cordialmente | buon lavoro
  `,
  mailFrom: 'da',
  mailTo: 'a',
  mailSubject: 'oggetto',
  mailDate: 'data | inviato',
  mailOther: 'allegati',
  coverNotes: "in allegato | come (d'accordo|promesso) | ecco il (pezzo|testo)",
  forwarded: 'messaggio | inoltrato | inizio messaggio',
  obituarySections: 'necrologi | necrologie | lutti',
  adSections: 'annunci [economici] | piccoli annunci',
  letterSections: 'lettere [al direttore]',
  storyKinds: '[in] diretta | esclusiv(a|o) | intervista | inchiesta | ritratto',
  opinion: `
    opinion(e|i) | commento | editoriale | rubrica | lettere | il punto | l'intervento
  `,
  besideOpinion: `
    analisi
  `,
  underEmbargo: 'sotto',
  embargoUntils: 'fino | prima',
  joiners: 'fino (al|alle|alla|a) [ore]',
  withouts: 'senza',
  questions: 'come | perché',
  nots: 'non',
  publishing: 'pubblic | diffond | divulg',
  goingOut: 'diffond | pubblic | divulg',
  notYets: 'non',
  fors: 'per',
  areWords: 'è',
  copyNames: 'comunicato | testo',
  notedHolds: 'non (pubblic|diffond)',
  newsHolds: 'riservato',
  endStamps: 'BOZZA',
  creditFors: 'PER',
  postFors: 'da',
  paperOpenings: 'Gazzetta | Corriere | Giornale | Messaggero | Stampa | Agenzia',
  paperArticles: "La | Il | L'",
  agencies: 'Agenzia',
  publicBodies: 'comune | fondazione | ministero',
  teams: 'agenzie | redazione | altri',
  teamArticles: 'il | i | gli',
  foundedWords: 'dal',
  creditStems: 'fonte',
  rightsWords: 'diritti',
  pageWords: 'abbon<letters 0+> | diritti riservati',
  goesOn: 'e | ma | che',
  timeLabels: 'ora',
  ends: 'fine',
  otherStatusKeys: 'stato',
  dateArticles: 'il',
  advisoryKeys: 'chi | cosa | che cosa | perché | come',
  eventDates: 'quando | data | giorno | data e ora',
  eventTimes: 'ora | orario | inizio',
  eventPlaces: 'dove | luogo | indirizzo',
  fieldLabels: 'autore | testata',
  writtenBy: 'test(o|i)',
  picturedBy: 'foto',
} satisfies Wording
