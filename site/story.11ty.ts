import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { story } from '../layouts/story.ts'
import { typeset } from '../layouts/typeset/sheet.ts'

export const data = paginate('story')

export const render = laid('story', (sheet, shell) => story(typeset(sheet, shell), shell))
