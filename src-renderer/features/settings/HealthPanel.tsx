import { useState } from 'react';
import type { HealthCheck } from '../../../src-main/domain/health.ts';
import { healthText } from '../../../src-main/domain/wording/health.ts';
import { useAction } from '../../api.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Panel } from '../../ui/Panel.tsx';

const words = { good: 'Bra', warning: 'Obs', error: 'Fel' } as const;
const toneOf = ({ ok, isWarning }: HealthCheck): keyof typeof words => {
  if (!ok) return 'error';
  return isWarning ? 'warning' : 'good';
};

/** Driftkontroll: looks through the database at the person's asking. */
export function HealthPanel() {
  const inspect = useAction('workspace.inspect');
  const [checks, setChecks] = useState<readonly HealthCheck[]>([]);
  const look = async (): Promise<void> => {
    const result = await inspect.run({});
    if (result.ok) setChecks(result.value.checks);
  };
  return (
    <Panel
      title="Driftkontroll"
      aside={
        <Button onPress={() => void look()} isDisabled={inspect.isRunning}>
          Kontrollera databasen
        </Button>
      }
    >
      <FailureNotice failure={inspect.failure} />
      <div aria-live="polite">
        {checks.length === 0 ? (
          <p className="quiet">
            Ser efter att databasen är hel, att alla skickade filer finns kvar och hur nyckeln som du
            undertecknar med är skyddad.
          </p>
        ) : (
          <ul className="stack-tight">
            {checks.map((check) => (
              <li key={check.check} className="row">
                <Badge tone={toneOf(check)}>{words[toneOf(check)]}</Badge>
                {healthText(check)}
                <span className="small quiet">{check.detail}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
