/** `pks draft --beda` and `--ulang`: two versions compared, and a version drawn up anew from what it was made of. */
import { Galat } from '../galat.ts';
import { evolveKantor, kantorBaru } from '../kantor/kantor.ts';
import { bedaNaskah } from '../naskah/beda.ts';
import type { Naskah } from '../naskah/naskah.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { evolve, permohonanBaru } from '../permohonan/evolve.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilBedaNaskah, tampilUlang } from '../terminal/naskah-beda.ts';
import { sebelum } from '../waktu/tanggal.ts';
import type { Keadaan } from './bahan.ts';
import { jawab } from './jawab.ts';
import type { KasusTerbuka } from './kasus.ts';
import { buatNaskah, satuDokumen } from './naskah-buat.ts';
import { type Versi, versiKe, versiNaskah } from './naskah-versi.ts';
import type { Opsi } from './opsi.ts';
import type { Sesi } from './sesi.ts';
import { templatBersidik } from './templat.ts';

/** What changed from one version to another, per pasal. `teks`: '1..3', or '1' for from 1 to the last. */
export async function bandingkanVersi(
  sesi: Sesi,
  { berkas, sop }: KasusTerbuka,
  naskah: Naskah,
  teks: string,
  opsi: Opsi,
): Promise<void> {
  satuDokumen(naskah, '--beda');
  const [dari = '', ke = String(versiNaskah(berkas, naskah.kode).at(-1)?.fakta.versi ?? '1')] = teks.split(/\.\.+/);
  const [lama, baru] = [dari, ke].map((satu) => versiKe(berkas, naskah.kode, '--beda', satu).fakta);
  if (!lama || !baru) throw new Error('two versions were asked for');
  const { bacaDokumen } = await sesi.env.perender();
  const baca = async (nama: string) => bacaDokumen(await sesi.register.isiBerkas(berkas.id, nama));
  const bagian = bedaNaskah(await baca(lama.berkas), await baca(baru.berkas));
  const singkat = bagian.map((b) => b.bagian).join('\n');
  jawab(sesi.env, opsi, {
    skema: 'naskah-beda',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, dari: lama.versi, ke: baru.versi, bagian },
    ringkas: { bagian: bagian.length, paragraf: bagian.reduce((n, b) => n + b.paragraf.length, 0) },
    peringatan: [],
    teks: (d) => tampilBedaNaskah(d, naskah.judul, berkas.id, gaya(sesi.env)),
    singkat,
  });
}

/** Draws a version up again from the facts, the office and the template of its moment, and compares the bytes. */
export async function ulangVersi(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  naskah: Naskah,
  teks: string,
  opsi: Opsi,
): Promise<void> {
  const { berkas, sop } = terbuka;
  const versi = versiKe(berkas, naskah.kode, '--ulang', teks);
  const { fakta } = versi;
  if (fakta.dibaca) {
    throw new Galat(
      'PEMAKAIAN_SALAH',
      `v${fakta.versi} dibaca dari ${fakta.dibaca.asal}, tidak dibuat dari templat: tidak ada yang dapat diulang.`,
      [`pks draft ${berkas.id} ${naskah.kode} --beda ${fakta.dibaca.versi}..${fakta.versi}`],
    );
  }
  const templat = await templatBersidik(sesi, naskah.kode, fakta.templat);
  const keadaan = await keadaanDulu(sesi, terbuka, versi);
  const { isi } = await buatNaskah(sesi, terbuka, naskah, templat, keadaan, fakta.kosong.length > 0);
  const sidik = sesi.env.sidik(isi);
  const sama = sidik === fakta.sidik;
  const { bacaDokumen } = await sesi.env.perender();
  const bagian =
    sama || naskah.paket
      ? []
      : bedaNaskah(await bacaDokumen(await sesi.register.isiBerkas(berkas.id, fakta.berkas)), await bacaDokumen(isi));
  jawab(sesi.env, opsi, {
    skema: 'naskah-ulang',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, versi: fakta.versi, sama, sha256: fakta.sidik, sha256Ulang: sidik, bagian },
    ringkas: { sama },
    peringatan: sama
      ? []
      : [`Hasil ulang v${fakta.versi} tidak sama persis. Yang berlaku tetap dokumen yang tersimpan.`],
    teks: (d) => tampilUlang(d, naskah.judul, gaya(sesi.env)),
    singkat: sama ? 'sama persis' : 'berbeda',
  });
}

/** The case before the act that drew it up, and the office as it then was. */
async function keadaanDulu({ register }: Sesi, { berkas }: KasusTerbuka, { v, fakta }: Versi): Promise<Keadaan> {
  const dahulu = berkas.tindakan.slice(0, fakta.dari?.kasus ?? v - 1);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, permohonanBaru);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  const { tindakan } = await register.kantor();
  // Without `dari` (an older pks wrote it) the instant it was typed decides.
  const dulu = fakta.dari
    ? tindakan.slice(0, fakta.dari.kantor)
    : tindakan.filter((t) => t.kejadian.every((k) => !sebelum(fakta.dicatat, k.dicatat)));
  const kantor = dulu.flatMap((t) => t.kejadian).reduce(evolveKantor, kantorBaru);
  return { id: berkas.id, kasus, riwayat: yangBerlaku(dahulu), kantor, saat: fakta.dicatat };
}
