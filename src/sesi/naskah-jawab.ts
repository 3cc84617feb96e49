/** The answer of `pks draft`: the version that was kept, or what can be drawn up. */
import type { BedaBagian } from '../naskah/beda.ts';
import { masihKonsep } from '../naskah/kirim.ts';
import { NASKAH, type Naskah } from '../naskah/naskah.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { disetujui } from '../permohonan/persetujuan.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilDaftarNaskah, tampilNaskah } from '../terminal/naskah.ts';
import { keadaanKini } from './bahan.ts';
import { jawab } from './jawab.ts';
import type { KasusTerbuka } from './kasus.ts';
import { bahanDari } from './naskah-buat.ts';
import { type Dikonsep, versiNaskah } from './naskah-versi.ts';
import { type Opsi, peringatanCoba } from './opsi.ts';
import type { Sesi } from './sesi.ts';

export type HasilNaskah = Readonly<{
  fakta: Dikonsep;
  /** Whether this version came with this command; false where the last one says the same already. */
  baru: boolean;
  isian?: Readonly<Record<string, string>>;
  salinan?: string | null;
  /** Of a version read in from Word: what differs from the one before. */
  beda?: readonly BedaBagian[];
  peringatan: readonly string[];
}>;

export function jawabNaskah(
  sesi: Sesi,
  { berkas, sop }: KasusTerbuka,
  naskah: Naskah,
  opsi: Opsi & Readonly<{ coba?: boolean }>,
  { fakta, baru, isian = {}, salinan = null, beda = [], peringatan }: HasilNaskah,
): void {
  const jalur = sesi.env.tempat.gabung(sesi.register.folder, `kasus/${berkas.id}/${fakta.berkas}`);
  const riwayat = yangBerlaku(berkas.tindakan);
  jawab(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: {
      berkas: jalur,
      naskah: naskah.kode,
      versi: fakta.versi,
      baru,
      sha256: fakta.sidik,
      isian,
      kosong: fakta.kosong,
      konsep: !disetujui(sop.naskah[naskah.kode], riwayat),
      salinan,
      dibaca: fakta.dibaca ?? null,
      beda,
    },
    ringkas: {},
    peringatan: [...peringatan, ...peringatanCoba(opsi)],
    teks: (d) => tampilNaskah(d, naskah.judul, berkas.id, gaya(sesi.env)),
    singkat: salinan ?? jalur,
  });
}

/** What can be drafted: where it belongs in the SOP, how it stands, the last version kept (null: none yet). */
export function daftarNaskah(sesi: Sesi, terbuka: KasusTerbuka, opsi: Opsi): void {
  const { berkas, sop } = terbuka;
  const keadaan = keadaanKini(sesi, berkas);
  const data = NASKAH.map((naskah) => {
    const { kode, judul } = naskah;
    const bahan = bahanDari(terbuka, naskah, keadaan);
    const belum = naskah.tolak?.(bahan) ?? null;
    const versi = versiNaskah(berkas, kode).at(-1)?.fakta.versi ?? null;
    const ada = versi !== null && masihKonsep(bahan, kode, versi) ? 'konsep' : 'ada';
    return {
      naskah: kode,
      judul,
      langkah: sop.naskah[kode]?.langkah ?? [],
      keadaan: versi !== null ? ada : belum ? 'belum waktunya' : 'belum dibuat',
      sebab: belum?.sebab ?? null,
      versi,
    };
  });
  jawab(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => tampilDaftarNaskah(d, berkas.id, berkas.permohonan.langkah?.no ?? null, gaya(sesi.env)),
    singkat: data.map((d) => d.naskah).join('\n'),
  });
}
