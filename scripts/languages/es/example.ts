/** The example that a new paper begins with, in Spanish. */

import type { Words } from '../en/example.ts'

const es: Words = {
  headline: 'Cómo entregar la primera noticia',
  body: `Este es un archivo de texto, {file}. Mientras «npm start» está en marcha, la página sigue cada cambio que se haga en él.

La primera línea es el titular, y una línea vacía separa los párrafos. Una carpeta dentro de «content» forma una sección.

Este texto es un borrador, porque así lo dice {sidecar}, a su lado: se ve aquí y no se publica en ninguna parte. Borre los dos archivos en cuanto tenga una noticia propia.`,
}

export default es
