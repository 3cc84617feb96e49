/** Verifying numbers: a gap is explained, not damage; a number used twice is worth a note. */
import { bacaId, tulisId } from '../permohonan/id.ts';
import { namaDi } from './cakram.ts';
import { bacaKlaim, bacaNomorKunci } from './nomor.ts';
import type { Berkas } from './register.ts';
import type { Tempat } from './tempat.ts';
import { catatan, type KasusTelaah, periksaBagian, type TemuanLengkap } from './temuan.ts';

/** Every incoming letter's number that the facts of a case use, as '2026-014'. */
export const agendaDipakai = (berkas: Berkas): readonly string[] =>
  berkas.tindakan
    .flatMap((x) => x.kejadian)
    .flatMap((k) =>
      k.jenis === 'Diterima' ? [k.agenda] : k.jenis === 'Diselesaikan' && k.balasan ? [k.balasan.agenda] : [],
    )
    .map(({ tahun, nomor }) => tulisId(tahun, nomor));

export function periksaNomor(t: Tempat, kasus: readonly KasusTelaah[], temuan: TemuanLengkap[]): void {
  const id = new Set(kasus.map((k) => k.baris.id));
  const agenda = new Map<string, string>();
  for (const { baris, agenda: dipakai } of kasus) {
    for (const nomor of dipakai) {
      const dulu = agenda.get(nomor);
      if (dulu) temuan.push(catatan(`kasus/${baris.id}`, `nomor agenda ${nomor} dipakai juga oleh kasus ${dulu}`));
      agenda.set(nomor, baris.id);
    }
  }
  periksaKlaim(t, 'nomor/kasus', id, 'nomor kasus', temuan);
  periksaKlaim(t, 'nomor/agenda', new Set(agenda.keys()), 'nomor agenda', temuan);
  for (const nama of namaDi(t.jalur('kunci'))) {
    const jalur = `kunci/${nama}`;
    if (nama.endsWith('.mulai')) temuan.push(catatan(jalur, 'perintah yang sedang berjalan atau terputus'));
    else {
      periksaBagian(temuan, jalur, () => bacaNomorKunci(t, jalur));
    }
  }
}

function periksaKlaim(
  t: Tempat,
  folder: string,
  dipakai: ReadonlySet<string>,
  apa: string,
  temuan: TemuanLengkap[],
): void {
  const klaim = new Set(namaDi(t.jalur(folder)));
  for (const nomor of klaim) {
    const jalur = `${folder}/${nomor}`;
    if (bacaId(nomor, 0) === null) temuan.push(catatan(jalur, 'bukan nomor'));
    else if (periksaBagian(temuan, jalur, () => bacaKlaim(t, jalur)) !== null && !dipakai.has(nomor)) {
      temuan.push(catatan(jalur, `${apa} ${nomor} terlewati: diambil perintah yang terputus`));
    }
  }
  for (const nomor of dipakai) {
    if (!klaim.has(nomor))
      temuan.push(catatan(`${folder}/${nomor}`, `${apa} ${nomor} dipakai tanpa diambil (kasus salinan?)`));
  }
}
