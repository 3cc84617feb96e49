/** `pks pejabat`: the officials, each in his post from day to day. Facts of the office's own chain; nobody is deleted. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { celaPejabat } from '../kantor/cela-pejabat.ts';
import { jabatanDimaksud, periksaJabatan } from '../kantor/jabatan.ts';
import { bacaNip, barisSenip, nipBebas, nipLama, peringatanNip } from '../kantor/milik-nip.ts';
import { tulisNip } from '../kantor/nip.ts';
import { type IsiPejabat, menjabat, orangDari, type Pejabat } from '../kantor/pejabat.ts';
import { pemegang } from '../kantor/wewenang.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { type TampilKantor, tindakKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { kodePeran } from '../sesi/kode.ts';
import { bilaBolehTanya, type Opsi, type OpsiTulis, perintah, perintahTulis, wajibAda } from '../sesi/opsi.ts';
import { pejabatBernama } from '../sesi/pelaku.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { isiYangKurang } from '../sesi/tanya-kurang.ts';
import { perluAkhir, perluPejabat, tanyaLainnya, tanyaUbahan } from '../sesi/tanya-pejabat.ts';
import { namaPeran } from '../sop/sop.ts';
import { kutip } from '../teks/ketikan.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilPejabat } from '../terminal/pejabat.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type OpsiPejabat = OpsiTulis &
  Readonly<{
    nama?: string;
    nip?: string;
    tanpaNip?: boolean;
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
        .option('--tanpa-nip', 'hapus NIP yang keliru')
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
  const cela = celaPejabat(sesi.kantor, sesi.hariIni).map(({ kalimat, saran }) => `${kalimat} ${saran}`);
  await tampilkan(sesi, opsi)(sesi.kantor, cela);
}

const tampilkan =
  (sesi: Sesi, opsi: Opsi): TampilKantor =>
  async ({ pejabat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const data = pejabat.map(({ orang: _, namaLama: __, ...p }) => ({
      ...p,
      nip: p.nip && tulisNip(p.nip),
      menjabat: menjabat(p, sesi.hariIni),
    }));
    jawab(sesi.env, opsi, {
      skema: 'pejabat',
      sesi,
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
  };

async function tambah(env: Env, diketik: OpsiPejabat): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  const sop = await sesi.sop();
  nipnya(sesi, diketik); // a citizen's number is refused before anything else is said
  const maksud = { nama: 'pejabat tambah', apa: 'Pejabat' };
  const isian = await isiYangKurang(env, diketik, maksud, perluPejabat(sesi, sop));
  const o = isian === diketik ? isian : await tanyaLainnya(sesi, isian);
  await tindakKantor(sesi, 'pejabat tambah', o, tampilkan(sesi, o), () => {
    const isi: IsiPejabat = {
      nama: rapi(o.nama),
      nip: nipnya(sesi, o),
      pangkat: rapi(o.pangkat) || null,
      peran: kodePeran(sop, '--peran', o.peran ?? ''),
      akun: rapi(o.akun) || null,
      mulai: bacaHari(sesi, 'pejabat --mulai', o.mulai ?? ''),
      sampai: o.sampai === undefined ? null : bacaHari(sesi, '--sampai', o.sampai),
    };
    const { pejabat } = sesi.kantor;
    const orang = orangDari(pejabat, isi.nama);
    periksaJabatan(pejabat, isi, orang);
    if (isi.nip !== null) nipBebas(sesi.kantor, isi.nip, isi.nama, orang);
    const peran = namaPeran(sop, isi.peran);
    const lain = pemegang(sesi.kantor, isi.peran, isi.mulai).map((p) => p.nama);
    const akhir = isi.sampai ? ` sampai ${tulisTanggal(isi.sampai)}` : '';
    return {
      kejadian: [{ jenis: 'PejabatDitambah', ...isi }],
      kabar: `✓ ${isi.nama}: ${peran} sejak ${tulisTanggal(isi.mulai)}${akhir}`,
      peringatan: [
        ...(isi.nip === null ? [] : peringatanNip(isi.nip, sesi.hariIni)),
        ...nipLama(pejabat, isi, orang),
        ...(lain.length > 0
          ? [`${peran} juga dijabat ${lain.join(', ')}. Bila diganti: pks pejabat akhiri "${lain[0]}"`]
          : []),
        ...(pejabat.length === 0
          ? [
              'Mulai sekarang langkah tercatat atas nama pemegang perannya, dan empat mata berlaku. Catat juga pejabat lain.',
            ]
          : []),
      ],
    };
  });
}

async function ubah(env: Env, nama: string, diketik: OpsiPejabat): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  nipnya(sesi, diketik);
  const tanya = yangDiubah(diketik).length === 0 && bilaBolehTanya(env, diketik);
  const o = tanya ? await tanyaUbahan(sesi, diketik) : diketik;
  const { tanpaNip } = o;
  const apa = yangDiubah(o);
  wajibAda(
    'Perubahan',
    apa.length === 0 ? ['--nama, --nip, --pangkat, --akun atau --mulai'] : [],
    `pks pejabat ubah ${kutip(nama)}`,
  );
  await tindakKantor(sesi, 'pejabat ubah', { ...o, pejabat: nama }, tampilkan(sesi, o), async () => {
    const sejak = o.sejak === undefined ? null : bacaHari(sesi, '--sejak', o.sejak);
    const lama = await jabatan(sesi, nama, o.peran, (p) => sejak === null || menjabat(p, sejak));
    const baru = {
      ...(o.nama !== undefined && { nama: rapi(o.nama) }),
      ...((o.nip !== undefined || tanpaNip) && { nip: nipnya(sesi, o) }),
      ...(o.pangkat !== undefined && { pangkat: rapi(o.pangkat) || null }),
      ...(o.akun !== undefined && { akun: rapi(o.akun) || null }),
      ...(o.mulai !== undefined && { mulai: bacaHari(sesi, 'pejabat --mulai', o.mulai) }),
    };
    if (tanpaNip && o.nip !== undefined) throw new Galat('PEMAKAIAN_SALAH', '--nip dan --tanpa-nip: pakai salah satu.');
    if (sejak !== null && o.mulai !== undefined) {
      throw new Galat(
        'PEMAKAIAN_SALAH',
        '--mulai membetulkan masa jabatan, --sejak mencatat perubahan; pakai salah satu.',
        [],
      );
    }
    const lainnya = sesi.kantor.pejabat.filter((p) => p !== lama);
    periksaJabatan(lainnya, { ...lama, ...baru }, lama.orang);
    if (baru.nip) nipBebas(sesi.kantor, baru.nip, baru.nama ?? lama.nama, lama.orang);
    const kapan = sejak
      ? `berubah sejak ${tulisTanggal(sejak)}; surat sebelumnya tetap`
      : `dibetulkan untuk masa jabatan sejak ${tulisTanggal(lama.mulai)}`;
    const alasan = o.alasan?.trim() || null;
    return {
      kejadian: [
        { jenis: 'PejabatDiubah', baris: barisnya(lama), ubah: baru, sejak, alasan },
        ...barisSenip(lainnya, lama, sejak, baru.nip).map((p) => {
          return {
            jenis: 'PejabatDiubah',
            baris: barisnya(p),
            ubah: { nip: baru.nip ?? null },
            sejak,
            alasan,
          } as const;
        }),
      ],
      kabar: `✓ ${lama.nama}: ${apa.join(', ')} ${kapan}`,
      peringatan: baru.nip ? peringatanNip(baru.nip, sesi.hariIni) : [],
    };
  });
}

/** Which of his data the flags say. */
const yangDiubah = (o: OpsiPejabat) =>
  (['nama', 'nip', 'pangkat', 'akun', 'mulai'] as const).filter(
    (f) => o[f] !== undefined || (f === 'nip' && o.tanpaNip),
  );

