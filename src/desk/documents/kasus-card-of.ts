import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { viewKasus } from '../../office/permohonan/views/kasus-view.ts';
import { kasusCard } from '../../office/report/kasus-card.ts';
import { publicCard } from '../../office/report/public-card.ts';
import { lateDays, reportWords } from '../../office/report/report-words.ts';
import { openKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { pageFrame } from './page-frame.ts';

export async function cardMaterial(sesi: Sitting, teks: string) {
  const { berkas, sop, aturan } = await openKasus(sesi, teks);
  const { kalender, hariIni } = sesi;
  const kasus = viewKasus(sop, kalender, berkas, hariIni);
  const kantor = pageFrame(sesi).lembar.kantor;
  return { p: berkas.permohonan, kasus, sop, aturan, umum: { sop, kalender, hariIni, kantor } };
}

export async function cardOf(sesi: Sitting, teks: string, untukPemohon: boolean) {
  const { p, kasus, sop, aturan, umum } = await cardMaterial(sesi, teks);
  if (untukPemohon) return { kasus, kartu: publicCard(kasus, umum) };
  const kata = reportWords(sop, sesi.kantor.hitungan);
  const tenggat = p.langkah && judgeTenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const kartu = kasusCard(kasus, {
    sop,
    kata,
    hariIni: sesi.hariIni,
    namaElemen: (kode) => aturan.elemen.get(kode)?.nama ?? kode,
    terlambat: tenggat?.terlambat ?? false,
    lewat: tenggat ? lateDays(tenggat, kata) : 0,
  });
  return { kasus, kartu };
}
