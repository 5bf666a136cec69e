import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { prerenderPages } from './src/build/prerenderPages.ts';
import { pwaOptions } from './src/build/pwaOptions.ts';
import { scopeClassName } from './src/build/scopeClassName.ts';
import { seedLibrary } from './src/build/seedLibrary.ts';

export default defineConfig(({ isPreview }) => ({
  // Relative: each page says where the app's root is, so one build serves under any path.
  base: './',
  appType: isPreview ? 'mpa' : 'spa',
  css: { modules: { generateScopedName: scopeClassName } },
  build: {
    // One style for all views: it stands in every page, so no view waits for a second one.
    cssCodeSplit: false,
    // Pages name what they need, and idle time fetches the rest: lists of what each lazy file needs would weigh on the first view.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What every view needs is one file: many small ones compress worse and wait for one another.
        codeSplitting: {
          groups: [
            { name: 'core', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@tanstack)[\\/]|src[\\/](data[\\/](library|dataContext|visits|keptLook)|evidence[\\/]isDoubtful|paths|routes[\\/](frame[\\/](keys[\\/]holdInput|View|useArrival|useAddressSearch|Announcer|PendingView|Later))|components[\\/](Bar|Skeleton|Failure|EntityDot|ViewHead|words|text[\\/]layoutText))\b|preload-helper/ },
            // What puts names right, from the lens to the panel: none of it until somebody does.
            { name: 'corrections', test: /src[\\/](evidence[\\/]corrections|components[\\/]who[\\/]putRight|data[\\/](own[\\/]corrections|lens)|routes[\\/]correcting[\\/](PutRight|PutRightHere|CorrectionNotice|useCorrecting))\b/ },
          ],
        },
      },
    },
    target: ['chrome123', 'safari17.5', 'firefox120'],
  },
  plugins: [react(), seedLibrary({ folder: 'seeds', report: 'build-report.txt' }), prerenderPages(), VitePWA(pwaOptions)],
}));
