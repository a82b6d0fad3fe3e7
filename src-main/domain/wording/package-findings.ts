// What a person reads about a received file: what was found and what to do. A code without a text does not compile.
import type { PackageCode } from '../package/codes.ts';
import type { PackageFinding } from '../package/finding.ts';

interface FindingText {
  what: string;
  next: string;
}

const askForNew = 'Be avsändaren exportera rapporten på nytt och skicka båda filerna.';
const askForJson = 'Be avsändaren om .json-filen som hör till samma rapport.';
const notAReport = 'Kontrollera att rätt fil är vald. Utblick läser .docx och .json från Utblick.';
const suspicious =
  'Öppna inte filen. Kontakta avsändaren på annat sätt än med e-post och be om en ny export.';
const tooMuch = 'En riktig rapport är aldrig så stor. Kontakta avsändaren.';
const none = 'Du behöver inte göra något.';

const texts: Readonly<Record<PackageCode, FindingText>> = {
  'IO-UNREADABLE': {
    what: 'Filen gick inte att läsa.',
    next: 'Kontrollera att filen finns kvar och försök igen.',
  },
  'IO-EMPTY': { what: 'Filen är tom.', next: askForNew },
  'IO-TYPE-UNKNOWN': { what: 'Filen är varken ett Word-dokument eller en rapportfil.', next: notAReport },
  'IO-EXTENSION-MISMATCH': {
    what: 'Filnamnets ändelse stämmer inte med innehållet.',
    next: 'Filen kan ha döpts om. Be avsändaren om originalfilen.',
  },
  'IO-WRONG-OFFICE-FILE': {
    what: 'Filen är ett äldre Office-dokument (.doc eller liknande) och kan inte bära någon rapport.',
    next: askForNew,
  },
  'LIM-FILE': { what: 'Filen är större än 20 megabyte.', next: tooMuch },
  'LIM-ENTRIES': { what: 'Dokumentet innehåller orimligt många delar.', next: suspicious },
  'LIM-INFLATED': { what: 'Dokumentet blir orimligt stort när det packas upp.', next: suspicious },
  'LIM-RATIO': { what: 'Dokumentet är packat på ett sätt som skadliga filer brukar vara.', next: suspicious },
  'LIM-PART': { what: 'En del av dokumentet är orimligt stor.', next: suspicious },
  'LIM-JSON-SIZE': { what: 'Rapportens data är större än 10 megabyte.', next: tooMuch },
  'LIM-DEPTH': { what: 'Filen är orimligt djupt uppbyggd.', next: suspicious },
  'LIM-VALUES': { what: 'Filen innehåller orimligt många värden.', next: suspicious },
  'LIM-STRING': { what: 'En text i filen är orimligt lång.', next: suspicious },
  'LIM-KEY': { what: 'Ett fältnamn i filen är orimligt långt.', next: suspicious },
  'LIM-TIME': {
    what: 'Filen tog för lång tid eller för mycket minne att läsa och läsningen avbröts.',
    next: suspicious,
  },
  'LIM-RECORDS': { what: 'Rapporten innehåller för många poster.', next: tooMuch },
  'ZIP-CORRUPT': { what: 'Dokumentet är skadat.', next: askForNew },
  'ZIP-TRUNCATED': {
    what: 'Dokumentet är avklippt; slutet saknas.',
    next: 'Hämta filen på nytt, eller be avsändaren skicka den igen.',
  },
  'ZIP-ENCRYPTED': {
    what: 'Dokumentet är krypterat.',
    next: 'Be avsändaren skicka rapporten utan lösenord.',
  },
  'ZIP-METHOD': {
    what: 'Dokumentet är packat med en metod som inte används i Word-dokument.',
    next: askForNew,
  },
  'ZIP-NAME': { what: 'Dokumentet innehåller en del med ett otillåtet namn.', next: suspicious },
  'ZIP-DUPLICATE': { what: 'Dokumentet innehåller två delar med samma namn.', next: suspicious },
  'ZIP-OVERLAP': { what: 'Delar av dokumentet ligger ovanpå varandra.', next: suspicious },
  'ZIP-SIZE-LIE': { what: 'Dokumentet anger fel storlek på sina delar.', next: suspicious },
  'OPC-NOT-WORD': { what: 'Filen är inte ett Word-dokument (.docx).', next: notAReport },
  'OPC-MACRO': { what: 'Dokumentet innehåller makron. Utblick skriver aldrig makron.', next: suspicious },
  'OPC-MISSING-PART': { what: 'En nödvändig del av dokumentet saknas.', next: askForJson },
  'OPC-EXTERNAL-TARGET': {
    what: 'Dokumentet hänvisar till något utanför sig självt. Hänvisningen följs inte.',
    next: 'Rapportens data påverkas inte. Var försiktig om du öppnar dokumentet i Word.',
  },
  'OPC-ACTIVE-CONTENT': {
    what: 'Dokumentet innehåller inbäddade objekt, vilket Utblick aldrig skriver.',
    next: suspicious,
  },
  'OPC-PASSWORD': {
    what: 'Dokumentet är skyddat med lösenord.',
    next: 'Be avsändaren skicka rapporten utan lösenord.',
  },
  'XML-SYNTAX': { what: 'Dokumentets inre är skadat.', next: askForJson },
  'XML-DOCTYPE': { what: 'Dokumentet innehåller en otillåten deklaration.', next: suspicious },
  'XML-ENCODING': { what: 'Dokumentets datadel har fel teckenkodning.', next: askForJson },
  'DOCX-NO-PAYLOAD': {
    what: 'Dokumentet bär ingen rapport som går att läsa in.[ Det har burit rapport {report} men har sparats om i ett annat program eller rensats.]',
    next: 'Är det en rapport, be avsändaren om .json-filen som hör till den.',
  },
  'DOCX-MULTIPLE-PAYLOADS': {
    what: 'Dokumentet bär data från mer än en rapport.',
    next: 'Rapporter får inte klistras ihop. Be avsändaren om originalfilerna.',
  },
  'DOCX-CHUNKS': { what: 'Rapportens data i dokumentet är ofullständiga.', next: askForJson },
  'DOCX-BASE64': { what: 'Rapportens data i dokumentet är skadade.', next: askForJson },
  'DOCX-PART-HASH': { what: 'Rapportens data i dokumentet har ändrats eller skadats.', next: askForJson },
  'DOCX-ATTR-MISMATCH': {
    what: 'Dokumentets uppgifter om rapporten stämmer inte med rapportens data.',
    next: askForNew,
  },
  'DOCX-TEXT-CHANGED': {
    what: 'Texten i dokumentet är ändrad efter exporten[; där står inte längre {texts}][ och {more} till]. Ändringarna i texten importeras inte.',
    next: 'Stämmer ändringarna, be avsändaren föra in dem i Utblick och exportera en ny version.',
  },
  'ENC-NOT-UTF8': {
    what: 'Filen har fel teckenkodning.',
    next: 'Filen kan ha sparats om i ett annat program. Be om originalfilen.',
  },
  'ENC-BOM': { what: 'Filen har sparats om i ett annat program. Innehållet är oförändrat.', next: none },
  'JSN-SYNTAX': { what: 'Filen är skadad eller är inte skriven av Utblick.', next: askForNew },
  'JSN-TRUNCATED': {
    what: 'Filen är avklippt; slutet saknas.',
    next: 'Hämta filen på nytt, eller be avsändaren skicka den igen.',
  },
  'JSN-TRAILING': { what: 'Det finns något mer efter rapportens slut.', next: askForNew },
  'JSN-DUPLICATE-KEY': {
    what: 'Samma fält står två gånger, så det går inte att veta vilket som gäller.',
    next: askForNew,
  },
  'JSN-KEY-NAME': { what: 'Filen innehåller ett otillåtet fältnamn.', next: suspicious },
  'JSN-NUMBER': { what: 'Ett tal i filen är skrivet på ett otillåtet sätt.', next: askForNew },
  'JSN-NULL': { what: 'Filen innehåller ett tomt värde utan förklaring.', next: askForNew },
  'JSN-SURROGATE': { what: 'En text i filen innehåller ett ofullständigt tecken.', next: askForNew },
  'JSN-CONTROL-CHAR': { what: 'En text i filen innehåller otillåtna styrtecken.', next: askForNew },
  'VER-NOT-OURS': { what: 'Filen kommer från ett annat program.', next: notAReport },
  'VER-SYNTAX': { what: 'Filens versionsuppgift går inte att tolka.', next: askForNew },
  'VER-NEWER-MAJOR': {
    what: 'Rapporten är skriven i ett nyare format ({version}).',
    next: 'Uppdatera programmet och importera filen igen.',
  },
  'VER-TOO-OLD': {
    what: 'Filen är skriven i ett format ({version}) som är för gammalt för att läsas.',
    next: askForNew,
  },
  'VER-NEWER-MINOR': {
    what: 'Filen är skriven i ett nyare format ({version})[, och det som programmet inte känner till har lämnats åt sidan: {members}][ och {more} till].',
    next: 'Siffrorna kan vara ofullständiga. Uppdatera programmet och öppna filen igen; filen finns kvar i inkorgen.',
  },
  'VER-REQUIRES-FEATURE': {
    what: 'Rapporten kräver något som den här versionen inte kan.',
    next: 'Uppdatera programmet och importera filen igen.',
  },
  'VER-KIND-UNSUPPORTED': {
    what: 'Filen är av ett slag som den här versionen inte kan ta emot.',
    next: 'Uppdatera programmet och öppna filen igen.',
  },
  'SIG-MISSING': {
    what: 'Filen är inte undertecknad, fast avsändaren brukar underteckna eller begäran kräver det.',
    next: 'Underskriften kan ha tagits bort på vägen. Ring avsändaren och fråga innan du tar emot filen.',
  },
  'SIG-INVALID': {
    what: 'Underskriften stämmer inte med innehållet. Filen kan ha ändrats efter att den undertecknades.',
    next: suspicious,
  },
  'SIG-ALG': {
    what: 'Filen är undertecknad på ett sätt som Utblick inte godtar.',
    next: suspicious,
  },
  'SIG-KEY-UNKNOWN': {
    what: 'Okänd avsändare: filen är oskadad och undertecknad, men nyckeln är inte bekräftad för organisationen.',
    next: 'Ring avsändaren och jämför nyckelns ord. Stämmer de bekräftar du nyckeln.',
  },
  'SIG-KEY-CHANGED': {
    what: 'Avsändaren har undertecknat med en annan nyckel än förut.',
    next: 'Det händer när programmet har installerats om. Ring avsändaren och jämför den nya nyckelns ord innan du bekräftar den.',
  },
  'SIG-KEY-ORG': {
    what: 'Filen är undertecknad med en nyckel som tillhör en annan organisation.',
    next: suspicious,
  },
  'SIG-KEY-REVOKED': {
    what: 'Filen är undertecknad med en nyckel som är spärrad.',
    next: suspicious,
  },
  'INT-MISSING': { what: 'Filen saknar kontrollsumma.', next: askForNew },
  'INT-ALG': { what: 'Filens kontrollsumma är av fel slag.', next: askForNew },
  'INT-DIGEST': {
    what: 'Innehållet stämmer inte med kontrollsumman: något har ändrats efter exporten.',
    next: askForNew,
  },
  'SCH-UNKNOWN-MEMBER': { what: 'Rapporten innehåller ett okänt fält: {member}.', next: askForNew },
  'SCH-TYPE': { what: 'Ett fält har fel slags värde.', next: askForNew },
  'SCH-REQUIRED': { what: 'Ett fält som måste finnas saknas.', next: askForNew },
  'SCH-PATTERN': { what: 'Ett fält är skrivet på fel sätt.', next: askForNew },
  'SCH-RANGE': { what: 'Ett värde ligger utanför det tillåtna.', next: askForNew },
  'IDN-ID-REUSED': {
    what: 'Filens identitet är redan använd av en fil med annat innehåll.',
    next: 'Kontakta avsändaren innan du går vidare.',
  },
  'IDN-DUPLICATE-RECORD': { what: 'Samma post finns två gånger i rapporten.', next: askForNew },
  'IDN-SECOND-SERIES': {
    what: 'Avsändaren har redan skickat en för samma år, från en annan installation.',
    next: 'Fråga avsändaren vilken som gäller.',
  },
  'REV-ALREADY-IMPORTED': { what: 'Det som står i filen finns redan här.', next: none },
  'REV-GAP': {
    what: 'En eller flera tidigare versioner har inte kommit.',
    next: 'Den här versionen är fullständig och kan användas.',
  },
  'REV-FORK': {
    what: 'Filen bygger inte på den version som finns här.',
    next: 'Fråga avsändaren vilken version som gäller.',
  },
  'REV-CONFLICT': {
    what: 'Det finns redan en med samma versionsnummer men annat innehåll.',
    next: 'Fråga avsändaren vilken version som gäller.',
  },
  'REV-STALE': {
    what: 'Det här är en äldre version än den som redan finns här.',
    next: 'Den sparas som historik. Den nyare gäller.',
  },
  'REV-RECORD-VANISHED': {
    what: 'Poster från en tidigare version saknas utan förklaring ({count} st).',
    next: 'Fråga avsändaren om posterna ska vara borta.',
  },
  'REV-LOCKED': {
    what: 'Den rapport som gäller är låst för granskning eller godkänd.',
    next: 'Slutför granskningen eller ta emot den nya versionen. Den förra versionen finns kvar.',
  },
  'REV-CHAIN': { what: 'Filens versionsuppgifter hänger inte ihop.', next: askForNew },
  'ORG-UNKNOWN': {
    what: 'Avsändaren finns inte i organisationslistan.',
    next: 'Kontrollera att organisationslistan är aktuell.',
  },
  'ORG-MISMATCH': {
    what: 'Rapporten innehåller uppgifter från en annan organisation än avsändaren.',
    next: askForNew,
  },
  'ORG-NOT-ADDRESSEE': {
    what: 'Filen är ställd till någon annan.',
    next: 'Skicka den vidare till rätt mottagare.',
  },
  'VOC-UNKNOWN-CODE': {
    what: 'Rapporten använder en kod som inte finns i kodlistan: {code}.',
    next: 'Kontrollera att båda använder samma version av Utblick.',
  },
  'SEM-DANGLING-REF': { what: 'En post hänvisar till något som inte finns i rapporten.', next: askForNew },
  'SEM-DATE': { what: 'Ett datum finns inte i almanackan.', next: askForNew },
  'SEM-PERIOD': {
    what: 'Ett slutdatum ligger före startdatumet, eller så gäller rapporten inte ett helt kalenderår.',
    next: askForNew,
  },
  'SEM-AMOUNT': { what: 'Ett belopp är skrivet på fel sätt.', next: askForNew },
  'SEM-COUNTS': { what: 'Antalet poster stämmer inte med vad rapporten själv uppger.', next: askForNew },
  'SEM-SHARED-PROJECT': {
    what: 'Ett projekt redovisas av flera förvaltningar[: {project} redovisas också av {organisation}].',
    next: 'Det räknas en gång i sammanställningen.',
  },
  'SEM-BIDI': {
    what: 'En text innehåller osynliga tecken som kan ändra läsordningen.',
    next: 'Läs texten noga innan du använder den.',
  },
  'SEM-NOT-NFC': { what: 'En text är kodad på ett ovanligt sätt.', next: none },
  'MSG-WRONG-ROLE': {
    what: 'Filen är inte avsedd att importeras i den här rollen.',
    next: 'Kontrollera att rätt organisation är öppen.',
  },
  'MSG-LATE': {
    what: 'Filen kom efter sista dag[, {dueOn}][ för rättelser, {lastCorrectionOn}].',
    next: none,
  },
  'MSG-UNKNOWN-REQUEST': {
    what: 'Rapporten svarar på en begäran som inte har skickats härifrån.',
    next: 'Kontrollera med avsändaren vilken begäran den har utgått från. Du avgör om rapporten ska tas emot.',
  },
  'MSG-REQUEST-OUTDATED': {
    what: 'Rapporten svarar på en äldre version av begäran.',
    next: 'Kontrollera om något som ändrades i begäran saknas i rapporten.',
  },
  'MSG-UNKNOWN-SUBJECT': {
    what: 'Filen gäller en rapport som inte har skickats härifrån.',
    next: 'Kontrollera att rätt organisation är öppen. Annars är filen ställd till någon annan.',
  },
  'MSG-OLDER-REVISION': {
    what: 'Filen gäller en äldre version av rapporten (version {revision}).',
    next: 'En nyare version är redan skickad. Kontrollera om det som står i filen redan är åtgärdat.',
  },
  'MSG-COMPLETION-UNANSWERED': {
    what: 'Begärda kompletteringar är inte besvarade: {count} av dem som måste besvaras.',
    next: 'Rapporten kan tas emot. Punkterna är fortfarande öppna.',
  },
  'MSG-UNKNOWN-MEASURE': {
    what: 'Rapporten följer upp åtgärder i handlingsplanen som förvaltningen inte har fått frågan om: {count}.',
    next: 'Rapporten kan tas emot. Uppföljningen av de åtgärderna används inte.',
  },
  'VOC-DIGEST': {
    what: 'Avsändarens kodlista har samma version som din men ett annat innehåll.',
    next: 'Koderna har kontrollerats en och en. Kontrollera att båda använder samma version av Utblick.',
  },
  'MSG-NOT-FINAL': {
    what: 'Rapporten är märkt som utkast eller prov.',
    next: 'Den kan granskas men inte sammanställas. Be om den slutliga rapporten.',
  },
};

/** What a code says by itself, when what it was about is no longer at hand. */
export const packageCodeText = (code: string): string =>
  Object.hasOwn(texts, code)
    ? texts[code as PackageCode].what
        .replace(/ ?\[[^\]]*\]/g, '')
        .replace(/ ?\([^()]*\{\w+\}[^()]*\)/g, '')
        .replace(/[,:] \{\w+\}[^.]*/g, '')
        .replace(/ \{\w+\}/g, '')
        .replace(/\{\w+\} ?/g, '')
    : '';

/** `{name}` is a parameter; what stands in `[…]` is left out when its parameter is missing. */
export const packageFindingText = ({ code, params }: PackageFinding): FindingText => {
  const fill = (text: string): string =>
    text
      .replace(/\[([^\]]*\{(\w+)\}[^\]]*)\]/g, (_, optional: string, name: string) =>
        params[name] === undefined ? '' : optional,
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
      .trim();
  return { what: fill(texts[code].what), next: fill(texts[code].next) };
};
