import { FACT_COPY } from '../english/article.js'
import type { Image } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { EntityLink, EntityLinks } from './entity-link.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

export const ImageFact = ({ record: image, tell }: { record: Image; tell: Telling }) => (
  <Fact
    kind="image"
    record={image}
    tell={tell}
    sort={[FACT_COPY.captionOnly]}
    say={image.caption}
    meta={[
      image.depicted.length > 0 ? (
        <>
          {FACT_COPY.shows}
          <EntityLinks entities={image.depicted} />
        </>
      ) : null,
      image.place && <EntityLink entity={image.place} />,
      image.date && <DateText date={image.date} />,
      <Credit image={image} />,
    ]}
    date={image.date}
  />
)

function Credit({ image: { photographer, agency, credit } }: { image: Image }) {
  if (photographer === null) return <>{agency === null ? credit : <EntityLink entity={agency} />}</>
  return (
    <>
      {FACT_COPY.photo}
      <EntityLink entity={photographer} />
      {agency !== null && (
        <>
          {FACT_COPY.forAgency}
          <EntityLink entity={agency} />
        </>
      )}
    </>
  )
}
