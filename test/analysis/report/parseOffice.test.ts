import { describe, expect, it } from 'vitest';
import { parseOffice } from '../../../src/analysis/report/parseOffice.ts';

describe('parseOffice', () => {
  it.each([
    ['Russian President', 'RU president'],
    ['President of the Russian Federation', 'RU president'],
    ['the president of France', 'FR president'],
    ['U.S. President', 'US president'],
    ['US Vice President', 'US vice president'],
    ['China’s Foreign Minister', 'CN foreign minister'],
    ['Japanese Prime Minister', 'JP head of government'],
    ['Prime Minister of Japan', 'JP head of government'],
    ['Chinese Premier', 'CN head of government'],
    ['acting Thai prime minister', 'TH head of government'],
    ['Minister of Foreign Affairs of Brazil', 'BR foreign minister'],
    ['Ukraine’s Defence Minister', 'UA defence minister'],
    ['South Korean President', 'KR president'],
  ])('reads %s as %s', (role, office) => {
    const read = parseOffice(role);
    expect(read && `${read.country} ${read.post}`).toBe(office);
  });

  it.each([
    ['President', 'of which country is not said'],
    ['Foreign Minister', 'nor here'],
    ['Gazprom President', 'no country'],
    ['Russian Olympic Committee President', 'of a body, not of the country'],
    ['Russian President’s spokesman', 'his spokesman'],
    ['Chinese Foreign Ministry spokesman', 'a spokesman'],
    ['president of Harvard University', 'no country'],
    ['president of Russia from 2008 to 2012', 'words left over'],
    ['former Russian President', 'not now'],
    ['Deputy Prime Minister of Ukraine', 'a deputy'],
    ['Korean President', 'two countries'],
    ['Congolese President', 'two countries'],
    ['Scottish First Minister', 'no sovereign state'],
    ['British King', 'may be king of others'],
    ['German Chancellor', 'a word for many offices'],
    ['European Commission President', 'no country'],
    ['presidential candidate', 'no office'],
    ['', 'nothing'],
    ['’s '.repeat(50_000), 'nothing, however long'],
  ])('reads no office in %#: %s (%s)', (role) => {
    expect(parseOffice(role)).toBeNull();
  });
});
