import { conflicts } from './conflicts/collection.js'
import { entities } from './entities/collection.js'
import { events } from './events/collection.js'
import { figures } from './figures/collection.js'
import { images } from './images/collection.js'
import { mentions } from './mentions/collection.js'
import { quotes } from './quotes/collection.js'
import { relations } from './relations/collection.js'

/** Every kind of record beside the articles, in the order of the documentation. */
export const RECORD_COLLECTIONS = [
  quotes,
  events,
  entities,
  figures,
  mentions,
  images,
  relations,
  conflicts,
]
