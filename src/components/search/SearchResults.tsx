import type { Piece } from '../../domain/search/excerpt.ts'
import type { FoundPage } from '../../domain/search/found-page.ts'

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
      {pages.map(({ route, title, name, places: [best, ...others] }) => {
        const address = (id = '') => `${start}${route}/${id && `#${id}`}`
        const section = sections[route.split('/')[0] ?? '']
        return (
          <li key={route}>
            <a href={address(best?.id)} onClick={onFollow} data-result>
              <Pieces of={name} />
              {best?.id && (
                <>
                  {' › '}
                  <Pieces of={best.name} />
                </>
              )}
            </a>
            {section && section !== title && <span class="muted small"> {section}</span>}
            <p class="small">
              <Pieces of={best?.excerpt ?? []} />
            </p>
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

/** A text with what was searched for marked in it. */
function Pieces({ of: pieces }: { of: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>
}
