import { inspect } from 'node:util';

/**
 * What an owner has to put right in the seeds' folder. Its message says all there is to say, so it is
 * shown without the stack, which would tell of the build's insides.
 */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // What loggers print that take the stack for the whole error.
    this.stack = message;
  }

  [inspect.custom](): string {
    return this.message;
  }
}
