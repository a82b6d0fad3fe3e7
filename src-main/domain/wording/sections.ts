import type { FixedSection, SectionState } from '../annual-report.ts';

/** Heading of each section, and what belongs in stadskontoret's own words there. */
export const sectionTexts: Readonly<Record<FixedSection, { title: string; help: string }>> = {
  summary: {
    title: 'Sammanfattning',
    help: 'Det viktigaste under året. Siffrorna skrivs in av programmet.',
  },
  introduction: {
    title: 'Inledning',
    help: 'Vad som har präglat året. Uppdraget, målen och vilka som har redovisat skrivs in av programmet.',
  },
  work: {
    title: 'Förvaltningarnas verksamhet',
    help: 'En gemensam bild av förvaltningarnas internationella arbete. Varje förvaltning har ett eget avsnitt.',
  },
  funds: {
    title: 'Projektmedel',
    help: 'Det som behöver förklaras om projekten och medlen. Tabellerna skrivs in av programmet.',
  },
  'own-mission': {
    title: 'Stadskontorets eget uppdrag',
    help: 'Det som gäller hela uppdraget. Varje del har ett eget avsnitt.',
  },
  coordination: {
    title: 'Samordning',
    help: 'Stadskontorets kommunövergripande samordning under året: möten, stöd och gemensamma frågor.',
  },
  'action-plan': {
    title: 'Handlingsplanen',
    help: 'Vad som har gjorts av åtgärderna i årets handlingsplan, rad för rad.',
  },
  memberships: {
    title: 'Medlemskap',
    help: 'Eurocities, Union of the Baltic Cities, Baltic Metropoles och Baltic Development Forum: deltagande, möten och nytta.',
  },
  'eu-network': {
    title: 'EU-nätverket',
    help: 'Nätverkets träffar under året: erfarenhetsutbyte, kunskapsutveckling och informationsförmedling.',
  },
  'twin-towns': { title: 'Vänorter', help: 'Utbytet med vänorterna, delegationer och besök.' },
  'brussels-office': {
    title: 'Brysselkontorets verksamhet',
    help: 'Kontorets år i stort. Varje uppgift har ett eget avsnitt.',
  },
  'follow-up': { title: 'Uppföljning', help: 'Hur målen har nåtts och vad som förs vidare till nästa år.' },
  appendices: { title: 'Bilagor', help: 'Det som läsaren behöver veta om bilagorna.' },
};

export const departmentSectionHelp =
  'Det som är värt att lyfta fram ur förvaltningens redovisning. Svaren och aktiviteterna skrivs in av programmet.';
export const brusselsTaskHelp = 'Vad Brysselkontoret har gjort inom uppgiften under året.';

export const sectionStateLabels: Readonly<Record<SectionState, string>> = {
  writing: 'Att skriva',
  done: 'Klar',
  frozen: 'Låst',
};
