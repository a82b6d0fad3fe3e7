// The Open Packaging Conventions (ECMA-376-2) as far as a report in a .docx needs them: content types, relationships.
import { accept, type Checked, quoted, refuse } from './checked.ts';
import type { Container } from './container.ts';
import { attributeOf, readXml, type XmlElement } from './xml.ts';

const contentTypesPart = '[Content_Types].xml';

interface ContentTypes {
  of(part: string): string | undefined;
  all: readonly string[];
}

function readContentTypes(container: Container): Checked<ContentTypes> {
  const bytes = container.read(contentTypesPart);
  if (!bytes.ok) return bytes;
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  const handlers = {
    open(element: XmlElement) {
      const type = attributeOf(element, 'ContentType') ?? '';
      if (element.local === 'Default')
        byExtension.set((attributeOf(element, 'Extension') ?? '').toLowerCase(), type);
      if (element.local === 'Override')
        byPart.set((attributeOf(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
    },
  };
  const read = readXml(bytes.value, contentTypesPart, handlers, container.structure);
  if (!read.ok) return read;
  return accept({
    of: (part) => {
      const name = part.toLowerCase();
      return byPart.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1));
    },
    all: [...byPart.values(), ...byExtension.values()],
  });
}

export interface Relationship {
  id: string;
  /** The last step of the type's URI: `customXml`, `officeDocument` … the same in transitional and strict files. */
  type: string;
  /** Part name; undefined when the target lies outside the package. */
  target?: string;
}

const typePattern =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/(?:officeDocument|package)\/2006|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument|http:\/\/schemas\.microsoft\.com\/office\/\d{4})\/relationships\/(?:[\w-]+\/)?([\w-]+)$/;

/** @param source the part whose relationships these are; '' for the package itself. */
export function readRelationships(container: Container, source: string): Checked<Relationship[]> {
  const part = relationshipsPart(source);
  const bytes = container.read(part);
  if (!bytes.ok) return bytes;
  const relationships: Relationship[] = [];
  const handlers = {
    open(element: XmlElement) {
      if (element.local !== 'Relationship') return;
      const target = attributeOf(element, 'Target') ?? '';
      const external = attributeOf(element, 'TargetMode')?.toLowerCase() === 'external';
      relationships.push({
        id: attributeOf(element, 'Id') ?? '',
        type: typePattern.exec(attributeOf(element, 'Type') ?? '')?.[1] ?? '',
        target: external ? undefined : resolveTarget(source, target),
      });
    },
  };
  const read = readXml(bytes.value, quoted(part), handlers, container.structure);
  return read.ok ? accept(relationships) : read;
}

const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};

/** The source of a relationships part, or undefined when the part is something else. */
export const sourceOfRelationships = (part: string): string | undefined => {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match ? `${match[1] ?? ''}${match[2]}` : undefined;
};

/** @returns undefined when the target leaves the package: upwards, or to another scheme or host. */
function resolveTarget(source: string, target: string): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:|\\|^\/\//.test(target)) return undefined;
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** The main part of a Word document, after the checks that say it is one without macros. */
export function findMainPart(container: Container): Checked<string> {
  if (!container.has(contentTypesPart))
    return refuse('container', container.has('_rels/.rels') ? 'OPC-MISSING-PART' : 'OPC-NOT-WORD', {
      part: contentTypesPart,
    });
  const types = readContentTypes(container);
  if (!types.ok) return types;
  const relationships = readRelationships(container, '');
  if (!relationships.ok) return relationships;
  const main = relationships.value.find(({ type }) => type === 'officeDocument')?.target;
  const mainType = main === undefined ? '' : (types.value.of(main) ?? '');
  if (main === undefined || !wordTypes.test(mainType)) return refuse('container', 'OPC-NOT-WORD');
  const holdsMacro =
    types.value.all.some((type) => /macroEnabled|vbaProject/i.test(type)) ||
    container.names.some((name) => /(^|\/)vba(Project\.bin|Data\.xml)$/i.test(name));
  if (holdsMacro) return refuse('container', 'OPC-MACRO');
  return container.has(main) ? accept(main) : refuse('container', 'OPC-MISSING-PART', { part: quoted(main) });
}

const wordTypes =
  /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml$/i;
