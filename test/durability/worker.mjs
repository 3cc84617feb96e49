// A worker: takes one fault after the other, in a room of its own. Started by kolam.mjs.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keadaan, paskanSalinan, wujudkan } from './disk-model.mjs';
import { jalankan, LAIN, lingkungan, PERINTAH, rumah } from './fixtures.mjs';
import { pulih } from './recovery.mjs';

/** What was to be taken away and could not be: `check --bangun-ulang` does. */
const TANDA_TINGGAL = /^unlinkSync r\/(?:kunci|indeks)\/|^lstatSync r\/kunci\/\w+\.mulai/;

const { pasang } = createRequire(import.meta.url)('./fs-shim.cjs');
const [paketBaik, asal, tempatku] = process.argv.slice(2);
/** A process that has ended: no number this high is given out, so its leftovers are those of the dead. */
const PID_MATI = 4_194_999;
const PID = process.pid;
process.env.CI = '1';
process.env.PKS_REGISTER = 'r';
process.env.XDG_CONFIG_HOME = 'c';
process.env.XDG_DATA_HOME = 'c'; // Nor a practice register of whoever runs this.
delete process.env.PKS_LACAK;
process.env.HOME = tempatku;

const rumahDi = new Map();
function pksDari(paket) {
  if (!rumahDi.has(paket)) rumahDi.set(paket, rumah(paket));
  return rumahDi.get(paket);
}

let hitungan = 0;
function ruangBaru(dari) {
  process.chdir(tempatku);
  rmSync(join(tempatku, `w${hitungan}`), { recursive: true, force: true });
  const ruang = join(tempatku, `w${++hitungan}`);
  if (dari) {
    cpSync(dari, ruang, { recursive: true, preserveTimestamps: true });
    paskanSalinan(dari, ruang);
  } else mkdirSync(ruang);
  process.chdir(ruang);
  return ruang;
}

/** Runs a command inside this process, on a broken disk, as a process that is gone afterwards. */
async function didalam(pks, ruang, argv, cela) {
  // Where another desk comes in between, this one is alive.
  Object.defineProperty(process, 'pid', { value: cela.jenis === 'sela' ? PID : PID_MATI, configurable: true });
  const laporan = pasang({ akar: ruang, ...cela });
  try {
    return { ...(await pks(argv)), laporan };
  } finally {
    laporan.lepas();
    Object.defineProperty(process, 'pid', { value: PID, configurable: true });
  }
}

