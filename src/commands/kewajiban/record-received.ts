import { type Asking, askSeries } from '../../desk/ask/question-series.ts';
import { askOptionalText, momentPrompt } from '../../desk/ask/typed-answers.ts';
import { readLampiran } from '../../desk/documents/take-lampiran.ts';
import { type ActFlags, mayAsk, oneOfWords, requireFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedMoment } from '../../desk/flags/typed-dates.ts';
import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { recordAct } from '../../desk/record-act.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { plusDays } from '../../office/days/day-arithmetic.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf, type Tanggal } from '../../office/days/tanggal.ts';
import { requireSigned } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { listKewajiban, ONCE, owedName } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import { KEWAJIBAN, type KerjaSama, type KewajibanKind } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

type KewajibanCatatFlags = ActFlags &
  Readonly<{ jenis?: string; periode?: string; nomorSurat?: string; catatan?: string; berkas?: string }>;

export const runKewajibanCatat = (env: Env, kasus: string, diketik: KewajibanCatatFlags): Promise<void> =>
  recordAct(env, 'kewajiban catat', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = requireSigned(aturan, berkas.permohonan);
    const opsi = mayAsk(env, diketik)
      ? await askSeries(sesi.env, diketik, (seri) => askKewajiban(sesi, berkas, k, seri, diketik))
      : diketik;
    const periode = opsi.periode?.trim().toUpperCase() || (opsi.jenis === 'standar-keamanan' ? ONCE : '');
    requireFlags(
      'Catatan kewajiban',
      [...(opsi.jenis === undefined ? ['--jenis'] : []), ...(periode ? [] : ['--periode'])],
      `pks kewajiban catat ${berkas.id}`,
    );
    const jenis = oneOfWords('--jenis', KEWAJIBAN, opsi.jenis ?? '');
    const pada =
      opsi.tanggal === undefined ? undefined : readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus: berkas });
    const lampiran = opsi.berkas === undefined ? [] : [await readLampiran(sesi, jenis, opsi.berkas)];
    return {
      perintah: {
        ...(pada !== undefined && { pada }),
        jenis: 'CatatKewajiban',
        kewajiban: jenis,
        periode,
        nomor: opsi.nomorSurat?.trim() || null,
        catatan: opsi.catatan?.trim() || null,
        lampiran: lampiran.map((l) => l.lampiran),
      },
      berkas: lampiran.map((l) => l.berkas),
      peringatan: receivedEarly(sesi, berkas, k, { jenis, periode, hari: dayOf(pada ?? sesi.hariIni) }),
    };
  });

const EARLY_DAYS = 31;

/** A period that has only just begun is hardly reported already; the one before was meant. */
function receivedEarly(
  sesi: Sitting,
  { id, versi }: OpenKasus['berkas'],
  k: KerjaSama,
  { jenis, periode, hari }: Readonly<{ jenis: KewajibanKind; periode: string; hari: Tanggal }>,
): readonly string[] {
  const masa = listKewajiban(k, owedDueDays(sesi), hari).find((x) => x.kewajiban === jenis && x.periode === periode);
  if (!masa || periode === ONCE || masa.akhir <= plusDays(hari, EARLY_DAYS)) return [];
  return [
    `PERHATIAN: ${owedName(jenis, periode)} dicatat diterima ${formatTanggal(hari)}, padahal masanya baru berakhir ${formatTanggal(masa.akhir)}. Bila maksudnya masa sebelumnya: pks undo ${id} --tindakan ${versi + 1}`,
  ];
}

async function askKewajiban(
  sesi: Sitting,
  berkas: OpenKasus['berkas'],
  k: KerjaSama,
  { ask, note }: Asking,
  o: KewajibanCatatFlags,
): Promise<KewajibanCatatFlags> {
  const terutang = listKewajiban(k, owedDueDays(sesi), sesi.hariIni).filter(
    (x) => x.diterima === null && (o.jenis ?? x.kewajiban) === x.kewajiban && (o.periode ?? x.periode) === x.periode,
  );
  if ((o.jenis !== undefined && o.periode !== undefined) || terutang.length === 0) return o;
  const pilihan = terutang.map((x) => ({
    nilai: x,
    nama: owedName(x.kewajiban, x.periode),
    keterangan: `jatuh tempo ${formatTanggal(x.jatuhTempo)}`,
  }));
  note(kasusHeading(berkas));
  const { kewajiban: jenis, periode } = await ask.choose('Yang diterima', pilihan);
  const tanggal =
    o.tanggal ??
    (await askOptionalText(ask, 'Diterima (Enter = sekarang)', momentPrompt(sesi, '--tanggal', { kasus: berkas })));
  return { ...o, jenis, periode, ...(tanggal !== undefined && { tanggal }) };
}
