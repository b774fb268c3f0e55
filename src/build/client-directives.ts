import type { AstroIntegration } from 'astro'

/** Four more answers to when an island wakes: `client:needed`, `client:search`, `client:contacts` and `client:tab`. */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'needed', entrypoint: './src/components/needed-directive.ts' })
        addClientDirective({ name: 'contacts', entrypoint: './src/components/contact/contacts-directive.ts' })
        addClientDirective({ name: 'tab', entrypoint: './src/components/cockpit/tab-directive.ts' })
        addClientDirective({ name: 'search', entrypoint: './src/components/search/search-directive.ts' })
      },
    },
  }
}
