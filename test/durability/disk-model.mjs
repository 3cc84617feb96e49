// What a power cut may leave. Bytes are on the disk once their file is synced, a name once its folder is; what is not
// synced may be there, or not, or be torn. A rename happens whole or not at all. Nothing else is promised by a disk.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

const BENIH = 470_08;
/** A small generator, so that a run can be repeated. */
export function acak(benih) {
  let s = benih >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

let nomor = 0;
/** `jam`: when a folder, as synced, was last changed; and a cap. */
const berkas = (isi, aman, jam) => ({ no: ++nomor, isi, aman: aman ? isi : Buffer.alloc(0), kotor: false, jam });
const folder = (jam) => ({ no: ++nomor, kini: new Map(), aman: new Map(), jam });

/** What stands on a disk, as all synced. */
function bacaDisk(jalur) {
  if (!fs.statSync(jalur).isDirectory()) return berkas(fs.readFileSync(jalur), true, jamDi(jalur));
  const f = folder(jamDi(jalur));
  for (const nama of fs.readdirSync(jalur)) {
    const isi = bacaDisk(join(jalur, nama));
    f.kini.set(nama, isi);
    f.aman.set(nama, isi);
  }
  return f;
}

const jamDi = (jalur) => String(fs.lstatSync(jalur, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? '');

class Disk {
  constructor(ruang) {
    this.akar = bacaDisk(ruang);
    this.tunda = []; // names not synced yet: { g, di, nama, isi|null, jam }
    this.g = 0;
    this.fd = new Map();
  }
  cari(p) {
    let x = this.akar;
    for (const bagian of p === '' || p === '.' ? [] : p.split('/')) x = x.kini.get(bagian);
    return x;
  }
  nama(p, isi, g, { jam, dicap } = {}) {
    const di = this.cari(dirname(p));
    const nama = basename(p);
    if (isi) di.kini.set(nama, isi);
    else di.kini.delete(nama);
    if (isi && dicap) isi.jam = dicap;
    this.tunda.push({ g, di, nama, isi, jam });
  }
  sinkron(x) {
    if (!x.kini) {
      x.aman = x.isi;
      x.kotor = false;
      return;
    }
    const grup = new Set(this.tunda.filter((e) => e.di === x).map((e) => e.g));
    for (const e of this.tunda.filter((t) => grup.has(t.g))) {
      if (e.isi) e.di.aman.set(e.nama, e.isi);
      else e.di.aman.delete(e.nama);
      if (e.jam) e.di.jam = e.jam;
      // Whatever was to happen to this name before has been overtaken.
      this.tunda = this.tunda.filter((t) => t.di !== e.di || t.nama !== e.nama || t.g > e.g);
    }
    this.tunda = this.tunda.filter((t) => !grup.has(t.g));
  }
  /** Gives true where the disk now may hold something it could not hold before. */
  kerjakan(op) {
    const g = ++this.g;
    switch (op.o) {
      case 'buat': {
        const b = berkas(Buffer.alloc(0), false);
        this.fd.set(op.fd, b);
        this.nama(op.p, b, g);
        return true;
      }
      case 'buka':
        this.fd.set(op.fd, this.cari(op.p));
        return false;
      case 'tulis': {
        const b = this.fd.get(op.fd);
        const isi = Buffer.from(op.isi, 'base64');
        b.isi = Buffer.concat([b.isi.subarray(0, op.pos), isi]);
        b.kotor = true;
        b.no = ++nomor;
        return true;
      }
      case 'sinkron':
        this.sinkron(this.fd.get(op.fd));
        return false;
      case 'tutup':
        this.fd.delete(op.fd);
        return false;
      case 'taut':
        this.nama(op.ke, this.cari(op.p), g, op);
        return true;
      case 'pindah': {
        const x = this.cari(op.p);
        this.nama(op.p, null, g);
        this.nama(op.ke, x, g, op);
        return true;
      }
      case 'folder':
        this.nama(op.p, folder(''), g, op);
        return true;
      default:
        this.nama(op.p, null, g, op);
        return true;
    }
  }
  /** The tree as it is found when `choose` of the unsynced names made it, and `data` of the unsynced bytes. */
  pohon(pilih, data) {
    const terpilih = this.tunda.filter((e) => pilih.has(e.g));
    const bangun = (x) => {
      if (!x.kini) return x.kotor ? potong(x, data(x)) : { no: `${x.no}`, isi: x.isi, jam: x.jam };
      const nama = new Map(x.aman);
      let { jam } = x;
      for (const e of terpilih) {
        if (e.di !== x) continue;
        if (e.jam) ({ jam } = e);
        if (e.isi) nama.set(e.nama, e.isi);
        else nama.delete(e.nama);
      }
      return { jam, anak: [...nama].sort(([a], [b]) => (a < b ? -1 : 1)).map(([n, y]) => [n, bangun(y)]) };
    };
    return bangun(this.akar);
  }
}

function potong({ no, isi, aman }, cara) {
  switch (cara) {
    case 'tiada':
      return { no: `${no}-`, isi: aman };
    case 'separuh':
      return { no: `${no}/2`, isi: isi.subarray(0, isi.length >> 1) };
    case 'nol':
      return { no: `${no}0`, isi: Buffer.alloc(isi.length) };
    default:
      return { no: `${no}`, isi };
  }
}

const CARA = ['tiada', 'separuh', 'nol', 'semua'];
const sidikPohon = (akar, tambahan) => {
  const teks = (x) => (x.anak ? `{${x.anak.map(([n, y]) => `${n}:${teks(y)}`).join(',')}}` : x.no);
  return createHash('sha1')
    .update(`${teks(akar)}${tambahan}`)
    .digest('base64');
};

/**
 * Every different state the disk may hold at any moment of a recorded chain of commands:
 * none, all, each one alone and all but one of the newest unsynced names, and two by lot;
 * unsynced bytes not there, half, zeros or whole. Of a command with more than `batas` operations the moments at
 * which the same is done to yet another file are taken by lot.
 */
export function* keadaan({ dari, rangkai, benih = BENIH, baru = 3, hanyaJawaban = false, batas = 6 }) {
  nomor = 0;
  const lot = acak(benih);
  const disk = new Disk(dari);
  const sudah = new Set();
  const harusAda = [];
  let awalan = 0;
  const setiap = function* (p, diakui, letak) {
    const grup = [...new Set(disk.tunda.map((e) => e.g))];
    const semua = new Set(grup);
    const pilihan = [new Set(), ...[...new Set([...grup.slice(-baru)])].map((g) => new Set([g]))];
    for (const g of grup.slice(-baru)) pilihan.push(new Set(grup.filter((x) => x !== g)));
    for (let i = 0; i < 2; i++) pilihan.push(new Set(grup.filter(() => lot() < 0.5)));
    const kandidat = pilihan.map((s) => [s, () => CARA[Math.floor(lot() * CARA.length)]]);
    for (const cara of CARA) kandidat.push([semua, () => cara]);
    for (const [s, data] of kandidat) {
      const pohon = disk.pohon(s, data);
      const sidik = sidikPohon(pohon, `${diakui}${p.nama}`);
      if (sudah.has(sidik)) continue;
      sudah.add(sidik);
      yield { pohon, p, perintah: null, diakui, harusAda: [...harusAda], letak: `${p.nama} ${letak}`, awalan };
    }
  };
  for (const { p, rekaman } of rangkai) {
    const macam = new Set();
    for (const [i, op] of rekaman.entries()) {
      const satu = `${op.o} ${op.ke ?? op.p ?? ''}`.replace(/[0-9a-f]{32,}|[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#');
      const perlu = !macam.has(satu) || lot() < batas / rekaman.length;
      macam.add(satu);
      const berubah = disk.kerjakan(op);
      awalan++;
      if (berubah && perlu && !hanyaJawaban)
        yield* setiap(p, false, `after ${i + 1} of ${rekaman.length}: ${op.o} ${op.ke ?? op.p ?? ''}`);
    }
    yield* setiap(p, true, 'after the answer');
    if (p.kunci) harusAda.push(p.kunci);
  }
}

/** Puts a state on a real disk; where a cap of the index would have fitted a folder, it fits it here. */
export function wujudkan(akar, ruang) {
  const jam = new Map();
  const tulis = (x, jalur, nama) => {
    jam.set(nama, x.jam);
    if (!x.anak) return fs.writeFileSync(jalur, x.isi);
    fs.mkdirSync(jalur, { recursive: true });
    for (const [n, y] of x.anak) tulis(y, join(jalur, n), nama ? `${nama}/${n}` : n);
  };
  tulis(akar, ruang, '');
  paskanCap(ruang, (cap, nama, waktu) => jam.get(`r/${nama}`) === waktu && BigInt(jam.get(cap) || 0) > BigInt(waktu));
}

/** A room as a copy of another: its caps fit where those fitted. */
export const paskanSalinan = (dari, ruang) =>
  paskanCap(ruang, (cap, nama, waktu) => {
    const [asli, dicap] = [jamDi(join(dari, 'r', nama)), jamDi(join(dari, cap))];
    return asli === waktu && BigInt(dicap) > BigInt(waktu);
  });

function paskanCap(ruang, cocok) {
  for (const cap of ['r/indeks/cap', 'r/indeks/cap-agenda']) {
    if (!fs.existsSync(join(ruang, cap))) continue;
    const pas = fs
      .readFileSync(join(ruang, cap), 'utf8')
      .split('\n')
      .map((satu) => {
        const [nama, waktu, ...jumlah] = satu.split(' ');
        if (nama === 'asli') return `asli ${fs.lstatSync(join(ruang, 'r/kasus'), { bigint: true }).ino}`;
        if (!waktu || !fs.existsSync(join(ruang, 'r', nama)) || !cocok(cap, nama, waktu)) return satu;
        fs.utimesSync(join(ruang, 'r', nama), LALU, LALU);
        return [nama, `${LALU}000000000`, ...jumlah].join(' ');
      });
    fs.writeFileSync(join(ruang, cap), pas.join('\n'));
    fs.utimesSync(join(ruang, cap), LALU + 1, LALU + 1);
  }
}
/** Nanoseconds cannot be set from here. */
const LALU = 1_700_000_000;
