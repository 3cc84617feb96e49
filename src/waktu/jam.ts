/** The time at the end of a date text: '09.30', '9:30', 'pukul 9', 'jam 15.30 WIB'. Twenty-four hours, WIB. */

const RFC = /^(\d{4}-\d{2}-\d{2})t(\d{2}):(\d{2})(?::(\d{2}))?(?:\+07:00)?$/;
const BERJAM = /^(?:((?!pukul |pkl\.? |jam ).*?),? )?(?:(pukul|pkl\.?|jam) )?(\d{1,2})(?:([.:])(\d{2}))?( wib)?$/;

/** `hari` is what is left of the text, '' where only a time was given; `jam` is 'HH:mm:ss' or null. */
type Terpisah = Readonly<{ hari: string; jam: string | null }> | Readonly<{ sebab: string }>;

/** Parts a tidy text (see `rapikan`) into its day and its time. */
export function pisahJam(teks: string): Terpisah {
  const rfc = RFC.exec(teks);
  if (rfc) return susun(rfc[1] ?? '', rfc[2], rfc[3], rfc[4]);
  const [, hari = '', kata, jam, tanda, menit, wib] = BERJAM.exec(teks) ?? [];
  // A bare number may be a day or a year, and '5.09' alone the fifth of September.
  const berjam = jam !== undefined && (kata ?? wib ?? (hari === '' ? tanda === ':' : tanda));
  return berjam ? susun(hari, jam, menit) : { hari: teks, jam: null };
}

function susun(hari: string, jam = '', menit = '00', detik = '00'): Terpisah {
  const pukul = [jam.padStart(2, '0'), menit, detik];
  if (Number(jam) <= 23 && Number(menit) <= 59 && Number(detik) <= 59) return { hari, jam: pukul.join(':') };
  return { sebab: `Tidak ada pukul ${pukul.slice(0, 2).join('.')}.` };
}
