function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Time for four times the input over time for the input: about 4 where linear, 16 where quadratic. A
 * busy machine gets more tries. The input is prepared before the clock starts.
 */
export function isLinear<Input>(prepare: (size: number) => Input, run: (input: Input) => void, size: number): boolean {
  const [small, large] = [prepare(size), prepare(4 * size)];
  return [1, 2, 3, 4, 5].some(() => timeOf(() => run(large)) < 10 * timeOf(() => run(small)) + 100);
}

/** A word of letters for each number, no two alike: `ka`, `kb`, …, `kba`. */
export const letters = (number: number): string => `k${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`;
