/** `pks libur`: the office's calendar. Shown by year; added to, withdrawn from and brought up to date by facts. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { bedaLibur } from '../kantor/beda-libur.ts';
import type { TahunLibur } from '../kantor/kantor.ts';
import { bacaHari, hariBila, type Maksud } from '../sesi/baca-hari.ts';
import { catatKantor, sudahDicatatKantor, type TampilKantor, tindakKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { sebab, teksWajib } from '../sesi/jawaban.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import { liburKiriman } from '../sesi/kiriman.ts';
import { type Opsi, type OpsiTulis, perintah, perintahTulis } from '../sesi/opsi.ts';
import { rentangHari } from '../sesi/rentang-hari.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { isiYangKurang, kata, perluAlasan } from '../sesi/tanya-kurang.ts';
import { kutip } from '../teks/ketikan.ts';
import { tampilLibur } from '../terminal/libur.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

const HITUNG_ULANG = 'Target hari H kasus aktif ikut dihitung ulang menurut kalender ini.';

export const liburCommand = (env: Env, ringkas: string): Command =>
  perintah('libur', ringkas)
    .argument('[tahun]', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .addHelpText('after', '\nContoh:\n  $ pks libur 2026\n  $ pks libur tambah 18/8/2026 "Cuti bersama tambahan"')
    .action((tahun: string | undefined, opsi: Opsi) => libur(env, tahun, opsi))
    .addCommand(
      perintahTulis('tambah', 'tambahkan hari kantor tutup')
        .argument('[tgl]', 'tanggal, atau beberapa hari: "24-26/12/2027"')
        .argument('[nama]', 'nama libur')
        .action((tgl: string | undefined, nama: string | undefined, _, c: Command) =>
          tambah(env, tgl, nama, c.optsWithGlobals()),
        ),
    )
    .addCommand(
      perintahTulis('cabut', 'cabut hari libur; alasannya tercatat')
        .argument('<tgl>', 'tanggal')
        .option('--alasan <teks>', 'mengapa dicabut')
        .action((tgl: string, _, c: Command) => cabut(env, tgl, c.optsWithGlobals())),
    )
    .addCommand(
      perintahTulis('perbarui', 'ambil keputusan libur yang dibawa pks ini dan tunjukkan yang berubah').action(
        (_, c: Command) => perbarui(env, c.optsWithGlobals()),
      ),
    );

export async function libur(env: Env, teks: string | undefined, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const tahun = teks === undefined ? Number(sesi.hariIni.slice(0, 4)) : tahunDisebut(teks);
  await tampilkan(sesi, tahun, opsi)(sesi.kantor);
}

/** @throws Galat NILAI_TIDAK_DIKENAL */
function tahunDisebut(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks);
  throw new Galat('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun.`, ['Contoh: pks libur 2026']);
}

const tampilkan =
  (sesi: Sesi, tahun: number, opsi: Opsi): TampilKantor =>
  (kantor, peringatan = [], kabar) => {
    const satu: TahunLibur = kantor.libur[tahun] ?? { dasar: '', hari: [] };
    const tanpa =
      satu.dasar === ''
        ? [`PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini.`]
        : [];
    jawab(sesi.env, opsi, {
      skema: 'libur',
      sesi,
      dasar: { ...sesi.dasar, tahun: String(tahun), keputusan: satu.dasar || null },
      data: satu.hari,
      ringkas: { jumlah: satu.hari.length, tahun: Object.keys(kantor.libur).map(Number) },
      peringatan: [...peringatan, ...tanpa],
      teks: (hari) => kabar ?? tampilLibur(tahun, satu.dasar, hari),
      singkat: kabar ?? satu.hari.map((h) => h.tanggal).join('\n'),
    });
  };

async function tambah(env: Env, hariDiketik: string | undefined, namaDiketik: string | undefined, opsi: OpsiTulis) {
  const sesi = await bukaSesi(env, opsi);
  const baca = (teks: string) => rentangHari(teks, (satu) => bacaHari(sesi, 'libur tambah', satu));
  const isian = { ...opsi, tgl: hariDiketik, nama: namaDiketik };
  const maksud = { nama: ['libur tambah', ...(hariDiketik ? [kutip(hariDiketik)] : [])].join(' '), apa: 'Libur' };
  const { tgl = '', nama = '' } = await isiYangKurang(env, isian, maksud, [
    { kunci: 'tgl', flag: 'TANGGAL', tanya: (ask) => tanyaRentang(ask, baca) },
    { kunci: 'nama', flag: 'NAMA', tanya: kata('Nama libur') },
  ]);
  const hari = baca(tgl);
  const tahun = Number(hari[0]?.slice(0, 4));
  await tindakKantor(
    sesi,
    'libur tambah',
    { ...opsi, tanggal: hari.join(' '), nama },
    tampilkan(sesi, tahun, opsi),
    () => {
      const baru = hari.filter((tanggal) => !sesi.kalender.libur.has(tanggal));
      const [tanggal = ''] = hari;
      if (baru.length === 0) {
        const ada = sesi.kalender.libur.get(tanggal);
        throw new Galat('SUDAH_TERISI', `${tulisTanggal(tanggal)} sudah libur: ${ada}.`, [`pks libur ${tahun}`]);
      }
      return {
        kejadian: baru.map((satu) => ({ jenis: 'LiburDitambah', tanggal: satu, nama: nama.trim() })),
        kabar: baru.map((satu) => `✓ ${tulisTanggal(satu)} kini libur: ${nama.trim()}`).join('\n'),
        peringatan: [...sudahLibur(sesi, hari), HITUNG_ULANG],
      };
    },
  );
}

