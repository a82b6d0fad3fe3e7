import { fingerprintOf } from '../../src-main/domain/package/fingerprint.ts';

/** The eight words of a key, to be read out in their order over the phone, and the same as digits. */
export const KeyWords = ({ thumbprint }: { thumbprint: string }) => {
  const { words, digits } = fingerprintOf(thumbprint);
  return (
    <div className="key-words">
      <ol>
        {words.map((word, index) => (
          // The same word may come twice; its place is what it is.
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a key never move
          <li key={index}>{word}</li>
        ))}
      </ol>
      <span className="small quiet number">{digits}</span>
    </div>
  );
};
