/** French. */

import type { Wording } from '../language.ts'

export default {
  language: 'fr',
  bylineOpeners: [
    'par:?|texte(?: et photos)?(?: de)?:?|propos recueillis par|reportage(?: de)?:?|écrit par|publié par|auteure?:?|recueilli par|de notre (?:correspondante?|envoyée?)(?: spéciale?)?(?: à \\p{L}+)?,?',
  ],
  and: ['et'],
  posts: [
    'correspondante?|rédaction|rédacteur(?: en chef)?|rédactrice(?: en chef)?|journaliste|envoyée? spéciale?|chroniqueu(?:r|se)|reporter|éditorialiste|pigiste|photographe|cheffe? de (?:rubrique|service)',
  ],
  organisations: [
    'Agence|AFP|Presse|Quotidien|Gazette|Dépêche|Dépêches|Voix|Nouvelles?|Écho|Echo|Progrès|Courrier|Républicain|Indépendant|Libération|Figaro|Belga|ATS|Matin|Soir|Hebdo|Radio|Télévision|Dauphiné',
  ],
  published: ['(?:date de )?(?:publication|parution|diffusion)|publiée?|mis en ligne|créé|paru'],
  updatedDates: ['mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification)'],
  otherDates: ['consultée?|imprimé'],
  beforeDates: ['le|à|ce'],
  releaseLines: [
    'communiqué(?: de presse)?|pour diffusion immédiate|dossier de presse|diffusion immédiate|information presse|invitation presse|à diffuser',
  ],
  holds: [
    '(?:premier )?brouillon(?: ?(?:n[°o]|v\\.?)? ?\\d[\\d.]*)?|(?:à )?ne pas (?:publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire)|(?:document )?non destiné à la publication|pas pour publication|sous embargo|embargo|version (?:provisoire|de travail|non définitive)|(?:projet|document) (?:de travail|interne)|(?:strictement )?confidentiel(?:le)?|usage interne|non relu',
  ],
  holdRemarks: [
    'pour (?:relecture|validation|avis|commentaires?)|projet|communiqué(?: de presse)?|interne|merci|version',
  ],
  events: [
    "début|fin|ouverture|clôture|discours|conférence|presse|allocution|annonce|publication|réunion|séance|vote|cérémonie|prononcé|(?:l|d|à l|de l)[’'](?:annonce|ouverture|allocution|audience|heure|issue|assemblée)|la|le|de|du|avant|à|pas|son|sa|ministre|président|lev[ée]e?",
  ],
  times: ["demain|aujourd[’']hui|soir|matin|après-midi|nuit|prochaine?|semaine|week-end|nouvel (?:ordre|avis)"],
  prefaces: [
    "note|avis|attention|important|aux|à|la|les|presse|rédactions?|rédacteurs?|journalistes|communiqué(?: de presse)?|seul le prononcé fait foi|fin|l[’']attention d[eu]s?",
  ],
  deskWords: [
    "(?:publi|diffus|imprim|utilis|transm|partag|divulgu)(?:er|ée?s?|ez|ettre)|publication|diffusion|parution|embargo|brouillon|projet|document|provisoire|confidentiel(?:le)?|autorisée?s?|interdite?s?|ne|pas|sans|merci|prière|veuillez|de|d|avant|après|à|au|du|la|le|les|l|partir|dès|jusqu|jusqu[’'](?:au|à)|en|ce|cette|texte|article|est|sous|strict|seulement|uniquement|et|ni|accord|validation|respecter|l[’']embargo",
  ],
  embargoes: [
    "(?:sous )?embargo(?: (?:strict|absolu|presse|médias?))*(?: (?:jusqu[’'](?:au|à(?: la)?|en)|levé|fin|lève))?|(?:à |document à )?ne (?:pas|jamais) (?:être )?(?:publiée?|diffusée?|publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire)(?: ni (?:publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire))?\\b.{0,40}? ?(?:avant(?: l[ea]| l[’'])?|jusqu[’'](?:au|à))|pas (?:de (?:publication|diffusion) )?avant(?: le)?|(?:publication|diffusion) (?:interdite|non autorisée) (?:avant|jusqu[’'](?:au|à))(?: le)?|interdit(?:e)? (?:de publication|de diffusion|à la (?:publication|diffusion)) (?:avant|jusqu[’'](?:au|à))(?: le)?",
    '(?:publier|publication|diffusion|à (?:publier|diffuser)) (?:autorisée )?(?:(?:seulement |uniquement )?à partir d[ue]|le|dès l[ea]|à compter du)',
  ],
  contacts: [
    "contacts?(?: presse| médias?| de presse| pour la presse)?|service (?:de )?presse|relations (?:presse|médias)|pour (?:plus|davantage) d[’']informations?|renseignements|attachée? de presse",
  ],
  boilerplate: [
    "à propos(?: de| d[’'])?.{0,50}|notes? (?:aux rédactions|à l[’']éditeur|aux rédacteurs)|qui sommes-nous ?\\??",
  ],
  endMarks: ['fin(?: du communiqué| de la dépêche)?'],
  pageTurns: ['suite|à suivre|(?:suite|lire|voir|lire la suite) (?:en |de la |à la )?page \\d+|suite et fin'],
  advisories: [
    "attention|actualisé|actualisation|précise|ajoute|avec|mention de|papier général|urgent|note aux rédactions|répétition|papier d[’']angle",
  ],
  controls: [
    "accueil|rechercher?|recherche|connexion|se connecter|s[’']inscrire|inscription|mon compte|s[’']abonner.{0,20}|abonnez-vous.{0,30}|je m[’']abonne.{0,15}|abonnement.{0,20}|partager(?: .{0,30})?|imprimer|envoyer(?: par .{0,10})?|commentaires?(?: .{0,10})?|\\d+ commentaires?|commenter|réagir.{0,12}|mentions légales|haut de page|retour (?:en haut|à .{0,20})|plan du site|newsletters?|écouter.{0,25}|lire plus tard|enregistrer|sauvegarder|offrir (?:cet )?article|menu|fermer|ouvrir|suivant|précédent|voir (?:plus|tout).{0,12}|afficher .{0,20}|charger plus|en savoir plus|lire la suite|copier le lien|lien copié|aller au contenu.{0,12}|contact|qui sommes-nous|publicité.{0,15}|données personnelles|gestion des cookies|conditions générales.{0,20}|cgu|cgv|confidentialité.{0,20}|politique de .{0,25}|suivez-nous.{0,20}|suivre|archives|le journal.{0,15}|édition (?:du jour|numérique|abonnés)|petites annonces|temps de lecture.{0,15}|lecture \\d+ min.{0,10}|\\d+ min(?:utes)?(?: de lecture)?|il y a \\d+ .{3,10}|mots[- ]clés?:.{0,80}|tags?:.{0,80}|réservé aux abonnés|article réservé.{0,20}|flux rss|signaler.{0,20}|photos?|vidéos?|diaporama|podcasts?",
  ],
  sections: [
    'actualités?|à la une|politique|société|économie|culture|sports?|monde|international|france|région|régions|opinions?|débats|sciences|planète|santé|éducation|faits divers|justice|météo|loisirs|agenda|avis de décès|emploi|immobilier|annonces|vie locale|environnement|idées|style|voyage|jeux|les décodeurs|en direct|direct|en continu|communes|transports',
  ],
  advertisements: [
    "publicité|annonce|contenu (?:sponsorisé|partenaire)|sponsorisé(?: par .{0,30})?|la suite après (?:la|cette) publicité|suite de l[’']article après.{0,20}",
  ],
  cookieNotices: [
    'nous utilisons des cookies|ce site utilise des cookies|utilise des (?:cookies|traceurs)|respectons votre vie privée|nos (?:\\d+ )?partenaires.{0,20}(?:stock|cookies|traceurs|accéd)|gérer (?:vos|mes) cookies|vie privée',
  ],
  consentButtons: [
    "(?:tout )?accepter(?: (?:et (?:fermer|continuer)|les cookies))?|(?:tout )?refuser|continuer sans accepter|paramétrer.{0,15}|personnaliser|j[’']accepte|d[’']accord|non merci|plus tard",
  ],
  copyright: ['tous droits (?:de reproduction )?réservés|reproduction (?:interdite|réservée)|droits réservés'],
  offers: [
    "inscrivez-vous (?:à|pour)|recevez (?:chaque|notre|nos|l[’']|gratuitement|toute)|abonnez-vous (?:à|pour|dès)|dans votre boîte|il vous reste .{0,30}(?:à lire|article)|la suite est réservée|pour lire la suite|déjà abonné|suivez-nous sur|téléchargez (?:notre|l[’']) ?appli|soutenez|charte (?:de modération|des commentaires)",
  ],
  comments: [
    '(?:\\d+ )?commentaires?(?: ?\\(\\d+\\))?|vos (?:réactions|commentaires)|réactions|laisser un commentaire|ajouter un commentaire|réagissez|les commentaires',
  ],
  related: [
    "lire aussi(?: ?\\| ?article réservé (?:à nos|aux) abonnés)?|à lire aussi|à lire également|lire également|à lire|voir aussi|à voir aussi|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|connexes?|similaires?|associés?)|pour aller plus loin|et aussi|plus sur .{2,30}|aussi dans l[’']actualité|à découvrir|autres articles|nos recommandations|vous aimerez aussi|notre dossier|le dossier|retrouvez aussi",
  ],
  popular: [
    "(?:les )?(?:plus|articles les plus|\\+) (?:lus|vus|partagés|commentés)|les plus populaires|dernières (?:minutes?|infos|nouvelles|actualités)|derniers articles|les tendances|en ce moment|l[’']essentiel.{0,15}|à ne pas manquer|le fil(?: info| d[’']actu)?|fil d[’']actu\\p{L}*|la sélection.{0,20}|nos sélections|thèmes? associés?|mots[- ]clés|nos newsletters",
  ],
  corrections: ['rectificatif|correctif|correction|erratum|errata|précision|rectification|mise au point'],
  corrected: [
    "une (?:version|erreur).{0,30}(?:précédente|antérieure|s[’']est glissée)|(?:dans )?une (?:précédente|première) version de (?:cet|cette)|(?:cet article|cette dépêche|ce texte|l[’']article) (?:a été|est) (?:mis|actualis|corrig|modifi|mise)",
  ],
  notes: ["note de la rédaction|ndlr|note de l[’']éditeur|n\\.d\\.l\\.r\\.?"],
  aboutAuthors: ["bio express|à propos de l[’']auteure?|l[’']auteure? est"],
  credits: [
    "avec (?:AFP|Reuters|agences?|l[’'](?:AFP|agence))|traduit (?:de|par)|traduction(?: de|:)|édité par|(?:sources?)\\s*:|propos recueillis par|avec .{2,20}$(?<=agences)",
  ],
  captions: [
    "photos?(?: (?:d[’']archives?|d[’']illustration|prétexte|archives?|de|par))?|image|vidéo|crédits?(?: photo)?|légende|illustration|infographie|carte|photographie|dr",
  ],
  pictureCredits: ["photo(?:graphie)? (?:d[’']archives?|d[’']illustration|de|par|©)|©"],
  captionEnds: ['photo|crédit|archives?|image|dr'],
  sources: ['source|sources'],
  greetings: ['bonjour|bonsoir|chers?|chères?|madame|monsieur|salut'],
  closings: [
    'cordialement|bien (?:cordialement|à vous)|salutations(?: .{0,20})?|merci(?: .{0,20})?|amitiés|bonne (?:journée|réception|soirée)',
  ],
  mail: { from: ['de|expéditeur'], to: ['à'], subject: ['objet'], date: ['date|envoyé(?: le)?'] },
  forwarded: ["message (?:transféré|d[’']origine)|transféré|début du message"],
  opinion: ['opinion|tribune|éditorial|chronique|billet|point de vue|analyse|courrier des lecteurs|idées|débats'],
} satisfies Wording
