/** `pks nomor`: numbers of the office's own letters and agreements. Reserved, used or given up; never given twice. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import { type JenisNomor, jenisNomor, SURAT_KIRIM } from '../naskah/nomor.ts';
import type { PerintahNomor } from '../permohonan/atur-nomor.ts';
import { nomorDipesan } from '../permohonan/nomor.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { jawab } from '../sesi/jawab.ts';
import type { KasusTerbuka, Pencatatan } from '../sesi/kasus.ts';
import { ambilNomor } from '../sesi/nomor-ambil.ts';
import { daftarNomor } from '../sesi/nomor-daftar.ts';
import { layakBernomor, pastikanDibuat } from '../sesi/nomor-layak.ts';
import { klaimBaru } from '../sesi/nomor-tangan.ts';
import {
  bilangan,
  KASUS,
  type Opsi,
  PADA_VERSI,
  peringatanCoba,
  perintah,
  perintahTulis,
  salahSatuDari,
  siapaYang,
  wajibAda,
} from '../sesi/opsi.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { hariKetik, pastikanTanggal } from '../sesi/tanggal-janggal.ts';
import { isiYangKurang, perluAlasan } from '../sesi/tanya-kurang.ts';
import { naskahBernama } from '../sesi/templat.ts';
import { type OpsiTindak, putuskan, tindak } from '../sesi/tindak.ts';
import type { Sop } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilDaftarNomor, tampilNomor } from '../terminal/nomor.ts';

type OpsiNomor = OpsiTindak & Readonly<{ untuk?: string; nomor?: string; sisip?: string; alasan?: string }>;
type Apa = 'pesan' | 'pakai' | 'batal';

const CONTOH =
  '\nContoh:\n  $ pks nomor pesan 17 --untuk surat-kemendagri\n  $ pks nomor pakai 17 --untuk surat-kemendagri\n  $ pks nomor daftar --tahun 2026';

export const nomorCommand = (env: Env, ringkas: string): Command =>
  perintah('nomor', ringkas)
    .argument('[apa]', 'daftar')
    .option('--tahun <tahun>', 'tahun yang ditampilkan (bawaan: tahun ini)')
    .addHelpText('after', CONTOH)
    .action((apa: string | undefined, opsi: Opsi & Readonly<{ tahun?: string }>) => daftar(env, apa, opsi))
    .addCommand(
      sub(env, 'pesan', 'ambil nomor untuk sebuah naskah, sebelum suratnya keluar')
        .option('--nomor <teks>', 'nomor dari agenda kertas, bila bukan pks yang menomori')
        .option('--sisip <urut>', 'sisipkan sesudah nomor urut ini: 287 menjadi 287.a'),
    )
    .addCommand(
      sub(env, 'pakai', 'suratnya keluar dengan nomor yang dipesan').option(
        '--tanggal <tgl>',
        'tanggal surat (bawaan: hari ini)',
      ),
    )
    .addCommand(
      sub(env, 'batal', 'nomor yang dipesan tidak jadi dipakai; tetap tercatat').option('--alasan <teks>', 'mengapa'),
    );

const sub = (env: Env, apa: Apa, ringkas: string): Command =>
  perintahTulis(apa, ringkas)
    .argument(...KASUS)
    .option('--untuk <naskah>', 'naskah yang bernomor, mis. surat-kemendagri')
    .option(...siapaYang('menomori'))
    .option(...PADA_VERSI)
    .action((kasus: string, _, c: Command) => nomori(env, apa, kasus, c.optsWithGlobals()));

async function nomori(env: Env, apa: Apa, teks: string, diketik: OpsiNomor): Promise<void> {
  const opsi = await isiYangKurang(env, diketik, { nama: `nomor ${apa} ${teks}`, apa: 'Penomoran' }, [
    { kunci: 'untuk', flag: '--untuk NASKAH', tanya: tanyaNaskah },
    ...(apa === 'batal' ? [perluAlasan] : []),
  ]);
  const kunci = opsi.kunci ?? env.kunciBaru(); // the claim bears it
  const susun = async (sesi: Sesi, kasus: KasusTerbuka) => {
    const naskah = naskahBernama(opsi.untuk ?? '');
    const jenis = jenisBernomor(naskah);
    const peringatan = apa === 'pesan' ? layakBernomor(sesi, kasus, naskah, jenis) : [];
    const perintah = await perintahNomor(sesi, kasus, apa, naskah, jenis, { ...opsi, kunci });
    const ajuan = { ...perintah, pada: sesi.saat };
    const dijawab = await pastikanTanggal(sesi, kasus, `nomor ${apa}`, opsi, ajuan, () => ({
      kunci: 'tanggal',
      nilai: hariKetik,
    }));
    return { perintah: ajuan, peringatan: [...peringatan, ...dijawab] };
  };
  await tindak(env, `nomor ${apa}`, teks, { ...opsi, kunci }, susun, jawabNomor);
}

/** Which of the papers that bear a number. */
const tanyaNaskah = (ask: Ask): Promise<string> =>
  ask.pilih(
    'Untuk naskah apa',
    NASKAH.filter((n) => jenisNomor(n)).map((n) => ({ nilai: n.kode, nama: n.judul })),
  );

