/**
 * Gives way to messages that wait, once this work has had its turn of `turnMs`. A timer would wait four
 * milliseconds at least; a message of one's own comes right after those that wait.
 */
export function openTurns(turnMs: number, now: () => number): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < turnMs) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      }, { once: true });
      port1.start();
      port2.postMessage(null);
    });
    began = now();
  };
}
