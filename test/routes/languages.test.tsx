import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { texts } from '../analysis/language/texts.ts';
import { makeLibrary, openApp, stubWindow } from './openApp.tsx';

const library = makeLibrary(
  ['visit', 'زيارة إلى العاصمة', '2023-05-03', texts.ar, `> ${texts.en}`, '- واحد\n- اثنان', '```\nlet a = 1;\n```', texts.ar],
  ['capital', 'A visit to the capital', '2023-05-02', texts.en, `> ${texts.fr}`, `| a | b |\n|---|---|\n| c | d |`, 'Vladimir Putin met Xi Jinping in Moscow on 20 March 2023.'],
  ['english', 'The end', '2023-05-01', 'It ended.'],
);

beforeEach(() => {
  stubWindow();
  return () => vi.unstubAllGlobals();
});

async function open(address: string, heading: string) {
  const app = openApp(address, library);
  await app.start();
  await app.heading(heading);
  return app;
}

/** `lang dir` that an element states itself. */
const stated = (element: Element) => `${element.getAttribute('lang') ?? '-'} ${element.getAttribute('dir') ?? '-'}`;
const marks = () => screen.getByRole<HTMLButtonElement>('button', { name: /Marks on names/ });
const why = 'In Arabic: names and dates are marked in English only';

describe('an article in another language', () => {
  it('has its language and direction on its title and its text, and not on what stands around it', async () => {
    await open('/articles/visit', 'زيارة إلى العاصمة');
    expect(stated(screen.getByRole('heading', { level: 1 }))).toBe('ar rtl');
    expect(stated(screen.getAllByText(/وصل الرئيس/)[0]!.closest('[data-marks]')!)).toBe('ar rtl');
    expect(stated(screen.getByRole('article'))).toBe('- -');
    expect(stated(screen.getByText(/The president arrived/).closest('blockquote')!)).toBe('en ltr');
    expect(stated(screen.getByText('واحد').closest('li')!)).toBe('- -');
  });

  it('says why nothing is marked in it, once above the text and once where names would be', async () => {
    await open('/articles/visit', 'زيارة إلى العاصمة');
    expect(within(screen.getByRole('article')).getAllByText(why)).toHaveLength(1);
    expect(within(screen.getByRole('complementary', { name: 'Who and where' })).getAllByText(why)).toHaveLength(1);
    expect(screen.queryByText('0 people')).toBeNull();
  });

  it('has its marks off, whatever the reader chose, and no way to turn them on', async () => {
    const { user } = await open('/articles/visit', 'زيارة إلى العاصمة');
    expect([marks().disabled, marks().title, marks().ariaLabel]).toEqual([true, why, 'Marks on names: off']);
    await user.click(marks());
    expect(screen.getByRole('article').querySelector('[data-marks]')!.getAttribute('data-marks')).toBe('off');
  });
});

describe('an article in English', () => {
  it('has the language of a quotation on the quotation alone, and keeps its marks', async () => {
    await open('/articles/capital', 'A visit to the capital');
    expect(stated(screen.getByText(/Le président est arrivé/).closest('blockquote')!)).toBe('fr -');
    expect(stated(screen.getByText(/The president arrived/).closest('p')!)).toBe('- -');
    expect(marks().disabled).toBe(false);
    expect(within(screen.getByRole('article')).getByRole('link', { name: 'Vladimir Putin' })).toBeDefined();
    expect(screen.queryByText(/marked in English only/)).toBeNull();
  });

  it('names its neighbours in their languages', async () => {
    await open('/articles/capital', 'A visit to the capital');
    const links = within(screen.getByRole('navigation', { name: 'Neighbouring articles' }));
    expect(stated(links.getByText('زيارة إلى العاصمة'))).toBe('ar rtl');
    expect(stated(links.getByText('The end'))).toBe('- -');
  });
});

it('the list has the language of each row on its words', async () => {
  await open('/', 'Articles');
  expect(stated(screen.getByRole('heading', { level: 3, name: 'زيارة إلى العاصمة' }))).toBe('ar rtl');
  expect(stated(screen.getByRole('heading', { level: 3, name: 'زيارة إلى العاصمة' }).closest('li')!)).toBe('- -');
});
