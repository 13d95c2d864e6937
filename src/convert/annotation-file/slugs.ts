const MAX_LENGTH = 80

/** A slug of some words; undefined if they have no Latin letter or digit. */
export function slugOf(words: string): string | undefined {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? undefined : slug.slice(0, MAX_LENGTH).replace(/-+$/, '')
}

/** The first free slug of `slug`, `slug-2`, `slug-3`, ... */
export function freeSlug(slug: string, isFree: (candidate: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (isFree(candidate)) return candidate
  }
}
