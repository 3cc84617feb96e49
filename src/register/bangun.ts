/** Rebuilding every view from the acts. Refuses while anything but a view is damaged. */
import { basename } from 'node:path';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { agendaDipakai } from './agenda.ts';
import { berkasTindakan, FOLDER, KARTU, PEJABAT, rantaiKasus, sampulKasus } from './bentuk.ts';
import { hapus, hapusSemua, namaDi } from './cakram.ts';
import { bubuhiCap, waktuKasus } from './cap.ts';
import { bacaNamaTanda, barisDari, jalurEntri, jalurSurat, KOTOR, kepalaDari, SURAT, SURAT_LAMA } from './entri.ts';
import { bacaNamaBuku, jalurBuku, semuaBuku } from './entri-buku.ts';
import { denganBaca, denganTulis, rusak } from './gagal.ts';
import { tulisEntri } from './indeks.ts';
import { idKasus, kepalaEntri, semuaEntri } from './isi-indeks.ts';
import { lipat } from './kasus.ts';
import { bacaKlaim, bacaNomorKunci, isiKlaim, isiKunci, jalurKunci } from './nomor.ts';
import { klaimDipakai, SURAT_KELUAR } from './nomor-surat.ts';
import { bytesPandangan, kartu, lembarPejabat, sampul } from './pandangan.ts';
import { telaah } from './periksa.ts';
import { bacaRantai, sha256 } from './rantai.ts';
import type { Berkas, Pemeriksaan } from './register.ts';
import { bacaKantor } from './tambah.ts';
import { ada, type Tempat } from './tempat.ts';
import { laporan } from './temuan.ts';
import { bersihkan, milikOrangLain, siapkanFolder, tulisEksklusif, tulisGanti } from './tulis.ts';

/** @throws Galat REGISTER_RUSAK naming the first damaged file; TIDAK_DAPAT_MENULIS */
export async function bangun(t: Tempat): Promise<Pemeriksaan> {
  const parah = (await telaah(t)).temuan.find((x) => x.rusak && !x.pandangan);
  if (parah) throw rusak(parah.berkas, parah.sebab);
  denganTulis(() => {
    for (const satu of FOLDER) siapkanFolder(t, satu); // a backup unpacked by hand has not all of them
  });
  bersihkan(t);
  const waktu = denganBaca('kasus', () => waktuKasus(t));
  const benar = new Set<string>();
  const versi = new Map<string, number>();
  for (const id of denganBaca('kasus', () => idKasus(t))) {
    let berkas = bangunKasus(t, id);
    while (ada(t, berkasTindakan(rantaiKasus(id), berkas.versi + 1))) berkas = bangunKasus(t, id); // somebody recorded meanwhile
    const baris = barisDari(berkas);
    for (const jalur of [jalurEntri(kepalaDari(baris)), jalurSurat(baris), ...jalurBuku(berkas)]) benar.add(jalur);
    versi.set(id, berkas.versi);
  }
  denganTulis(() => {
    buangSisa(t, versi, benar);
    bubuhiCap(t, waktu);
    const kantor = bacaKantor(t);
    const lembar = lembarPejabat(kantor);
    tulisGanti(t, KARTU, bytesPandangan(kartu(kantor)));
    if (lembar) tulisGanti(t, PEJABAT, bytesPandangan(lembar));
  });
  return laporan(await telaah(t));
}

function bangunKasus(t: Tempat, id: string): Berkas {
  const berkas = lipat(id, bacaRantai(t, { folder: rantaiKasus(id), dekode: bacaKejadian }));
  denganTulis(() => {
    tulisGanti(t, sampulKasus(berkas.id), bytesPandangan(sampul(berkas)));
    tulisEntri(t, berkas);
    kunciLagi(t, berkas);
    const kunci = jalurKunci(berkas.tindakan[0]?.kunci ?? '', null);
    ambilNomor(t, `nomor/kasus/${berkas.id}`, ada(t, kunci) ? sha256(kunci) : undefined);
    for (const nomor of agendaDipakai(berkas)) ambilNomor(t, `nomor/agenda/${nomor}`);
    for (const nama of klaimDipakai(berkas)) ambilNomor(t, `${SURAT_KELUAR}/${nama}`, `${berkas.id}.bangun-ulang`);
  });
  return berkas;
}

