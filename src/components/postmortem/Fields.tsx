import { Fragment } from 'preact'
import type { FieldId } from '../../domain/postmortem/fields.ts'
import { AdviceList } from './AdviceList.tsx'
import { Field, inputId } from './Field.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { FormTexts } from './generator-texts.ts'

interface Props {
  ids: readonly FieldId[]
  postmortem: Postmortem
  t: FormTexts
}

/** Fields with what is advised under each. */
export function Fields({ ids, postmortem, t }: Props) {
  return (
    <>
      {ids.map((field) => (
        <Fragment key={field}>
          <Field field={field} postmortem={postmortem} t={t} />
          <AdviceList at={field} id={inputId(field)} advice={postmortem.advice} t={t} />
        </Fragment>
      ))}
    </>
  )
}
