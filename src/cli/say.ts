import pc from 'picocolors';

/** Tells the user what is going on, on stderr, so that stdout holds results alone. */
export function say(message: string): void {
  console.error(pc.dim(message));
}
