import type { OwnSection } from '../annual-report.ts';

/** Heading of each chapter that stadskontoret writes, and what belongs in it. */
export const sectionTexts: Readonly<Record<OwnSection, { title: string; help: string }>> = {
  introduction: {
    title: 'Inledning',
    help: 'Vad som har präglat året. Uppdraget, målen och vilka som har redovisat skrivs in av programmet.',
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
    help: 'Kontorets sex uppgifter: bevaka fonder och program, knyta kontakter, hjälpa till med ansökningar, utveckla projektidéer, påverka och bevaka policyfrågor, marknadsföra Malmö.',
  },
  'follow-up': { title: 'Uppföljning', help: 'Hur målen har nåtts och vad som förs vidare till nästa år.' },
};
