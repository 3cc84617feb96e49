/** Verifying a whole register. Reads everything, writes nothing. */

import { bacaKejadianKantor } from '../kantor/dekode.ts';
import { SKEMA } from '../kantor/kantor.ts';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { urutId } from '../permohonan/id.ts';
import { agendaDipakai } from './agenda.ts';
import {
  BATAS_PANDANGAN,
  berkasTindakan,
  FOLDER,
  folderKasus,
  KARTU,
  PEJABAT,
  POLA_ID,
  POLA_TINDAKAN,
  RANTAI_KANTOR,
  rantaiKasus,
  sampulKasus,
} from './bentuk.ts';
import { bacaBytes, jenis, namaDi } from './cakram.ts';
import { barisDari } from './entri.ts';
import { BUKU, jalurBuku } from './entri-buku.ts';
import { denganBaca, rusak } from './gagal.ts';
import { lipat } from './kasus.ts';
import { bacaBerkas, berkasFakta } from './lampiran.ts';
import { jalurKunci } from './nomor.ts';
import { klaimDipakai } from './nomor-surat.ts';
import { bytesPandangan, kartu, lembarPejabat, sampul } from './pandangan.ts';
import { periksaBersama } from './periksa-bersama.ts';
import { periksaIndeks } from './periksa-indeks.ts';
import { periksaIndeksBuku } from './periksa-indeks-buku.ts';
import { periksaNomor } from './periksa-nomor.ts';
import { bacaObjek, bacaSatu, berkasRantai, type Rantai, sama, sha256 } from './rantai.ts';
import type { Berkas, TindakanTercatat } from './register.ts';
import { periksaSalinan } from './salinan.ts';
import { lipatKantor } from './tambah.ts';
import { ada, type Tempat } from './tempat.ts';
import {
  catatan,
  type KasusTelaah,
  type Laporan,
  periksaBagian,
  type TemuanLengkap,
  tanpaPandanganLama,
  temuanDari,
} from './temuan.ts';

const NAMA_AKAR: ReadonlySet<string> = new Set([...FOLDER.map((f) => f.split('/')[0] ?? ''), KARTU, PEJABAT, 'acuan']);

/** Everything there is to find, each in its own words; `lihat` is shown each case that is whole. */
export async function telaah(t: Tempat, lihat?: (berkas: Berkas) => void): Promise<Laporan> {
  const temuan: TemuanLengkap[] = [];
  const utuh: KasusTelaah[] = [];
  const rusakSaja = new Set<string>();
  const kantor = periksaBagian(temuan, KARTU, () => periksaKantor(t, temuan));
  let fakta = kantor?.fakta ?? 0;
  const id = periksaBagian(temuan, 'kasus', () => idDalamKasus(t, temuan)) ?? [];
  for (const satu of id) {
    const awal = temuan.length;
    const berkas = periksaKasus(t, satu, temuan);
    if (temuan.slice(awal).some((x) => x.rusak)) rusakSaja.add(satu);
    if (!berkas) continue;
    lihat?.(berkas);
    const [pertama] = berkas.tindakan;
    utuh.push({
      baris: barisDari(berkas),
      kunci: jalurKunci(pertama?.kunci ?? '', null),
      agenda: agendaDipakai(berkas),
      klaim: klaimDipakai(berkas),
      buku: jalurBuku(berkas),
    });
    fakta += berkas.tindakan.reduce((n, x) => n + x.kejadian.length, 0);
  }
  periksaBagian(temuan, 'indeks', () => periksaIndeks(t, utuh, rusakSaja, temuan));
  periksaBagian(temuan, BUKU, () => periksaIndeksBuku(t, utuh, rusakSaja, temuan));
  periksaBagian(temuan, 'nomor', () => periksaNomor(t, utuh, rusakSaja, temuan));
  for (const nama of periksaBagian(temuan, KARTU, () => namaDi(t.akar)) ?? []) {
    if (!NAMA_AKAR.has(nama) && !nama.startsWith('.')) temuan.push(catatan(nama, 'bukan bagian dari register'));
  }
  temuan.push(...(periksaBagian(temuan, KARTU, () => periksaBersama(t)) ?? []));
  const lama = kantor?.skema !== undefined && kantor.skema < SKEMA;
  return { kasus: id.length, fakta, temuan: lama ? tanpaPandanganLama(temuan) : temuan };
}

/** The office's own chain and the register's card; gives the number of facts, and the schema where it is known. */
function periksaKantor(t: Tempat, temuan: TemuanLengkap[]) {
  const tindakan = periksaRantai(t, { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor }, temuan);
  const isi = tindakan && periksaBagian(temuan, RANTAI_KANTOR, () => lipatKantor(tindakan));
  periksaSalinan(t, tindakan?.[0]?.kejadian[0], temuan);
  if (!ada(t, KARTU)) temuan.push({ ...catatan(KARTU, 'berkas hilang'), rusak: true, pandangan: true });
  else if (isi) periksaPandangan(t, KARTU, RANTAI_KANTOR, isi.versi, bytesPandangan(kartu(isi)), temuan);
  const lembar = isi && lembarPejabat(isi);
  if (lembar) periksaPandangan(t, PEJABAT, RANTAI_KANTOR, isi.versi, bytesPandangan(lembar), temuan);
  return { fakta: tindakan?.reduce((n, x) => n + x.kejadian.length, 0) ?? 0, skema: isi?.kantor.skema };
}

