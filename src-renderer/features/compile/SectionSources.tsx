import type { SectionView } from '../../../src-main/contract/annual-report-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type Source = SectionView['sources'][number];

/** Underlag: which reports and which of their records the section stands on, each with a way there. */
export function SectionSources({ sources }: { sources: readonly Source[] }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  if (sources.length === 0) return null;
  return (
    <Section title="Underlag">
      {sources.map((source) => {
        const { organisation, messageId, records, titles } = source;
        return (
          <Disclosure
            key={messageId ?? organisation}
            title={titleOf(source, organisationName(vocabulary, organisation))}
          >
            <div className="stack-tight">
              {titles.length > 0 && (
                <ul className="outline-list">
                  {titles.map((title, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same title
                    <li key={index}>{title === '' ? 'Utan rubrik' : title}</li>
                  ))}
                </ul>
              )}
              {records > titles.length && titles.length > 0 && (
                <p className="quiet">{`och ${formatCount(records - titles.length)} till`}</p>
              )}
              {messageId !== undefined && (
                <div>
                  <LinkButton onPress={() => go({ room: 'review', id: messageId })}>
                    Öppna redovisningen
                  </LinkButton>
                </div>
              )}
            </div>
          </Disclosure>
        );
      })}
    </Section>
  );
}

const titleOf = ({ revision, records }: Source, name: string): string =>
  [
    name,
    ...(revision === undefined ? [] : [`version ${revision}`]),
    ...(records === 0 ? [] : [`${formatCount(records)} ${records === 1 ? 'post' : 'poster'}`]),
  ].join(', ');
