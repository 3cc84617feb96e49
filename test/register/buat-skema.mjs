// Made a frozen register of each schema once, with the pks that wrote it: `node test/register/buat-skema.mjs DIR`, after
// a build. What stands in skema-N/ is never made anew. Every fact there is, of a handful of cases, at fixed times.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const [, , tujuan] = process.argv;
const bundel = fileURLToPath(new URL('../../dist/jalankan.cjs', import.meta.url));
const script = new Script(readFileSync(bundel, 'latin1'), {
  filename: bundel,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const modul = { exports: {} };
script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dirname(bundel));
const { main, envNyata } = modul.exports;

const register = resolve(tujuan);
let kini = new Date('2026-03-02T08:15:00+07:00');
let nomor = 0;
const nyata = await envNyata([]);
async function pks(argv) {
  const galat = [];
  const env = {
    ...nyata,
    now: () => kini,
    operator: { akun: 'siti', meja: 'meja-1' },
    variabel: { HOME: '/tidak-ada' },
    bolehTanya: false,
    kunciBaru: () => `kunci-${++nomor}`,
    print: () => {},
    note: (teks) => galat.push(teks),
  };
  const keluar = await main(argv[0] === 'init' ? argv : [...argv, '--register', register], env);
  if (keluar !== 0) throw new Error(`${argv.join(' ')}: ${keluar}\n${galat.join('\n')}`);
}
const pada = async (saat, ...perintah) => {
  kini = new Date(`${saat}:00+07:00`);
  for (const satu of perintah) await pks(satu);
};
const surat = (lembaga, jenis, n) => [
  ...['new', '--lembaga', lembaga, '--jenis', jenis, '--nomor-surat', `445/${n}/2026`, '--tanggal-surat', 'kemarin'],
  ...['--hal', 'Permohonan hak akses data kependudukan'],
];
const butir = [
  ...['--tujuan', 'verifikasi pasien', '--elemen', 'nik', '--elemen', 'nama-lengkap', '--metode', 'web-portal'],
  ...['--data-balikan', 'nomor rekam medis', '--jangka-waktu', '2 tahun'],
];
const pindaian = join(tmpdir(), 'pindaian-skema.pdf');
writeFileSync(pindaian, 'pindaian\n');
const maju = (id, ...flag) => ['advance', id, '--lengkap', ...flag];
const kali = (n, perintah) => Array.from({ length: n }, () => perintah);

await pada(
  '2026-03-02T08:15',
  ['init', register, '--no-input'],
  ['config', 'kantor.telepon', '(0274) 868362'],
  ['libur', 'tambah', '24/8/2026', 'Libur kantor'],
  ['libur', 'cabut', '17/8/2026', '--alasan', 'keliru'],
  ['libur', 'perbarui'],
);
// 1 runs through to its end, once sent back; 2 is refused by the ministry.
await pada('2026-03-02T09:00', [...surat('RSUD Contoh', 'rsud-blud', 1), ...butir, '--lengkap', '--berkas', pindaian]);
await pada('2026-03-03T09:00', [...surat('Bank Contoh', 'badan-hukum-profit', 2), ...butir, '--lengkap']);
await pada('2026-03-04T09:00', ['lampirkan', '1', pindaian, '--untuk', 'disposisi'], ['draft', '1', 'tanda-terima']);
await pada('2026-03-05T09:00', ...kali(4, maju('1')));
await pada('2026-03-06T09:00', maju('1', '--hasil', 'koreksi', '--catatan', 'Pasal 5: sebutkan data balikan'));
await pada('2026-03-09T09:00', ['ralat', '1', '--isian', 'hal=Permohonan data', '--alasan', 'salah ketik']);
for (const [id, hasil] of [
  ['1', 'setuju'],
  ['2', 'tolak'],
]) {
  for (let langkah = await menunggu(id); langkah !== null; langkah = await menunggu(id)) {
    const { no, memeriksa, balasan, kirim } = langkah;
    await pada(
      `2026-03-${10 + Math.floor(no / 3)}T10:00`,
      maju(
        id,
        ...(memeriksa ? ['--hasil', 'setuju'] : []),
        ...(balasan ? ['--balasan', hasil, '--nomor-balasan', `400.8/${id}`, '--tanggal-balasan', 'kemarin'] : []),
        ...(kirim ? ['--nomor-keluar', `470/${id}`, '--tanggal-keluar', 'hari ini'] : []),
      ),
    );
  }
}
// 3 still waits, filled in later; 4 is incomplete; 5 asks for aggregate data alone.
await pada('2026-04-01T09:00', [...surat('Kalurahan Contoh', 'kalurahan', 3), '--lengkap']);
await pada('2026-04-02T09:00', ['lengkapi', '3', '--kontak', '0274-1', '--tujuan', 'pelayanan'], maju('3'));
await pada('2026-04-03T09:00', [...surat('Dinas Contoh', 'opd', 4), '--ada', 'surat-permohonan']);
await pada('2026-04-06T09:00', [
  ...surat('Universitas Contoh', 'perguruan-tinggi', 5),
  '--data',
  'agregat',
  '--lengkap',
]);
rmSync(pindaian);

/** The marks of the step a case waits at, or null once it is closed. */
async function menunggu(id) {
  const [kasus] = [JSON.parse(readFileSync(join(register, `kasus/2026-${id.padStart(3, '0')}/kasus.json`), 'utf8'))];
  const sop = JSON.parse(readFileSync(join(register, 'sop/470-08.json'), 'utf8'));
  if (kasus.langkah === null) return null;
  const { no, koreksi, balasan, kirim } = sop.langkah.find((l) => l.no === kasus.langkah.no);
  return { no, memeriksa: Boolean(koreksi), balasan: Boolean(balasan), kirim: Boolean(kirim) };
}
