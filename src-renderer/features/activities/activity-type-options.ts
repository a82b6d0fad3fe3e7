import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { listOptions, type Option } from '../../ui/options.ts';

/** The headings that the activity types stand under, by the code list's own groups. */
const groupLabels: Readonly<Record<string, string>> = {
  'besok-in': 'Besök i Malmö',
  'resa-ut': 'Resor',
  mote: 'Möten och konferenser',
  natverk: 'Nätverk',
  utbyte: 'Utbyten',
  paverkan: 'Påverkan och bevakning',
  kunskap: 'Kunskap och information',
  projekt: 'Projekt',
  profil: 'Profilering',
  avtal: 'Avtal',
  ovrigt: 'Övrigt',
};

export function activityTypeOptions(vocabulary: Vocabulary): Option[] {
  const groups = new Map(vocabulary.lists.activityTypes.map(({ code, group = '' }) => [code, group]));
  return listOptions(vocabulary, 'activityTypes').map((option) => {
    const group = groups.get(option.id) ?? '';
    return { ...option, group: groupLabels[group] ?? group };
  });
}
