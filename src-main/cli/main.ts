// The same program from a terminal: what the window can do by hand, a script can do with these commands.
//   exit 0 done · 1 the content was not good enough (findings, refused files) · 2 wrong use · 3 the work failed
import { parseArgs } from 'node:util';
import { archiveCommand, verifyArchiveCommand } from './archive.ts';
import {
  approveCommand,
  completeCommand,
  feedbackCommand,
  lockCommand,
  receiptCommand,
  requestCommand,
} from './city-commands.ts';
import { checkCommand, compileCommand, doctorCommand, exportCommand, importCommand } from './commands.ts';
import { demoCommand } from './demo.ts';
import { openCommand, respondCommand } from './exchange-commands.ts';
import { fetchListCommand } from './fetch-list.ts';
import { formatCommand } from './format-files.ts';
import { createTerminal } from './terminal.ts';
import { verifyCommand } from './verify.ts';

const usage = `Användning: npm run cli -- KOMMANDO [VAL]

  check    --database MAPP --year ÅR              kontrollera en förvaltnings rapport
  export   --database MAPP --year ÅR --out MAPP   exportera rapporten som .docx och .json
  import   --database MAPP FIL …                  importera rapportpaket på stadskontoret
  request  --database MAPP --year ÅR --out MAPP [--organisation KOD] [BEGÄRAN.json]
                                                  skicka årets begäran till förvaltningarna
  receipt  --database MAPP --year ÅR --out MAPP [--organisation KOD]
                                                  skriv kvittenser för det som har kommit
  complete --database MAPP --year ÅR --out MAPP --organisation KOD [PUNKTER.json]
                                                  begär komplettering av en förvaltnings rapport
  lock     --database MAPP --year ÅR [--organisation KOD]
                                                  lås de rapporter som har kommit in för granskning
  approve  --database MAPP --year ÅR [--organisation KOD]
                                                  godkänn låsta rapporter som inte behöver kompletteras
  feedback --database MAPP --year ÅR --out MAPP [--organisation KOD] [ÅTERKOPPLING.json]
                                                  skicka återkoppling till förvaltningarna
  open     --database MAPP [--take] FIL …         öppna och ta emot det som stadskontoret har skickat
  respond  --database MAPP --year ÅR [FIL]        lista begärda kompletteringar, eller svara ur en JSON-fil
  compile  --database MAPP --year ÅR --out FIL    sammanställ verksamhetsberättelsen
  archive  --database MAPP --year ÅR --out MAPP   skriv årets arkivmapp
  doctor   --database MAPP                        kontrollera databasen och dess filer
  verify   FIL …                                  kontrollera rapportpaket utan databas
  verify-archive MAPP                             kontrollera att en arkivmapp är fullständig och oförändrad
  demo     [--out MAPP]                           spela ett helt år på provuppgifterna
  fetch-list --database MAPP [--type SLAG] [--dry-run] FIL
                                                  hämta en lista från Excel till en förvaltnings register
  format   [--out MAPP]                           skriv formatets scheman och tabeller (assets/package-format)

  --json   skriv resultatet som JSON`;

const commands = {
  check: checkCommand,
  export: exportCommand,
  import: importCommand,
  request: requestCommand,
  receipt: receiptCommand,
  complete: completeCommand,
  lock: lockCommand,
  approve: approveCommand,
  feedback: feedbackCommand,
  open: openCommand,
  respond: respondCommand,
  compile: compileCommand,
  archive: archiveCommand,
  doctor: doctorCommand,
  verify: verifyCommand,
  'verify-archive': verifyArchiveCommand,
  format: formatCommand,
  demo: demoCommand,
  'fetch-list': fetchListCommand,
} as const;

async function main(args: string[]): Promise<number> {
  const terminal = createTerminal(args.includes('--json'));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        database: { type: 'string' },
        year: { type: 'string' },
        out: { type: 'string' },
        type: { type: 'string' },
        organisation: { type: 'string' },
        'dry-run': { type: 'boolean' },
        take: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const [name = '', ...files] = positionals;
    if (!Object.hasOwn(commands, name)) return terminal.usage(usage);
    const command = commands[name as keyof typeof commands];
    return await command({ ...values, files }, terminal);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return terminal.usage(usage);
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
