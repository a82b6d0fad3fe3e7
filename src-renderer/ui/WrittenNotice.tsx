import { Notice } from './Notice.tsx';

/** A file that was made and lies where the person chose. */
export const WrittenNotice = ({
  title,
  file: { fileName, folderLabel },
}: {
  title: string;
  file: { fileName: string; folderLabel: string };
}) => (
  <Notice tone="good" title={title} isAlert>
    <p>
      {fileName} ligger i {folderLabel}.
    </p>
  </Notice>
);
