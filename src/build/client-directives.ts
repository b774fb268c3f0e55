import type { AstroIntegration } from 'astro'

/** Five more answers to when an island wakes: `client:needed`, `client:search`, `client:contacts`, `client:tab` and `client:later`. */
export function clientDirectives(): AstroIntegration {
  return {
    name: 'client-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'needed', entrypoint: './src/components/needed-directive.ts' })
        addClientDirective({ name: 'contacts', entrypoint: './src/components/contact/contacts-directive.ts' })
        addClientDirective({ name: 'tab', entrypoint: './src/components/cockpit/tab-directive.ts' })
        addClientDirective({ name: 'later', entrypoint: './src/components/offline/later-directive.ts' })
        addClientDirective({ name: 'search', entrypoint: './src/components/search/search-directive.ts' })
      },
    },
  }
}
