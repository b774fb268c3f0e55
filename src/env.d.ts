declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when it is needed, see `components/needed-directive.ts`. */
    'client:needed'?: boolean
    /** Wakes the island when this browser has contacts of its own, see `components/contact/contacts-directive.ts`. */
    'client:contacts'?: boolean
    /** Wakes the island when what stands behind its tab comes in sight, see `components/cockpit/tab-directive.ts`. */
    'client:tab'?: boolean
    /** Wakes the island a moment after all that the page loads, see `components/offline/later-directive.ts`. */
    'client:later'?: boolean
    /** Wakes the search when somebody wants it, see `components/search/search-directive.ts`. */
    'client:search'?: boolean
  }
}

declare global {
  interface ImportMetaEnv {
    /** ISO 8601 date of the build, or the one that `POISE_TODAY` names. */
    readonly BUILD_DAY: string
  }
}

export {}
