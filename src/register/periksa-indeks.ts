/** Verifying the index against the cases: what lags is a note, what is ahead or altered is not. */
import { BATAS_FAKTA, berkasTindakan, rantaiKasus } from './bentuk.ts';
import { bacaBytes, namaDi } from './cakram.ts';
import { bacaNamaTanda, isiEntri, jalurEntri, jalurSurat, KOTOR, kepalaDari, SURAT } from './entri.ts';
import { denganBaca } from './gagal.ts';
import { kepalaEntri, semuaEntri } from './isi-indeks.ts';
import { adaKasus } from './kasus.ts';
import { bacaObjek, sama } from './rantai.ts';
import type { Baris } from './register.ts';
import { ada, type Tempat } from './tempat.ts';
import { catatan, type KasusTelaah, type TemuanLengkap } from './temuan.ts';

/** `rusak`: cases already found damaged, about whose rows nothing can be said. */
export function periksaIndeks(
  t: Tempat,
  kasus: readonly KasusTelaah[],
  rusak: ReadonlySet<string>,
  temuan: TemuanLengkap[],
): void {
  const menurutId = new Map(kasus.map(({ baris }) => [baris.id, letak(baris)]));
  const benar = new Set<string>();
  for (const jalur of semuaEntri(t)) {
    const kepala = kepalaEntri(jalur);
    const kini = kepala && menurutId.get(kepala.id);
    if (!kepala) temuan.push(catatan(jalur, 'bukan bagian dari indeks'));
    else if (!kini) {
      const hilang = !rusak.has(kepala.id) && !adaKasus(t, kepala.id);
      if (hilang) temuan.push({ ...catatan(`kasus/${kepala.id}`, 'folder kasus hilang'), rusak: true });
    } else if (kepala.versi > kini.baris.versi) {
      // Recorded while we read, unless the act is not there.
      if (ada(t, berkasTindakan(rantaiKasus(kepala.id), kepala.versi))) benar.add(kepala.id);
      else {
        const sebab = `indeks memuat ${kepala.versi} kejadian, yang ada hanya ${kini.baris.versi}: kejadian hilang`;
        temuan.push({ ...catatan(jalur, sebab), rusak: true });
      }
    } else if (kepala.versi < kini.baris.versi)
      temuan.push(catatan(jalur, 'tertinggal; dibersihkan oleh perintah berikutnya'));
    else if (barisUtuh(t, jalur, kini)) benar.add(kepala.id);
    else if (tanpaSidik(t, jalur)) {
      benar.add(kepala.id); // no reader believes it
      temuan.push(catatan(jalur, 'ditulis pks yang lebih lama; dibuat lagi oleh pks check --bangun-ulang'));
    } else {
      const sebab = 'tidak sesuai dengan kasusnya; dibuat lagi oleh pks check --bangun-ulang';
      temuan.push({ ...catatan(jalur, sebab), rusak: true, pandangan: true, isi: true });
    }
  }
  const disebut = new Set(temuan.map((x) => x.berkas));
  for (const { baris, entri, surat } of menurutId.values()) {
    if (!benar.has(baris.id)) {
      if (!disebut.has(entri))
        temuan.push({
          ...catatan(entri, 'baris kasus ini tidak ada di indeks; dibuat lagi oleh pks check --bangun-ulang'),
          isi: true, // an older pks named it otherwise
        });
    } else if (!ada(t, surat)) {
      temuan.push(catatan(surat, 'belum ada di indeks surat; dibuat oleh pks check --bangun-ulang'));
    }
  }
  periksaSurat(t, new Set([...menurutId.values()].map((k) => k.surat)), rusak, temuan);
  for (const nama of namaDi(t.jalur(KOTOR))) {
    const sebab = bacaNamaTanda(nama)
      ? 'tanda perintah yang sedang berjalan atau terputus'
      : 'bukan bagian dari indeks';
    temuan.push(catatan(`${KOTOR}/${nama}`, sebab));
  }
  for (const nama of namaDi(t.jalur('sementara'))) {
    temuan.push(catatan(`sementara/${nama}`, 'berkas sementara perintah yang sedang berjalan atau terputus'));
  }
}

type Letak = Readonly<{ baris: Baris; entri: string; surat: string }>;

/** Where the row of a case stands, and its letter. */
const letak = (baris: Baris): Letak => ({ baris, entri: jalurEntri(kepalaDari(baris)), surat: jalurSurat(baris) });

/** Whether a row says what its case says; one that a writer took away meanwhile is as good. */
function barisUtuh(t: Tempat, jalur: string, { entri, baris }: Letak): boolean {
  try {
    const isi = denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_FAKTA));
    return jalur === entri && sama(isi, isiEntri(baris));
  } catch {
    return !ada(t, jalur);
  }
}

/** Whether a row is one of an earlier pks, which carried no hash. */
function tanpaSidik(t: Tempat, jalur: string): boolean {
  try {
    return !('sidik' in bacaObjek(jalur, bacaBytes(t.jalur(jalur), BATAS_FAKTA)));
  } catch {
    return false;
  }
}

function periksaSurat(
  t: Tempat,
  harapan: ReadonlySet<string>,
  rusak: ReadonlySet<string>,
  temuan: TemuanLengkap[],
): void {
  for (const folder of namaDi(t.jalur(SURAT))) {
    for (const nama of namaDi(t.jalur(`${SURAT}/${folder}`))) {
      const jalur = `${SURAT}/${folder}/${nama}`;
      if (!harapan.has(jalur) && !rusak.has(nama.slice(nama.indexOf('.') + 1)))
        temuan.push(catatan(jalur, 'tidak menunjuk surat kasus mana pun'));
    }
  }
}
