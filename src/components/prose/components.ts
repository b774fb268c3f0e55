import RoleSection from '../checklist/RoleSection.astro'
import Step from '../checklist/Step.astro'
import Steps from '../checklist/Steps.astro'
import ContactSummary from '../contact/ContactSummary.astro'
import DeadlineCalculator from '../deadline/DeadlineCalculator.astro'
import PostmortemGenerator from '../postmortem/PostmortemGenerator.astro'
import PostmortemStatus from '../status/PostmortemStatus.astro'
import SeverityChooser from '../severity/SeverityChooser.astro'
import Callout from './Callout.astro'
import Term from './Term.astro'

/** What a page of the guide may use without importing it. */
export const guideComponents = {
  Callout,
  ContactSummary,
  DeadlineCalculator,
  PostmortemGenerator,
  PostmortemStatus,
  RoleSection,
  SeverityChooser,
  Step,
  Steps,
  Term,
}
