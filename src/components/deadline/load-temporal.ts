import { lazily } from '../../stores/lazily.ts'

const temporal = lazily(async () => 'Temporal' in globalThis || (await import('temporal-polyfill/global')))

/**
 * Resolves once `Temporal` is there: at once where the browser has it, else after the polyfill has loaded.
 * @throws when the polyfill can't be fetched
 */
export async function loadTemporal(): Promise<void> {
  if (!(await hasTemporal())) throw new Error('Temporal couldn’t be fetched')
}

/** Fetches `Temporal` where the browser lacks it. @returns whether it is there now; the next call tries again */
export function hasTemporal(): Promise<boolean> {
  return temporal(
    () => true,
    () => false,
  )
}
