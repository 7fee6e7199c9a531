import { front } from '../layouts/front.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('front')

export const render = laid('front', (sheet, shell) => front(typeset(sheet, shell), shell))
