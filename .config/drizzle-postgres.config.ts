import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './.config/postgres-tables.ts',
  out: './migrations/postgres',
  casing: 'snake_case',
})
