/** The example that a new paper begins with, in German. */

import type { Words } from '../en/example.ts'

const de: Words = {
  headline: 'So kommt der erste Artikel in die Zeitung',
  body: `Das ist eine Textdatei, {file}. Solange „npm start“ läuft, folgt die Seite jeder Änderung daran.

Die erste Zeile ist die Überschrift, und eine Leerzeile trennt zwei Absätze. Eine Zeile unter der Überschrift, die mit „Von“ beginnt, sagt, wer den Artikel geschrieben hat. Aus einem Ordner in „content“ wird ein Ressort.

Dieser Text ist ein Entwurf, denn so steht es in {sidecar} daneben: Er ist hier zu sehen und wird nirgends veröffentlicht. Löschen Sie beide Dateien, sobald Sie einen eigenen Artikel haben.`,
}

export default de
