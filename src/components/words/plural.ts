/** `1 article`, `7 articles`. `many` where an `s` is not enough. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
