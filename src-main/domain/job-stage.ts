/** The steps that long work goes through; each has a Swedish text in wording/stages.ts. */
export const jobStages = ['checking', 'reading', 'comparing', 'composing', 'writing', 'saving'] as const;
export type JobStage = (typeof jobStages)[number];