function idDalamKasus(t: Tempat, temuan: TemuanLengkap[]): readonly string[] {
  const nama = namaDi(t.jalur('kasus'));
  for (const lain of nama.filter((n) => !POLA_ID.test(n))) temuan.push(catatan(`kasus/${lain}`, 'bukan folder kasus'));
  return nama.filter((n) => POLA_ID.test(n)).sort(urutId);
}

function periksaKasus(t: Tempat, id: string, temuan: TemuanLengkap[]): Berkas | null {
  return periksaBagian(temuan, folderKasus(id), () => {
    if (denganBaca(folderKasus(id), () => jenis(t.jalur(folderKasus(id)))) !== 'folder') {
      throw rusak(folderKasus(id), 'bukan folder');
    }
    const tindakan = periksaRantai(t, { folder: rantaiKasus(id), dekode: bacaKejadian }, temuan);
    if (!tindakan) return null;
    const berkas = lipat(id, tindakan);
    const bernama = periksaBerkasKasus(t, berkas, temuan);
    periksaPandangan(t, sampulKasus(id), rantaiKasus(id), berkas.versi, bytesPandangan(sampul(berkas)), temuan);
    periksaSisa(t, id, bernama, temuan);
    return berkas;
  });
}

/** A chain, each file on its own; null where any is damaged. */
function periksaRantai<K>(
  t: Tempat,
  rantai: Rantai<K>,
  temuan: TemuanLengkap[],
): readonly TindakanTercatat<K>[] | null {
  const hadir = periksaBagian(temuan, rantai.folder, () => berkasRantai(t, rantai.folder));
  if (!hadir) return null;
  const baik: TindakanTercatat<K>[] = [];
  let sebelum: string | null | undefined = null;
  for (const [i, berkas] of hadir.entries()) {
    const pendahulu: string | null | undefined = sebelum;
    const satu: TindakanTercatat<K> | null = periksaBagian(temuan, berkas, () =>
      bacaSatu(t, rantai, berkas, i + 1, pendahulu),
    );
    if (satu) baik.push(satu);
    else if (i - baik.length > 20) break; // a stray high number must not become a million findings
    sebelum = satu?.sidik;
  }
  return baik.length === hadir.length ? baik : null;
}

/** Attachments and documents against the fingerprints in the facts. */
function periksaBerkasKasus(t: Tempat, { id, tindakan }: Berkas, temuan: TemuanLengkap[]): ReadonlySet<string> {
  const bernama = new Set<string>();
  for (const { v, kejadian } of tindakan) {
    for (const { berkas, sidik, ukuran } of berkasFakta(kejadian)) {
      bernama.add(berkas);
      const nama = `${folderKasus(id)}/${berkas}`;
      periksaBagian(temuan, nama, () => {
        const isi = bacaBerkas(t, id, berkas);
        if (isi.length === ukuran && sha256(isi) === sidik) return;
        temuan.push({ berkas: nama, fakta: String(v), sebab: 'isi tidak sama dengan yang dicatat', rusak: true });
      });
    }
  }
  return bernama;
}

/** A view: behind is a note, ahead or altered is damage. */
function periksaPandangan(
  t: Tempat,
  berkas: string,
  rantai: string,
  versi: number,
  harapan: Uint8Array,
  temuan: TemuanLengkap[],
): void {
  if (!ada(t, berkas)) {
    temuan.push(catatan(berkas, 'belum ada; dibuat lagi oleh pks check --bangun-ulang'));
    return;
  }
  try {
    const bytes = denganBaca(berkas, () => bacaBytes(t.jalur(berkas), BATAS_PANDANGAN));
    if (sama(bytes, harapan)) return;
    const tertulis = bacaObjek(berkas, bytes).versi;
    const v = typeof tertulis === 'number' ? tertulis : Number.NaN;
    if (v > versi && ada(t, berkasTindakan(rantai, v))) return; // recorded while we read
    if (v > versi) {
      const sebab = `dibuat dari ${v} kejadian, yang ada hanya ${versi}: kejadian hilang`;
      temuan.push({ ...catatan(berkas, sebab), rusak: true });
    } else if (v < versi) {
      temuan.push(catatan(berkas, `tertinggal di versi ${v} dari ${versi}; ikut diperbarui oleh perintah berikutnya`));
    } else {
      const sebab = 'tidak sesuai dengan kejadiannya, diubah tangan; dibuat lagi oleh pks check --bangun-ulang';
      temuan.push({ ...catatan(berkas, sebab), rusak: true, pandangan: true, isi: true });
    }
  } catch (e) {
    temuan.push({ ...temuanDari(e, berkas), pandangan: true });
  }
}

/** What lies in a case folder without being named by a fact. */
function periksaSisa(t: Tempat, id: string, bernama: ReadonlySet<string>, temuan: TemuanLengkap[]): void {
  const folder = folderKasus(id);
  for (const nama of namaDi(t.jalur(folder))) {
    if (nama === 'lampiran' || nama === 'naskah') {
      for (const isi of namaDi(t.jalur(`${folder}/${nama}`))) {
        if (!bernama.has(`${nama}/${isi}`)) {
          temuan.push(catatan(`${folder}/${nama}/${isi}`, 'tidak disebut kejadian mana pun'));
        }
      }
    } else if (nama !== 'kejadian' && nama !== 'kasus.json') {
      temuan.push(catatan(`${folder}/${nama}`, 'bukan bagian dari berkas kasus'));
    }
  }
  for (const nama of namaDi(t.jalur(`${folder}/kejadian`))) {
    if (!POLA_TINDAKAN.test(nama)) temuan.push(catatan(`${folder}/kejadian/${nama}`, 'bukan kejadian'));
  }
}
