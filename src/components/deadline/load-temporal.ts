/**
 * Resolves once `Temporal` is there: at once where the browser has it, else after the polyfill has loaded.
 * @throws when the polyfill can't be fetched
 */
export async function loadTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
}
