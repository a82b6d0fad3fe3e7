// What the contact person reads beside the field: what is wrong and what to do about it.
import type { RuleFinding, RuleNumber } from '../rules/rule.ts';
import { fieldLabel } from './fields.ts';

const texts: Readonly<Record<RuleNumber, string>> = {
  R010: '{label} saknas. Fyll i fältet eller ange varför det är tomt.',
  R020: 'Slutdatumet ligger före startdatumet. Rätta ett av dem.',
  R030: 'Aktiviteten sträcker sig utanför {year}. Kontrollera datumen.',
  R040: 'De förtroendevalda är fler än deltagarna. De ska ingå i antalet deltagare.',
  R050: 'Den samlade posten kan räkna samma sak som {count} enskilda aktiviteter av samma typ. Kontrollera att inget räknas två gånger.',
  R060: 'Ange hur många som kom på besöket.',
  R070: '{label}: posten ingår inte i årets rapport, så kopplingen följer inte med. Den ligger i papperskorgen eller hör till ett annat år. Byt eller töm kopplingen, eller återställ posten.',
  R080: '{label}: koden {code} finns inte i kodlistan. Välj ur listan.',
  R110: 'Projektets slutdatum har passerat men statusen är Pågående. Ändra status eller slutdatum.',
  R112: 'Underlag saknas ({count}) i faser som projektet har passerat: {phases}.',
  R114: 'En ansökan om utbetalning skulle ha lämnats in senast {date}. Skriv när den lämnades in.',
  R116: 'Projektet är slut, men allt som kostnaderna ger rätt till är inte rekvirerat. Kontrollera om mer kan begäras.',
  R120: 'Utbetalt ackumulerat stämmer inte med årets utbetalning och föregående år. Kontrollera beloppen.',
  R122: 'Årens utbetalningar blir tillsammans inte lika med utbetalt ackumulerat. Kontrollera beloppen.',
  R124: 'Det är utbetalt mer än vad som är rekvirerat. Är det ett förskott kan det stå kvar; kontrollera annars beloppen.',
  R126: 'Det är återkrävt mer än vad som är utbetalt. Kontrollera beloppen.',
  R130: 'Det är utbetalt mer än vad som är beviljat. Kontrollera beloppen.',
  R140: 'Upparbetat är mer än Malmö stads budget för projektet. Kontrollera beloppen.',
  R142: 'Upparbetat sedan starten är mer än Malmö stads budget för projektet. Kontrollera beloppen.',
  R144: 'Årens budgetar är tillsammans mer än Malmö stads budget för projektet. Kontrollera beloppen.',
  R150: 'Beviljat bidrag och medfinansiering blir tillsammans inte lika med Malmö stads budget. Kontrollera beloppen.',
  R152: 'För en klumpsumma från Socialfonden får medfinansieringen bara vara kontant. Kontrollera formen.',
  R160: 'Det finns belopp i utländsk valuta utan kurs. Ange kurs, källa och datum.',
  R170: 'Stödandelen stämmer inte med beviljat bidrag delat med Malmö stads budget. Kontrollera procentsatsen.',
  R172: 'Projektet får en klumpsumma, och då är upparbetat inte tillämpligt. Ta bort beloppet eller markeringen.',
  R210: 'Frågan är inte besvarad. Skriv ett svar eller ange varför det saknas.',
  R220: 'Rapporten är markerad som Inget att redovisa men innehåller poster. Ta bort markeringen.',
  R230: 'Rapporten är tom. Lägg till aktiviteter och projekt, eller markera Inget att redovisa.',
};

export function ruleText(finding: RuleFinding): string {
  const label =
    finding.field !== undefined && finding.subject !== 'report'
      ? fieldLabel(finding.subject, finding.field)
      : '';
  return texts[finding.rule].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'label' ? label : String(finding.params[name] ?? ''),
  );
}
