// Seven desks, thirty acts each, at once on one register; twenty processes are killed at random moments, and whoever
// did not get an answer repeats the same command with the same key.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { acak } from './disk-model.mjs';
import { jalankan, kunciDi, lingkungan, surat } from './fixtures.mjs';

const COBA_PALING = 200;

/** What desk `m` does as its act `i`: letters of its own, and acts where all desks meet. */
function tindakan(m, i) {
  const kunci = ['--kunci', `meja-${m}-${i}`];
  switch (i % 5) {
    case 0:
      return surat(`445/${m}-${i}`, ...kunci);
    case 1:
      return ['config', 'kantor.telepon', `0274-${m}-${i}`, ...kunci];
    case 2:
      return ['lampirkan', '2026-002', 'surat.pdf', '--untuk', 'surat-permohonan', '--catatan', `${m}-${i}`, ...kunci];
    case 3:
      return ['ralat', '2026-001', '--isian', `hal=Perihal ${m}-${i}`, '--alasan', 'uji', ...kunci];
    default:
      return ['draft', '2026-002', 'tanda-terima', '--izinkan-kosong', ...kunci];
  }
}

export async function meja(paket, asal, di, { benih, desk = 7, banyak = 30, bunuh = 20 }) {
  const ruang = join(di, 'meja');
  cpSync(join(asal, 'isi'), ruang, { recursive: true });
  const lot = acak(benih);
  const jatah = new Map(); // which act of which desk is killed, and after how many milliseconds
  while (jatah.size < bunuh) jatah.set(`${Math.floor(lot() * desk)}-${Math.floor(lot() * banyak)}`, 60 + lot() * 160);
  let dibunuh = 0;
  let ulangan = 0;
  const gagal = [];

  const sekali = (argv, ms) =>
    new Promise((beres) => {
      const anak = spawn(process.execPath, [join(paket, 'bin/pks.js'), ...argv], {
        cwd: ruang,
        env: lingkungan(ruang),
      });
      let err = '';
      anak.stderr.on('data', (d) => {
        err += d;
      });
      anak.stdout.resume();
      const jam = ms === undefined ? null : setTimeout(() => anak.kill('SIGKILL'), ms);
      anak.on('close', (kode, sinyal) => {
        clearTimeout(jam);
        beres({ kode, sinyal, err });
      });
    });

  async function satuMeja(m) {
    for (let i = 0; i < banyak; i++) {
      const nama = `${m}-${i}`;
      for (let kali = 0; ; kali++) {
        const { kode, sinyal, err } = await sekali(tindakan(m, i), jatah.get(nama));
        if (sinyal === 'SIGKILL') {
          dibunuh++;
          jatah.delete(nama);
        } else if (kode === 0) {
          // Too late to be killed: the next act is, so that there are as many as promised.
          const ms = jatah.get(nama);
          jatah.delete(nama);
          if (ms !== undefined && i + 1 < banyak) jatah.set(`${m}-${i + 1}`, ms * 0.8);
          break;
        } else if (kode !== 5 || kali > COBA_PALING) {
          gagal.push({ letak: `desk ${m}, act ${i}`, keluhan: [`exit ${kode}: ${err}`] });
          break;
        }
        ulangan++;
      }
    }
  }
  await Promise.all(Array.from({ length: desk }, (_, m) => satuMeja(m)));

  const keluhan = [];
  try {
    const kunci = kunciDi(ruang); // throws where versions are not contiguous
    let dokumen = 0;
    for (let m = 0; m < desk; m++) {
      for (let i = 0; i < banyak; i++) {
        const n = kunci.get(`meja-${m}-${i}`) ?? 0;
        if (i % 5 === 4) dokumen += n;
        // A document that reads as the last one is not made again: that act is answered, and leaves nothing.
        if (n > 1 || (n === 0 && i % 5 !== 4)) keluhan.push(`act ${m}-${i} is there ${n} times`);
      }
    }
    if (dokumen === 0) keluhan.push('no document was made');
  } catch (e) {
    keluhan.push(e.message);
  }
  // The next writer tidies up after the dead.
  const akhir = [surat('445/akhir', '--kunci', 'akhir'), ['check', '--json'], ['list', '--status', 'semua', '--json']];
  const [baru, cek, daftar] = akhir.map((argv) => jalankan(paket, ruang, argv));
  if (baru.keluar !== 0 || cek.keluar !== 0) keluhan.push(`at the end: ${baru.err}${cek.err}${cek.out}`);
  const baris = JSON.parse(daftar.out).data.map((b) => b.id);
  const surat30 = desk * Math.ceil(banyak / 5) + 3;
  if (baris.length !== surat30) keluhan.push(`${baris.length} cases, not ${surat30}`);
  const agenda = baris.map((id) => JSON.parse(jalankan(paket, ruang, ['show', id, '--json']).out).data.agenda.nomor);
  if (new Set(agenda).size !== agenda.length) keluhan.push('an agenda number was given twice');
  if (/sementara\//.test(cek.out)) keluhan.push(`temporary files are left: ${cek.out}`);
  if (dibunuh < Math.floor(bunuh * 0.75)) keluhan.push(`only ${dibunuh} processes were killed`);
  if (keluhan.length > 0) gagal.push({ letak: 'afterwards', keluhan });
  return { banyak: desk * banyak, gagal, catatan: `${dibunuh} killed, ${ulangan} repeats` };
}
