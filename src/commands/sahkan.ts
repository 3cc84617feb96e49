/** `pks sahkan`: enters a signed PKS (after step 21). */
import type { Command } from 'commander';
import { confirmDoubts } from '../desk/ask/confirm-doubts.ts';
import { askRequiredText } from '../desk/ask/typed-answers.ts';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { otherPksEnd, pksEndPrompt, readPksDays, signingDayPrompt } from '../desk/flags/pks-days.ts';
import { retypeCommand } from '../desk/flags/retype-command.ts';
import { defineKasusCommand, mayAsk, oneOfWords, requireFlags, retypeFlags } from '../desk/flags/standard-flags.ts';
import { findDoubleKerjaSama } from '../desk/guard/double-kerja-sama.ts';
import { oneNomorWarning } from '../desk/guard/kerja-sama-after-ralat.ts';
import { asOwnFlag, settleDates, typedDay } from '../desk/guard/settle-dates.ts';
import { withClaims } from '../desk/numbering/typed-nomor.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { noteKasus } from '../desk/outside-steps/move-kasus.ts';
import { recordActAndRelink } from '../desk/outside-steps/take-back-act.ts';
import { type ActFlags, decideRequest, type KasusRequest } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { formatTanggalSurat } from '../office/days/format-days.ts';
import type { Tanggal } from '../office/days/tanggal.ts';
import { reservedNomor } from '../office/permohonan/facts/nomor-naskah.ts';
import { endOfJangka, requireUnsigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { parseIrama } from '../office/permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type Irama } from '../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';

type SahkanFlags = ActFlags &
  Readonly<{
    nomorKesatu?: string;
    nomorKedua?: string;
    mulai?: string;
    berakhir?: string;
    penandatanganKedua?: string;
    jabatanKedua?: string;
    irama?: string;
    berkas?: string;
  }>;

export const sahkanCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('sahkan', ringkas, 'mencatat')
    .option('--nomor-kesatu <teks>', 'nomor PKS dari kantor ini (bawaan: yang dipesan)')
    .option('--nomor-kedua <teks>', 'nomor PKS dari lembaga (PIHAK KEDUA)')
    .option('--tanggal <tgl>', 'hari penandatanganan (bawaan: hari ini)')
    .option('--mulai <tgl>', 'hari pertama berlaku (bawaan: hari penandatanganan)')
    .option('--berakhir <tgl>', 'hari terakhir berlaku (bawaan: menurut jangka waktu permohonan)')
    .option('--penandatangan-kedua <nama>', 'yang menandatangani bagi lembaga (bawaan: pimpinannya)')
    .option('--jabatan-kedua <teks>', 'jabatannya (bawaan: jabatan pimpinan)')
    .option('--irama <kode>', `data balikan: ${IRAMA.join(' | ')} (bawaan: menurut butir data balikan)`)
    .option('--berkas <file>', 'pindaian PKS yang ditandatangani; disalin ke kasus')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks sahkan 14 --nomor-kesatu 470/021 --nomor-kedua 445/77/2026 --tanggal 15/11/2026',
    )
    .action((kasus: string, opsi: SahkanFlags) => runSahkan(env, kasus, opsi));

export const runSahkan = (env: Env, kasus: string, diketik: SahkanFlags): Promise<void> =>
  recordActAndRelink(env, 'sahkan', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const p = berkas.permohonan;
    requireUnsigned(aturan, p);
    const opsi = mayAsk(env, diketik) ? await askPengesahan(sesi, berkas, diketik) : diketik;
    const penandatanganKedua = opsi.penandatanganKedua?.trim() || p.lembaga.pimpinan;
    const jabatanKedua = opsi.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan;
    const { tanggal, mulai, berakhir: disebut } = readPksDays(sesi, berkas, opsi);
    const jangka = p.permohonan.jangkaWaktu;
    const menurut = jangka === null ? null : endOfJangka(mulai, jangka);
    const berakhir = disebut ?? menurut;
    const nomorKesatu = opsi.nomorKesatu?.trim() || (reservedNomor(p, 'pks')?.nomor ?? '');
    const nomorKedua = opsi.nomorKedua?.trim() ?? '';
    requireFlags(
      'Pengesahan',
      [
        ...(nomorKesatu === '' ? ['--nomor-kesatu'] : []),
        ...(nomorKedua === '' ? ['--nomor-kedua'] : []),
        ...(berakhir === null ? ['--berakhir'] : []),
        ...(penandatanganKedua === null ? ['--penandatangan-kedua'] : []),
        ...(jabatanKedua === null ? ['--jabatan-kedua'] : []),
      ],
      retypeFlags(`sahkan ${aturan.id}`, { 'nomor-kesatu': opsi.nomorKesatu, 'nomor-kedua': opsi.nomorKedua }, [
        'nomor-kesatu',
        'nomor-kedua',
      ]),
    );
    const lampiran = opsi.berkas === undefined ? [] : [await readLampiran(sesi, 'pks-ditandatangani', opsi.berkas)];
    const { irama, kata } = iramaOf(aturan.id, p, opsi.irama);
    const perintah: KasusRequest = {
      jenis: 'Sahkan',
      pada: tanggal,
      pengesahan: {
        nomorKesatu,
        nomorKedua,
        tanggal,
        mulai,
        berakhir: berakhir ?? mulai,
        penandatanganKedua: penandatanganKedua ?? '',
        jabatanKedua: jabatanKedua ?? '',
        irama,
      },
      lampiran: lampiran.map((l) => l.lampiran),
    };
    try {
      decideRequest(sesi, terbuka, diketik, perintah); // every rule speaks before a doubt
    } catch (e) {
      throw withOtherEnd(e, aturan.id, opsi, menurut);
    }
    const ganda = await findDoubleKerjaSama(sesi, berkas, { mulai, berakhir: berakhir ?? mulai });
    const tanggalnya = await settleDates(sesi, terbuka, 'sahkan', opsi, perintah, (isian) =>
      isian === 'tanggal-pks' ? { kunci: 'tanggal', nilai: typedDay } : asOwnFlag(isian),
    );
    const dijawab = await confirmDoubts(env, diketik, ganda);
    return {
      perintah: await withClaims(sesi, terbuka, diketik, perintah),
      berkas: lampiran.map((l) => l.berkas),
      peringatan: [
        ...tanggalnya,
        ...dijawab,
        ...oneNomorWarning({ nomorKesatu, nomorKedua }),
        ...kata,
        ...(menurut !== null && berakhir !== null && berakhir !== menurut
          ? [
              `Jangka waktu permohonan ${jangka}: menurut itu berakhir ${formatTanggalSurat(menurut)}, bukan ${formatTanggalSurat(berakhir)}.`,
            ]
          : []),
      ],
    };
  });

