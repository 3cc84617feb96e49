/** The readings of SOP 470/08 that are shipped; the first is the default: the document is the authority. */
export const SOP_EDITIONS = ['470-08', '470-08-selaras'] as const;
