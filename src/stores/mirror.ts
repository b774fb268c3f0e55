import { MIRROR_NAME } from './if-mirrored.ts'

const TEXTS = 'texts'

/**
 * A second copy of stored texts. A browser that is killed may lose what it wrote to `localStorage` in the seconds
 * before; this copy has it still.
 */
export interface Mirror {
  read(): Promise<Map<string, string>>
  /** All of the changes or none; `undefined` removes the text. Rejects when they can't be written. */
  write(changes: ReadonlyMap<string, string | undefined>): Promise<void>
}

/** Opens the second copy. Rejects where the browser has none or refuses it. */
export async function openMirror(): Promise<Mirror> {
  const opening = indexedDB.open(MIRROR_NAME, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(TEXTS)
  const database = await answer(opening)
  // A newer Poise in another tab may want to change the database, which it can't while this tab keeps it open.
  database.onversionchange = () => database.close()
  return {
    async read() {
      const texts = database.transaction(TEXTS).objectStore(TEXTS)
      const [keys, values] = await Promise.all([answer(texts.getAllKeys()), answer(texts.getAll())])
      return new Map(keys.map((key, index) => [String(key), String(values[index])]))
    },
    write(changes) {
      return new Promise((resolve, reject) => {
        const transaction = database.transaction(TEXTS, 'readwrite')
        const texts = transaction.objectStore(TEXTS)
        for (const [key, text] of changes) {
          if (text === undefined) texts.delete(key)
          else texts.put(text, key)
        }
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      })
    },
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