/** What is asked of the case. Every rule speaks before a number is claimed. */
async function perintahNomor(
  sesi: Sesi,
  kasus: KasusTerbuka,
  apa: Apa,
  naskah: Naskah,
  jenis: JenisNomor,
  opsi: OpsiNomor & Readonly<{ kunci: string }>,
): Promise<PerintahNomor> {
  const { kode } = naskah;
  if (apa === 'batal') return { jenis: 'BatalkanNomor', naskah: kode, alasan: opsi.alasan?.trim() ?? '' };
  if (apa === 'pakai') {
    const tanggal =
      opsi.tanggal === undefined ? sesi.hariIni : bacaHari(sesi, '--tanggal', opsi.tanggal, { kasus: kasus.berkas });
    const nomor = nomorDipesan(kasus.berkas.permohonan, kode)?.nomor;
    if (nomor !== undefined) pastikanDibuat(kasus, naskah);
    const pakai = { jenis: 'PakaiNomor', naskah: kode, tanggal } as const;
    return { ...pakai, ...(await klaimBaru(sesi, kasus, opsi, { ...pakai, pada: sesi.saat })) };
  }
  const nomor = opsi.nomor?.trim();
  if (nomor !== undefined && opsi.sisip !== undefined) {
    throw new Galat('PEMAKAIAN_SALAH', '--nomor dan --sisip tidak dapat dipakai bersama.', ['pks nomor pesan --help']);
  }
  wajibAda('Nomor', nomor === '' ? ['--nomor "…"'] : [], `pks nomor pesan ${kasus.berkas.id} --untuk ${kode}`);
  putuskan(sesi, kasus, opsi, { pada: sesi.saat, jenis: 'PesanNomor', naskah: kode, nomor: nomor ?? '', klaim: [] });
  const sisip = opsi.sisip === undefined ? undefined : bilangan('--sisip', opsi.sisip, 1);
  const pemilik = `${kasus.berkas.id}.${kode}.${sesi.env.sidik(opsi.kunci).slice(0, 16)}`;
  const diambil = await ambilNomor(sesi, { jenis, pemilik, nomor, sisip, coba: opsi.coba ?? false });
  return { jenis: 'PesanNomor', naskah: kode, ...diambil };
}

/** @throws Galat NILAI_TIDAK_DIKENAL for a form without a number */
function jenisBernomor(naskah: Naskah): JenisNomor {
  const jenis = jenisNomor(naskah);
  if (jenis) return jenis;
  const pilihan = NASKAH.filter((n) => jenisNomor(n)).map((n) => n.kode);
  throw new Galat('NILAI_TIDAK_DIKENAL', `--untuk: ${naskah.judul} tidak bernomor.`, [
    `Pilihan: ${pilihan.join(' | ')}`,
  ]);
}

function jawabNomor(sesi: Sesi, opsi: Opsi, sop: Sop, { berkas, kejadian, peringatan, coba }: Pencatatan): void {
  const k = kejadian.flatMap((satu) =>
    satu.jenis === 'NomorDipesan' || satu.jenis === 'NomorDipakai' || satu.jenis === 'NomorDibatalkan' ? satu : [],
  )[0];
  if (!k) throw new Error('a number without its fact');
  const keadaan = { NomorDipesan: 'dipesan', NomorDipakai: 'dipakai', NomorDibatalkan: 'batal' }[k.jenis];
  const kirim = k.naskah === SURAT_KIRIM ? (sop.langkah.find((l) => l.kirim)?.no ?? null) : null;
  const data = {
    nomor: k.nomor,
    naskah: k.naskah,
    kasus: berkas.id,
    keadaan,
    tanggal: k.jenis === 'NomorDipakai' ? k.tanggal : null,
    versi: berkas.versi,
  };
  jawab(sesi.env, opsi, {
    skema: 'nomor',
    sesi,
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [...peringatan, ...peringatanCoba({ coba })],
    teks: (d) => tampilNomor(d, kirim, gaya(sesi.env)),
    singkat: k.nomor,
  });
}

async function daftar(env: Env, apa: string | undefined, opsi: Opsi & Readonly<{ tahun?: string }>): Promise<void> {
  if (apa !== undefined) salahSatuDari('nomor', ['daftar', 'pesan', 'pakai', 'batal'], apa);
  const sesi = await bukaSesi(env, opsi);
  const tahun = bilangan('--tahun', opsi.tahun ?? sesi.hariIni.slice(0, 4), 1900);
  const data = await daftarNomor(sesi, tahun);
  const jumlah = (keadaan: string) => data.filter((b) => b.keadaan === keadaan).length;
  jawab(env, opsi, {
    skema: 'nomor-daftar',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data,
    ringkas: { dipesan: jumlah('dipesan'), dipakai: jumlah('dipakai'), batal: jumlah('batal') },
    peringatan: [],
    teks: (d) => tampilDaftarNomor(d, tahun, gaya(env)),
    singkat: data.flatMap((b) => b.nomor ?? []).join('\n'),
  });
}
