// What a search finds a record by: its name, and everything that a person has written in it.
import type { RecordOf, RecordType } from '../app/ports.ts';
import type { Contact } from '../domain/contact.ts';

interface SearchText {
  title: string;
  text: string;
}

const lines = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n');

const contactTexts = (contact: Contact | undefined): (string | undefined)[] => [
  contact?.name,
  contact?.function,
  contact?.workContact,
];

const searchTexts: { [T in RecordType]: (record: RecordOf<T>) => SearchText } = {
  activity: (activity) => ({
    title: activity.title ?? '',
    text: lines([
      activity.unit,
      activity.place,
      activity.counterpart,
      activity.purpose,
      activity.benefit,
      activity.registryNumber,
      ...contactTexts(activity.contact),
    ]),
  }),
  project: (project) => ({
    title: lines([project.name, project.acronym]),
    text: lines([
      project.programmeArea,
      project.funderReference,
      project.registryNumber,
      project.steeringGroup,
      project.leadPartner,
      project.funderPhase,
      project.summary,
      project.background,
      project.purpose,
      project.directResults,
      project.indirectResults,
      project.spreading,
      project.lessons,
      project.assessment,
      project.funds.exchangeRate?.source,
      ...contactTexts(project.contact),
      ...contactTexts(project.projectLead),
      ...project.partners.flatMap((partner) => [partner.name, partner.place]),
      ...project.phaseNotes.map((entry) => entry.note),
      ...project.decisions.flatMap((decision) => [decision.body, decision.section, decision.registryNumber]),
    ]),
  }),
};

export const searchTextOf = <T extends RecordType>(type: T, record: RecordOf<T>): SearchText =>
  searchTexts[type](record);
