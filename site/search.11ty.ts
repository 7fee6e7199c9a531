import { laid } from '../layouts/own/laid.ts'
import { paginate } from '../layouts/parts/template.ts'
import { search } from '../layouts/search.ts'

export const data = paginate('search')

export const render = laid('search', search)