/** The key of a case that this register recorded itself, where its file was lost: its claim still names it. */
function kunciLagi(t: Tempat, { id, tindakan: [pertama] }: Berkas): void {
  const [diterima] = pertama?.kejadian ?? [];
  const klaim = `nomor/kasus/${id}`;
  if (!pertama || diterima?.jenis !== 'Diterima' || !ada(t, klaim)) return;
  const jalur = jalurKunci(pertama.kunci, null);
  if (ada(t, jalur) || bacaKlaim(t, klaim) !== sha256(jalur)) return;
  tulisEksklusif(t, jalur, isiKunci({ id, agenda: diterima.agenda.nomor, permintaan: pertama.permintaan }));
}

/** A case that was copied in holds its numbers from now on. */
function ambilNomor(t: Tempat, jalur: string, pemilik = sha256('bangun-ulang')): void {
  if (ada(t, jalur)) return;
  siapkanFolder(t, jalur.slice(0, jalur.lastIndexOf('/')));
  tulisEksklusif(t, jalur, isiKlaim(jalur, pemilik));
}

/** Rows of earlier versions, letters and entries of no case, marks that the index has caught up with, keys begun and finished. */
function buangSisa(t: Tempat, versi: ReadonlyMap<string, number>, benar: ReadonlySet<string>): void {
  // What is newer than what we read was written by somebody meanwhile, and is theirs.
  const lebihBaru = (x: Readonly<{ id: string; versi: number }>): boolean => x.versi > (versi.get(x.id) ?? 0);
  for (const jalur of semuaEntri(t)) {
    const kepala = kepalaEntri(jalur);
    if (!benar.has(jalur) && !(kepala && lebihBaru(kepala))) hapus(t.jalur(jalur));
  }
  for (const folder of namaDi(t.jalur(SURAT))) {
    for (const nama of namaDi(t.jalur(`${SURAT}/${folder}`))) {
      const milikBaru = !versi.has(nama.slice(nama.indexOf('.') + 1));
      if (!benar.has(`${SURAT}/${folder}/${nama}`) && !milikBaru) hapus(t.jalur(`${SURAT}/${folder}/${nama}`));
    }
  }
  for (const jalur of semuaBuku(t)) {
    const id = bacaNamaBuku(basename(jalur))?.id;
    const milikBaru = id !== undefined && adaTindakan(t, id, (versi.get(id) ?? 0) + 1);
    if (!benar.has(jalur) && !milikBaru) hapus(t.jalur(jalur));
  }
  hapusSemua(t.jalur(SURAT_LAMA));
  for (const nama of namaDi(t.jalur(KOTOR))) {
    const tanda = bacaNamaTanda(nama);
    const menggantung = tanda && !adaTindakan(t, tanda.id, tanda.versi);
    if (tanda && milikOrangLain(tanda.milik)) continue;
    if (!tanda || menggantung || !lebihBaru(tanda)) hapus(t.jalur(`${KOTOR}/${nama}`));
  }
  const kunci = new Set(namaDi(t.jalur('kunci')));
  for (const nama of kunci) {
    if (!kunci.has(`${nama}.mulai`)) continue;
    const { id } = bacaNomorKunci(t, `kunci/${nama}`);
    if (id === null || versi.has(id)) hapus(t.jalur(`kunci/${nama}.mulai`)); // else its case may still be coming
  }
}

const adaTindakan = (t: Tempat, id: string, v: number): boolean => ada(t, berkasTindakan(rantaiKasus(id), v));
