/** No case is invented for an agreement signed before pks. */
import { neededJenis } from '../../desk/ask/ask-jenis.ts';
import { askMissing, askWords } from '../../desk/ask/ask-missing.ts';
import { confirmDoubts, type Doubt } from '../../desk/ask/confirm-doubts.ts';
import { askOptionalText, askRequiredText, dayPrompt } from '../../desk/ask/typed-answers.ts';
import { emptyLembaga, emptyPermohonan, lembagaFromFlags } from '../../desk/flags/kasus-fields.ts';
import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { oneOfWords } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { findDoubleKerjaSama } from '../../desk/guard/double-kerja-sama.ts';
import { farYearDoubts } from '../../desk/guard/far-years.ts';
import { asOwnFlag, dateDoubt, kantorNomorReader } from '../../desk/guard/settle-dates.ts';
import { answeredBefore, comingCase, recordTypedImport, typedImport } from '../../desk/impor/record-one.ts';
import { borneNomorOfYear } from '../../desk/numbering/borne-nomor.ts';
import { reservedPksNomor } from '../../desk/numbering/reserved-nomor.ts';
import { nomorTakenFailure } from '../../desk/numbering/take-nomor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { refuseFuture } from '../../office/days/refuse-future.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { nomorKey } from '../../office/permohonan/compare/compare-key.ts';
import { findOddDates } from '../../office/permohonan/doubts/odd-dates.ts';
import { checkTerm } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { IRAMA, NO_END } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { SahkanFlags } from './ask-sahkan.ts';

export type OldAgreementFlags = SahkanFlags & Readonly<{ tanpaKasus?: boolean; lembaga?: string; jenis?: string }>;

/** @throws ISIAN_KURANG, NOMOR_TERPAKAI, KERJA_SAMA_GANDA, TANGGAL_MUNDUR: nothing is recorded */
export async function runTanpaKasus(env: Env, kasus: string | undefined, diketik: OldAgreementFlags): Promise<void> {
  if (kasus !== undefined || diketik.berkas !== undefined) {
    throw new Failure(
      'PEMAKAIAN_SALAH',
      '--tanpa-kasus mencatat PKS lama yang tidak punya kasus; nomor kasus dan --berkas tidak dipakai bersamanya. Pindaian ditambahkan sesudahnya dengan pks lampirkan.',
      ['pks sahkan --help'],
    );
  }
  const sesi = await openSitting(env, diketik);
  const asal = typedImport(sesi, 'sahkan --tanpa-kasus', 'pks', diketik);
  if (await answeredBefore(sesi, diketik, asal)) return;
  const opsi = await askMissing(env, diketik, { nama: 'sahkan --tanpa-kasus', apa: 'PKS lama' }, [
    { kunci: 'lembaga', flag: '--lembaga', tanya: askWords('Lembaga') },
    neededJenis,
    { kunci: 'nomorKesatu', flag: '--nomor-kesatu', tanya: askWords('Nomor PKS kantor ini') },
    {
      kunci: 'tanggal',
      flag: '--tanggal',
      tanya: (ask) => askRequiredText(ask, 'Ditandatangani', dayPrompt(sesi, 'sahkan --tanggal')),
    },
    {
      kunci: 'berakhir',
      flag: '--berakhir',
      boleh: true,
      tanya: async (ask) =>
        (await askOptionalText(
          ask,
          'Berakhir, hari terakhir (Enter = tidak disebut)',
          dayPrompt(sesi, '--berakhir'),
        )) ?? '',
    },
    {
      kunci: 'nomorKedua',
      flag: '--nomor-kedua',
      boleh: true,
      tanya: async (ask) => (await askOptionalText(ask, 'Nomor PKS lembaga (Enter = tidak disebut)')) ?? '',
    },
  ]);
  const isi = agreementOf(sesi, opsi);
  const masa = { mulai: isi.pks.mulai, berakhir: isi.pks.berakhir ?? NO_END };
  await refuseTakenNomor(sesi, isi.pks);
  const coming = comingCase(sesi, isi);
  const ganda = await findDoubleKerjaSama(sesi, coming, masa);
  const jauh = farYearDoubts(sesi, retypeCommand('sahkan', [], diketik, { ya: true }));
  const dijawab = await confirmDoubts(env, opsi, [...jauh, ...oddTerm(sesi, coming.permohonan, diketik), ...ganda]);
  const tanpaAkhir =
    isi.pks.berakhir === null
      ? ['Hari berakhir tidak disebut: dihitung berlaku terus, dan tidak akan ada pengingat.']
      : [];
  await recordTypedImport(sesi, asal, isi, opsi, [...dijawab, ...tanpaAkhir]);
}

