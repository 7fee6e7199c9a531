/** The example that a new paper begins with, in Dutch. */

import type { Words } from '../en/example.ts'

const nl: Words = {
  headline: 'Zo levert u het eerste bericht aan',
  body: `Dit is een tekstbestand, {file}. Zolang “npm start” draait, volgt de pagina elke wijziging daarin.

De eerste regel is de kop, en een lege regel scheidt twee alinea’s. Een map in “content” wordt een rubriek.

Deze tekst is een concept, want dat zegt {sidecar} ernaast: hij is hier te zien en wordt nergens gepubliceerd. Verwijder beide bestanden zodra er een eigen bericht is.`,
}

export default nl
