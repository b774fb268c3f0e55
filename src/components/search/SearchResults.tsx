import type { FoundPage } from '../../domain/search/search.ts'

interface Props {
  pages: readonly FoundPage[]
  /** Address of the home page in this language. */
  start: string
  /** What the sections are called. */
  sections: Readonly<Record<string, string>>
  onFollow: () => void
}

/** The pages that were found, each with the places on it. */
export function SearchResults({ pages, start, sections, onFollow }: Props) {
  return (
    <ol class="results">
      {pages.map(({ route, title, places: [best, ...others] }) => {
        const address = (id = '') => `${start}${route}/${id && `#${id}`}`
        const section = sections[route.split('/')[0] ?? '']
        return (
          <li key={route}>
            <a href={address(best?.id)} onClick={onFollow} data-result>
              {title}
              {best?.id && <> › {best.heading}</>}
            </a>
            {section && section !== title && <span class="muted small"> {section}</span>}
            <p class="small">{best?.excerpt.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</p>
            {others.length > 0 && (
              <p class="small">
                {others.map((place) => (
                  <a key={place.id} href={address(place.id)} onClick={onFollow} data-result>
                    {place.heading}
                  </a>
                ))}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
