/** `pks ralat --tindakan V --isian NAMA=NILAI`: which field of an act after the last step is put right. */
import { Galat } from '../galat.ts';
import { sesudahBerlaku } from '../permohonan/halangan.ts';
import { KEWAJIBAN, PENERIMA } from '../permohonan/pengesahan.ts';
import { isianTindakan, nilaiIsian } from '../permohonan/tarikan.ts';
import { tindakanSesudah } from '../permohonan/tindakan.ts';
import { bacaHari, bacaKapan } from './baca-hari.ts';
import { bacaRalat, ISIAN_PENGESAHAN, isianBerisi, isianDikenal } from './isian-ralat.ts';
import type { KasusTerbuka } from './kasus.ts';
import { salahSatuDari } from './opsi.ts';
import type { Sesi } from './sesi.ts';
import type { Ajuan } from './tindak.ts';

/**
 * A signing has the fields of `sahkan`; every other act those of its own command.
 * @throws Galat TINDAKAN_TIDAK_ADA, HASIL_TIDAK_BERLAKU, NILAI_TIDAK_DIKENAL
 */
export function bacaRalatTindakan(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  tindakan: number,
  teks: string,
  alasan: string,
): Ajuan {
  const { aturan, berkas } = terbuka;
  const { k } = tindakanSesudah(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  const [nama, nilai] = belah(teks);
  if (k.jenis === 'Disahkan') {
    salahSatuDari('--isian', ISIAN_PENGESAHAN, nama);
    return { jenis: 'Ralat', alasan, ...bacaRalat(sesi, terbuka, teks) };
  }
  if (isianTindakan(k.jenis).length === 0) {
    throw new Galat(
      'HASIL_TIDAK_BERLAKU',
      `Tanda diperpanjang tidak mempunyai isian yang dapat diralat. Yang keliru diurungkan.`,
      [`pks undo ${aturan.id} --tindakan ${tindakan}`],
    );
  }
  const isian = salahSatuDari('--isian', isianTindakan(k.jenis), nama);
  if (k.jenis === 'AksesDicatat' && nilaiIsian(k, isian) === null && isian !== 'catatan') {
    throw new Galat(
      'HASIL_TIDAK_BERLAKU',
      `Tindakan no. ${tindakan} tidak mencatat ${isian}, jadi tidak ada yang diralat. Yang belum tercatat dicatat.`,
      [`pks akses ${aturan.id} --${isian} "${nilai.trim()}"`, `pks show ${aturan.id}`],
    );
  }
  return { jenis: 'RalatTindakan', tindakan, isian, baru: baca(sesi, berkas, isian, nilai), alasan };
}

function baca(sesi: Sesi, kasus: KasusTerbuka['berkas'], isian: string, nilai: string): string {
  switch (isian) {
    case 'tanggal':
      return bacaKapan(sesi, '--tanggal', nilai, { kasus });
    case 'user-id':
    case 'jaringan':
      return bacaHari(sesi, `--${isian}`, nilai, { kasus });
    case 'kepada':
      return salahSatuDari('--isian kepada', PENERIMA, nilai.trim());
    case 'jenis':
      return salahSatuDari('--isian jenis', KEWAJIBAN, nilai.trim());
    case 'periode':
      return nilai.trim().toUpperCase();
    default:
      return nilai.trim();
  }
}

/** The fields of an act that can be put right, with what they hold. @throws Galat as bacaRalatTindakan */
export function isianBerisiTindakan({ aturan, berkas }: KasusTerbuka, tindakan: number) {
  const { k } = tindakanSesudah(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  if (k.jenis === 'Disahkan')
    return isianBerisi(berkas.permohonan).filter((b) => ISIAN_PENGESAHAN.some((i) => i === b.isian));
  return isianTindakan(k.jenis).flatMap((isian) => {
    const lama = nilaiIsian(k, isian);
    return lama === null ? [] : [{ isian, lama }];
  });
}

/**
 * A field that no act but one after the last step has, said without its number: the lines that are meant.
 * @throws Galat ISIAN_KURANG
 */
export function mintaNomorTindakan({ aturan: { id, riwayat = [] } }: KasusTerbuka, teks: string, alasan: string): void {
  const [nama, nilai] = belah(teks);
  const punya = sesudahBerlaku(riwayat).filter(({ k }) => isianTindakan(k.jenis).includes(nama));
  if (punya.length === 0 || isianDikenal(nama)) return;
  throw new Galat(
    'ISIAN_KURANG',
    `Isian ${nama} ada pada tindakan sesudah langkah terakhir: sebut yang mana dengan --tindakan.`,
    punya
      .slice(-4)
      .map(({ v }) => `pks ralat ${id} --tindakan ${v} --isian ${nama}="${nilai.trim()}" --alasan "${alasan}"`),
    { flag: ['--tindakan'] },
  );
}

function belah(teks: string): readonly [string, string] {
  const tanda = teks.indexOf('=');
  return [teks.slice(0, tanda).trim(), teks.slice(tanda + 1)];
}
