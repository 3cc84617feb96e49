/**
 * The rows of all books of all years, counted from the facts as they lie on disk. It shares no code with pks: each letter,
 * disposition and agreement is looked for on its own, and so is what was said of it while it stood.
 */
type RawFactOfAct = Readonly<{ v: number; k: RawFact }>;
// biome-ignore lint/suspicious/noExplicitAny: facts are read as they lie on disk, on purpose without the decoders
type RawFact = Record<string, any>;
export type RawKasus = Readonly<{ id: string; fakta: readonly RawFactOfAct[] }>;

/** What tells a row from any other, as text. */
export type CountedBuku = Record<'masuk' | 'keluar' | 'kendali' | 'pks', string[]>;

/** `kirim`: the number of the step that sends the letter to the ministry. */
export function countBuku(kasus: readonly RawKasus[], kirim: number): CountedBuku {
  const buku: CountedBuku = { masuk: [], keluar: [], kendali: [], pks: [] };
  for (const satu of kasus) countBukuOfKasus(buku, satu, kirim);
  return buku;
}

function countBukuOfKasus(buku: CountedBuku, { id, fakta }: RawKasus, kirim: number): void {
  /** Which act took back act v. */
  const ditarik = new Map<number, number>();
  for (const { v, k } of fakta) if (['Diurungkan', 'TindakanDitarik'].includes(k.jenis)) ditarik.set(k.tindakan, v);
  const coret = strikeReason(fakta, ditarik);
  /** Of several papers the last that stood when act v was recorded. */
  const pemilik = (calon: readonly RawFactOfAct[], v: number) =>
    calon.filter((c) => c.v <= v && (ditarik.get(c.v) ?? Number.POSITIVE_INFINITY) > v).at(-1);
  const milik = (calon: readonly RawFactOfAct[], ini: RawFactOfAct) => fakta.filter((x) => pemilik(calon, x.v) === ini);
  const berjenis = (...jenis: string[]) => fakta.filter(({ k }) => jenis.includes(k.jenis));

  const surat = fakta.filter(({ k }) => k.jenis === 'Diterima' || k.balasan?.agenda);
  const hop = fakta.filter(({ k }) => k.jenis === 'Diselesaikan' && (k.disposisi || k.kepada));
  for (const ini of surat) {
    const { nomor, tahun } = ini.k.agenda ?? ini.k.balasan.agenda;
    const bagian = ini.k.jenis === 'Diterima' ? 'surat' : 'balasan';
    const putus = bagian === 'surat' ? berjenis('Diralat') : milik(surat.slice(1), ini);
    const noSurat = putus.reduce((n, { k }) => (k.jenis === 'Diralat' && k[bagian]?.nomor) || n, ini.k[bagian].nomor);
    buku.masuk.push(`${tahun} ${nomor} ${id} ${noSurat} ${coret(ini)}`);
    const miliknya = hop.filter((h) => pemilik(surat, h.v) === ini);
    for (const h of miliknya) buku.kendali.push(`${tahun} ${nomor} ${id} ${h.k.disposisi} ${coret(ini) || coret(h)}`);
    if (miliknya.length === 0) buku.kendali.push(`${tahun} ${nomor} ${id} null ${coret(ini)}`);
  }

  const dikirim = berjenis('Diselesaikan').filter(({ k }) => k.langkah === kirim);
  const bernomor = dikirim.map((ini) => {
    const isi = milik(dikirim, ini).flatMap(({ k }) => (k.suratKeluar ? [k.suratKeluar] : []));
    const nomor = isi.flatMap((s) => s.nomor ?? []);
    const tanggal = isi.flatMap((s) => s.tanggal ?? []).at(-1) ?? null;
    buku.keluar.push(
      `${(tanggal ?? ini.k.pada).slice(0, 4)} ${id} surat-kemendagri ${nomor.at(-1) ?? null} ${tanggal} ${coret(ini)}`,
    );
    return { ini, nomor };
  });
  for (const { v, k } of berjenis('NomorDipakai')) {
    if (k.naskah === 'pks') continue;
    const sama = bernomor.filter(({ nomor }) => k.naskah === 'surat-kemendagri' && nomor.includes(k.nomor));
    if (sama.some(({ ini }) => ini.v === v || !ditarik.has(ini.v))) continue;
    buku.keluar.push(`${k.tanggal.slice(0, 4)} ${id} ${k.naskah} ${k.nomor} ${k.tanggal} ${coret({ v: -1, k })}`);
  }

  const sah = berjenis('Disahkan');
  for (const ini of sah) {
    const isi: RawFact = Object.assign(
      {},
      ini.k.pengesahan,
      ...milik(sah, ini).map(({ k }) => (k.jenis === 'Diralat' ? k.kerjaSama : null)),
    );
    buku.pks.push(`${isi.tanggal.slice(0, 4)} ${id} ${isi.nomorKesatu} ${isi.tanggal} ${coret(ini)}`);
  }
}

/** 'urung' of what was taken back, else 'batal' of all in a case that ended as registered by mistake. */
function strikeReason(
  fakta: readonly RawFactOfAct[],
  ditarik: ReadonlyMap<number, number>,
): (x: RawFactOfAct) => string {
  const gerak = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'];
  const akhir = fakta.filter(({ v, k }) => gerak.includes(k.jenis) && !ditarik.has(v)).at(-1)?.k;
  const batal = akhir?.jenis === 'Ditutup' && akhir.status === 'batal' ? 'batal' : '';
  // With the first act only its step is taken back: the letter stays received.
  return ({ v, k }) => (ditarik.has(v) && k.jenis !== 'Diterima' ? 'urung' : batal);
}
