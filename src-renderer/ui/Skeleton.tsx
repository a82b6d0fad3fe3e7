/** The shape of what is coming, with a word for screen readers; nothing moves. */
export const Skeleton = ({ lines = 6 }: { lines?: number }) => (
  <div className="skeleton" role="status">
    <div className="visually-hidden">Hämtar…</div>
    {Array.from({ length: lines }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines have nothing else and never change places
      <span key={index} />
    ))}
  </div>
);
