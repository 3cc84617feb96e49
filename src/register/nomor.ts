/**
 * Numbers are claimed, never counted: a claim is a file made exclusively, upward
 * from the first free number, which a galloping search finds without reading the
 * folder. Nothing is ever given back, so no number is issued twice. A key that
 * died between claiming and using finds its own claim again by what it holds.
 */
import { tulisId } from '../permohonan/id.ts';
import { agendaTertinggi, jagaAgenda, klaimTertinggal } from './agenda.ts';
import { BATAS_FAKTA } from './bentuk.ts';
import { bacaBytes, coba, hapus, namaDi, sinkronFolder } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { adaKasus } from './kasus.ts';
import { kunciLainIsi } from './kunci.ts';
import { bacaObjek, denganSidik, kanonik, keBytes, sama, sha256 } from './rantai.ts';
import { ada, type Tempat } from './tempat.ts';
import { siapkanFolder, tulisEksklusif } from './tulis.ts';

/** What is numbered, per year: the cases of the register, and the incoming letters. */
export const RUANG = ['kasus', 'agenda'] as const;
export type Ruang = (typeof RUANG)[number];
export type NomorKunci = Readonly<{ id: string | null; agenda: number }>;

const jalurKlaim = (ruang: Ruang, tahun: number, n: number): string => `nomor/${ruang}/${tulisId(tahun, n)}`;
const adaKlaim = (t: Tempat, ruang: Ruang, tahun: number, n: number): boolean => ada(t, jalurKlaim(ruang, tahun, n));

/** The first number nobody has; what a case that was copied in holds, or one whose claims were lost, is taken too. */
export function nomorBebas(t: Tempat, ruang: Ruang, tahun: number): number {
  const lantai = ruang === 'agenda' && klaimTertinggal(t) ? agendaTertinggi(t, tahun) : 0;
  let n = Math.max(pertamaTanpaKlaim(t, ruang, tahun), lantai + 1);
  while (adaKlaim(t, ruang, tahun, n) || (ruang === 'kasus' && adaKasus(t, tulisId(tahun, n)))) n++;
  return n;
}

function pertamaTanpaKlaim(t: Tempat, ruang: Ruang, tahun: number): number {
  let diambil = 0;
  let bebas = 1;
  while (adaKlaim(t, ruang, tahun, bebas)) {
    diambil = bebas;
    bebas *= 2;
  }
  while (bebas - diambil > 1) {
    const tengah = Math.floor((diambil + bebas) / 2);
    if (adaKlaim(t, ruang, tahun, tengah)) diambil = tengah;
    else bebas = tengah;
  }
  return bebas;
}

function klaim(t: Tempat, ruang: Ruang, tahun: number, penanda: string): number {
  for (;;) {
    const n = nomorBebas(t, ruang, tahun);
    const jalur = jalurKlaim(ruang, tahun, n);
    if (tulisEksklusif(t, jalur, isiKlaim(jalur, penanda))) return n;
  }
}

/** What a claim holds: whose it is, and a hash that shows a change. */
export const isiKlaim = (jalur: string, penanda: string): Uint8Array =>
  keBytes(`${penanda} ${sha256(`${jalur} ${penanda}`)}\n`);

/** Whose claim it is. @throws Galat REGISTER_RUSAK */
export function bacaKlaim(t: Tempat, jalur: string): string {
  const isi = denganBaca(jalur, () => bacaBytes(t.jalur(jalur), 256));
  const penanda = new TextDecoder().decode(isi).split(' ')[0] ?? '';
  if (!sama(isi, isiKlaim(jalur, penanda))) throw rusak(jalur, 'isi klaim nomor diubah');
  return penanda;
}

/** The number this key claimed before it died, or null. Reads downward; only after such a death. */
function klaimLama(t: Tempat, ruang: Ruang, tahun: number, penanda: string): number | null {
  for (let n = nomorBebas(t, ruang, tahun) - 1; n > 0; n--) {
    const jalur = jalurKlaim(ruang, tahun, n);
    if (ada(t, jalur) && bacaKlaim(t, jalur) === penanda) return n;
  }
  return null;
}

/** The file that names the numbers of a key. Keys of cases and of later letters are kept apart. */
export const jalurKunci = (kunci: string, tahunSurat: number | null): string =>
  `kunci/${sha256(tahunSurat === null ? kunci : `agenda\n${tahunSurat}\n${kunci}`)}`;

