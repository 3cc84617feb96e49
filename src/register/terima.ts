/** Opening a case: its numbers claimed, its folder prepared with its first act, and moved in whole. */
import { dirname } from 'node:path';
import { tulisId } from '../permohonan/id.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { jagaAgenda } from './agenda.ts';
import { berkasTindakan, folderKasus } from './bentuk.ts';
import { kasusBerubah } from './berubah.ts';
import { buatFolder, coba, gantiNama, hapus, hapusSemua, sinkronFolder, tulisBaru } from './cakram.ts';
import { jagaCap, waktuKasus } from './cap.ts';
import { pastikan } from './catat.ts';
import { denganTulis } from './gagal.ts';
import { segarkan, tandai } from './indeks.ts';
import { adaKasus, bacaKasus, bacaTindakanKasus, lipat, rantaiDari } from './kasus.ts';
import { tindakanBerkunci } from './kunci.ts';
import { periksaBerkas } from './lampiran.ts';
import { nomorBebas, nomoriKasus, nomorKasusBerkunci, selesaiKunci } from './nomor.ts';
import { bytesPandangan, sampul } from './pandangan.ts';
import { bacaTindakan, susunTindakan } from './rantai.ts';
import type { Berkas, Hasil, Penerimaan } from './register.ts';
import { ulangan } from './tambah.ts';
import type { Tempat } from './tempat.ts';
import { bersihkan, namaSementara, siapkanFolder } from './tulis.ts';

/** The numbers the next case of a year would get. Claims nothing. */
export const nomorBerikut = (t: Tempat, tahun: number): Readonly<{ id: string; agenda: number }> => ({
  id: tulisId(tahun, nomorBebas(t, 'kasus', tahun)),
  agenda: nomorBebas(t, 'agenda', tahun),
});

/** Opens a case; see the port. */
export async function terimaKasus(t: Tempat, penerimaan: Penerimaan): Promise<Hasil<Berkas>> {
  const { tahun, kunci, permintaan, susun, berkas } = penerimaan;
  bersihkan(t);
  const dulu = nomorKasusBerkunci(t, kunci, permintaan);
  if (dulu?.id && adaKasus(t, dulu.id)) return sudahDiterima(t, dulu.id, penerimaan);
  // Refused before a number is spent: what the rules refuse for these numbers they refuse for any.
  if (!dulu) periksaAwal(t, penerimaan);

  const agendaUtuh = jagaAgenda(t);
  const { id, agenda } = denganTulis(() => nomoriKasus(t, tahun, kunci, permintaan));
  if (id === null) throw new Error('a key of a case names its id');
  if (adaKasus(t, id)) return sudahDiterima(t, id, penerimaan);
  const kejadian = susun({ id, agenda });
  periksaBerkas(kejadian, berkas);
  const bytes = susunTindakan(rantaiDari(id), [], { kunci, permintaan, kejadian });

  const cap = jagaCap(t);
  if (!denganTulis(() => pindahkanMasuk(t, id, bytes, berkas))) return sudahDiterima(t, id, penerimaan);
  const { masuk, kini } = pastikan(() => {
    const waktu = waktuKasus(t);
    sinkronFolder(t.jalur('kasus'));
    return { masuk: waktu, kini: bacaTindakanKasus(t, id) };
  });
  selesaiKunci(t, kunci);
  const peringatan = await segarkan(t, kini);
  if (peringatan.length === 0) cap(masuk);
  agendaUtuh(masuk);
  return { berkas: kini, v: 1, baru: true, peringatan };
}

function periksaAwal(t: Tempat, { tahun, kunci, permintaan, susun, berkas }: Penerimaan): void {
  const kejadian = susun(nomorBerikut(t, tahun));
  periksaBerkas(kejadian, berkas);
  if (kejadian[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
  susunTindakan(rantaiDari(tulisId(tahun, 1)), [], { kunci, permintaan, kejadian });
}

async function sudahDiterima(t: Tempat, id: string, penerimaan: Penerimaan): Promise<Hasil<Berkas>> {
  const kini = await bacaKasus(t, id);
  const dulu = tindakanBerkunci<Kejadian>(kini.tindakan, penerimaan);
  if (!dulu) throw kasusBerubah(id, 0, kini.tindakan);
  const hasil = await ulangan(t, kini, dulu);
  selesaiKunci(t, penerimaan.kunci);
  return hasil;
}

/** Prepares the case folder and renames it in; false where a case of this id is there already. */
function pindahkanMasuk(t: Tempat, id: string, bytes: Uint8Array, berkas: Penerimaan['berkas']): boolean {
  siapkanFolder(t, 'kasus');
  const siap = t.jalur(namaSementara());
  let tanda: string | null = null;
  try {
    siapkan(siap, id, bytes, berkas);
    tanda = tandai(t, id, 1);
    try {
      gantiNama(siap, t.jalur(folderKasus(id)));
    } catch (e) {
      if (!adaKasus(t, id)) throw e;
      coba(() => hapusSemua(siap));
      return false;
    }
    tanda = null;
    return true;
  } catch (e) {
    coba(() => hapusSemua(siap));
    throw e;
  } finally {
    const sisa = tanda;
    if (sisa !== null) coba(() => hapus(sisa));
  }
}

/** The folder as it will stand, every file and folder synced. */
function siapkan(siap: string, id: string, bytes: Uint8Array, berkas: Penerimaan['berkas']): void {
  const tindakan = bacaTindakan(berkasTindakan('kejadian', 1), bytes, rantaiDari(id), 1, null);
  const isi = [
    { nama: berkasTindakan('kejadian', 1), isi: bytes },
    { nama: 'kasus.json', isi: bytesPandangan(sampul(lipat(id, [tindakan]))) },
    ...berkas,
  ];
  for (const folder of ['', '/kejadian', '/lampiran', '/naskah']) buatFolder(`${siap}${folder}`);
  for (const satu of isi) tulisBaru(`${siap}/${satu.nama}`, satu.isi);
  for (const folder of ['/kejadian', '/lampiran', '/naskah', '']) sinkronFolder(`${siap}${folder}`);
  sinkronFolder(dirname(siap));
}
