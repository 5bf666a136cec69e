import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/**
 * A browser of the Chromium family for journeys, measuring and pictures: the one named in
 * DATELINE_BROWSER or CHROME_PATH, else one that is installed, else (as root on Debian or Ubuntu)
 * one that is installed now.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** The same browser, to be connected to by several processes: starting one takes longer than most journeys. */
export async function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

/** The same browser with a profile in `folder`: not a private window, so that a site can be installed. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, launchOptions());
}

function launchOptions(): LaunchOptions {
  return {
    executablePath: findBrowser() ?? installBrowser(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-domain-reliability',
      '--disable-extensions',
      '--disable-quic',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--metrics-recording-only',
      '--no-default-browser-check',
      '--no-first-run',
      '--no-pings',
      // Chromium's sandbox refuses to start for root; for everyone else it stays on.
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  };
}

/** Path of an installed browser; null where none is found. Throws where the named one does not exist. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  for (const variable of ['DATELINE_BROWSER', 'CHROME_PATH']) {
    const named = environment[variable];
    if (named === undefined || named === '') continue;
    if (existsSync(named)) return named;
    throw new Error(`${variable} is "${named}", where no file is. Set it to the path of Chromium, Chrome or Edge, or unset it.`);
  }
  return [...onPath(environment), ...usualPlaces(environment), ...playwrightCache(environment)].find((path) => existsSync(path)) ?? null;
}

function onPath(environment: NodeJS.ProcessEnv): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = process.platform === 'win32' ? [] : (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = environment[variable];
        return folder === undefined
          ? []
          : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')];
      });
    default:
      return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  }
}

/** Browsers that `playwright install` has put on this machine, newest first. */
function playwrightCache(environment: NodeJS.ProcessEnv): readonly string[] {
  const folder =
    environment['PLAYWRIGHT_BROWSERS_PATH'] ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches/ms-playwright')
      : process.platform === 'win32'
        ? join(environment['LOCALAPPDATA'] ?? homedir(), 'ms-playwright')
        : join(homedir(), '.cache/ms-playwright'));
  if (!existsSync(folder)) return [];
  const insides = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/u.test(name))
    .sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)))
    .flatMap((name) => insides.map((inside) => join(folder, name, inside)));
}

function installBrowser(): string {
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found; installing chromium with apt-get.');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No browser found on the path, in its usual places or among Playwright\'s. ' +
      'Install Chromium, Chrome or Edge (for example: npx playwright-core install chromium), or set DATELINE_BROWSER to the path of one.',
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