/** Of one that a person types, unlike those of a whole book; it has no letters to hold its days against. */
const oddTerm = (sesi: Sitting, { impor: _, ...p }: ReceivedKasus, opsi: OldAgreementFlags): readonly Doubt[] =>
  findOddDates(p, { baca: kantorNomorReader(sesi), hariIni: sesi.hariIni, dikirim: null })
    .filter(({ isian }) => isian === 'mulai')
    .map((janggal) => dateDoubt([], 'sahkan', opsi, janggal, asOwnFlag(janggal.isian)));

/** @throws NOMOR_TERPAKAI */
async function refuseTakenNomor(
  sesi: Sitting,
  { nomorKesatu, tanggal }: NonNullable<RowDetails['pks']>,
): Promise<void> {
  const semua = await borneNomorOfYear(sesi, 'pks', (tanggal ?? '').slice(0, 4));
  const dulu = semua.find((n) => nomorKey(n.nomor) === nomorKey(nomorKesatu));
  const hari = tanggal ?? sesi.hariIni;
  const kasus = dulu?.kasus ?? (await reservedPksNomor(sesi, [hari]))(nomorKesatu, hari);
  if (kasus !== null) throw nomorTakenFailure(nomorKesatu, kasus, 'pks', [`pks show ${kasus}`]);
}

function agreementOf(
  sesi: Sitting,
  o: OldAgreementFlags,
): RowDetails & Readonly<{ pks: NonNullable<RowDetails['pks']> }> {
  const tanggal = readTypedDay(sesi, 'sahkan --tanggal', o.tanggal ?? '');
  refuseFuture(sesi.saat, tanggal);
  const mulai = o.mulai === undefined ? tanggal : readTypedDay(sesi, '--mulai', o.mulai, { sejak: tanggal });
  const berakhir = o.berakhir === undefined ? null : readTypedDay(sesi, '--berakhir', o.berakhir, { sejak: mulai });
  if (berakhir !== null) checkTerm({ mulai, berakhir }, 'pks sahkan --help');
  const pimpinan = { pimpinan: o.penandatanganKedua?.trim() || null, jabatanPimpinan: o.jabatanKedua?.trim() || null };
  return {
    lembaga: { ...emptyLembaga, ...pimpinan, nama: '', jenis: 'opd', ...lembagaFromFlags({ ...ofLembaga(o) }) },
    permohonan: emptyPermohonan,
    ...{ surat: null, agenda: null, diterima: null, ke: null, dokumen: [], balasan: null, sejak: null, catatan: null },
    pks: {
      nomorKesatu: o.nomorKesatu?.trim() ?? '',
      nomorKedua: o.nomorKedua?.trim() || null,
      tanggal,
      mulai,
      berakhir,
      penandatanganKedua: pimpinan.pimpinan,
      jabatanKedua: pimpinan.jabatanPimpinan,
      irama: o.irama === undefined ? null : oneOfWords('--irama', IRAMA, o.irama),
    },
  };
}

const ofLembaga = ({ lembaga, jenis }: OldAgreementFlags) => ({
  ...(lembaga !== undefined && { lembaga }),
  ...(jenis !== undefined && { jenis }),
});
