/** A legal paper bears no abbreviated office. Only those below are known; a full form is offered, never taken. */
import { typedLine } from '../../../text/typed-line.ts';

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dirut: 'Direktur Utama',
    wadirut: 'Wakil Direktur Utama',
    wadir: 'Wakil Direktur',
    kadis: 'Kepala Dinas',
    kadin: 'Kepala Dinas',
    sekdin: 'Sekretaris Dinas',
    sekdis: 'Sekretaris Dinas',
    kaban: 'Kepala Badan',
    sekwan: 'Sekretaris Dewan Perwakilan Rakyat Daerah',
    sekda: 'Sekretaris Daerah',
    kabag: 'Kepala Bagian',
    kabid: 'Kepala Bidang',
    kades: 'Kepala Desa',
    sekdes: 'Sekretaris Desa',
    warek: 'Wakil Rektor',
    wadek: 'Wakil Dekan',
    kacab: 'Kepala Cabang',
    pincab: 'Pemimpin Cabang',
    dirjen: 'Direktur Jenderal',
    sekjen: 'Sekretaris Jenderal',
  }),
);

/** 'Kadis Sosial' is 'Kepala Dinas Sosial'; null where nothing is short. */
export function spelledTitle(jabatan: string): string | null {
  const tanpa = jabatan.replace(/\s+\((\p{L}+)\)/gu, (apa, kata) => (TITLES.has(kata.toLowerCase()) ? '' : apa));
  const lengkap = tanpa
    .replace(/\p{L}+/gu, (kata) => TITLES.get(kata.toLowerCase()) ?? kata)
    .replace(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu, '$1');
  return lengkap === jabatan ? null : lengkap;
}

export function shortTitle(id: string, jabatan: string | null | undefined, isian: string): readonly string[] {
  const lengkap = spelledTitle(jabatan ?? '');
  if (lengkap === null) return [];
  return [
    `Jabatan "${jabatan}" ditulis singkat; dalam surat dan PKS ditulis lengkap: ${typedLine(['ralat', id, '--isian', `${isian}=${lengkap}`])}`,
  ];
}