/**
 * Where the agreement would end before it begins: all that was typed again, without the end where the request says how
 * long it runs, and with the same day of the year that was probably meant.
 */
function withOtherEnd(e: unknown, id: string, o: SahkanFlags, menurut: Tanggal | null): unknown {
  if (!(e instanceof Failure) || e.kode !== 'TANGGAL_MUNDUR' || o.berakhir === undefined) return e;
  const { mulai, berakhir } = e.rinci ?? {};
  if (typeof mulai !== 'string' || typeof berakhir !== 'string') return e;
  const lain = otherPksEnd(mulai, berakhir);
  const saran = [
    ...(lain === null || lain === menurut ? [] : [retypeCommand('sahkan', [id], o, { berakhir: typedDay(lain) })]),
    ...(menurut === null ? [] : [retypeCommand('sahkan', [id], o, { berakhir: undefined })]),
  ].filter((satu) => satu !== null);
  return saran.length > 0 ? new Failure(e.kode, e.message, saran, e.rinci) : e;
}

/** The rhythm said, else the one the request words; where neither says, the reports' own. */
function iramaOf(
  id: string,
  p: ReceivedKasus,
  teks: string | undefined,
): Readonly<{ irama: Irama; kata: readonly string[] }> {
  if (teks !== undefined) return { irama: oneOfWords('--irama', IRAMA, teks), kata: [] };
  const dibaca = parseIrama(p.permohonan.dataBalikan);
  if (dibaca !== null) return { irama: dibaca, kata: [] };
  const kata = `Irama data balikan tidak terbaca dari permohonan; dicatat semesteran. Bila lain: pks ralat ${id} --isian irama`;
  return { irama: 'semesteran', kata: [kata] };
}

async function askPengesahan(sesi: Sitting, berkas: OpenKasus['berkas'], o: SahkanFlags): Promise<SahkanFlags> {
  const p = berkas.permohonan;
  noteKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const dipesan = reservedNomor(p, 'pks')?.nomor;
  const nomorKesatu =
    o.nomorKesatu?.trim() || (await askRequiredText(ask, 'Nomor PKS kantor ini', dipesan ? { bawaan: dipesan } : {}));
  const nomorKedua = o.nomorKedua?.trim() || (await askRequiredText(ask, 'Nomor PKS lembaga'));
  const tanggal = o.tanggal ?? (await askRequiredText(ask, 'Ditandatangani', signingDayPrompt(sesi, berkas)));
  const penandatanganKedua =
    o.penandatanganKedua?.trim() || p.lembaga.pimpinan || (await askRequiredText(ask, 'Penanda tangan lembaga'));
  const jabatanKedua =
    o.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan || (await askRequiredText(ask, 'Jabatannya'));
  const berakhir =
    o.berakhir ??
    (p.permohonan.jangkaWaktu === null
      ? await askRequiredText(ask, 'Berakhir (hari terakhir)', pksEndPrompt(sesi, berkas, { ...o, tanggal }))
      : undefined);
  return {
    ...o,
    nomorKesatu,
    nomorKedua,
    tanggal,
    penandatanganKedua,
    jabatanKedua,
    ...(berakhir !== undefined && { berakhir }),
  };
}
