// What a person reads when something expected went wrong: what happened, what was kept, what to do. A failure code
// without a text does not compile.
import type { Failure, FailureCode } from '../failure.ts';

export interface FailureText {
  what: string;
  kept: string;
  next: string;
}

const unchanged = 'Inget har ändrats.';

const texts: Readonly<Record<FailureCode, FailureText>> = {
  'DB-MISSING': {
    what: 'Databasen finns inte där den brukar ligga.',
    kept: 'Ingen ny databas har skapats, så inget kan skrivas över.',
    next: 'Kontrollera att nätverksmappen eller enheten är ansluten. Är mappen flyttad, be it-avdelningen lägga tillbaka den.',
  },
  'DB-NOT-OURS': {
    what: 'Filen är inte en databas från Utblick.',
    kept: 'Filen är orörd.',
    next: 'Kontrollera att rätt mapp är vald. Är filen tom eller utbytt, återställ den från en säkerhetskopia.',
  },
  'DB-NEWER': {
    what: 'Databasen är skapad med en nyare version av Utblick.',
    kept: 'Databasen är orörd.',
    next: 'Uppdatera programmet och öppna databasen igen.',
  },
  'DB-LOCKED': {
    what: 'Databasen är redan öppen i ett annat fönster eller på en annan dator.',
    kept: unchanged,
    next: 'Stäng det andra fönstret och försök igen.',
  },
  'DB-DAMAGED': {
    what: 'Databasen är skadad och kan inte läsas.',
    kept: 'Filen är orörd. Utblick försöker aldrig reparera den på plats.',
    next: 'Kontakta it-avdelningen och återställ den senaste säkerhetskopian.',
  },
  'DB-FULL': {
    what: 'Disken är full.',
    kept: 'Det som sparats tidigare finns kvar. Den senaste ändringen är inte sparad.',
    next: 'Frigör utrymme på disken och spara igen.',
  },
  'DB-READONLY': {
    what: 'Det går inte att skriva i databasens mapp.',
    kept: 'Det som sparats tidigare finns kvar. Den senaste ändringen är inte sparad.',
    next: 'Kontrollera behörigheten till mappen och försök igen.',
  },
  'DB-IO': {
    what: 'Det gick inte att läsa eller skriva i databasen.',
    kept: 'Det som sparats tidigare finns kvar. Den senaste ändringen är inte sparad.',
    next: 'Kontrollera att disken eller nätverksmappen är tillgänglig och försök igen.',
  },
  'DB-SETTINGS': {
    what: 'Databasen kunde inte öppnas med de säkra inställningar som Utblick kräver.',
    kept: 'Databasen är orörd.',
    next: 'Kontakta it-avdelningen och ange felkoden.',
  },
  'FILE-UNREADABLE': {
    what: 'Filen {name} gick inte att läsa.',
    kept: unchanged,
    next: 'Kontrollera att filen finns kvar och inte är öppen i ett annat program. Försök sedan igen.',
  },
  'FILE-TOO-LARGE': {
    what: 'Filen {name} är för stor för att vara en rapport.',
    kept: unchanged,
    next: 'Kontrollera att rätt fil är vald. Be annars avsändaren exportera rapporten på nytt.',
  },
  'FILE-FULL': {
    what: 'Disken är full, så filen {name} kunde inte skrivas.',
    kept: 'En tidigare fil med samma namn är orörd. Uppgifterna i Utblick finns kvar.',
    next: 'Frigör utrymme eller välj en annan mapp och försök igen.',
  },
  'FILE-NO-ACCESS': {
    what: 'Du har inte behörighet att skriva filen {name} i den valda mappen.',
    kept: 'En tidigare fil med samma namn är orörd. Uppgifterna i Utblick finns kvar.',
    next: 'Välj en annan mapp. Är filen öppen i Word, stäng den först.',
  },
  'FILE-NOT-WRITTEN': {
    what: 'Filen {name} kunde inte skrivas.',
    kept: 'En tidigare fil med samma namn är orörd. Uppgifterna i Utblick finns kvar.',
    next: 'Kontrollera att mappen är tillgänglig eller välj en annan mapp.',
  },
  'FILE-EXISTS': {
    what: 'Det finns redan en annan fil som heter {name} i mappen.',
    kept: 'Filen i mappen är orörd.',
    next: 'Välj en annan mapp eller flytta den gamla filen.',
  },
  'WORKSPACE-NONE': {
    what: 'Ingen organisation är öppen.',
    kept: unchanged,
    next: 'Välj organisation på startsidan.',
  },
  'WORKSPACE-EXISTS': {
    what: 'Det finns redan en databas i mappen.',
    kept: 'Databasen i mappen är orörd.',
    next: 'Öppna den databas som finns eller välj en annan mapp.',
  },
  'WORKSPACE-WRONG-ROLE': {
    what: 'Det går inte att göra detta i den roll som är vald.',
    kept: unchanged,
    next: 'Byt till rätt organisation under Inställningar.',
  },
  'WORKSPACE-UNKNOWN-ORGANISATION': {
    what: 'Organisationen finns inte i organisationslistan.',
    kept: unchanged,
    next: 'Välj en organisation ur listan.',
  },
  'RECORD-NOT-FOUND': {
    what: 'Posten finns inte längre.',
    kept: 'Övriga poster är orörda.',
    next: 'Gå tillbaka till listan. Är posten borttagen kan den återställas.',
  },
  'RECORD-STALE': {
    what: 'Posten har ändrats på ett annat ställe sedan du öppnade den.',
    kept: 'Den andra ändringen är sparad. Det du skrev står kvar i rutan men är inte sparat.',
    next: 'Öppna posten på nytt och för in din ändring.',
  },
  'RECORD-NOT-VALID': {
    what: 'Värdet passar inte i fältet.',
    kept: 'Ingen post har ändrats.',
    next: 'Välj ett annat värde och försök igen.',
  },
  'UNDO-NOTHING': {
    what: 'Det finns inget att ångra eller göra om.',
    kept: unchanged,
    next: 'Tidigare värden finns i postens historik.',
  },
  'UNDO-NOT-POSSIBLE': {
    what: 'Det går inte att ångra, eftersom uppgiften har ändrats igen sedan dess.',
    kept: unchanged,
    next: 'Öppna posten och se i historiken vad som stod där förut.',
  },
  'REPORT-HAS-ERRORS': {
    what: 'Rapporten har {errors} fel som måste rättas innan den kan skickas.',
    kept: 'Alla uppgifter är sparade. Ingen fil har skrivits.',
    next: 'Följ länkarna under Årets rapport och rätta felen.',
  },
  'REPORT-NOT-EXPORTED': {
    what: 'Det finns ingen sådan version av rapporten.',
    kept: unchanged,
    next: 'Exportera rapporten på nytt.',
  },
  'PACKAGE-NOT-READABLE': {
    what: 'Den sparade filen {name} är skadad.',
    kept: 'Uppgifterna i Utblick finns kvar.',
    next: 'Exportera rapporten på nytt. Kontakta it-avdelningen, eftersom skadan kan bero på disken.',
  },
  'PACKAGE-REFUSED': {
    what: 'Filen {name} kan inte importeras.',
    kept: 'Inget i databasen har ändrats.',
    next: 'Läs vad kontrollen säger om filen och be avsändaren exportera rapporten på nytt.',
  },
  'PREVIEW-GONE': {
    what: 'Förhandsgranskningen gäller inte längre.',
    kept: 'Inget har importerats.',
    next: 'Välj filen igen.',
  },
  'MESSAGE-NOT-FOUND': {
    what: 'Meddelandet finns inte här.',
    kept: unchanged,
    next: 'Öppna listan på nytt. Kontrollera att rätt organisation är öppen.',
  },
  'MESSAGE-NO-RECIPIENTS': {
    what: 'Det finns ingen att skriva till.',
    kept: 'Inget har skickats.',
    next: 'Kontrollera vilka som ska redovisa, och vad som har kommit in, under Redovisningar.',
  },
  'REQUEST-NO-DUE-DATE': {
    what: 'Begäran har ingen sista dag.',
    kept: 'Det du har skrivit är sparat. Inget har skickats.',
    next: 'Fyll i sista dagen att lämna rapporten och skicka igen.',
  },
  'REQUEST-DATES': {
    what: 'Datumen i begäran kommer i fel ordning.',
    kept: 'Det du har skrivit är sparat. Inget har skickats.',
    next: 'Begäran öppnar först, sedan kommer sista dagen för rapporten och sist den för rättelser. Ändra datumen och skicka igen.',
  },
  'SUBMISSION-NOT-FOUND': {
    what: 'Rapporten finns inte här.',
    kept: unchanged,
    next: 'Öppna den på nytt från Redovisningar. Kontrollera att rätt organisation är öppen.',
  },
  'POINT-SENT': {
    what: 'Punkten är redan skickad till förvaltningen.',
    kept: unchanged,
    next: 'Stäng punkten i stället. Det framgår då av nästa begäran att den är klar.',
  },
  'COMPLETION-EMPTY': {
    what: 'Det finns inga punkter att skicka.',
    kept: 'Inget har skickats.',
    next: 'Skriv minst en punkt vid en post, ett fält eller en fråga och skicka sedan.',
  },
  'REVIEW-NOT-POSSIBLE': {
    what: 'Rapportens läge har ändrats, så det går inte att göra det du valde.',
    kept: unchanged,
    next: 'Se under Granskning vad som har gjorts och välj igen. En rapport låses innan den godkänns.',
  },
  'REVIEW-OUTDATED': {
    what: 'En nyare version av rapporten gäller nu än den du såg.',
    kept: unchanged,
    next: 'Läs den nya versionen innan du låser eller godkänner.',
  },
  'REVIEW-OPEN-POINTS': {
    what: 'Rapporten har öppna punkter som måste kompletteras.',
    kept: unchanged,
    next: 'Begär komplettering, eller stäng punkterna om de är utredda, och godkänn sedan.',
  },
  'REVIEW-NO-REASON': {
    what: 'Skälet till att rapporten öppnas igen saknas.',
    kept: unchanged,
    next: 'Skriv varför rapporten öppnas, så att det syns i granskningens logg.',
  },
  'EXTENSION-NOT-LATER': {
    what: 'Den nya dagen är inte senare än den sista dagen som redan gäller ({dueOn}).',
    kept: unchanged,
    next: 'Välj en senare dag.',
  },
  'COVER-NOT-SUCCESSOR': {
    what: 'Den valda förvaltningen har inte tagit över organisationens verksamhet enligt kodlistan.',
    kept: unchanged,
    next: 'Välj en av efterträdarna.',
  },
  'REMINDER-NO-DAY': {
    what: 'Det finns ingen kommande sista dag att lägga i kalendern.',
    kept: 'Inget har skrivits.',
    next: 'Skriv ett brev i stället, eller skicka en begäran med en ny sista dag.',
  },
  'POINT-NOT-OPEN': {
    what: 'Punkten är inte öppen längre.',
    kept: unchanged,
    next: 'En nyare begäran om komplettering gäller. Öppna Årets rapport på nytt och svara på det som står där.',
  },
  'QUESTION-NOT-ASKED': {
    what: 'Frågan ingår inte i årets rapport.',
    kept: unchanged,
    next: 'En ändrad begäran kan ha kommit. Öppna Årets rapport på nytt och svara på frågorna som står där.',
  },
  'MEASURE-NOT-ASKED': {
    what: 'Åtgärden ingår inte i begäran från stadskontoret.',
    kept: unchanged,
    next: 'En ändrad begäran kan ha kommit. Öppna Årets rapport på nytt och följ upp åtgärderna som står där.',
  },
  'FOLLOW-UP-NOT-FOUND': {
    what: 'Uppföljningen finns inte längre.',
    kept: unchanged,
    next: 'En nyare rapport från förvaltningen kan ha kommit. Öppna åtgärden på nytt.',
  },
  'SHARED-PROJECT-CHANGED': {
    what: 'Projekten står inte längre i rapporterna så som du såg dem.',
    kept: unchanged,
    next: 'En nyare rapport kan ha kommit. Öppna Delade projekt på nytt och ta ställning till det som står där.',
  },
  'KEY-NOT-OPENED': {
    what: 'Nyckeln som du undertecknar med går inte att öppna på den här datorn.',
    kept: 'Inget har skickats. Dina uppgifter är kvar.',
    next: 'Gör en ny nyckel under Inställningar och berätta för mottagaren att nyckeln är ny.',
  },
  'KEY-ONLY-IN-WINDOW': {
    what: 'Nyckeln som du undertecknar med skyddas av datorn och kan inte öppnas från kommandoraden.',
    kept: 'Inget har skickats. Dina uppgifter är kvar.',
    next: 'Öppna Utblick och skicka därifrån.',
  },
  'KEY-NOT-FOUND': {
    what: 'Nyckeln finns inte i registret.',
    kept: 'Inget har ändrats.',
    next: 'Öppna Inställningar igen och se vilka nycklar som finns.',
  },
  'DROP-NO-FILES': {
    what: 'Det som du släppte är ingen fil på datorn.',
    kept: 'Inget har lästs in.',
    next: 'Spara bilagan i en mapp först och släpp sedan filen här, eller använd Välj filer.',
  },
  'DROP-TOO-MANY': {
    what: 'Du släppte fler än {limit} filer på en gång.',
    kept: 'Inget har lästs in.',
    next: 'Ta färre filer i taget.',
  },
  'FOLDER-NOT-CHOSEN': {
    what: 'Ingen mapp är vald som inkorg.',
    kept: 'Inget har lästs in.',
    next: 'Välj en mapp som inkorg.',
  },
  'FOLDER-NOT-REACHED': {
    what: 'Mappen som du har valt som inkorg går inte att nå just nu.',
    kept: 'Inget har lästs in. Filerna som ligger där är orörda.',
    next: 'Se efter att du är ansluten till nätverket och försök igen, eller välj filerna själv.',
  },
  'COMPILE-NOTHING': {
    what: 'Det finns inga importerade rapporter för {year}.',
    kept: 'Dina egna texter är sparade. Ingen fil har skrivits.',
    next: 'Importera minst en förvaltnings rapport först.',
  },
  'REPORT-APPROVED': {
    what: 'Verksamhetsberättelsen för {year} är redan godkänd.',
    kept: 'Den godkända versionen är oförändrad.',
    next: 'Skriv en rättelse om något är fel. Är godkännandet registrerat av misstag, ta tillbaka det först.',
  },
  'REPORT-NOT-APPROVED': {
    what: 'Verksamhetsberättelsen för {year} är inte godkänd.',
    kept: unchanged,
    next: 'Registrera beslutet först, med instans och datum.',
  },
  'CORRECTIONS-NONE': {
    what: 'Det finns inga rättelser av verksamhetsberättelsen för {year}.',
    kept: 'Ingen fil har skrivits.',
    next: 'Hämta den godkända versionen, eller skriv en rättelse först.',
  },
  'SECTION-FROZEN': {
    what: 'Avsnittet {title} är låst.',
    kept: 'Avsnittet står kvar som det låstes.',
    next: 'Lås upp avsnittet om du vill ändra det.',
  },
  'SECTION-GONE': {
    what: 'Avsnittet finns inte längre i årets verksamhetsberättelse.',
    kept: 'Texten som du har skrivit i det är sparad.',
    next: 'Välj ett annat avsnitt.',
  },
  'QUOTE-GONE': {
    what: 'Texten finns inte längre i förvaltningens redovisning.',
    kept: 'Avsnittet är oförändrat.',
    next: 'Välj en annan text att citera.',
  },
  'CALENDAR-EMPTY': {
    what: 'Det finns inga sista dagar det närmaste året att lägga i en kalender.',
    kept: 'Ingen fil har skrivits.',
    next: 'Fyll i projektens slutdatum och när ansökningar om utbetalning ska lämnas, så kommer de med.',
  },
  'ACTION-PLAN-EMPTY': {
    what: 'Handlingsplanen för {year} har inga åtgärder än.',
    kept: 'Ingen fil har skrivits.',
    next: 'Skriv in åtgärderna eller hämta dem från året före, och spara sedan.',
  },
  'LIST-NOT-A-LIST': {
    what: 'Filen {name} är varken en Excel-arbetsbok eller en textfil med kolumner.',
    kept: unchanged,
    next: 'Kontrollera att rätt fil är vald. Utblick läser listor i formaten .xlsx och .csv.',
  },
  'LIST-WRONG-FORMAT': {
    what: 'Filen {name} är en kalkylfil i ett format som Utblick inte läser ({format}).',
    kept: unchanged,
    next: 'Öppna filen i det program som den kommer från, spara den som Excel-arbetsbok (.xlsx) och välj den nya filen.',
  },
  'LIST-MACROS': {
    what: 'Arbetsboken {name} innehåller makron och läses därför inte.',
    kept: unchanged,
    next: 'Öppna filen i Excel, spara den som vanlig Excel-arbetsbok (.xlsx) utan makron och välj den nya filen.',
  },
  'LIST-PASSWORD': {
    what: 'Arbetsboken {name} är skyddad med lösenord.',
    kept: unchanged,
    next: 'Öppna filen i Excel, ta bort lösenordet, spara och välj filen igen.',
  },
  'LIST-DAMAGED': {
    what: 'Listan {name} är skadad eller ofullständig och kan inte läsas.',
    kept: unchanged,
    next: 'Öppna filen i Excel, kontrollera att allt finns med, spara den på nytt som .xlsx och välj den nya filen.',
  },
  'LIST-TOO-LARGE': {
    what: 'Listan {name} är för stor. Utblick läser högst 20 megabyte, 50 000 rader, 300 kolumner och 20 blad.',
    kept: unchanged,
    next: 'Ta bort blad, rader och kolumner som inte behövs, eller dela upp listan i flera filer.',
  },
  'LIST-CELL-TOO-LONG': {
    what: 'En cell på rad {row} i listan {name} har mer än 32 767 tecken.',
    kept: unchanged,
    next: 'Korta texten. I en .csv-fil kan felet också vara ett citattecken som saknas; rätta det och välj filen igen.',
  },
  'LIST-EMPTY': {
    what: 'Listan {name} är tom.',
    kept: unchanged,
    next: 'Kontrollera att rätt fil är vald och att den har en rad med rubriker.',
  },
  'LIST-HAS-ERRORS': {
    what: 'Det är fel på {errors} av raderna i listan.',
    kept: 'Inget har hämtats in, eftersom listan hämtas in hel eller inte alls.',
    next: 'Rätta felen i listan och välj filen igen, eller hoppa över raderna.',
  },
  'LIST-OUTDATED': {
    what: 'Registret har ändrats sedan förhandsgranskningen gjordes.',
    kept: 'Inget har hämtats in.',
    next: 'Gå igenom förhandsgranskningen igen. Den visar nu vad som gäller.',
  },
  'JOB-CANCELLED': {
    what: 'Arbetet avbröts.',
    kept: unchanged,
    next: 'Starta om när du vill.',
  },
  'DIALOG-UNAVAILABLE': {
    what: 'Det gick inte att visa dialogrutan för att välja fil eller mapp.',
    kept: unchanged,
    next: 'Starta om programmet och försök igen.',
  },
  'BORDER-UNKNOWN-CHANNEL': {
    what: 'Fönstret bad om något som programmet inte känner till.',
    kept: unchanged,
    next: 'Starta om programmet. Kontakta it-avdelningen om det händer igen.',
  },
  'BORDER-BAD-INPUT': {
    what: 'Uppgifterna från fönstret hade fel form.',
    kept: 'Det som sparats tidigare finns kvar. Den senaste ändringen är inte sparad.',
    next: 'Kontrollera det du skrev. Kontakta it-avdelningen om det händer igen.',
  },
  'BORDER-WRONG-SENDER': {
    what: 'Ett anrop kom från fel avsändare och stoppades.',
    kept: unchanged,
    next: 'Starta om programmet. Kontakta it-avdelningen om det händer igen.',
  },
  BUG: {
    what: 'Något gick fel i programmet.',
    kept: 'Det som sparats tidigare finns kvar.',
    next: 'Försök igen. Händer det på nytt, lämna felkoden {reference} till it-avdelningen.',
  },
};

const fill = (text: string, params: Failure['params']): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '').trim() || '–');

export const failureText = ({ code, params }: Failure): FailureText => ({
  what: fill(texts[code].what, params),
  kept: fill(texts[code].kept, params),
  next: fill(texts[code].next, params),
});
