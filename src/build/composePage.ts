import { createHash } from 'node:crypto';
import { selectStyle } from './selectStyle.ts';

export interface PageParts {
  /** The built `index.html`. */
  readonly template: string;
  /** The app's whole style. */
  readonly style: { readonly name: string; readonly css: string };
  /** From the page to the app's root: `../../`. */
  readonly base: string;
  /** What stands in the page; null for the shell, which holds the whole style and no text. */
  readonly prerendered: {
    readonly html: string;
    /** Version of the library that it was drawn from: with another one it cannot come to life. */
    readonly version: string;
    /** Scripts of the page's route, and the library's files that it is drawn from, below the app's root. */
    readonly scripts: readonly string[];
    readonly facts: readonly string[];
  } | null;
}

/**
 * One page's HTML. Its text and the style that it needs come first, and nothing is asked for before
 * them; scripts, facts and the whole style are fetched once the text is there. Its policy allows the
 * app's own files and the page's own style, and nothing else.
 */
export function composePage({ template, style, base, prerendered }: PageParts): string {
  const whole = rebase(style.css, style.name);
  const css = prerendered === null ? whole : selectStyle(whole, `${template}${prerendered.html}`);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'sha256-${hash}'`, "img-src 'self' data:", "font-src 'self'",
    // A sound that the page itself makes: see data/listening/makeHush.ts.
    "media-src blob:", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'self'", "form-action 'none'",
  ].join('; ');
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(prerendered?.html ?? '')?.[1];
  const title = heading === undefined || heading === 'Articles' ? 'Dateline' : `${heading.replaceAll(/<[^>]+>/g, '')} · Dateline`;

  const scripts = [...template.matchAll(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g)].map(([tag]) => tag.replace(' crossorigin', ''));
  const later = prerendered === null ? scripts : [
    ...scripts,
    ...prerendered.scripts.filter((file) => !template.includes(file)).map((file) => `<link rel="modulepreload" href="./${file}">`),
    // As `fetch` asks for them, or they would be fetched twice.
    ...prerendered.facts.map((file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="./${file}">`),
    `<link rel="preload" as="style" id="whole-style" href="./${style.name}">`,
  ];
  const root = prerendered === null ? '<div id="root"></div>' : `<div id="root" data-version="${prerendered.version}">${prerendered.html}</div>`;
  return template
    .replaceAll(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
    .replace('<base href="./" />', () => `<base href="${base}" />`)
    .replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <style>${css}</style>`)
    .replace('<div id="root"></div>', () => [root, ...later].join('\n    '));
}

/** What a style file names is relative to the file; in a page it is relative to the app's root. */
function rebase(css: string, name: string): string {
  const folder = name.replace(/[^/]*$/, '');
  return css.replaceAll(/url\((['"]?)(?!data:|[a-z]+:|\/|#)(?:\.\/)?([^)'"]+)\1\)/g, (_, quote: string, path: string) => `url(${quote}${normalise(folder + path)}${quote})`);
}

const normalise = (path: string): string => new URL(path, 'http://root/').href.slice('http://root/'.length);
