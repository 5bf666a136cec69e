import { aligns, fonts, lookLimits, themes } from '../../../../evidence/look/parseLook.ts';
import { rateLimits } from '../../../../evidence/listening/parseListening.ts';
import { between, filledText, isRecord, mustBe, oneOf, withFields, yesOrNo, type FindFault } from '../findFault.ts';
import type { Checked, Part, Row } from '../part.ts';

interface FiledSetting {
  readonly name: string;
  readonly value: unknown;
}

const texts = (of: string, to: string): FindFault => mustBe(`{ "${of}": "${to}", … }`, (value) => isRecord(value) && Object.values(value).every((each) => typeof each === 'string'));
const limits = ({ min, max }: { readonly min: number; readonly max: number }): FindFault => between(min, max);

/** Settings by their keys in the store, each with its name for people. One more setting is one more line. */
const settings: Readonly<Record<string, { readonly called: string; readonly findFault: FindFault }>> = {
  look: {
    called: 'type and theme',
    findFault: withFields({
      theme: oneOf(themes), font: oneOf(fonts), size: limits(lookLimits.size), leading: limits(lookLimits.leading), measure: limits(lookLimits.measure), align: oneOf(aligns), hyphens: yesOrNo,
    }),
  },
  keys: {
    called: 'keys',
    findFault: withFields({ on: yesOrNo, chords: texts('command', 'chord') }),
  },
  listening: { called: 'listening', findFault: withFields({ rate: limits(rateLimits), voices: texts('language', 'voice') }) },
  marks: { called: 'marks on names', findFault: oneOf(['calm', 'all', 'off']) },
};

/** About this device, and of no use on another. */
const deviceOwn: readonly unknown[] = ['visit', 'heard'];

const named = withFields({ name: filledText });
const settingOf = (name: unknown) => (typeof name === 'string' && Object.hasOwn(settings, name) ? settings[name]! : null);

/** What the reader has set. Settings have no time: those of the file count, and those that differed are named. */
export const settingsPart: Part = {
  name: 'settings',
  check,
  collect: (rows) => {
    const own = rows.filter(({ key }) => !deviceOwn.includes(key));
    const entries = own.map(({ key, value }) => ({ name: key, value })).filter((entry) => check(entry).kind === 'entry');
    return { entries, unread: own.length - entries.length };
  },
  merge: (rows, entries) => {
    const here = new Map(rows.map(({ key, value }) => [key, JSON.stringify(value)]));
    // Of a setting that the file has twice the last counts.
    const read = new Map((entries as readonly FiledSetting[]).filter((entry) => check(entry).kind === 'entry').map(({ name, value }) => [name, value]));
    const puts = [...read].filter(([name, value]) => here.get(name) !== JSON.stringify(value)).map(([key, value]): Row => ({ key, value }));
    const added = puts.filter(({ key }) => !here.has(key)).length;
    return {
      puts,
      count: { added, updated: puts.length - added, newerHere: 0, known: entries.length - puts.length, named: puts.map(({ key }) => settings[key as string]!.called) },
    };
  },
};

function check(entry: unknown): Checked {
  const fault = named(entry);
  if (fault !== null) return { kind: 'fault', fault };
  const { name, value } = entry as FiledSetting;
  const setting = settingOf(name);
  if (setting === null) return { kind: 'unknown', what: `the setting "${name}"` };
  const wrong = setting.findFault(value);
  return wrong === null ? { kind: 'entry' } : { kind: 'fault', fault: { ...wrong, where: wrong.where === '' ? 'value' : `value.${wrong.where}` } };
}
