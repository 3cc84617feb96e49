/** `pks pejabat`: the officials, each in his post from day to day. Facts of the office's own chain; nobody is deleted. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { beririsan, type IsiPejabat, menjabat, orangDari, type Pejabat } from '../kantor/pejabat.ts';
import { pemegang } from '../kantor/wewenang.ts';
import { catatKantor, sudahDicatatKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import { kodePeran } from '../sesi/kode.ts';
import { type Opsi, type OpsiTulis, perintah, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { pejabatBernama } from '../sesi/pelaku.ts';
import { bukaSesi, hariDisebut, type Sesi } from '../sesi/sesi.ts';
import { namaPeran } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilPejabat } from '../terminal/pejabat.ts';
import { tulisTanggal, tulisTanggalSurat } from '../waktu/tulis.ts';

type OpsiPejabat = OpsiTulis &
  Readonly<{
    nama?: string;
    nip?: string;
    pangkat?: string;
    peran?: string;
    akun?: string;
    mulai?: string;
    sampai?: string;
    sejak?: string;
    alasan?: string;
  }>;

export const pejabatCommand = (env: Env, ringkas: string): Command =>
  perintah('pejabat', ringkas)
    .addHelpText(
      'after',
      '\nNama dan akun adalah pengakuan kantor, bukan pembuktian: pks hanya mengenal akun komputer.\n\nContoh:\n  $ pks pejabat tambah --nama "Budi S." --peran kepala-bidang --akun budi --mulai 2/1/2024\n  $ pks pejabat ubah "Budi S." --pangkat "Pembina, IV/a" --sejak 1/10/2026\n  $ pks pejabat akhiri "Budi S." --sampai 31/12/2026 --alasan "mutasi"',
    )
    .action((opsi: Opsi) => daftar(env, opsi))
    .addCommand(
      perintah('daftar', 'tunjukkan semua pejabat; ✓ yang menjabat hari ini').action((_, c: Command) =>
        daftar(env, c.optsWithGlobals()),
      ),
    )
    .addCommand(
      denganIsi(perintahTulis('tambah', 'catat seorang pejabat dan masa jabatannya'))
        .option('--peran <peran>', 'peran menurut SOP, mis. kepala-bidang')
        .option('--sampai <tgl>', 'hari terakhir menjabat (bawaan: masih menjabat)')
        .action((_, c: Command) => tambah(env, c.optsWithGlobals())),
    )
    .addCommand(
      denganIsi(perintahTulis('ubah', 'betulkan datanya, atau catat perubahannya sejak suatu hari'))
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sejak <tgl>', 'berlaku sejak; surat sebelumnya tetap memakai data lama')
        .option('--alasan <teks>', 'mengapa diubah')
        .action((nama: string, _, c: Command) => ubah(env, nama, c.optsWithGlobals())),
    )
    .addCommand(
      perintahTulis('akhiri', 'catat akhir masa jabatan')
        .argument('<nama>', 'nama pejabat')
        .option('--peran <peran>', 'jabatan yang mana, bila lebih dari satu')
        .option('--sampai <tgl>', 'hari terakhir menjabat')
        .option('--alasan <teks>', 'mutasi, pensiun, …')
        .action((nama: string, _, c: Command) => akhiri(env, nama, c.optsWithGlobals())),
    );

const denganIsi = (c: Command): Command =>
  c
    .option('--nama <teks>', 'nama dengan gelar, seperti tercetak di surat')
    .option('--nip <teks>', 'NIP')
    .option('--pangkat <teks>', 'pangkat dan golongan, mis. "Pembina, IV/a"')
    .option('--akun <teks>', 'akun komputer yang ia pakai')
    .option('--mulai <tgl>', 'hari pertama menjabat');

export async function daftar(env: Env, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  await tunjukkan(sesi, sesi.kantor, opsi);
}

/** `kabar`: what has just changed, instead of the whole list. */
async function tunjukkan(
  sesi: Sesi,
  { pejabat }: Kantor,
  opsi: Opsi,
  peringatan: readonly string[] = [],
  kabar?: string,
): Promise<void> {
  const sop = await sesi.sop();
  const data = pejabat.map(({ orang: _, namaLama: __, ...p }) => ({ ...p, menjabat: menjabat(p, sesi.hariIni) }));
  jawab(sesi.env, opsi, {
    skema: 'pejabat',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { tercatat: data.length, menjabat: data.filter((p) => p.menjabat).length },
    peringatan,
    teks: (d) => kabar ?? tampilPejabat(d, (peran) => namaPeran(sop, peran), gaya(sesi.env)),
    singkat:
      kabar ??
      data
        .filter((p) => p.menjabat)
        .map((p) => p.nama)
        .join('\n'),
  });
}

