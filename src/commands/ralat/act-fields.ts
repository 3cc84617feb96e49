import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay, readTypedMoment } from '../../desk/flags/typed-dates.ts';
import type { KasusRequest } from '../../desk/guard/rehearse.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { effectivePksActs } from '../../office/permohonan/kerja-sama/blocking-acts.ts';
import { findPksAct } from '../../office/permohonan/kerja-sama/find-pks-act.ts';
import { IRAMA, KEWAJIBAN, PENERIMA, PENGAKHIR } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { pksActFields, pksFieldValue } from '../../office/permohonan/kerja-sama/tindakan-facts.ts';
import { shownWord } from '../../text/typed-line.ts';
import { filledFields, isKnownField, PENGESAHAN_FIELDS, parseRalat } from './ralat-fields.ts';

/**
 * A signing has the fields of `sahkan`, others those of their command. @throws TINDAKAN_TIDAK_ADA,
 * HASIL_TIDAK_BERLAKU, NILAI_TIDAK_DIKENAL
 */
export function parseActRalat(
  sesi: Sitting,
  terbuka: OpenKasus,
  tindakan: number,
  teks: string,
  alasan: string,
): KasusRequest {
  const { aturan, berkas } = terbuka;
  const { k } = findPksAct(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  const [nama, nilai] = splitField(teks);
  if (k.jenis === 'Disahkan') {
    oneOfWords('--isian', PENGESAHAN_FIELDS, nama);
    return { jenis: 'Ralat', alasan, ...parseRalat(sesi, terbuka, teks) };
  }
  if (pksActFields(k.jenis).length === 0) {
    throw new Failure(
      'HASIL_TIDAK_BERLAKU',
      `Tanda diperpanjang tidak mempunyai isian yang dapat diralat. Yang keliru diurungkan.`,
      [`pks undo ${aturan.id} --tindakan ${tindakan}`],
    );
  }
  const isian = oneOfWords('--isian', pksActFields(k.jenis), nama);
  if (k.jenis === 'AksesDicatat' && pksFieldValue(k, isian) === null && isian !== 'catatan') {
    throw new Failure(
      'HASIL_TIDAK_BERLAKU',
      `Tindakan no. ${tindakan} tidak mencatat ${isian}, jadi tidak ada yang diralat. Yang belum tercatat dicatat.`,
      [`pks akses ${aturan.id} --${isian} ${shownWord(nilai.trim())}`, `pks show ${aturan.id}`],
    );
  }
  return { jenis: 'RalatTindakan', tindakan, isian, baru: parseActField(sesi, berkas, isian, nilai), alasan };
}

export const ACT_FIELD_CHOICES: Readonly<Record<string, readonly string[]>> = {
  kepada: PENERIMA,
  jenis: KEWAJIBAN,
  pihak: PENGAKHIR,
  irama: IRAMA,
};

function parseActField(sesi: Sitting, kasus: OpenKasus['berkas'], isian: string, nilai: string): string {
  switch (isian) {
    case 'tanggal':
      return readTypedMoment(sesi, '--tanggal', nilai, { kasus });
    case 'user-id':
    case 'jaringan':
      return readTypedDay(sesi, `--${isian}`, nilai, { kasus });
    case 'berakhir':
      return readTypedDay(sesi, 'akhiri --berakhir', nilai, { kasus });
    case 'tanggal-surat':
      return readTypedDay(sesi, '--tanggal-surat', nilai, { kasus });
    case 'pihak':
      return oneOfWords('--isian pihak', PENGAKHIR, nilai.trim());
    case 'kepada':
      return oneOfWords('--isian kepada', PENERIMA, nilai.trim());
    case 'jenis':
      return oneOfWords('--isian jenis', KEWAJIBAN, nilai.trim());
    case 'periode':
      return nilai.trim().toUpperCase();
    default:
      return nilai.trim();
  }
}

/** @throws TINDAKAN_TIDAK_ADA */
export function filledActFields({ aturan, berkas }: OpenKasus, tindakan: number) {
  const { k } = findPksAct(aturan, tindakan, 'HASIL_TIDAK_BERLAKU');
  if (k.jenis === 'Disahkan')
    return filledFields(berkas.permohonan).filter((b) => PENGESAHAN_FIELDS.some((i) => i === b.isian));
  return pksActFields(k.jenis).flatMap((isian) => {
    const lama = pksFieldValue(k, isian);
    return lama === null ? [] : [{ isian, lama }];
  });
}

/** Only acts after the last step have this field. @throws ISIAN_KURANG with the lines that are meant */
export function requireActNumber({ aturan: { id, riwayat = [] } }: OpenKasus, teks: string, alasan: string): void {
  const [nama, nilai] = splitField(teks);
  const punya = effectivePksActs(riwayat).filter(({ k }) => pksActFields(k.jenis).includes(nama));
  if (punya.length === 0 || isKnownField(nama)) return;
  throw new Failure(
    'ISIAN_KURANG',
    `Isian ${nama} ada pada tindakan sesudah langkah terakhir: sebut yang mana dengan --tindakan.`,
    punya
      .slice(-4)
      .map(
        ({ v }) =>
          `pks ralat ${id} --tindakan ${v} --isian ${nama}=${shownWord(nilai.trim())} --alasan ${shownWord(alasan)}`,
      ),
    { flag: ['--tindakan'] },
  );
}

function splitField(teks: string): readonly [string, string] {
  const tanda = teks.indexOf('=');
  return [teks.slice(0, tanda).trim(), teks.slice(tanda + 1)];
}
