/** Bounds of what is read, so that no input can exhaust memory. Sizes in bytes. */
export const LIMITS = {
  /** One document: a page, a file of a zip, a line of JSON lines. */
  document: 50 * 1024 * 1024,
  /** One zip as it stands on disk. */
  archive: 512 * 1024 * 1024,
  /** Everything inside one zip, unpacked. */
  unpacked: 2 * 1024 * 1024 * 1024,
  entries: 20_000,
  /** Zips inside zips. */
  depth: 2,
} as const;

export const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;
