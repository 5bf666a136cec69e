import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeHush } from '../../../src/data/listening/makeHush.ts';
import { openSpeech, type Heard, type Speech } from '../../../src/data/listening/speech.ts';
import { installFakeSpeech, type FakeVoice } from '../../fakeSpeech.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'fakeSpeech']) Reflect.deleteProperty(window, name);
});

const anna: FakeVoice = { name: 'Anna', lang: 'en-US' };
const cloud: FakeVoice = { name: 'Cloud', lang: 'en-US', localService: false };

function open(...voices: readonly FakeVoice[]) {
  installFakeSpeech({ voices, wordMs: null });
  const speech = openSpeech(window)!;
  const heard: string[] = [];
  const say = (text: string, voice = 'Anna') => {
    speech.say({ text, lang: 'en', rate: 1, voice: { id: `voice:${voice}`, name: voice, lang: 'en-US', usual: false } }, (each: Heard) => {
      heard.push(`${text} ${each.kind}${each.kind === 'failed' ? ` ${each.why}` : ''}`);
    });
    vi.advanceTimersByTime(1);
  };
  return { speech, say, heard, said: () => window.fakeSpeech.said.map(({ text }) => text) };
}
const names = (speech: Speech) => speech.listVoices().map(({ name }) => name);

describe('the browser’s voices', () => {
  it('are none where it has no door to them', () => expect(openSpeech(window)).toBeNull());

  it('are those of this device, each once', () => {
    expect(names(open(anna, cloud, { name: 'Daniel', lang: 'en-GB' }, anna).speech)).toEqual(['Anna', 'Daniel']);
  });

  it('tell when they come, and no longer when nobody asks', () => {
    const { speech } = open();
    const hear = vi.fn<() => void>();
    const stop = speech.followVoices(hear);
    window.fakeSpeech.setVoices([anna]);
    expect(hear).toHaveBeenCalledTimes(1);
    stop();
    window.fakeSpeech.setVoices([]);
    expect(hear).toHaveBeenCalledTimes(1);
  });

  it('are looked for again where the browser tells of none', () => {
    const { speech } = open();
    Object.assign(window.speechSynthesis, { addEventListener: undefined });
    const hear = vi.fn<() => void>();
    const stop = speech.followVoices(hear);
    vi.advanceTimersByTime(600);
    expect(hear).toHaveBeenCalledTimes(1);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

describe('saying', () => {
  it('one thing after the other, and tells of each', () => {
    const { say, heard, said } = open(anna);
    say('One');
    say('Two');
    expect(said()).toEqual(['One']);
    window.fakeSpeech.finish();
    window.fakeSpeech.finish();
    expect(said()).toEqual(['One', 'Two']);
    expect(heard).toEqual(['One began', 'One finished', 'Two began', 'Two finished']);
  });

  it('never with a voice that sends the text away, even where it is asked for by name', () => {
    const { say, heard, said } = open(cloud);
    say('One', 'Cloud');
    expect(said()).toEqual([]);
    expect(heard).toEqual(['One failed broken']);
  });

  it('never with the voice that the browser would take instead of one that is gone', () => {
    const { say, said } = open(anna);
    window.fakeSpeech.setVoices([cloud]);
    say('One');
    expect(said()).toEqual([]);
  });

  it('nothing more is heard of what was taken back', () => {
    const { speech, say, heard } = open(anna);
    say('One');
    speech.hush();
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['One began']);
    expect(speech.isSilent()).toBe(true);
  });

  it('waits until the browser has taken back what was said before', () => {
    const { speech, say, said } = open(anna);
    say('One');
    speech.hush();
    say('Two');
    expect(said()).toEqual(['One']);
    expect(speech.isSilent()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(said()).toEqual(['One', 'Two']);
  });

  it('takes the voice from a page that left it speaking', () => {
    const { say, said, heard } = open(anna);
    window.speechSynthesis.speak(new window.SpeechSynthesisUtterance('Old'));
    vi.advanceTimersByTime(1);
    say('One');
    vi.advanceTimersByTime(100);
    expect(said()).toEqual(['Old', 'One']);
    expect(heard).toEqual(['One began']);
  });

  it.each([
    ['not-allowed', 'refused'],
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
    ['synthesis-failed', 'broken'],
  ])('%s means %s', (error, why) => {
    const { say, heard } = open(anna);
    say('One');
    window.fakeSpeech.fail(error);
    expect(heard.at(-1)).toBe(`One failed ${why}`);
  });
});

describe('the sound that holds the media keys', () => {
  it('is a sound file as long as browsers ask for, nearly but not wholly silent', async () => {
    vi.useRealTimers();
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
      reader.readAsArrayBuffer(makeHush());
    });
    const view = new DataView(bytes);
    const text = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to));
    expect([text(0, 4), text(8, 16), text(36, 40)]).toEqual(['RIFF', 'WAVEfmt ', 'data']);
    expect(view.getUint32(4, true) + 8).toBe(bytes.byteLength);
    expect(view.getUint32(40, true) / view.getUint32(28, true)).toBeGreaterThan(5);
    const samples = new Int16Array(bytes.slice(44));
    expect(Math.max(...samples.slice(0, 4000))).toBe(1);
    expect(Math.min(...samples.slice(0, 4000))).toBe(-1);
  });
});
