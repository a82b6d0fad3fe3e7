// Cells that hold several things at once: a contact, partners, decisions, sources of money. They are read in the form
// in which reports show them (outline/record-fields.ts), with a semicolon or a line break between one and the next.
import type { Contact } from '../contact.ts';
import type { Partner, ProjectDecision } from '../project.ts';
import type { DocumentReference } from '../record-parts.ts';
import type { MoneyUnit } from '../typed-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { financingFormLabels } from '../wording/fields.ts';
import { howToWrite } from '../wording/list-import.ts';
import { findCode } from './find-code.ts';
import { quote } from './problem.ts';
import { readMoneyText } from './read-money.ts';
import { foldName, problem, type Reading, readCode, readText } from './reading.ts';
import type { CodeList, CompoundKind } from './target-kit.ts';

export function readCompound(
  text: string,
  kind: CompoundKind,
  vocabulary: Vocabulary,
  unit: MoneyUnit,
): Reading {
  if (kind === 'contact') return readContact(text);
  const entries = partsOf(text, /[;\n]/);
  const readings = entries.map((entry) => {
    if (kind === 'partners') return readPartner(entry, vocabulary);
    if (kind === 'documents') return readDocument(entry);
    return kind === 'decisions' ? readDecision(entry, vocabulary) : readSource(entry, vocabulary, unit);
  });
  return (
    readings.find(({ ok }) => !ok) ?? {
      ok: true,
      value: readings.map((reading) => ('value' in reading ? reading.value : undefined)),
    }
  );
}

const partsOf = (text: string, cut: RegExp): string[] =>
  text
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The members that have a text; the first that is too long is told instead. */
function shortTexts<T extends object>(record: T): Reading {
  const entries = Object.entries(record).filter(([, text]) => text !== undefined && text !== '');
  const tooLong = entries.map(([, text]) => readText(String(text), 'short')).find(({ ok }) => !ok);
  return tooLong ?? { ok: true, value: Object.fromEntries(entries) };
}

/** A postal or mail address, or a telephone number. */
const isWorkContact = (part: string): boolean => /@|(?:\d[\s–-]*){5}/.test(part);

/** `Eva Ek, EU-kontaktperson, eva.ek@exempel.se`. */
function readContact(text: string): Reading {
  const parts = partsOf(text, /[,;\n]/);
  const [name, ...others] = parts.filter((part) => !isWorkContact(part));
  const contact: Contact = {
    name,
    function: others.join(', '),
    workContact: parts.filter(isWorkContact).join(', '),
  };
  return shortTexts(contact);
}

/** `Hillerøds kommun (Danmark)`, `Hillerøds kommun, Hillerød (Danmark, partner)`, `Miasto Szczecin, Szczecin, Polen`. */
function readPartner(entry: string, vocabulary: Vocabulary): Reading {
  const bracketed = /^(.*\S)\s*\(([^()]*)\)$/.exec(entry);
  const known = partsOf(bracketed?.[2] ?? '', /,/);
  const partner: Partner = { name: bracketed?.[1] ?? entry };
  const take = (part: string | undefined): boolean => {
    const country = codeOf(part, 'countries', vocabulary);
    if (country !== undefined && partner.country === undefined) partner.country = country;
    const role = country === undefined ? codeOf(part, 'roles', vocabulary) : undefined;
    if (role !== undefined && partner.role === undefined) partner.role = role;
    return country !== undefined || role !== undefined;
  };
  // A bracket that holds anything else is part of the name: `Förbundet (FAB)`.
  if (bracketed && !known.every(take)) return shortTexts({ name: entry });

  const outside = partsOf(partner.name ?? '', /,/);
  while (!bracketed && outside.length > 1 && take(outside.at(-1))) outside.pop();
  const saysWhere = partner.country !== undefined || partner.role !== undefined;
  if (saysWhere && outside.length > 1) partner.place = outside.pop();
  if (saysWhere) partner.name = outside.join(', ');
  return shortTexts(partner);
}

function codeOf(part: string | undefined, list: CodeList, vocabulary: Vocabulary): string | undefined {
  const found = findCode(vocabulary, list, part ?? '');
  return found.found === 'one' ? found.code : undefined;
}

const registryNumberForm = /\b(?:dnr|diarienr|diarienummer)[.:]?\s*([^\s,]+)/i;

/** `Miljönämnden 2005-11-22 § 12, dnr MN-2005-7, Förankring`. */
function readDecision(entry: string, vocabulary: Vocabulary): Reading {
  let rest = entry;
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = rest.replace(match[0], ',');
    return match?.[1];
  };
  const decidedOn = take(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/);
  const section = take(/§\s*([\p{L}\p{N}:–-]+)/u);
  const registryNumber = take(registryNumberForm);
  const others = partsOf(rest, /,/);
  const phase = codeOf(others.at(-1), 'phases', vocabulary);
  if (phase !== undefined) others.pop();
  if (others.length > 1) return problem('unreadable', { text: quote(entry), why: howToWrite.decisions });
  const decision = { body: others[0], decidedOn, section, registryNumber, phase };
  return shortTexts<{ [M in keyof ProjectDecision]: string | undefined }>(decision);
}

/** `Projektavtalet, dnr FOS-2005-10`; a checksum that a report shows is not taken over, since no one reads it here. */
function readDocument(entry: string): Reading {
  const [found, registryNumber] = registryNumberForm.exec(entry) ?? [];
  const title = entry.replace(found ?? '', '').replace(/,\s*SHA-256\s[0-9a-f]{64}\b/, '');
  const document: DocumentReference = { title: partsOf(title, /,/).join(', '), registryNumber };
  return shortTexts(document);
}

const financingForms = new Map(
  Object.entries(financingFormLabels).map(([form, label]) => [foldName(label), form]),
);

/** `Egen tid: 1 295 000 kr`, `Egen tid, i annat än pengar: 1 295 000 kr`, or the source alone. */
function readSource(entry: string, vocabulary: Vocabulary, unit: MoneyUnit): Reading {
  const spaced = entry.replace(/\s+/gu, ' ');
  const [, named = spaced, amountText = ''] =
    /^(.+?) ?: ?([^:]*)$/.exec(spaced) ?? /^(\D+?) ([€\d-].*)$/.exec(spaced) ?? [];
  const [, name = named, formText = ''] = /^(.+), ?([^,]+)$/.exec(named) ?? [];
  const form = financingForms.get(foldName(formText));
  const source = readCode(form === undefined ? named : name, 'fundingSources', vocabulary);
  if (!source.ok || !('value' in source)) return source;
  const amount = readMoneyText(amountText, vocabulary, unit);
  if (!amount.ok || !('value' in amount)) return amount;
  return {
    ok: true,
    value: {
      source: source.value,
      ...(amount.value === undefined ? {} : { amount: amount.value }),
      ...(form === undefined ? {} : { form }),
    },
  };
}
