import type { VitePWAOptions } from 'vite-plugin-pwa';

const paper = '#fbfaf6';

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable' | 'monochrome' = 'any') => ({
  src: `icons/${file}`,
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-192.png', '192x192')] });

/** As `npm run screenshots` takes them. */
const screenshot = (view: string, label: string, form: 'wide' | 'narrow') => ({
  src: `screenshots/${view}-${form}.png`,
  sizes: form === 'wide' ? '1440x900' : '390x844',
  type: 'image/png',
  form_factor: form,
  label,
});

const screenshots = (['wide', 'narrow'] as const).flatMap((form) => [
  screenshot('articles', 'All articles, month by month', form),
  screenshot('reader', 'An article, with who, where and when marked in the text', form),
  screenshot('timeline', 'The dated sentences of all articles on one timeline', form),
]);

/** The installed app: its manifest, and which files the service worker brings with the app itself. */
export const pwaOptions: Partial<VitePWAOptions> = {
  strategies: 'injectManifest',
  srcDir: 'src/workers',
  filename: 'serviceWorker.ts',
  // The page registers by itself, relative to its base (data/offline.ts), and asks before it changes.
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  injectManifest: {
    // The app, not its pages and not the library: those would be one list entry for each article.
    globPatterns: ['assets/**/*.{js,css,woff2}', 'shell.html', 'icons/icon-192.png'],
    // Vite's names change with the contents.
    dontCacheBustURLsMatching: /^assets\//,
    rollupFormat: 'iife',
  },
  manifest: {
    // No `id`: it would be resolved against the origin, and two libraries on one host would be one app.
    name: 'Dateline',
    short_name: 'Dateline',
    description: 'For people who follow a story through many articles: it knows who, where and when, offline and privately.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    categories: ['news', 'books', 'education'],
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
      icon('icon-monochrome-512.png', '512x512', 'monochrome'),
      icon('icon.svg', 'any'),
    ],
    screenshots,
    shortcuts: [shortcut('Articles', './'), shortcut('Timeline', './timeline/'), shortcut('Who & where', './who/')],
  },
};