/** One day or several, each end echoed. */
const tanyaRentang = (ask: Ask, baca: (teks: string) => readonly Tanggal[]): Promise<string> =>
  teksWajib(ask, 'Tanggal, atau mis. 24-26/12/2027', {
    periksa: (teks) => sebab(() => baca(teks), true),
    gema: (teks) => [...new Set([baca(teks)[0], baca(teks).at(-1)])].map((h) => tulisTanggal(h ?? '')).join(' s.d. '),
  });

/** The nearest day of that name; where only the coming one is a holiday, that one. */
function liburDisebut(sesi: Sesi, tgl: string): Tanggal {
  const libur = (maksud: Maksud) => sesi.kalender.libur.has(hariBila(sesi, maksud, tgl));
  return bacaHari(sesi, !libur('libur cabut') && libur('libur tambah') ? 'libur tambah' : 'libur cabut', tgl);
}

/** Days of a range that are closed already stay as they are called. */
const sudahLibur = (sesi: Sesi, hari: readonly string[]): readonly string[] =>
  hari.flatMap((satu) => {
    const ada = sesi.kalender.libur.get(satu);
    return ada === undefined ? [] : [`${tulisTanggal(satu)} sudah libur: ${ada}.`];
  });

type OpsiCabut = OpsiTulis & Readonly<{ alasan?: string }>;

async function cabut(env: Env, tgl: string, diketik: OpsiCabut): Promise<void> {
  const maksud = { nama: `libur cabut ${kutip(tgl)}`, apa: 'Pencabutan' };
  const opsi = await isiYangKurang(env, diketik, maksud, [perluAlasan]);
  const sesi = await bukaSesi(env, opsi);
  const tanggal = liburDisebut(sesi, tgl);
  const tahun = Number(tanggal.slice(0, 4));
  await tindakKantor(sesi, 'libur cabut', { ...opsi, tanggal }, tampilkan(sesi, tahun, opsi), () => {
    if (!sesi.kalender.libur.has(tanggal)) {
      throw new Galat('LIBUR_TIDAK_ADA', `${tulisTanggal(tanggal)} tidak tercatat sebagai libur.`, [
        `pks libur ${tahun}`,
      ]);
    }
    return {
      kejadian: [{ jenis: 'LiburDicabut', tanggal, alasan: opsi.alasan?.trim() ?? '' }],
      kabar: `✓ ${tulisTanggal(tanggal)} bukan libur lagi`,
      peringatan: [HITUNG_ULANG],
    };
  });
}

/** Years whose shipped decree is another than the register's; days the office added itself stay. */
async function perbarui(env: Env, opsi: OpsiTulis): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const permintaan = sidikPermintaan(sesi, 'libur perbarui', opsi);
  const sudah = await sudahDicatatKantor(sesi, opsi, permintaan);
  const beda = sudah ? [] : bedaLibur(sesi.kantor.libur, await liburKiriman(env));
  const baru = beda.map(({ tahun, libur }) => ({ jenis: 'LiburDiperbarui' as const, tahun, libur }));
  const hasil =
    baru.length === 0 ? { kantor: sesi.kantor, peringatan: [] } : await catatKantor(sesi, baru, opsi, permintaan);
  jawab(env, opsi, {
    skema: 'libur',
    dasar: sesi.dasar,
    data: beda.map(({ tahun, libur, masuk, hilang }) => ({ tahun, keputusan: libur.dasar, masuk, hilang })),
    ringkas: { berubah: beda.length },
    peringatan: hasil.peringatan,
    teks: (data) =>
      data.length === 0
        ? 'Kalender sudah mutakhir: tidak ada yang berubah.'
        : data
            .map((d) =>
              [
                `✓ ${d.tahun}: ${d.keputusan}`,
                ...d.masuk.map((h) => `  + ${tulisTanggal(h.tanggal)}: ${h.nama}`),
                ...d.hilang.map((h) => `  - ${tulisTanggal(h.tanggal)}: ${h.nama}`),
              ].join('\n'),
            )
            .join('\n'),
  });
}
