/** The addresses from which the site starts scripts by a text, below its root. */
const OURS = /\/(?:sw\.js|pagefind\/pagefind-worker\.js)$/

type Policy = Record<'createScriptURL', (address: string) => string>
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, policy: Policy): unknown } }

/*
 * Where a browser has Trusted Types, the policy of each page lets no text become a script, markup or the address of a
 * script. These two addresses are ours: the service worker, and the worker in which Pagefind searches. Both are given as
 * texts, the second one by Pagefind itself, so what allows them is the policy that asks nobody: `default`.
 * https://w3c.github.io/trusted-types/dist/spec/#default-policy-hdr
 */
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href)
    if (origin === location.origin && OURS.test(pathname)) return address
    throw new TypeError(`${address} is no script of this site.`)
  },
})
