import { Fragment, isValidElement, type ReactNode } from 'react';

/**
 * Elements → markup that is HTML and well-formed XML alike, for files that are read without the app. What a component
 * draws must come from its properties alone: it is called as a function, outside of any rendering.
 *
 * Text is text whatever it holds: signs of markup are escaped, and what XML cannot hold is left out.
 */
export function writeMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escapeText(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (isValidElement<Props>(node)) return writeElement(node.type, node.props);
  if (Symbol.iterator in node) return [...node].map(writeMarkup).join('');
  throw new TypeError('A file is written from elements, texts and lists of them, but there is something else. Draw it without suspending.');
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function writeElement(type: unknown, props: Props): string {
  const { children, ...attributes } = props;
  if (type === Fragment) return writeMarkup(children);
  if (typeof type === 'function') return writeMarkup((type as (props: Props) => ReactNode)(props));
  const name = String(type);
  const written = Object.entries(attributes).map(([key, value]) => writeAttribute(spellings.get(key) ?? key, value)).join('');
  return empty.has(name) ? `<${name}${written} />` : `<${name}${written}>${writeMarkup(children)}</${name}>`;
}

function writeAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value !== 'string' && typeof value !== 'number' && value !== true) {
    throw new TypeError(`The attribute ${name} is written as text, but it is ${typeof value}. Leave out what a file cannot hold.`);
  }
  return ` ${name}="${escapeText(value === true ? '' : String(value))}"`;
}

/** As React spells them, and as files do. */
const spellings: ReadonlyMap<string, string> = new Map([['className', 'class'], ['dateTime', 'datetime']]);

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta']);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters, halves of characters and the two that are none: XML 1.0 allows none of them.
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Most words hold neither. */
// oxlint-disable-next-line no-control-regex
const suspect = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** For text and for attributes in double quotation marks. */
export const escapeText = (text: string): string =>
  suspect.test(text) ? text.replaceAll(notXml, '').replaceAll(/[&<>"]/g, (sign) => entities[sign]!) : text;
