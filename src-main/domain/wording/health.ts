import type { HealthCheck } from '../health.ts';

const signingKeyTexts = {
  none: 'Inget undertecknas, eftersom underskrift inte är påslagen',
  'os-store': 'Nyckeln som du undertecknar med skyddas av datorn',
  plain: 'Nyckeln som du undertecknar med ligger oskyddad i databasen',
  'not-opened': 'Nyckeln som du undertecknar med går inte att öppna på den här datorn',
} as const;
/** What Driftkontroll says of the own key, as the detail of its line. */
export type SigningKeyDetail = keyof typeof signingKeyTexts;

const isSigningKeyDetail = (detail: string): detail is SigningKeyDetail =>
  Object.hasOwn(signingKeyTexts, detail);

const texts: Readonly<Record<HealthCheck['check'], string>> = {
  settings: 'Databasens inställningar är de som ska gälla',
  integrity: 'Databasens sidor och index är hela',
  references: 'Alla hänvisningar i databasen leder rätt',
  'kept-files': 'Alla skickade filer finns kvar oförändrade',
  'signing-key': 'Nyckeln som du undertecknar med',
};

/** One line of Driftkontroll. */
export const healthText = ({ check, detail }: HealthCheck): string =>
  check === 'signing-key' && isSigningKeyDetail(detail) ? signingKeyTexts[detail] : texts[check];
