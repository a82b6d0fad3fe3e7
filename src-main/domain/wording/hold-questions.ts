// What a person is asked about a file that is held, in plain words: the question, and what a yes does. A code that holds
// without a question does not compile.
import type { PackageCode, packageCodes } from '../package/codes.ts';
import type { PackageFinding } from '../package/finding.ts';

type HoldCode = {
  [C in PackageCode]: (typeof packageCodes)[C] extends 'hold' ? C : never;
}[PackageCode];

interface HoldQuestion {
  question: string;
  ifTaken: string;
  /** Two copies stand against each other, and one of them will count. */
  isChoice?: true;
}

const questions: Readonly<Record<HoldCode, HoldQuestion>> = {
  'REV-FORK': {
    question: 'Vilken av de två versionerna ska gälla?',
    ifTaken: 'Använder du den här gäller den i stället. Den andra finns kvar som äldre version.',
    isChoice: true,
  },
  'REV-CONFLICT': {
    question: 'Vilket av de två innehållen ska gälla?',
    ifTaken: 'Använder du den här gäller den i stället. Den andra finns kvar som äldre version.',
    isChoice: true,
  },
  'IDN-SECOND-SERIES': {
    question: 'Vilken av de två ska gälla för året?',
    ifTaken: 'Använder du den här gäller den för året. Den andra finns kvar som äldre version.',
    isChoice: true,
  },
  'REV-RECORD-VANISHED': {
    question: 'Ska de här posterna vara borta?',
    ifTaken: 'Tar du emot filen räknas posterna inte längre med. Den förra versionen finns kvar.',
  },
  'REV-LOCKED': {
    question: 'Ska den nya versionen gälla fast rapporten är låst för granskning eller godkänd?',
    ifTaken:
      'Tar du emot filen gäller den i stället, och den är varken låst eller godkänd. Vad som har beslutats om den förra versionen står kvar i granskningens logg.',
  },
  'SIG-MISSING': {
    question: 'Kommer filen verkligen från avsändaren?',
    ifTaken: 'Tar du emot filen sparas den som inte undertecknad.',
  },
  'SIG-KEY-UNKNOWN': {
    question: 'Är nyckeln avsändarens?',
    ifTaken: 'Bekräftar du nyckeln känns avsändaren igen nästa gång. Tar du emot filen ändå frågar vi igen.',
  },
  'SIG-KEY-CHANGED': {
    question: 'Har avsändaren bytt nyckel?',
    ifTaken: 'Bekräftar du den nya nyckeln känns den igen nästa gång. Tar du emot filen ändå frågar vi igen.',
  },
  'OPC-ACTIVE-CONTENT': {
    question: 'Vill du ta emot uppgifterna trots att dokumentet innehåller något främmande?',
    ifTaken: 'Bara datafilen läses in. Öppna inte dokumentet i Word förrän avsändaren har förklarat sig.',
  },
  'MSG-UNKNOWN-REQUEST': {
    question: 'Vill du ta emot rapporten trots att den svarar på en okänd begäran?',
    ifTaken: 'Rapporten räknas som förvaltningens rapport för året.',
  },
};

export const holdQuestion = ({ code, severity }: PackageFinding): HoldQuestion | undefined =>
  severity === 'hold' && Object.hasOwn(questions, code) ? questions[code as HoldCode] : undefined;
