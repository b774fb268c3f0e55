import type { Words } from '../../i18n/index.ts'
import type { RefObject } from 'preact'

interface Props {
  field: RefObject<HTMLInputElement>
  query: string
  section: string
  /** Sections that can be chosen, by their first part of the address. */
  sections: Readonly<Record<string, string>>
  onQuery: (query: string) => void
  onSection: (section: string) => void
  t: Words<'search'>['panel']
}

/** What is searched for, and where. */
export function SearchFields({ field, query, section, sections, onQuery, onSection, t }: Props) {
  return (
    <div class="search-form">
      <label class="field">
        {t.search}
        <input
          type="search"
          ref={field}
          value={query}
          maxLength={200}
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {t.section}
        <select value={section} onChange={(event) => onSection(event.currentTarget.value)}>
          <option value="">{t.allSections}</option>
          {Object.entries(sections).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
