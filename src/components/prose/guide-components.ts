import OnCard from '../card/OnCard.astro'
import PrintCard from '../card/PrintCard.astro'
import RoleSection from '../checklist/RoleSection.astro'
import Step from '../checklist/Step.astro'
import Steps from '../checklist/Steps.astro'
import ContactSummary from '../contact/ContactSummary.astro'
import CopyText from '../copy-text/CopyText.astro'
import CopyTexts from '../copy-text/CopyTexts.astro'
import DeadlineCalculator from '../deadline/DeadlineCalculator.astro'
import OwnerDuties from '../deadline/OwnerDuties.astro'
import CommandLoop from '../diagrams/CommandLoop.astro'
import PostmortemStates from '../diagrams/PostmortemStates.astro'
import PublishTree from '../diagrams/PublishTree.astro'
import RoleHierarchy from '../diagrams/RoleHierarchy.astro'
import SubTeams from '../diagrams/SubTeams.astro'
import MessageBank from '../messages/MessageBank.astro'
import PostmortemGenerator from '../postmortem/PostmortemGenerator.astro'
import PostmortemWorkflow from '../workflow/PostmortemWorkflow.astro'
import ReportingClocks from '../reporting/ReportingClocks.astro'
import SeverityChooser from '../severity/SeverityChooser.astro'
import Callout from './Callout.astro'
import Term from './Term.astro'

/** What a page of the guide may use without importing it. */
export const guideComponents = {
  Callout,
  CommandLoop,
  ContactSummary,
  CopyText,
  CopyTexts,
  DeadlineCalculator,
  MessageBank,
  OnCard,
  OwnerDuties,
  PostmortemGenerator,
  PostmortemStates,
  PostmortemWorkflow,
  PrintCard,
  PublishTree,
  RoleHierarchy,
  ReportingClocks,
  RoleSection,
  SeverityChooser,
  Step,
  Steps,
  SubTeams,
  Term,
}
