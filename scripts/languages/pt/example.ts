/** The example that a new paper begins with, in Portuguese. */

import type { Words } from '../en/example.ts'

const pt: Words = {
  headline: 'Como entregar a primeira reportagem',
  body: `Este é um arquivo de texto, {file}. Enquanto “npm start” está rodando, a página acompanha tudo o que se muda nele.

A primeira linha é o título, e uma linha em branco separa dois parágrafos. Uma linha abaixo do título que comece com “Por” diz quem escreveu. Uma pasta dentro de “content” vira uma editoria.

Este texto é um rascunho, porque {sidecar}, ao lado dele, diz isso: aparece aqui e não é publicado em lugar nenhum. Apague os dois arquivos assim que tiver uma reportagem sua.`,
}

export default pt