async function akhiri(env: Env, nama: string, diketik: OpsiPejabat): Promise<void> {
  const sesi = await bukaSesi(env, diketik);
  const maksud = { nama: `pejabat akhiri ${kutip(nama)}`, apa: 'Akhir jabatan' };
  const o = await isiYangKurang(env, diketik, maksud, perluAkhir(sesi));
  await tindakKantor(sesi, 'pejabat akhiri', { ...o, pejabat: nama }, tampilkan(sesi, o), async () => {
    const sampai = bacaHari(sesi, '--sampai', o.sampai ?? '');
    const lama = await jabatan(sesi, nama, o.peran, (p) => menjabat(p, sampai));
    const peran = namaPeran(await sesi.sop(), lama.peran);
    const alasan = o.alasan?.trim() ?? '';
    return {
      kejadian: [{ jenis: 'PejabatDiakhiri', baris: barisnya(lama), sampai, alasan }],
      kabar: `✓ ${lama.nama}: ${peran} sampai ${tulisTanggal(sampai)}`,
    };
  });
}

const rapi = (teks = ''): string => teks.replace(/\s+/g, ' ').trim();

/** @throws Galat NIK_DITOLAK, NILAI_TIDAK_DIKENAL */
const nipnya = (sesi: Sesi, { nip }: OpsiPejabat): string | null =>
  rapi(nip) === '' ? null : bacaNip('--nip', rapi(nip), sesi.hariIni, ['pks pejabat daftar']);

const barisnya = ({ nama, peran, mulai }: Pejabat) => ({ nama, peran, mulai });

/** The post that name and `--peran` mean. @throws Galat PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
async function jabatan(sesi: Sesi, nama: string, peran: string | undefined, cocok: (p: Pejabat) => boolean) {
  const orang = orangDari(sesi.kantor.pejabat, nama) ?? pejabatBernama(sesi.kantor, nama, sesi.hariIni).orang;
  const kode = peran === undefined ? null : kodePeran(await sesi.sop(), '--peran', peran);
  return jabatanDimaksud(sesi.kantor, { nama, orang, peran: kode, cocok });
}
