declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes the island when it is needed, see `components/client-needed.ts`. */
    'client:needed'?: boolean
  }
}

export {}
