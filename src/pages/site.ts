/** The properties that every page needs besides its own content. */
export interface Site {
  /** The origin that absolute URLs begin with (PUBLIC_URL), or ''. */
  base: string
  /** The number of the edition; null if the data cannot be read. */
  edition: number | null
  /** Paths of the stylesheet and of the script, with a digest of their content. */
  assets: { style: string; script: string }
}

/** A page: the properties of its document around `main`. */
export interface PageMeta {
  title: string
  description: string
  /** The path without the parameters that do not change the subject of the page. */
  canonical: string
  /** Keeps search engines from lists of a thousand combinations of filters. */
  noindex?: boolean
  /** The collection whose entry in the header is the current one. */
  current?: string
  /** The words of the search field in the header. */
  query?: string
  mainClass?: string
  /** The same as data: `Link: rel="alternate"` and `<link>`. */
  alternates?: readonly Alternate[]
  /** A schema.org document for search engines, as JSON-LD. */
  jsonLd?: string | undefined
  /** The Open Graph type; "website" by default. */
  ogType?: 'article' | 'profile' | 'website'
}

export interface Alternate {
  href: string
  type: string
  title: string
}
