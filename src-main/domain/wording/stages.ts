import type { JobStage } from '../job-stage.ts';

const texts: Readonly<Record<JobStage, string>> = {
  checking: 'Kontrollerar uppgifterna',
  reading: 'Läser filen',
  comparing: 'Jämför med det som redan finns',
  composing: 'Sätter samman dokumentet',
  writing: 'Skriver filerna',
  saving: 'Sparar',
};

/** What the program is doing now, shown beside the progress bar. */
export const stageText = (stage: JobStage): string => texts[stage];
