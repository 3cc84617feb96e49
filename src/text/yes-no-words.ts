/** People answer a question so, beside the word it names. */
export const YES_WORDS = ['ya', 'yes', 'iya', 'ok', 'oke'];
export const NO_WORDS = ['tidak', 'no', 'tdk', 'bukan', 'nggak', 'enggak', 'gak', 'jangan'];
