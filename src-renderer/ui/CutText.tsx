/** A text in a column that does not fill the table: cut where it gets long, whole when pointed at. */
export const CutText = ({ children }: { children: string }) => (
  <span className="cut" title={children}>
    {children}
  </span>
);
