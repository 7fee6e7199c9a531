/** The example that a new paper begins with, in French. */

import type { Words } from '../en/example.ts'

const fr: Words = {
  headline: 'Comment déposer le premier article',
  body: `Ceci est un fichier texte, {file}. Tant que «\u202fnpm start\u202f» tourne, la page suit tout ce qu’on y change.

La première ligne est le titre, et une ligne vide sépare les paragraphes. Une ligne sous le titre qui commence par «\u202fPar\u202f» dit qui a écrit l’article. Un dossier dans «\u202fcontent\u202f» fait une rubrique.

Ce texte est un brouillon, parce que {sidecar}, à côté de lui, le dit\u00a0: il est visible ici et n’est publié nulle part. Supprimez les deux fichiers dès que vous avez un article à vous.`,
}

export default fr
