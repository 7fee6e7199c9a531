/** Italian. */

import type { Wording } from '../language.ts'

export default {
  language: 'it',
  bylineOpeners: [
    'di:?|testo(?: e foto)?(?: di)?:?|a cura di|dal nostro (?:inviato|corrispondente)(?: .{2,25})?|dalla nostra (?:inviata|corrispondente)|intervista di|scritto da|autore:?|autrice:?',
  ],
  and: ['e|ed'],
  posts: [
    'corrispondente|redazione|inviat[oa](?: speciale)?|giornalista|redattore|redattrice|cronista|editorialista|direttore|direttrice|caporedattore',
  ],
  organisations: [
    'Agenzia|ANSA|Stampa|Gazzetta|Corriere|Giornale|Messaggero|Quotidiano|Notizie|Tribuna|Mattino|Resto|Eco|Adnkronos|Voce|Ufficio Stampa|Notiziario',
  ],
  published: ['pubblicat[oa]|data(?: di (?:pubblicazione|uscita))?|pubblicazione|creato'],
  updatedDates: ['aggiornat[oa]|ultimo aggiornamento|modificat[oa]|ultima modifica'],
  otherDates: ['consultato|stampato'],
  beforeDates: ['il|alle|alle ore'],
  releaseLines: ['comunicato(?: stampa)?|nota stampa|per la (?:pubblicazione|diffusione) immediata|invito stampa'],
  holds: [
    '(?:prima )?bozza(?: ?(?:n\\.?|v\\.?)? ?\\d[\\d.]*)?|(?:da )?non (?:pubblicare|diffondere|usare|stampare|divulgare|utilizzare|condividere)|non (?:destinato )?(?:alla|per la) (?:pubblicazione|diffusione)|sotto embargo|riservato|confidenziale|(?:ad )?uso interno|versione (?:provvisoria|di lavoro)',
  ],
  holdRemarks: [
    'per (?:commenti|revisione|approvazione)|da (?:approvare|rivedere)|interno|comunicato(?: stampa)?|versione',
  ],
  events: [
    "inizio|fine|chiusura|apertura|discorso|conferenza|stampa|annuncio|evento|votazione|pubblicazione|seduta|del(?:la)?|dell[’'](?:evento|annuncio|inizio)|la|il|di|prima|non|fino",
  ],
  times: ['domani|oggi|sera|mattina|notte|pomeriggio|prossim[oa]|settimana|nuovo avviso|ore'],
  prefaces: [
    'nota|notizia|informazione|avviso|attenzione|importante|ai|alle|redazioni|giornalisti|comunicato(?: stampa)?|stampa|fine',
  ],
  deskWords: [
    '(?:pubblic|diffond|divulg|stamp|us|utilizz)(?:are|ere|ato|ata)|pubblicazione|diffusione|embargo|bozza|riservato|vietat[oa]|divieto|non|senza|si|prega|di|da|per|favore|prima|fino|dopo|a|al|alle|dal|dalle|del|delle|il|la|questo|testo|sotto|e|o',
  ],
  embargoes: [
    '(?:sotto )?embargo(?: (?:stretto|assoluto|stampa))*(?: fino (?:a|al|alle|alla)(?: ore)?)?|(?:da )?non (?:pubblicare|diffondere|usare|stampare|divulgare|utilizzare|condividere) (?:prima (?:del|delle|della|di)|fino (?:al|alle|alla|a))|(?:divieto di|vietata la) (?:pubblicazione|diffusione) (?:prima (?:del|delle|di)|fino (?:al|alle|a))',
    '(?:pubblicare|diffondere|pubblicazione|diffusione) (?:solo )?(?:dal|dalle|il|dopo il|a partire (?:dal|dalle))',
  ],
  contacts: [
    'contatti(?: stampa| per la stampa)?|ufficio stampa|per (?:ulteriori|maggiori) informazioni|informazioni (?:alla|per la) stampa|per informazioni',
  ],
  boilerplate: [
    'chi siamo|informazioni su.{0,40}|note? (?:ai|per i|per la) (?:redattori|redazioni|redazione)|profilo .{2,40}',
  ],
  endMarks: ['fine(?: comunicato)?'],
  pageTurns: ['segue|(?:segue|continua) (?:a|da|in) (?:pagina|pag\\.?) ?\\d+|continua'],
  advisories: ['attenzione|aggiornamento|aggiorna|integra|ripetizione corretta|rpt|con (?:foto|video)'],
  controls: [
    "cerca|accedi|registrati|esci|abbon\\p{L}+(?: .{0,25})?|condividi(?: .{0,30})?|stampa|invia.{0,15}|commenti(?: .{0,12})?|\\d+ commenti|commenta|note legali|ascolta.{0,25}|torna (?:su|in alto|alla home)|menu|menù|chiudi|apri|vai al contenuto|salva.{0,15}|copia link|leggi (?:tutto|di più|l[’']articolo)|mostra (?:altro|di più)|carica altri.{0,10}|successivo|precedente|contatti|pubblicità.{0,10}|privacy.{0,20}|cookie policy|gestisci .{0,15}|chi siamo|redazione|lavora con noi|newsletter|seguici(?: .{0,25})?|segui|tempo di lettura.{0,12}|\\d+ minut[io] di (?:lettura)?|tag:?.{0,80}|argomenti:.{0,80}|temi:.{0,80}|home|prima pagina|archivio|edicola.{0,12}|foto|video|podcast|gallery|segnala|rispondi|riservato agli abbonati",
  ],
  sections: [
    'notizie|politica|economia|cronaca|cultura|spettacoli|sport|esteri|mondo|italia|locale|opinioni|scienze|salute|scuola|tecnologia|ambiente|meteo|necrologie|annunci|viaggi|motori|società|lavoro|calcio|cucina|moda|regioni|città',
  ],
  advertisements: [
    'pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato(?: da .{0,30})?|articolo continua.{0,25}|continua dopo la pubblicità',
  ],
  cookieNotices: [
    'utilizziamo (?:i )?cookie|usiamo (?:i )?cookie|questo sito (?:utilizza|usa) (?:i )?cookie|la tua privacy|cookie (?:tecnici|di terze parti)',
  ],
  consentButtons: [
    'accett[oa](?: tutt[io])?|accettare|rifiuta(?: tutto)?|personalizza|gestisci|continua senza accettare|ho capito|no,? grazie',
  ],
  copyright: ['tutti i diritti riservati|riproduzione riservata|© riproduzione'],
  offers: [
    "iscriviti (?:a|alla|al|per)|ricevi (?:la|le|ogni|nella)|nella tua (?:casella|mail|e-mail)|seguici su|scarica (?:la nostra|l[’']) ?app|per continuare a leggere|sei già abbonato|canale whatsapp|abbonati (?:a|per|ora)",
  ],
  comments: [
    '(?:\\d+ )?commenti(?: ?\\(\\d+\\))?|lascia un commento|i commenti|commenti dei lettori|scrivi un commento',
  ],
  related: [
    'leggi anche|leggi (?:pure|altro)|potrebbe interessarti(?: anche)?|articoli correlati|notizie correlate|correlati|vedi anche|per approfondire|approfondimenti?|sullo stesso (?:tema|argomento)|altre notizie|ti potrebbe(?:ro)? interessare|da non perdere',
  ],
  popular: [
    "i più letti|le più lette|più letti|più visti|ultime notizie|ultim['’]ora|in evidenza|in primo piano|primo piano|tendenze|le ultime|argomenti|temi|tag",
  ],
  corrections: ['rettifica|correzione|errata corrige|precisazione'],
  corrected: [
    "(?:in )?una (?:precedente|prima) versione (?:di questo|dell[’'])|(?:questo articolo|la notizia|l[’']articolo) è stat[oa] (?:aggiornat|corrett|modificat)",
  ],
  notes: ["nota (?:della redazione|del direttore|dell[’']editore)|n\\.?d\\.?r\\.?"],
  aboutAuthors: ["l[’']autor[ei] è|l[’']autrice è"],
  credits: ['traduzione (?:di|:)|(?:fonti?)\\s*:|ha collaborato|con (?:agenzie|informazioni)'],
  captions: [
    "foto(?:grafia)?(?: (?:di|d[’']archivio|archivio))?|immagine|didascalia|video|crediti|nella foto|infografica",
  ],
  pictureCredits: ["foto (?:di|d[’']archivio|©)\\b|immagine (?:di|d[’'])"],
  captionEnds: ['foto|immagine|archivio|ansa'],
  sources: ['fonte|fonti'],
  greetings: ['ciao|car[oaie]|gentil[ei]|buongiorno|buonasera|salve|egregi[oa]?|spett\\.?le'],
  closings: ['cordiali saluti|saluti|un saluto|distinti saluti|grazie(?: .{0,20})?|a presto|cordialmente'],
  mail: { from: ['da'], to: ['a'], subject: ['oggetto'], date: ['data|inviato'] },
  forwarded: ['messaggio|inoltrato|inizio messaggio'],
  opinion: ["opinion[ei]|commento|editoriale|rubrica|lettere|il punto|analisi|l[’']intervento"],
} satisfies Wording
