import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'rolldown/utils';
import { filesUnder, ROOT } from '../architecture/modules.ts';

/** Where on a screen a string stands; the room it has there is in strings.test.ts. */
export type Place = 'button' | 'heading' | 'chip' | 'tab' | 'tip' | 'placeholder';

export interface Usage {
  /** Every plain string of the code, types left out: a key among them is used. */
  literals: Set<string>;
  /** Templates that begin like a key, with `*` for each hole: `failure.*`, each with the files that have them. */
  templates: Map<string, string[]>;
  /** Places in which a key is drawn. */
  places: Map<string, Set<Place>>;
  /** `t('key', { … })` with a plain key and plain names. */
  calls: { key: string; params: readonly string[]; file: string }[];
}

const HEADINGS = /^(h[1-3]|legend)$/;
const CHIPS = /\b(chip|badge)\b/;
const HEADING_PROPS: readonly string[] = ['EmptyState', 'Dialog', 'ErrorState'];

type Visited = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['JSXElement']>>[0];
type Attribute = Visited['openingElement']['attributes'][number];

/** What the strings in this element's text are to its reader; null where only what is around it tells. */
function placeOf({ openingElement: { name, attributes } }: Visited): Place | null {
  const tag = name.type === 'JSXIdentifier' ? name.name : '';
  const plain = (wanted: string): string => {
    const found = attributes.find((attribute) => nameOf(attribute) === wanted);
    const value = found?.type === 'JSXAttribute' ? found.value : null;
    return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : '';
  };
  if (plain('role') === 'tab' || tag === 'Tab') return 'tab';
  if (CHIPS.test(plain('class')) || tag === 'Badge') return 'chip';
  if (tag === 'button' || tag === 'Button') return 'button';
  return HEADINGS.test(tag) ? 'heading' : null;
}

const nameOf = (attribute: Attribute): string =>
  attribute.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' ? attribute.name.name : '';

function placeOfAttribute(element: Visited, attribute: Attribute): Place | null {
  const name = nameOf(attribute);
  const tag = element.openingElement.name.type === 'JSXIdentifier' ? element.openingElement.name.name : '';
  if (name === 'title') return HEADING_PROPS.includes(tag) ? 'heading' : 'tip';
  return name === 'placeholder' ? 'placeholder' : null;
}

/** How the code of the product uses the strings of the UI. */
export function readUsage(): Usage {
  const usage: Usage = { literals: new Set(), templates: new Map(), places: new Map(), calls: [] };
  for (const file of filesUnder(['components', 'entrypoints', 'lib'], /\.tsx?$/))
    readText(file, readFileSync(`${ROOT}${file}`, 'utf8'), usage);
  return usage;
}

/** Adds what one file uses. */
export function readText(file: string, text: string, usage: Usage): void {
  const { program } = parseSync(file, text);
  const types = new Set<number>();
  const around: (Place | null)[] = [];
  const attributes = new Map<number, Place | null>();
  new Visitor({
    TSLiteralType: ({ literal }) => types.add(literal.start),
    Literal({ value, start }) {
      if (typeof value !== 'string' || types.has(start)) return;
      usage.literals.add(value);
      const place = around.at(-1) ?? null;
      if (place !== null) usage.places.set(value, (usage.places.get(value) ?? new Set()).add(place));
    },
    TemplateLiteral({ quasis }) {
      const template = quasis.map((quasi) => quasi.value.cooked).join('*');
      if (/^[a-z]+(\.\w+)*\.\*/.test(template))
        usage.templates.set(template, [...(usage.templates.get(template) ?? []), file]);
    },
    JSXElement(element) {
      around.push(placeOf(element) ?? around.at(-1) ?? null);
      for (const attribute of element.openingElement.attributes)
        attributes.set(attribute.start, placeOfAttribute(element, attribute));
    },
    'JSXElement:exit': () => around.pop(),
    JSXAttribute: ({ start }) => around.push(attributes.get(start) ?? null),
    'JSXAttribute:exit': () => around.pop(),
    CallExpression({ callee, arguments: [key, params] }) {
      if (callee.type !== 'Identifier' || callee.name !== 't') return;
      if (key?.type !== 'Literal' || typeof key.value !== 'string') return;
      if (params === undefined) usage.calls.push({ key: key.value, params: [], file });
      else if (params.type === 'ObjectExpression') {
        const names = params.properties.flatMap((property) =>
          property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
        );
        if (names.length === params.properties.length) usage.calls.push({ key: key.value, params: names, file });
      }
    },
  }).visit(program);
}
