import type { AstroIntegration } from 'astro'

/** Two more answers to when an island wakes: `client:needed` and `client:search`. */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'needed', entrypoint: './src/components/needed-directive.ts' })
        addClientDirective({ name: 'search', entrypoint: './src/components/search/search-directive.ts' })
      },
    },
  }
}