async function tambah(env: Env, o: OpsiPejabat): Promise<void> {
  wajibAda(
    'Pejabat',
    (['nama', 'peran', 'mulai'] as const).filter((f) => !o[f]?.trim()).map((f) => `--${f}`),
    'pks pejabat tambah --nama "…" --nip "…" --pangkat "…" --peran PERAN --akun AKUN --mulai TGL',
  );
  const sesi = await bukaSesi(env, o);
  const sop = await sesi.sop();
  const permintaan = sidikPermintaan(sesi, 'pejabat tambah', o);
  if (await sudahDicatatKantor(sesi, o, permintaan)) return tunjukkan(sesi, sesi.kantor, o);
  const isi: IsiPejabat = {
    nama: rapi(o.nama),
    nip: rapi(o.nip) || null,
    pangkat: rapi(o.pangkat) || null,
    peran: kodePeran(sop, '--peran', o.peran ?? ''),
    akun: rapi(o.akun) || null,
    mulai: hariDisebut(sesi, o.mulai ?? ''),
    sampai: o.sampai === undefined ? null : hariDisebut(sesi, o.sampai),
  };
  periksaIsi(sesi.kantor, isi, orangDari(sesi.kantor.pejabat, isi.nama));
  const hasil = await catatKantor(sesi, [{ jenis: 'PejabatDitambah', ...isi }], o, permintaan);
  const peran = namaPeran(sop, isi.peran);
  const lain = pemegang(sesi.kantor, isi.peran, isi.mulai).map((p) => p.nama);
  const pertama = sesi.kantor.pejabat.length === 0;
  await tunjukkan(
    sesi,
    hasil.kantor,
    o,
    [
      ...hasil.peringatan,
      ...(lain.length > 0
        ? [`${peran} juga dijabat ${lain.join(', ')}. Bila diganti: pks pejabat akhiri "${lain[0]}"`]
        : []),
      ...(pertama
        ? [
            'Mulai sekarang langkah tercatat atas nama pemegang perannya, dan empat mata berlaku. Catat juga pejabat lain.',
          ]
        : []),
    ],
    `✓ ${isi.nama}: ${peran} sejak ${tulisTanggal(isi.mulai)}${isi.sampai ? ` sampai ${tulisTanggal(isi.sampai)}` : ''}`,
  );
}

async function ubah(env: Env, nama: string, o: OpsiPejabat): Promise<void> {
  const apa = (['nama', 'nip', 'pangkat', 'akun', 'mulai'] as const).filter((f) => o[f] !== undefined);
  wajibAda(
    'Perubahan',
    apa.length === 0 ? ['--nama, --nip, --pangkat, --akun atau --mulai'] : [],
    `pks pejabat ubah "${nama}" --pangkat "…"`,
  );
  const sesi = await bukaSesi(env, o);
  const permintaan = sidikPermintaan(sesi, 'pejabat ubah', { ...o, pejabat: nama });
  if (await sudahDicatatKantor(sesi, o, permintaan)) return tunjukkan(sesi, sesi.kantor, o);
  const sejak = o.sejak === undefined ? null : hariDisebut(sesi, o.sejak);
  const lama = await jabatan(sesi, nama, o.peran, (p) => sejak === null || menjabat(p, sejak));
  const baru = {
    ...(o.nama !== undefined && { nama: rapi(o.nama) }),
    ...(o.nip !== undefined && { nip: rapi(o.nip) || null }),
    ...(o.pangkat !== undefined && { pangkat: rapi(o.pangkat) || null }),
    ...(o.akun !== undefined && { akun: rapi(o.akun) || null }),
    ...(o.mulai !== undefined && { mulai: hariDisebut(sesi, o.mulai) }),
  };
  if (sejak !== null && o.mulai !== undefined) {
    throw new Galat(
      'PEMAKAIAN_SALAH',
      '--mulai membetulkan masa jabatan, --sejak mencatat perubahan; pakai salah satu.',
      [],
    );
  }
  const tanpaLama = { ...sesi.kantor, pejabat: sesi.kantor.pejabat.filter((p) => p !== lama) };
  periksaIsi(tanpaLama, { ...lama, ...baru }, lama.orang);
  const baris = { nama: lama.nama, peran: lama.peran, mulai: lama.mulai };
  const hasil = await catatKantor(
    sesi,
    [{ jenis: 'PejabatDiubah', baris, ubah: baru, sejak, alasan: o.alasan?.trim() || null }],
    o,
    permintaan,
  );
  const kapan = sejak
    ? `berubah sejak ${tulisTanggal(sejak)}; surat sebelumnya tetap`
    : `dibetulkan untuk masa jabatan sejak ${tulisTanggal(lama.mulai)}`;
  await tunjukkan(sesi, hasil.kantor, o, hasil.peringatan, `✓ ${lama.nama}: ${apa.join(', ')} ${kapan}`);
}

