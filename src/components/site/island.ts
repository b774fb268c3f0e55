import type { ClientDirective } from 'astro'

declare const Astro: Readonly<Record<string, ClientDirective | undefined>>

/** What `component-url` and `renderer-url` lead to. */
type Code = Readonly<Record<string, unknown>>
type Waker = (element: HTMLElement) => (component: unknown, props: unknown) => void
/** Parts of a file of words; `components/words-file.ts` says what stands in the page for one of them. */
type Parts = Readonly<Record<string, unknown>>

/*
 * An island, in the place of Astro's own element, whose script stands in every page and can't be made smaller
 * (https://github.com/withastro/astro/issues/17017): 0.9 kB fewer. It wakes when its directive says so and sends
 * `astro:hydrate`; when its code can't be fetched or stumbles, it sends `astro:hydration-error`, and whoever woke it finds
 * its attribute `ssr` still there. Astro's can do more, which nothing here uses: slots, props beside JSON (`plain-props.ts`
 * of the build stops them), exports within exports and transitions between pages.
 * `build/inline-scripts.ts` writes it into the pages. Can go, with that, when Astro's is as small.
 */
if (!customElements.get('astro-island'))
  customElements.define(
    'astro-island',
    class Island extends HTMLElement {
      /** How often an island of this page couldn't be woken. */
      static failures = 0
      /** The code of those that are being woken; each settles when it has come or can't. */
      static coming: Promise<unknown>[] = []
      /** The files of words that were asked for. */
      static words: Record<string, Promise<Parts>> = {}

      async connectedCallback(): Promise<void> {
        if (this.hasAttribute('await-children')) await this.read()
        this.start()
      }

      /** Comes to its end when the browser has read all that stands in the island. On some pages it has before this runs. */
      async read(): Promise<void> {
        let observer: MutationObserver | undefined
        await new Promise<void>((resolve) => {
          const look = () => {
            if (this.lastChild?.nodeValue === 'astro:end' || document.readyState !== 'loading') resolve()
          }
          observer = new MutationObserver(look)
          observer.observe(this, { childList: true })
          addEventListener('DOMContentLoaded', look)
          look()
        })
        observer?.disconnect()
      }

      /** Hands the island to its directive. `first-look.ts` calls it again for one that couldn't be woken. */
      start(): void {
        const name = this.given('client')
        const directive = Astro[name]
        // No directive of ours reads its options, and the build leaves them out of the page.
        if (directive) directive(async () => () => this.wake(), {} as Parameters<ClientDirective>[1], this)
        else addEventListener(`astro:${name}`, () => this.start(), { once: true })
      }

      async wake(): Promise<void> {
        try {
          const fetched = Promise.all([this.code('component-url'), this.code('renderer-url'), this.props()])
          await this.together(fetched)
          const [code, { default: waker }, props] = await fetched
          const parent = this.parentElement?.closest('astro-island[ssr]')
          if (parent) await new Promise((resolve) => parent.addEventListener('astro:hydrate', resolve, { once: true }))
          if (!this.isConnected || !this.hasAttribute('ssr')) return
          ;(waker as Waker)(this)(code[this.given('component-export')], props)
          this.removeAttribute('ssr')
          this.dispatchEvent(new Event('astro:hydrate'))
        } catch (error) {
          Island.failures++
          // What couldn't be fetched is asked for again.
          Island.words = {}
          this.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }))
          console.error(error)
        }
      }

      /**
       * Waits for the code of the others, for a second at most: so the page grows once and not under each press, and what
       * was pressed by then is done in its order, a name before the tick that it stands beside.
       */
      async together(fetched: Promise<unknown>): Promise<void> {
        Island.coming.push(fetched.catch(() => {}))
        await fetched
        await Promise.race([Promise.all(Island.coming), new Promise((resolve) => setTimeout(resolve, 1_000))])
      }

      /** In the end by a new address: some browsers remember for good what couldn't be fetched. */
      code(name: string): Promise<Code> {
        const address = this.given(name)
        const get = (): Promise<Code> => import(address)
        return this.twice((isAgain) =>
          isAgain ? get().catch(() => import(`${address}?retry=${Island.failures}`)) : get(),
        )
      }

      /** What the island is given; what stands in a file is fetched, once for all islands of the page. */
      async props(): Promise<Parts> {
        const props: Record<string, { $words?: string; part?: string } | undefined> = JSON.parse(this.given('props'))
        const fetched = Object.entries(props).map(async ([name, value]) => {
          const address = value?.$words
          if (!address) return [name, value] as const
          Island.words[address] ??= this.twice(() => this.words(address))
          return [name, (await Island.words[address])?.[value.part ?? '']] as const
        })
        return Object.fromEntries(await Promise.all(fetched))
      }

      async words(address: string): Promise<Parts> {
        const response = await fetch(address)
        if (!response.ok) throw new Error(`${address}: ${response.status}`)
        return response.json()
      }

      async twice<Fetched>(get: (isAgain: boolean) => Promise<Fetched>): Promise<Fetched> {
        try {
          return await get(false)
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 1_000))
          return get(true)
        }
      }

      given(name: string): string {
        return this.getAttribute(name) ?? ''
      }
    },
  )
