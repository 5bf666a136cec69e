import { createHash } from 'node:crypto';

export interface PageParts {
  /** The built `index.html`. */
  readonly template: string;
  /** The app's style: it stands in the page, because a file of its own would hold up the first paint by a round trip. */
  readonly style: readonly { readonly name: string; readonly css: string }[];
  /** From the page to the app's root: `../../`. */
  readonly base: string;
  readonly html: string;
  /** What the page was drawn from; null where it is not prerendered. */
  readonly state: unknown;
  /** Scripts of the page's route, below the app's root. */
  readonly preload: readonly string[];
}

/** One page's HTML. Its policy allows the app's own files and the page's own style, and nothing else. */
export function composePage({ template, style, base, html, state, preload }: PageParts): string {
  const css = style.map(({ name, css: text }) => rebase(text, name)).join('');
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'sha256-${hash}'`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'self'", "form-action 'none'",
  ].join('; ');
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  const title = heading === undefined || heading === 'Articles' ? 'Dateline' : `${heading.replace(/<[^>]+>/g, '')} · Dateline`;

  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<style>${css}</style>`,
    ...preload.filter((file) => !template.includes(file)).map((file) => `<link rel="modulepreload" href="./${file}" />`),
  ].join('\n    ');
  return template
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replaceAll(' crossorigin', '')
    .replace('<base href="./" />', () => `<base href="${base}" />`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>\n    ${head}`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>${state === null ? '' : `\n    ${stateScript(state)}`}`);
}

/** JSON in a page: no `<` may stand in it, or its text could end the element. */
const stateScript = (state: unknown): string => `<script type="application/json" id="state">${JSON.stringify(state).replaceAll('<', String.raw`\u003c`)}</script>`;

/** What a style file names is relative to the file; in a page it is relative to the app's root. */
function rebase(css: string, name: string): string {
  const folder = name.replace(/[^/]*$/, '');
  return css.replaceAll(/url\((['"]?)(?!data:|[a-z]+:|\/|#)(?:\.\/)?([^)'"]+)\1\)/g, (_, quote: string, path: string) => `url(${quote}${normalise(folder + path)}${quote})`);
}

const normalise = (path: string): string => new URL(path, 'http://root/').href.slice('http://root/'.length);
