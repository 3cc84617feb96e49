/** Verifying numbers: a gap is explained, not damage; a number used twice is worth a note. */
import { bacaId, tulisId } from '../permohonan/id.ts';
import { idTahun } from './bentuk.ts';
import { namaDi } from './cakram.ts';
import { adaKasus } from './kasus.ts';
import { bacaKlaim, bacaNomorKunci } from './nomor.ts';
import { periksaNomorSurat } from './nomor-surat.ts';
import { sha256 } from './rantai.ts';
import { ada, type Tempat } from './tempat.ts';
import { catatan, hilang, type KasusTelaah, periksaBagian, type TemuanLengkap } from './temuan.ts';

/** `rusak`: cases found damaged, whose numbers nobody can tell from those that were passed over. */
export function periksaNomor(
  t: Tempat,
  kasus: readonly KasusTelaah[],
  rusak: ReadonlySet<string>,
  temuan: TemuanLengkap[],
): void {
  const id = new Set(kasus.map((k) => k.baris.id));
  const agenda = new Map<string, string>();
  for (const { baris, agenda: dipakai } of kasus) {
    for (const nomor of dipakai) {
      const dulu = agenda.get(nomor);
      if (dulu) {
        // Acts cannot be changed, so it stays: neither a rebuilding nor a backup may be refused for it.
        const sebab = `nomor agenda ${nomor} dipakai juga oleh kasus ${dulu}`;
        temuan.push({ ...catatan(`kasus/${baris.id}`, sebab), rusak: true, pandangan: true });
      }
      agenda.set(nomor, baris.id);
    }
  }
  const kunci = periksaKunci(t, temuan);
  const mungkin = (nomor: string) => kunci.tanpaKasus.has(nomor) || rusak.has(nomor);
  periksaKlaim(t, 'nomor/kasus', id, 'nomor kasus', temuan, kunci, mungkin);
  periksaKlaim(t, 'nomor/agenda', new Set(agenda.keys()), 'nomor agenda', temuan, kunci, () => rusak.size > 0);
  for (const k of kasus) {
    const klaim = `nomor/kasus/${k.baris.id}`;
    if (!ada(t, k.kunci) && ada(t, klaim) && pemilik(t, klaim) === sha256(k.kunci)) {
      temuan.push(hilang(k.kunci, `kasus ${k.baris.id} dicatat dengannya`));
    }
  }
  periksaNomorSurat(t, kasus, temuan);
}

/** Whose a claim is; null where it says nothing whole, which is said elsewhere. */
function pemilik(t: Tempat, klaim: string): string | null {
  try {
    return bacaKlaim(t, klaim);
  } catch {
    return null;
  }
}

/** `tanpaKasus`: ids of the cases that keys say were recorded and that are not there; `nomor`: all the numbers keys say were claimed. */
type Kunci = Readonly<{ tanpaKasus: ReadonlySet<string>; nomor: ReadonlySet<string> }>;

function periksaKunci(t: Tempat, temuan: TemuanLengkap[]): Kunci {
  const tanpaKasus = new Set<string>();
  const nomor = new Set<string>();
  for (const nama of namaDi(t.jalur('kunci'))) {
    const jalur = `kunci/${nama}`;
    if (nama.endsWith('.mulai')) {
      temuan.push(catatan(jalur, 'perintah yang sedang berjalan atau terputus'));
      continue;
    }
    // While its mark stands the case may still be coming; the mark goes after the case came.
    const berjalan = ada(t, `${jalur}.mulai`);
    const isi = periksaBagian(temuan, jalur, () => bacaNomorKunci(t, jalur));
    const id = isi?.id ?? null;
    if (isi && id) nomor.add(`nomor/kasus/${id}`).add(`nomor/agenda/${tulisId(idTahun(id), isi.agenda)}`);
    if (id === null || berjalan || adaKasus(t, id)) continue;
    tanpaKasus.add(id);
    const berkas = `kasus/${id}`;
    if (!temuan.some((x) => x.berkas === berkas && x.rusak)) {
      temuan.push({ ...catatan(berkas, `kasus ${id} hilang: ${jalur} mencatatnya`), rusak: true });
    }
  }
  return { tanpaKasus, nomor };
}

function periksaKlaim(
  t: Tempat,
  folder: string,
  dipakai: ReadonlySet<string>,
  apa: string,
  temuan: TemuanLengkap[],
  kunci: Kunci,
  mungkinDipakai: (nomor: string) => boolean,
): void {
  const klaim = new Set(namaDi(t.jalur(folder)));
  for (const nomor of klaim) {
    const jalur = `${folder}/${nomor}`;
    if (bacaId(nomor, 0) === null) temuan.push(catatan(jalur, 'bukan nomor'));
    else if (
      periksaBagian(temuan, jalur, () => bacaKlaim(t, jalur)) !== null &&
      !dipakai.has(nomor) &&
      !mungkinDipakai(nomor)
    ) {
      temuan.push(catatan(jalur, `${apa} ${nomor} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nomor of dipakai) {
    const jalur = `${folder}/${nomor}`;
    if (klaim.has(nomor)) continue;
    if (kunci.nomor.has(jalur)) temuan.push(hilang(jalur, `${apa} ${nomor} dipakai`));
    else temuan.push(catatan(jalur, `${apa} ${nomor} dipakai tanpa diambil (kasus salinan?)`));
  }
}
