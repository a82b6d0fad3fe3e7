import type { HealthCheck } from '../health.ts';

const texts: Readonly<Record<HealthCheck['check'], string>> = {
  settings: 'Databasens inställningar är de som ska gälla',
  integrity: 'Databasens sidor och index är hela',
  references: 'Alla hänvisningar i databasen leder rätt',
  'kept-files': 'Alla skickade filer finns kvar oförändrade',
};

/** One line of Driftkontroll. */
export const healthText = ({ check }: HealthCheck): string => texts[check];
