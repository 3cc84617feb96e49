export type ServerError = Error & Readonly<{ code?: string; constraint?: string }>;

export const codeOf = (e: unknown): string => {
  const kode = e instanceof Error ? (e as ServerError).code : undefined;
  return typeof kode === 'string' ? kode : '';
};

/** Then it is unknown whether the last request was carried out. */
export const isConnectionLost = (e: unknown): boolean =>
  /^(?:08...|57P0[123]|ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED|ENETRESET|ECONNREFUSED)$/.test(codeOf(e)) ||
  (e instanceof Error &&
    /^(?:Connection terminated|Query read timeout|Client has encountered|Client was closed)/.test(e.message));

export const isWorthRepeating = (e: unknown): boolean => ['40001', '40P01'].includes(codeOf(e));

export const isTaken = (e: unknown): boolean => codeOf(e) === '23505';
export const isStandby = (e: unknown): boolean => codeOf(e) === '25006';
export const isMissingRegister = (e: unknown): boolean => ['42P01', '3F000'].includes(codeOf(e));
export const isMissingRight = (e: unknown): boolean => codeOf(e) === '42501';

export const isMissingPassword = (e: unknown): boolean =>
  e instanceof Error && /password must be a (?:non-empty )?string|no password supplied/.test(e.message);
