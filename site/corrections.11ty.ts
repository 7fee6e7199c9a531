import { corrections } from '../layouts/changes/corrections.ts'
import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('corrections')

export const render = laid('corrections', (sheet, shell) => corrections(typeset(sheet, shell), shell))
