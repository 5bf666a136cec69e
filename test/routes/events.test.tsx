import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeLibrary, openApp, stubWindow } from './openApp.tsx';

const told = makeLibrary(
  ['visit-ends', 'A visit ends', '2023-03-24',
    'Chinese President Xi Jinping visited Moscow from 20 to 22 March 2023.',
    'Kremlin spokesman Dmitry Peskov said on Thursday that Vladimir Putin would meet Narendra Modi in Delhi on 3 April 2023.'],
  ['looking-back', 'Looking back', '2023-05-03',
    'Xi Jinping visited Moscow in late March 2023. The host was content.',
    'The cost of Xi Jinping’s visit to Moscow last month was high. Dmitry Peskov arrived in Kiev on 2 May 2023.'],
  ['later', 'Later still', '2023-05-04', 'Dmitry Peskov arrived in Kiev on 2 May 2023, by train.'],
);

beforeEach(() => stubWindow());

async function open() {
  const app = openApp('/timeline/', told);
  await app.start();
  await app.heading('Timeline');
  return app.user;
}

const event = (when: string) => screen.getByText(when, { selector: 'li[id] > :first-child > *' }).closest('li')!;

describe('an event that several articles tell', () => {
  it('stands once, with its first quotation and how many tell it', async () => {
    await open();
    const item = within(event('2 May 2023'));
    expect(item.getAllByText(/arrived in/)).toHaveLength(1);
    expect(item.getByText('2 reports')).toBeInTheDocument();
    expect(item.queryByText(/by train/)).toBeNull();
  });

  it('unfolds the others, each with its article, and says why they stand together', async () => {
    const user = await open();
    await user.click(within(event('2 May 2023')).getByText('2 reports'));
    const item = within(event('2 May 2023'));
    expect(await item.findByText(/by train/)).toBeInTheDocument();
    expect(item.getByRole('link', { name: '4 May 2023 · Later still' })).toHaveAttribute('href', 'articles/later/#s0');
    expect(item.getByText('Both tell of “arrive” with Dmitry Peskov and Kiev, at the same time.')).toBeInTheDocument();
  });

  it('an event of one report has nothing to unfold', async () => {
    await open();
    expect(within(event('3 April 2023')).queryByText(/report/)).toBeNull();
  });
});

describe('an event that is told with different dates', () => {
  it('says so, with both dates and both quotations, and chooses none', async () => {
    await open();
    const item = within(event('told with different dates'));
    expect(item.getByText('20–22 March 2023')).toBeInTheDocument();
    expect(item.getByText(/April 2023$/, { selector: 'b' })).toHaveTextContent('or April 2023');
    expect(event('told with different dates')).toHaveTextContent('visited Moscow from 20 to 22 March 2023.');
    expect(event('told with different dates')).toHaveTextContent('The cost of Xi Jinping’s visit to Moscow last month was high.');
    expect(item.getByText('“last month”: April 2023')).toBeInTheDocument();
    expect(item.getByText('3 reports')).toBeInTheDocument();
  });
});

describe('two clocks', () => {
  it('tells when something was said, and that it was announced before', async () => {
    await open();
    const item = within(event('3 April 2023'));
    expect(item.getByText('said “Thursday”: 23 March 2023')).toBeInTheDocument();
    expect(item.getByText('announced before')).toBeInTheDocument();
    expect(item.getByRole('link', { name: '24 March 2023 · A visit ends' })).toBeInTheDocument();
  });

  it('but not of what had happened', async () => {
    await open();
    expect(within(event('2 May 2023')).queryByText(/announced|said/)).toBeNull();
  });
});
