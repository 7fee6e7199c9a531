import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { shelfList } from '../layouts/shelf.ts'

export const data = paginate('shelfList')

export const render = laid('shelfList', shelfList)
