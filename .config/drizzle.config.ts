import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './src/records/*/table.ts',
    './src/records/shared/{records,citations,involvements,attributions,sources,co-mentions,stored-json}.ts',
    './src/db/{changes,edition}-table.ts',
  ],
  out: './migrations',
  casing: 'snake_case',
})
