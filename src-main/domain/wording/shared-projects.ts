// Why records may be one project, and what has been decided about them, as the official is told.
import type { MatchReason, MatchStanding, MatchStrength } from '../figures/match-projects.ts';

export const reasonTexts: Readonly<Record<MatchReason, string>> = {
  'programme-and-reference': 'Samma program och ärendenummer',
  reference: 'Samma ärendenummer',
  acronym: 'Samma program och kortnamn',
  partners: 'Samma program, samma tid och minst två gemensamma parter',
  name: 'Samma eller nästan samma namn',
};

export const strengthTexts: Readonly<Record<MatchStrength, string>> = {
  certain: 'Säkert samma',
  likely: 'Troligen samma',
  possible: 'Kanske samma',
};

export const standingTexts: Readonly<Record<MatchStanding, string>> = {
  undecided: 'Att ta ställning till',
  same: 'Samma projekt',
  different: 'Olika projekt',
};
