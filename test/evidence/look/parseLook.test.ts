import { describe, expect, it } from 'vitest';
import { describeLook } from '../../../src/evidence/look/describeLook.ts';
import { defaultLook, lookLimits, parseLook } from '../../../src/evidence/look/parseLook.ts';

describe('parseLook', () => {
  it.each([
    ['a theme', { theme: 'sepia' }],
    ['a typeface', { font: 'browser' }],
    ['the smallest and the longest', { size: 70, leading: 120, measure: 90 }],
    ['the largest and the shortest', { size: 200, leading: 240, measure: 45 }],
    ['alignment and hyphens', { align: 'justify', hyphens: true }],
  ])('keeps %s', (_, part) => expect(parseLook({ ...defaultLook, ...part })).toEqual({ ...defaultLook, ...part }));

  it.each([
    ['nothing', null],
    ['a text', 'dark'],
    ['a list', ['dark']],
    ['an empty record', {}],
    ['a theme of a later edition', { theme: 'solarized' }],
    ['a theme that would be code', { theme: '"><script>' }],
    ['a property of every object', { theme: 'toString', font: 'constructor' }],
    ['a size that is a text', { size: '120' }],
    ['a size out of sight', { size: 1 }],
    ['a size beyond the window', { size: 2000 }],
    ['no number', { leading: Number.NaN, measure: Number.POSITIVE_INFINITY }],
    ['a word for yes', { hyphens: 'on' }],
  ])('takes %s for the usual', (_, kept) => expect(parseLook(kept)).toEqual(defaultLook));

  it('takes what is whole from a record that is damaged', () => {
    expect(parseLook({ theme: 'black', size: 'large', measure: 60 })).toEqual({ ...defaultLook, theme: 'black', measure: 60 });
  });

  it.each(['size', 'leading', 'measure'] as const)('the usual %s lies on a step between its limits', (name) => {
    const { min, max, step } = lookLimits[name];
    expect((defaultLook[name] - min) % step).toBe(0);
    expect((max - min) % step).toBe(0);
  });
});

describe('describeLook', () => {
  it('of the usual look names nothing but what a page has by itself', () => {
    expect(describeLook(defaultLook)).toEqual({
      attributes: { 'data-theme': 'system', 'data-font': 'literata', 'data-align': 'start', 'data-hyphens': 'off' },
      properties: { '--size': '1', '--leading-reading': '1.62', '--characters': '72' },
      scheme: 'light dark',
      paper: { light: '#fbfaf6', dark: '#171614' },
    });
  });

  it('in a chosen theme does not ask what the device prefers', () => {
    const { paper, scheme } = describeLook({ ...defaultLook, theme: 'black' });
    expect([paper, scheme]).toEqual([{ light: '#000000', dark: '#000000' }, 'dark']);
  });
});
