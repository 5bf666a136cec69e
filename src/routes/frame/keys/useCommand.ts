import { useEffect } from 'react';
import type { CommandId } from './commands.ts';

/** How something answers a command. */
export interface Answer {
  readonly run: () => void;
  /** Where several answer, the latest does: milliseconds since 1970. */
  readonly at: number;
}

interface Call {
  readonly command: CommandId;
  readonly answers: Answer[];
}

const name = 'dateline-command';

/**
 * Answers a command for as long as this is on the page, whichever key it has; null where there is
 * nothing to do at present. What has a button of its own needs none of this: the button says
 * `data-command="save"`, and the key presses it.
 *
 * @param at when what is done or undone came about
 */
export function useCommand(command: CommandId, run: (() => void) | null, at = 0): void {
  useEffect(() => {
    if (run === null) return undefined;
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<Call>;
      if (detail.command === command) detail.answers.push({ run, at });
    };
    document.addEventListener(name, hear);
    return () => document.removeEventListener(name, hear);
  }, [command, run, at]);
}

/** What would be done on a command at present; null where nothing answers it. */
export function findAnswer(command: CommandId): (() => void) | null {
  const call: Call = { command, answers: [] };
  document.dispatchEvent(new CustomEvent(name, { detail: call }));
  const latest = call.answers.toSorted((a, b) => b.at - a.at)[0];
  if (latest !== undefined) return latest.run;
  const button = document.querySelector<HTMLElement>(`[data-command="${command}"]:not(:disabled)`);
  return button === null ? null : () => button.click();
}
