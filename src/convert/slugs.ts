/** Slugs as annotation files want them, at most 100 characters; undefined where no letter or digit is left. */
export function slugOf(words: string): string | undefined {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? undefined : slug.slice(0, 80).replace(/-+$/, '')
}

/** The first of `slug`, `slug-2`, `slug-3`, ... that is free. */
export function freeSlug(slug: string, isFree: (slug: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    if (isFree(candidate)) return candidate
  }
}
