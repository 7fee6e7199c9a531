/** French. */

import type { Wording } from '../wording.ts'
import parts from './wording-parts.ts'
import weekly from './wording-weekly.ts'

export default {
  ...weekly,
  ...parts,
  bylineOpeners: `
    par[:] | texte[ et photos][ de][:] | propos recueillis par | reportage[ de][:] | écrit par | publié par
    auteur[e][:] | recueilli par
    de notre (correspondant[e]|envoyé[e])[ spécial[e]][ à <letters>][,]
  `,
  and: 'et',
  posts: `
    correspondant[e] | rédaction | rédacteur [en chef] | rédactrice [en chef] | journaliste | envoyé[e] spécial[e]
    chroniqueu(r|se) | reporter | éditorialiste | pigiste | photographe | cheff[e] de (rubrique|service)
  `,
  organisations: `
    Agence | AFP | Presse | Quotidien | Gazette | Dépêche | Dépêches | Voix | Nouvelle[s] | Écho | Echo | Progrès
    Courrier | Républicain | Indépendant | Libération | Figaro | Belga | ATS | Matin | Soir | Hebdo | Radio
    Télévision | Dauphiné
  `,
  published: `
    [date de] (publication|parution|diffusion)
    publié[e] | mis en ligne | créé | paru
  `,
  counts: `
    <digits> min[ute][s] [de lecture] | [temps de] lecture[ :] <digits> min[ute][s] | <digits> commentaire[s]
    il y a <digits> (minute|heure|jour)[s]
  `,
  updatedDates: `
    mis[e] à jour | modifié[e] | actualisé[e]
    dernière (mise à jour|modification)
  `,
  otherDates: 'consulté[e] | imprimé',
  beforeDates: 'le | à | ce',
  releaseLines: `
    communiqué [de presse] | pour diffusion immédiate | dossier de presse | diffusion immédiate | information presse
    invitation presse | à diffuser
  `,
  holds: `
    [premier] brouillon[[ ][n(°|o)|v[.]][ ]<figure>]
    [à] ne pas (publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire)
    [document] non destiné à la publication
    pas pour publication | sous embargo | embargo
    version (provisoire|de travail|non définitive)
    (projet|document) (de travail|interne)
    [strictement] confidentiel[le] | usage interne | non relu
  `,
  holdRemarks: `
    pour (relecture|validation|avis|commentaire[s])
    projet | communiqué [de presse] | interne | merci | version
  `,
  events: `
    début | fin | ouverture | clôture | discours | conférence | presse | allocution | annonce | publication | réunion
    séance | vote | cérémonie | prononcé
    (l|d|à l|de l)'(annonce|ouverture|allocution|audience|heure|issue|assemblée)
    avant | pas | son | ministre | président | lev(é|e)[e]
  `,
  times: `
    demain | aujourd'hui | soir | matin | après-midi | nuit | prochain[e] | semaine | week-end | nouvel (ordre|avis)
  `,
  prefaces: `
    note | avis | attention | important | aux | à | la | les | presse | rédaction[s] | rédacteur[s] | journalistes
    communiqué [de presse] | seul le prononcé fait foi | fin | l'attention d(e|u)[s]
  `,
  deskWords: `
    (publi|diffus|imprim|utilis|transm|partag|divulgu)(er|é[e][s]|ez|ettre)
    publication | diffusion | parution | embargo | brouillon | projet | document | provisoire | confidentiel[le]
    autorisé[e][s] | interdit[e][s] | ne | pas | sans | merci | prière | veuillez | de | d | avant | après | à | au
    du | la | le | les | l | partir | dès | jusqu | jusqu'(au|à) | en | ce | cette | texte | article | est | sous
    strict | seulement | uniquement | et | ni | accord | validation | respecter | l'embargo
  `,
  embargoes: `
    [sous] embargo [strict|absolu|presse|média[s]]* [jusqu'(au|à [la]|en)|levé|fin|lève]
    [à|document à] ne (pas|jamais) [être] (publié[e]|diffusé[e]|publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire) [ni (publier|diffuser|imprimer|utiliser|transmettre|partager|divulguer|reproduire)]<edge>…40[ ](avant [l(e|a)|l']|jusqu'(au|à))
    pas [de (publication|diffusion)] avant [le]
    (publication|diffusion) (interdite|non autorisée) (avant|jusqu'(au|à)) [le]
    interdit[e] (de publication|de diffusion|à la (publication|diffusion)) (avant|jusqu'(au|à)) [le]
    (publier|publication|diffusion|à (publier|diffuser)) [autorisée] ([seulement|uniquement] à partir d(u|e)|le|dès l(e|a)|à compter du)
  `,
  contacts: `
    contact[s] [presse|média[s]|de presse|pour la presse]
    service [de] presse | relations (presse|médias)
    pour (plus|davantage) d'information[s]
    renseignements | attaché[e] de presse
  `,
  boilerplate: `
    à propos[ de| d']…50
    note[s] (aux rédactions|à l'éditeur|aux rédacteurs)
    qui sommes-nous[ ][?]
  `,
  endMarks: 'fin [du communiqué|de la dépêche]',
  pageTurns: `
    suite | à suivre
    (suite|lire|voir|lire la suite) [en|de la|à la] page <digits>
    suite et fin
  `,
  advisories: `
    attention | actualisé | actualisation | précise | ajoute | avec | mention de | papier général | urgent
    note aux rédactions | répétition | papier d'angle
  `,
  deskNotes: 'note aux (rédacteurs|rédactions)',
  controls: `
    accueil | recherche[r] | connexion | se connecter | s'inscrire | inscription | mon compte
    s'abonner…20 | abonnez-vous…30 | je m'abonne…15 | abonnement…20 | partager […30] | imprimer | envoyer [par …10]
    commentaire[s] […10] | <digits> commentaire[s] | commenter | réagir…12 | mentions légales | haut de page
    retour (en haut|à …20) | plan du site | newsletter[s] | écouter…25 | lire plus tard | enregistrer | sauvegarder
    offrir [cet] article | menu | fermer | ouvrir | suivant | précédent | voir (plus|tout)…12 | afficher …20
    charger plus | en savoir plus | lire la suite | copier le lien | lien copié | aller au contenu…12 | contact
    qui sommes-nous | publicité…15 | données personnelles | gestion des cookies | conditions générales…20 | cgu | cgv
    confidentialité…20 | politique de …25 | suivez-nous…20 | suivre | archives | le journal…15
    édition (du jour|numérique|abonnés)
    petites annonces | temps de lecture…15 | lecture <digits> min…10 | <digits> min[utes] [de lecture]
    il y a <digits> …3-10 | mots(-| )clé[s]:…80 | tag[s]:…80 | réservé aux abonnés | article réservé…20 | flux rss
    signaler…20 | photo[s] | vidéo[s] | diaporama | podcast[s]
  `,
  sections: `
    actualité[s] | à la une | politique | société | économie | culture | sport[s] | monde | international | france
    région | régions | opinion[s] | débats | sciences | planète | santé | éducation | faits divers | justice | météo
    loisirs | agenda | avis de décès | emploi | immobilier | annonces | vie locale | environnement | idées | style
    voyage | jeux | les décodeurs | en direct | direct | en continu | communes | transports
  `,
  advertisements: `
    publicité | annonce | contenu (sponsorisé|partenaire) | sponsorisé [par …30]
    la suite après (la|cette) publicité
    suite de l'article après…20
  `,
  cookieNotices: `
    nous utilisons des cookies | ce site utilise des cookies | utilise des (cookies|traceurs)
    respectons votre vie privée
    nos [<digits>] partenaires…20(stock|cookies|traceurs|accéd)
    gérer (vos|mes) cookies | vie privée
  `,
  consentButtons: `
    [tout] accepter [et (fermer|continuer)|les cookies]
    [tout] refuser | continuer sans accepter | paramétrer…15 | personnaliser | j'accepte | d'accord | non merci
    plus tard
  `,
  copyright: `
    tous droits [de reproduction] réservés
    reproduction (interdite|réservée) | droits réservés
  `,
  offers: `
    inscrivez-vous (à|pour)
    recevez (chaque|notre|nos|l'|gratuitement|toute)
    abonnez-vous (à|pour|dès) | dans votre boîte | il vous reste …30(à lire|article) | la suite est réservée
    pour lire la suite | déjà abonné | suivez-nous sur | téléchargez (notre|l')[ ]appli | soutenez
    charte (de modération|des commentaires)
  `,
  comments: `
    [<digits>] commentaire[s][[ ]"("<digits>")"]
    vos (réactions|commentaires) | réactions | laisser un commentaire | ajouter un commentaire | réagissez
    les commentaires
  `,
  related: `
    lire aussi[[ ]"|"[ ]article réservé (à nos|aux) abonnés]
    à lire aussi | à lire également | lire également | à lire | voir aussi | à voir aussi | sur le même (sujet|thème)
    dans la même rubrique
    article[s] (lié[s]|connexe[s]|similaire[s]|associé[s])
    pour aller plus loin | et aussi | plus sur …2-30 | aussi dans l'actualité | à découvrir | autres articles
    nos recommandations | vous aimerez aussi | notre dossier | le dossier | retrouvez aussi
  `,
  popular: `
    [les] (plus|articles les plus|+) (lus|vus|partagés|commentés)
    les plus populaires
    dernières (minute[s]|infos|nouvelles|actualités)
    derniers articles | les tendances | en ce moment | l'essentiel…15 | à ne pas manquer | le fil [info|d'actu]
    fil d'actu[<letters>] | la sélection…20 | nos sélections | thème[s] associé[s] | mots(-| )clés | nos newsletters
  `,
  corrections: `
    rectificatif | correctif | correction | erratum | errata | précision | rectification | mise au point
  `,
  corrected: `
    une (version|erreur)…30(précédente|antérieure|s'est glissée)
    [dans] une (précédente|première) version de (cet|cette)
    (cet article|cette dépêche|ce texte|l'article) (a été|est) (mis|actualis|corrig|modifi|mise)
  `,
  notes: "note de la rédaction | ndlr | note de l'éditeur | n.d.l.r[.]",
  aboutAuthors: "bio express | à propos de l'auteur[e] | l'auteur[e] est",
  credits: `
    avec (AFP|Reuters|agence[s]|l'(AFP|agence))
    traduit (de|par) | traduction( de|:) | édité par | source[s]<spaces>: | propos recueillis par
    avec …13agences<end>
  `,
  captions: `
    photo[s] [d'archive[s]|d'illustration|prétexte|archive[s]|de|par]
    image | vidéo | crédit[s] [photo] | légende | illustration | infographie | carte | photographie | dr
  `,
  pictureCredits: `
    photo[graphie] (d'archive[s]|d'illustration|de|par|©)
    ©
  `,
  captionEnds: 'photo | crédit | archive[s] | image | dr',
  sources: 'source | sources',
  greetings: 'bonjour | bonsoir | cher[s] | chère[s] | madame | monsieur | salut',
  closings: `
    cordialement | bien (cordialement|à vous) | salutations […20] | merci […20] | amitiés
    bonne (journée|réception|soirée) | amicalement | à bientôt
  `,
  mailFrom: 'de | expéditeur',
  mailTo: 'à',
  mailSubject: 'objet',
  mailDate: 'date | envoyé [le]',
  mailOther: 'cci | pièce[s] jointe[s]',
  coverNotes: 'ci-joint | comme (convenu|promis) | voici (le|mon) (texte|papier|article)',
  forwarded: "message (transféré|d'origine) | transféré | début du message",
  obituarySections: 'nécrologie[s] | avis de décès | carnet | carnet noir | disparitions',
  adSections: 'petites annonces | annonces [classées]',
  letterSections: 'courrier [des lecteurs] | lettres (des lecteurs|à la rédaction)',
  storyKinds: '[en] direct | exclusi(f|vité) | [grand] entretien | enquête | portrait | décryptage | récit',
  opinion: `
    opinion | tribune | éditorial | chronique | billet | point de vue | courrier [des lecteurs] | lettre[s] (des lecteurs|à la rédaction)
  `,
  besideOpinion: `
    analyse | idées | débats
  `,
  withWords: 'avec',
  fieldLabels: 'auteur | signé',
} satisfies Wording
