/** Verifying numbers: a gap is explained, not damage; a number used twice is worth a note. */
import { bacaId } from '../permohonan/id.ts';
import { namaDi } from './cakram.ts';
import { adaKasus } from './kasus.ts';
import { bacaKlaim, bacaNomorKunci } from './nomor.ts';
import { periksaNomorSurat } from './nomor-surat.ts';
import { ada, type Tempat } from './tempat.ts';
import { catatan, type KasusTelaah, periksaBagian, type TemuanLengkap } from './temuan.ts';

export function periksaNomor(t: Tempat, kasus: readonly KasusTelaah[], temuan: TemuanLengkap[]): void {
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
  const hilang = periksaKunci(t, temuan);
  periksaKlaim(t, 'nomor/kasus', id, 'nomor kasus', temuan, hilang);
  periksaKlaim(t, 'nomor/agenda', new Set(agenda.keys()), 'nomor agenda', temuan);
  periksaNomorSurat(t, kasus, temuan);
}

/** Every key, and the ids of the cases that keys say were recorded and that are not there. */
function periksaKunci(t: Tempat, temuan: TemuanLengkap[]): ReadonlySet<string> {
  const hilang = new Set<string>();
  for (const nama of namaDi(t.jalur('kunci'))) {
    const jalur = `kunci/${nama}`;
    if (nama.endsWith('.mulai')) {
      temuan.push(catatan(jalur, 'perintah yang sedang berjalan atau terputus'));
      continue;
    }
    // While its mark stands the case may still be coming; the mark goes after the case came.
    const berjalan = ada(t, `${jalur}.mulai`);
    const id = periksaBagian(temuan, jalur, () => bacaNomorKunci(t, jalur))?.id ?? null;
    if (id === null || berjalan || adaKasus(t, id)) continue;
    hilang.add(id);
    const berkas = `kasus/${id}`;
    if (!temuan.some((x) => x.berkas === berkas && x.rusak)) {
      temuan.push({ ...catatan(berkas, `kasus ${id} hilang: ${jalur} mencatatnya`), rusak: true });
    }
  }
  return hilang;
}

function periksaKlaim(
  t: Tempat,
  folder: string,
  dipakai: ReadonlySet<string>,
  apa: string,
  temuan: TemuanLengkap[],
  hilang: ReadonlySet<string> = new Set(),
): void {
  const klaim = new Set(namaDi(t.jalur(folder)));
  for (const nomor of klaim) {
    const jalur = `${folder}/${nomor}`;
    if (bacaId(nomor, 0) === null) temuan.push(catatan(jalur, 'bukan nomor'));
    else if (
      periksaBagian(temuan, jalur, () => bacaKlaim(t, jalur)) !== null &&
      !dipakai.has(nomor) &&
      !hilang.has(nomor)
    ) {
      temuan.push(catatan(jalur, `${apa} ${nomor} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nomor of dipakai) {
    if (!klaim.has(nomor))
      temuan.push(catatan(`${folder}/${nomor}`, `${apa} ${nomor} dipakai tanpa diambil (kasus salinan?)`));
  }
}
