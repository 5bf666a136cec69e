const rate = 8000;
/** Chrome gives the keys to nothing that is shorter than five seconds. */
const seconds = 6;

/**
 * A sound that nobody hears, as a WAV file of one channel and 16 bits. It is no silence: Firefox gives the
 * keys to nothing that is silent throughout, so it swings by
 * one step, 90 dB below the loudest, twenty times a second. Made here and not fetched, so that it is there offline and needs no answer in parts.
 */
export function makeHush(): Blob {
  const bytes = rate * seconds * 2;
  const head = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) => new TextEncoder().encode(text).forEach((byte, index) => head.setUint8(at + index, byte));
  write(0, 'RIFF');
  head.setUint32(4, 36 + bytes, true);
  write(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  write(36, 'data');
  head.setUint32(40, bytes, true);
  const samples = Int16Array.from({ length: rate * seconds }, (_, index) => (index % 400 < 200 ? 1 : -1));
  return new Blob([head, samples], { type: 'audio/wav' });
}
