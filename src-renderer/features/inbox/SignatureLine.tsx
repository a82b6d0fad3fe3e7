import type { PackagePreview } from '../../../src-main/contract/views.ts';
import { standingLabels } from '../../../src-main/domain/wording/messages.ts';
import { Badge } from '../../ui/Badge.tsx';
import { KeyWords } from '../../ui/KeyWords.tsx';
import type { Tone } from '../../ui/Notice.tsx';

const tones: Readonly<Record<NonNullable<PackagePreview['signature']>['standing'], Tone>> = {
  known: 'good',
  unknown: 'warning',
  none: 'plain',
};

/** Whether a file is whole and whose it is: the verdict in words, and the words of the key for a check by phone. */
export function SignatureLine({ preview: { signature, findings } }: { preview: PackagePreview }) {
  if (signature === undefined) return null;
  const { standing, thumbprint } = signature;
  // The sender has signed before, or must: then a missing signature is more than none.
  const isDowngraded = findings.some(({ code }) => code === 'SIG-MISSING');
  return (
    <div className="signature-line">
      <Badge tone={isDowngraded ? 'warning' : tones[standing]}>
        {isDowngraded ? 'Oskadad, men underskriften saknas' : standingLabels[standing]}
      </Badge>
      {thumbprint !== undefined && (
        <div className="signature-key">
          <span className="small quiet">Nyckelns ord</span>
          <KeyWords thumbprint={thumbprint} />
        </div>
      )}
    </div>
  );
}
