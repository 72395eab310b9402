/** Every failure a user can meet, each with what to do about it. Codes are public: they reach exit messages and GraphQL. */
export type ErrorCode =
  | 'UNREADABLE_INPUT'
  | 'UNSUPPORTED_FORMAT'
  | 'EMPTY_INPUT'
  | 'INPUT_TOO_LARGE'
  | 'INVALID_DOCUMENT'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_SETUP'
  | 'INVALID_CONFIGURATION'
  | 'USAGE';

/** A known failure: `message` names the file or field, `hint` says what to do. Anything else thrown is a defect. */
export class GovgraphError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GovgraphError';
    this.code = code;
    this.hint = options.hint;
  }
}
