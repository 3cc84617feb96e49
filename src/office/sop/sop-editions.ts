/** These readings are shipped; the first, as printed, is the default. */
export const SOP_EDITIONS = ['470-08', '470-08-selaras'] as const;
