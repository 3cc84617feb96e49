/** Said for politeness, in Javanese too, or to ask: no part of what is searched for or explained. */
const FILLERS: ReadonlySet<string> = new Set(
  'dong ya yah yuk nih sih deh kok lho loh toh to ki iki kui itu ini tadi nggih njih monggo mas mbak pak bu tolong mohon saya aku kami mau ingin gimana bagaimana cara caranya yang yg untuk buat apa apakah siapa berapa kapan mana juga aja saja dulu lagi udah sudah'.split(
    ' ',
  ),
);

export const isFiller = (kata: string): boolean => FILLERS.has(kata.toLowerCase());
