import { conflicts } from './conflicts/queries.js'
import { entities } from './entities/queries.js'
import { events } from './events/queries.js'
import { figures } from './figures/queries.js'
import { images } from './images/queries.js'
import { mentions } from './mentions/queries.js'
import { quotes } from './quotes/queries.js'
import { relations } from './relations/queries.js'

/** Every kind of record beside the articles, in the order of the documentation. */
export const RECORD_COLLECTIONS = [
  entities,
  mentions,
  quotes,
  events,
  figures,
  images,
  relations,
  conflicts,
]
