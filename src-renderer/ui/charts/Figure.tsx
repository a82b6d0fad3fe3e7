import { Button } from 'react-aria-components';

interface FigureProps {
  /** What is counted, for those who come to the figure by itself: `Genomförande`. */
  of: string;
  /** The figure as it is read. */
  text: string;
  /** Opens the records behind it; absent where there are none. */
  onPress?: (() => void) | undefined;
}

/** A number in a table or chart, which may open the records that it counts. */
export const Figure = ({ of, text, onPress }: FigureProps) =>
  onPress ? (
    <Button className="link figure-link" aria-label={`${of}: ${text}`} onPress={onPress}>
      {text}
    </Button>
  ) : (
    text
  );
