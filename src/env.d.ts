declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when it is needed, see `components/client-needed.ts`. */
    'client:needed'?: boolean
    /** Wakes the search when somebody wants it, see `components/search/client-search.ts`. */
    'client:search'?: boolean
  }
}

export {}
