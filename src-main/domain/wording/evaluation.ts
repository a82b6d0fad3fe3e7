import type { EvaluationChapter } from '../evaluation.ts';
import type { CutName, FunnelStep } from '../figures/evaluation-figures.ts';

export const chapterTitles: Readonly<Record<EvaluationChapter, string>> = {
  summary: 'Sammanfattning',
  method: 'Underlag och förbehåll',
  goals: 'Mål',
  directions: 'Inriktningar',
  programmes: 'Program',
  departments: 'Förvaltningar',
  networks: 'Nätverk',
  countries: 'Länder',
  funnel: 'Från möjlighet till pengar',
  'action-plan': 'Handlingsplan',
  conclusions: 'Slutsatser',
};

/** What the lines of a cut are, at the head of their column. */
export const cutHeads: Readonly<Record<CutName, string>> = {
  goals: 'Mål',
  directions: 'Inriktning',
  programmes: 'Program',
  departments: 'Förvaltning',
  networks: 'Nätverk',
  countries: 'Land',
};

export const funnelStepLabels: Readonly<Record<FunnelStep, string>> = {
  noticed: 'Uppmärksammade',
  assessed: 'Bedömda',
  applied: 'Sökta',
  granted: 'Beviljade',
  project: 'Blev projekt',
  paid: 'Fick utbetalt',
};
