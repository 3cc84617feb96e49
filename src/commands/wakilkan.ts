/** `pks wakilkan`: a post held by a deputy for a time, Plt. or Plh., on the ground of a mandate. Seen, given, ended early. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { mandatBerakhir, periksaMandat } from '../kantor/mandat.ts';
import { SIFAT } from '../permohonan/empat-mata.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { type TampilKantor, tindakKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { kodePeran } from '../sesi/kode.ts';
import { type OpsiTulis, perintahTulis, salahSatuDari, wajibAda } from '../sesi/opsi.ts';
import { pejabatBernama } from '../sesi/pelaku.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { isiYangKurang } from '../sesi/tanya-kurang.ts';
import { perluAkhir, perluMandat } from '../sesi/tanya-pejabat.ts';
import { namaPeran } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilMandat } from '../terminal/pejabat.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type OpsiWakil = OpsiTulis &
  Readonly<{ oleh?: string; sifat?: string; dari?: string; sampai?: string; dasar?: string; alasan?: string }>;

export const wakilkanCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('wakilkan', ringkas)
    .argument('[peran]', 'jabatan yang diwakilkan; tanpa ini: tunjukkan semua mandat')
    .option('--oleh <nama>', 'pejabat yang mewakili')
    .option('--sifat <sifat>', 'plt: jabatan kosong | plh: pejabatnya berhalangan')
    .option('--dari <tgl>', 'hari pertama')
    .option('--sampai <tgl>', 'hari terakhir')
    .option('--dasar <teks>', 'nomor surat tugas atau keputusan')
    .addHelpText(
      'after',
      '\nTidak dapat diteruskan ke orang lain; empat mata tetap melihat orangnya, bukan jabatannya.\n\nContoh:\n  $ pks wakilkan kepala-dinas --oleh "Budi S." --sifat plh \\\n      --dari 19/8 --sampai 21/8 --dasar "ST 800/114"\n  $ pks wakilkan akhiri kepala-dinas --sampai 20/8 --alasan "kembali lebih awal"',
    )
    .action((peran: string | undefined, opsi: OpsiWakil) => wakilkan(env, peran, opsi))
    .addCommand(
      perintahTulis('akhiri', 'akhiri mandat lebih awal')
        .argument('<peran>', 'jabatan yang diwakilkan')
        .option('--sampai <tgl>', 'hari terakhir mandat itu berlaku')
        .option('--alasan <teks>', 'mengapa diakhiri')
        .action((peran: string, _, c: Command) => akhiri(env, peran, c.optsWithGlobals())),
    );

const FLAG = ['oleh', 'sifat', 'dari', 'sampai', 'dasar'] as const;

export async function wakilkan(env: Env, peran: string | undefined, diketik: OpsiWakil): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  if (peran === undefined && !FLAG.some((f) => diketik[f]?.trim())) return tampilkan(sesi, diketik)(sesi.kantor);
  wajibAda('Mandat', peran === undefined ? ['PERAN'] : [], 'pks wakilkan --help');
  const sop = await sesi.sop();
  kodePeran(sop, 'PERAN', peran ?? ''); // a role nobody knows is said before a question
  const maksud = { nama: `wakilkan ${peran}`, apa: 'Mandat' };
  const o = await isiYangKurang(env, diketik, maksud, perluMandat(sesi, sop));
  const nama = (kode: string) => namaPeran(sop, kode);
  await tindakKantor(sesi, 'wakilkan', { ...o, peran }, tampilkan(sesi, o), () => {
    const dari = bacaHari(sesi, '--dari', o.dari ?? '');
    const wakil = pejabatBernama(sesi.kantor, o.oleh ?? '', dari);
    const mandat = {
      peran: kodePeran(sop, 'PERAN', peran ?? ''),
      nama: wakil.nama,
      sifat: salahSatuDari('--sifat', ['plt', 'plh'] as const, (o.sifat ?? '').toLowerCase().replace(/\.$/, '')),
      dari,
      sampai: bacaHari(sesi, '--sampai', o.sampai ?? ''),
      dasar: o.dasar?.trim() ?? '',
    };
    return {
      peringatan: periksaMandat(sesi.kantor, wakil, mandat, nama),
      kejadian: [{ jenis: 'MandatDiberikan', ...mandat }],
      kabar: [
        `✓ ${wakil.nama} (${nama(wakil.peran)}) bertindak sebagai ${SIFAT[mandat.sifat]} ${nama(mandat.peran)}`,
        `  ${tulisTanggal(mandat.dari)} sampai ${tulisTanggal(mandat.sampai)} · ${mandat.dasar}`,
        '  Tidak dapat diteruskan ke orang lain. Kasus yang sudah ia kerjakan sendiri tidak ikut.',
      ].join('\n'),
    };
  });
}

const tampilkan =
  (sesi: Sesi, opsi: OpsiTulis): TampilKantor =>
  async ({ mandat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const { hariIni } = sesi;
    const data = mandat.map(({ orang: _, nama, ...m }) => ({
      ...m,
      oleh: nama,
      berlaku: m.dari <= hariIni && hariIni <= m.sampai,
    }));
    jawab(sesi.env, opsi, {
      skema: 'wakilkan',
      sesi,
      dasar: { ...sesi.dasar, per: hariIni },
      data,
      ringkas: { tercatat: data.length, berlaku: data.filter((m) => m.berlaku).length },
      peringatan,
      teks: (d) => kabar ?? tampilMandat(d, (peran) => namaPeran(sop, peran), gaya(sesi.env)),
      singkat:
        kabar ??
        data
          .filter((m) => m.berlaku)
          .map((m) => `${m.peran} ${m.oleh}`)
          .join('\n'),
    });
  };

async function akhiri(env: Env, peran: string, diketik: OpsiWakil): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  kodePeran(await sesi.sop(), 'PERAN', peran);
  const maksud = { nama: `wakilkan akhiri ${peran}`, apa: 'Akhir mandat' };
  const o = await isiYangKurang(env, diketik, maksud, perluAkhir(sesi));
  const sop = await sesi.sop();
  await tindakKantor(sesi, 'wakilkan akhiri', { ...o, peran }, tampilkan(sesi, o), () => {
    const sampai = bacaHari(sesi, '--sampai', o.sampai ?? '');
    const kode = kodePeran(sop, 'PERAN', peran);
    const { nama, sifat, dari } = mandatBerakhir(sesi.kantor, kode, sampai, (k) => namaPeran(sop, k));
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'MandatDiakhiri', peran: kode, dari, sampai, alasan }],
      kabar: `✓ ${nama}: ${SIFAT[sifat]} ${namaPeran(sop, kode)} sampai ${tulisTanggal(sampai)}`,
    };
  });
}