const TUGAS = {
  /** How many operations a command makes, undisturbed; afterwards nothing may lie about. */
  async hitung({ paket = paketBaik, ke, cara }) {
    const p = PERINTAH[ke];
    const ruang = ruangBaru(join(asal, p.asal));
    const pks = pksDari(paket);
    let hasil;
    let laporan;
    if (cara === 'spawn') {
      const berkas = join(tempatku, 'laporan.json');
      hasil = jalankan(paketBaik, ruang, p.argv, { jenis: 'hitung', laporan: berkas });
      laporan = createRequire(import.meta.url)(berkas);
      delete createRequire(import.meta.url).cache[berkas];
    } else {
      hasil = await didalam(pks, ruang, p.argv, { jenis: 'hitung' });
      ({ laporan } = hasil);
    }
    const sisa = createRequire(import.meta.url)('node:fs').readdirSync(join(ruang, 'r/sementara'));
    const keluhan = [
      ...(hasil.keluar === 0 ? [] : [`undisturbed: exit ${hasil.keluar}: ${hasil.err}`]),
      ...(sisa.length === 0 ? [] : ['undisturbed, and a temporary file is left']),
      ...(laporan.terlarang ? [`writes by ${laporan.terlarang}, which is not watched`] : []),
      ...(await pulih({ pks, ruang, p, hasil })),
    ];
    return { keluhan, operasi: laporan.operasi, nama: laporan.nama };
  },
  /** One fault at one operation of one command. */
  async titik({ paket = paketBaik, ke, cela, cara, lain }) {
    const p = PERINTAH[ke];
    const ruang = ruangBaru(join(asal, p.asal));
    const pks = pksDari(paket);
    const penuh =
      cela.jenis === 'sela'
        ? { ...cela, sela: { argv: [join(paketBaik, 'bin/pks.js'), ...cela.argv], env: lingkungan(ruang) } }
        : cela;
    const hasil = cara === 'spawn' ? jalankan(paket, ruang, p.argv, penuh) : await didalam(pks, ruang, p.argv, penuh);
    // The cap may want a try less this time: then there is no such operation.
    if (/sebelum|sesudah|tengah/.test(cela.jenis) && hasil.sinyal !== 'SIGKILL') return { luput: true, keluhan: [] };
    if (cela.jenis === 'mati') {
      if (!hasil.laporan.kena) return { luput: true, keluhan: [] };
      Object.assign(hasil, { keluar: null, sinyal: 'SIGKILL', out: '', err: '' }); // the dead answer nothing
    }
    const keluhan = [];
    if (cela.jenis === 'bohong') {
      // A disk that says yes and keeps zeros: the answer must not be yes where the act is not whole.
      return { keluhan: keluhan.concat(hasil.keluar === 0 ? await pulih({ pks, ruang, p, hasil }) : []), hasil };
    }
    const harusAda = [];
    if (cela.jenis === 'sela' && hasil.laporan.sela) {
      const { keluar, err } = hasil.laporan.sela;
      if (keluar !== 0 && p.nama !== 'init') keluhan.push(`the other desk: exit ${keluar}: ${err}`);
      if (keluar === 0 && cela.kunci) harusAda.push(cela.kunci);
    }
    keluhan.push(
      ...(await pulih({
        pks,
        ruang,
        p,
        hasil,
        harusAda,
        lain: LAIN[lain ?? 0],
        bangunDulu: TANDA_TINGGAL.test(hasil.laporan?.kena ?? cela.op ?? ''),
      })),
    );
    const { laporan, ...jawab } = hasil;
    return { keluhan, hasil: jawab, kena: laporan?.kena };
  },
  /** Every n-th legal state a power cut may leave of a recorded chain of commands. */
  async listrik({ paket = paketBaik, rekaman, bagian, dari, henti }) {
    const pks = pksDari(paket);
    const gagal = [];
    let banyak = 0;
    let awalan = 0;
    let no = 0;
    for (const satu of keadaan(rekaman)) {
      awalan = satu.awalan;
      if (no++ % dari !== bagian) continue;
      const ruang = ruangBaru(null);
      wujudkan(satu.pohon, ruang);
      const p = PERINTAH.find((x) => x.nama === satu.perintah) ?? satu.p;
      const hasil = { keluar: satu.diakui ? 0 : null, sinyal: 'listrik', out: '', err: '' };
      const keluhan = await pulih({
        pks,
        ruang,
        p,
        hasil,
        harusAda: satu.harusAda,
        lain: LAIN[no % LAIN.length],
        bangunDulu: true,
      });
      banyak++;
      if (keluhan.length > 0) gagal.push({ letak: satu.letak, keluhan });
      if (gagal.length >= henti) break;
    }
    return { banyak, awalan, gagal };
  },
  /** Dies at an operation, is repeated and answered; then every state the power may leave. */
  async ulangCabut({ paket = paketBaik, ke, n, henti }) {
    const p = PERINTAH[ke];
    const pks = pksDari(paket);
    const ruang = ruangBaru(join(asal, p.asal));
    const dari = join(asal, p.asal);
    const mati = await didalam(pks, ruang, p.argv, { jenis: 'mati', kelas: 'tulis', ke: n, rekam: true });
    const lagi = await didalam(pks, ruang, p.argv, { jenis: 'hitung', rekam: true });
    if (lagi.keluar !== 0) return { banyak: 1, gagal: [{ letak: `${p.nama} ${n}`, keluhan: [lagi.err] }] };
    const rangkai = [{ p, rekaman: [...mati.laporan.rekaman, ...lagi.laporan.rekaman] }];
    const gagal = [];
    let banyak = 0;
    for (const satu of keadaan({ dari, rangkai, hanyaJawaban: true })) {
      const tempat = ruangBaru(null);
      wujudkan(satu.pohon, tempat);
      const hasil = { keluar: 0, sinyal: 'listrik', out: '', err: '' };
      const keluhan = await pulih({ pks, ruang: tempat, p, hasil, bangunDulu: true });
      banyak++;
      if (keluhan.length > 0) gagal.push({ letak: `${p.nama}, dead at ${n}, repeated, power cut`, keluhan });
      if (gagal.length >= henti) break;
    }
    return { banyak, gagal };
  },
  /** Records a chain of commands inside this process. */
  async rekam({ paket = paketBaik, dari, perintah, cara }) {
    const ruang = ruangBaru(join(asal, dari));
    const pks = pksDari(paket);
    const rangkai = [];
    for (const nama of perintah) {
      const p = PERINTAH.find((x) => x.nama === nama);
      const argv = p.argv.map((a) => (dari === 'kosong' && a === '2026-002' ? '2026-001' : a));
      let hasil;
      let rekaman;
      if (cara === 'spawn') {
        const berkas = join(tempatku, `rekam-${rangkai.length}.json`);
        hasil = jalankan(paket, ruang, argv, { jenis: 'hitung', rekam: true, laporan: berkas });
        ({ rekaman } = JSON.parse(createRequire(import.meta.url)('node:fs').readFileSync(berkas, 'utf8')));
      } else {
        hasil = await didalam(pks, ruang, argv, { jenis: 'hitung', rekam: true });
        ({ rekaman } = hasil.laporan);
      }
      if (hasil.keluar !== 0) return { gagal: `${nama}: exit ${hasil.keluar}: ${hasil.err}` };
      rangkai.push({ p: { ...p, argv }, rekaman });
    }
    return { dari: join(asal, dari), rangkai };
  },
};

process.on('message', async ({ no, jenis, isi }) => {
  try {
    process.send({ no, hasil: await TUGAS[jenis](isi) });
  } catch (e) {
    process.send({ no, galat: e.stack });
  }
});