/** What the key was given before, or null. @throws Galat KUNCI_LAIN_ISI, REGISTER_RUSAK */
function nomorDari(t: Tempat, jalur: string, kunci: string, permintaan: string | null): NomorKunci | null {
  if (!ada(t, jalur)) return null;
  const { id, agenda, permintaan: dulu } = bacaNomorKunci(t, jalur);
  if (dulu !== permintaan) throw kunciLainIsi(kunci);
  return { id, agenda };
}

type IsiKunci = NomorKunci & Readonly<{ permintaan: string | null }>;

/** What a file in `kunci/` holds, and a hash that shows a change. */
export const isiKunci = (isi: IsiKunci): Uint8Array => denganSidik(isi);

/** A file in `kunci/`. @throws Galat REGISTER_RUSAK */
export function bacaNomorKunci(t: Tempat, jalur: string): IsiKunci {
  const { sidik, ...isi } = bacaObjek(
    jalur,
    denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_FAKTA)),
  );
  const { id, agenda, permintaan } = isi;
  const sah =
    typeof agenda === 'number' &&
    (id === null || typeof id === 'string') &&
    (permintaan === null || typeof permintaan === 'string');
  if (!sah || sidik !== sha256(kanonik(isi))) throw rusak(jalur, 'bukan catatan kunci, atau isinya diubah');
  return { id, agenda, permintaan };
}

/** The id and agenda number that belong to a key of `terima`, or null where it is new. @throws Galat KUNCI_LAIN_ISI */
export const nomorKasusBerkunci = (t: Tempat, kunci: string, permintaan: string): NomorKunci | null =>
  nomorDari(t, jalurKunci(kunci, null), kunci, permintaan);

/** Gives a key its id and agenda number, once. @throws Galat KUNCI_LAIN_ISI */
export const nomoriKasus = (t: Tempat, tahun: number, kunci: string, permintaan: string): NomorKunci =>
  nomori(t, jalurKunci(kunci, null), tahun, kunci, permintaan, true);

/** Takes the mark of a key of `terima` away, once its case is there for good. Never fails. */
export const selesaiKunci = (t: Tempat, kunci: string): void => {
  coba(() => hapus(t.jalur(`${jalurKunci(kunci, null)}.mulai`)));
};

/** Gives a key the next agenda number of a year, once. */
export function nomoriSurat(t: Tempat, tahun: number, kunci: string): number {
  const agendaUtuh = jagaAgenda(t);
  const { agenda } = nomori(t, jalurKunci(kunci, tahun), tahun, kunci, null, false);
  agendaUtuh();
  return agenda;
}

function nomori(
  t: Tempat,
  jalur: string,
  tahun: number,
  kunci: string,
  permintaan: string | null,
  kasus: boolean,
): NomorKunci {
  for (const folder of ['sementara', 'kunci', 'nomor/kasus', 'nomor/agenda']) siapkanFolder(t, folder);
  const dulu = nomorDari(t, jalur, kunci, permintaan);
  const mulai = `${jalur}.mulai`;
  let diulang = dulu !== null;
  if (!dulu) {
    const penanda = sha256(jalur);
    const pertama = tulisEksklusif(t, mulai, keBytes(kanonik({ permintaan })));
    diulang = !pertama;
    const ambil = (ruang: Ruang): number =>
      (pertama ? null : klaimLama(t, ruang, tahun, penanda)) ?? klaim(t, ruang, tahun, penanda);
    const id = kasus ? tulisId(tahun, ambil('kasus')) : null;
    const agenda = ambil('agenda');
    tulisEksklusif(t, jalur, isiKunci({ id, agenda, permintaan }));
  }
  // The key of a case is under way until its case is there, and `check` goes by that: see `selesaiKunci`.
  if (!kasus) coba(() => hapus(t.jalur(mulai)));
  // Whoever wrote them may have died before they were safe.
  for (const folder of ['kunci', ...(diulang ? ['nomor/kasus', 'nomor/agenda'] : [])]) sinkronFolder(t.jalur(folder));
  const kini = dulu ?? nomorDari(t, jalur, kunci, permintaan);
  if (!kini) throw rusak(jalur, 'berkas hilang');
  return kini;
}

/** The agenda numbers of a year that were claimed, ascending. */
export const agendaDiambil = (t: Tempat, tahun: number): readonly number[] =>
  namaDi(t.jalur('nomor/agenda'))
    .flatMap((nama) => (nama.startsWith(`${tahun}-`) ? Number(nama.slice(5)) : []))
    .sort((a, b) => a - b);
