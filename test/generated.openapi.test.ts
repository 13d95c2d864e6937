import t from 'tap'
import { openapi } from '../src/cli/openapi.js'
import { isCurrent } from './generated.js'

t.test('openapi.yaml is the document of the application', async (t) => {
  isCurrent(t, 'openapi.yaml', await openapi())
})