async function akhiri(env: Env, nama: string, o: OpsiPejabat): Promise<void> {
  wajibAda(
    'Akhir jabatan',
    [...(o.sampai?.trim() ? [] : ['--sampai TGL']), ...(o.alasan?.trim() ? [] : ['--alasan "…"'])],
    `pks pejabat akhiri "${nama}" --sampai TGL --alasan "…"`,
  );
  const sesi = await bukaSesi(env, o);
  const permintaan = sidikPermintaan(sesi, 'pejabat akhiri', { ...o, pejabat: nama });
  if (await sudahDicatatKantor(sesi, o, permintaan)) return tunjukkan(sesi, sesi.kantor, o);
  const sampai = hariDisebut(sesi, o.sampai ?? '');
  const lama = await jabatan(sesi, nama, o.peran, (p) => menjabat(p, sampai));
  const baris = { nama: lama.nama, peran: lama.peran, mulai: lama.mulai };
  const hasil = await catatKantor(
    sesi,
    [{ jenis: 'PejabatDiakhiri', baris, sampai, alasan: o.alasan?.trim() ?? '' }],
    o,
    permintaan,
  );
  const peran = namaPeran(await sesi.sop(), lama.peran);
  await tunjukkan(sesi, hasil.kantor, o, hasil.peringatan, `✓ ${lama.nama}: ${peran} sampai ${tulisTanggal(sampai)}`);
}

const rapi = (teks = ''): string => teks.replace(/\s+/g, ' ').trim();

/** The latest post of a person that fits. @throws Galat PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
async function jabatan(
  sesi: Sesi,
  nama: string,
  peran: string | undefined,
  cocok: (p: Pejabat) => boolean,
): Promise<Pejabat> {
  const { pejabat } = sesi.kantor;
  const orang = orangDari(pejabat, nama) ?? pejabatBernama(sesi.kantor, nama, sesi.hariIni).orang;
  const kode = peran === undefined ? null : kodePeran(await sesi.sop(), '--peran', peran);
  const ada = pejabat
    .filter((p) => p.orang === orang && (kode === null || p.peran === kode) && cocok(p))
    .sort((a, b) => (a.mulai < b.mulai ? 1 : -1));
  const [akhir, lain] = ada;
  if (akhir && lain && kode === null && lain.peran !== akhir.peran && beririsan(rentang(akhir), rentang(lain))) {
    throw new Galat(
      'PEJABAT_GANDA',
      `${akhir.nama} memegang lebih dari satu jabatan: sebut yang mana.`,
      ada.map((p) => `--peran ${p.peran}`),
      { nama },
    );
  }
  if (akhir) return akhir;
  throw new Galat(
    'PEJABAT_TIDAK_ADA',
    `Pada hari itu ${nama} tidak tercatat dalam jabatan tersebut.`,
    ['pks pejabat daftar'],
    { nama },
  );
}

/** @throws Galat ISIAN_KURANG; SUDAH_TERISI where the same post or account is entered for those days already */
function periksaIsi({ pejabat }: Pick<Kantor, 'pejabat'>, isi: IsiPejabat, orang: number | null): void {
  if (isi.nama === '') throw new Galat('ISIAN_KURANG', 'Nama pejabat harus diisi.', ['--nama "…"']);
  if (isi.sampai !== null && isi.sampai < isi.mulai) {
    throw new Galat(
      'NILAI_TIDAK_DIKENAL',
      `--sampai ${tulisTanggalSurat(isi.sampai)} mendahului --mulai ${tulisTanggalSurat(isi.mulai)}.`,
      [],
    );
  }
  const sezaman = pejabat.filter((p) => beririsan(rentang(p), rentang(isi)));
  const sama = sezaman.find((p) => p.orang === orang && p.peran === isi.peran);
  const akun = isi.akun?.toLowerCase();
  const seakun = sezaman.find((p) => p.orang !== orang && akun !== undefined && p.akun?.toLowerCase() === akun);
  const sebab = sama
    ? `${sama.nama} sudah tercatat dalam jabatan itu sejak ${tulisTanggalSurat(sama.mulai)}.`
    : seakun && `Akun ${isi.akun} sudah dipakai ${seakun.nama} pada masa itu.`;
  if (sebab) throw new Galat('SUDAH_TERISI', sebab, ['pks pejabat daftar'], { nama: isi.nama });
}

const rentang = (p: Readonly<Pick<IsiPejabat, 'mulai' | 'sampai'>>) => ({ dari: p.mulai, sampai: p.sampai });
