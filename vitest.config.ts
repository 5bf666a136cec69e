import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const page = ['test/{components,routes,data}/**/*.test.{ts,tsx}', 'test/*.page.test.tsx'];

// oxlint-disable-next-line import/no-default-export -- vitest asks for it
export default defineConfig({
  test: {
    // An empty or narrowed run must not look like one that passed.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...page, 'test/journeys/**'],
          environment: 'node',
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'page',
          include: page,
          testTimeout: 30_000,
          environment: 'jsdom',
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/journeys/setup.ts'],
          // One browser and one machine: side by side they would only wait for each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as a journey waits for an element: what is slow on a busy machine has not failed.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
