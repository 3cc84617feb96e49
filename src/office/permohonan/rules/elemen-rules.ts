import { Failure } from '../../../errors.ts';
import type { Balasan, PermohonanDetails } from '../facts/kasus-parts.ts';

type ElemenList = Readonly<{ elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>> }>;

export const protectedElemenWarnings = (aturan: ElemenList, elemen: readonly string[]): readonly string[] =>
  elemen.some((kode) => aturan.elemen.get(kode)?.dilindungi)
    ? ['Elemen data yang dilindungi memerlukan persetujuan Menteri (PP 40/2019 pasal 56).']
    : [];

/**
 * Protected elements are for state security and law enforcement, with the Minister's approval (UU 24/2013 pasal 84, PP
 * 40/2019 pasal 56). @throws NILAI_TIDAK_DIKENAL, ELEMEN_DILINDUNGI
 */
export function checkElemen(aturan: ElemenList, isi: PermohonanDetails): void {
  for (const kode of isi.elemen) {
    const elemen = requireKnownElemen(aturan, kode);
    if (elemen.dilindungi && isi.pemanfaatan !== 'penegakan-hukum') {
      throw new Failure(
        'ELEMEN_DILINDUNGI',
        `Elemen data "${elemen.nama}" dilindungi (UU 24/2013 pasal 84): hanya untuk keamanan negara dan penegakan hukum dengan persetujuan Menteri (PP 40/2019 pasal 56).`,
        ['Hapus elemen itu, atau sebut --pemanfaatan penegakan-hukum bila memang untuk itu.'],
        { elemen: kode },
      );
    }
  }
}

/** The elements in the ministry's letter must only be known. @throws NILAI_TIDAK_DIKENAL */
export function requireKnownElemen(aturan: ElemenList, kode: string): Readonly<{ nama: string; dilindungi: boolean }> {
  const elemen = aturan.elemen.get(kode);
  if (elemen) return elemen;
  throw new Failure('NILAI_TIDAK_DIKENAL', `Elemen data "${kode}" tidak dikenal.`, [
    `Kode yang ada: ${[...aturan.elemen.keys()].join(', ')}`,
  ]);
}

/** @throws NILAI_TIDAK_DIKENAL, HASIL_TIDAK_BERLAKU */
export function checkApproved(aturan: ElemenList, { hasil, disetujui }: Balasan): void {
  if (!disetujui) return;
  for (const kode of disetujui.elemen) requireKnownElemen(aturan, kode);
  if (hasil === 'setuju') return;
  throw new Failure('HASIL_TIDAK_BERLAKU', 'Surat yang menolak tidak menyetujui elemen, jangka waktu, atau syarat.', [
    'Ulangi tanpa --disetujui-elemen, --disetujui-jangka-waktu, dan --syarat.',
  ]);
}
