/** A text of a case and its place; `rupa` is the key it is compared by. */
export type Passage = Readonly<{ tempat: string; teks: string; rupa: 'nomor' | 'lembaga' | 'teks' }>;

/** Codes, hashes, days and what is kept for replay. */
export const NOT_TYPED: ReadonlySet<string> = new Set([
  ...[
    'jenis',
    'pada',
    'dicatat',
    'ada',
    'keluaran',
    'ke',
    'kembali',
    'kini',
    'klaim',
    'sidik',
    'sop',
    'mintaBaru',
    'status',
  ],
  ...[
    'hasil',
    'urung',
    'ringkas',
    'akun',
    'peran',
    'dicatatOleh',
    'meja',
    'sebagai',
    'sifat',
    'templat',
    'isian',
    'dari',
  ],
  ...[
    'dibaca',
    'data',
    'kepada',
    'kepadaLain',
    'sifatSurat',
    'hubungan',
    'berkas',
    'dokumen',
    'kewajiban',
    'periode',
    'irama',
    'metode',
    'elemen',
    'pemanfaatan',
  ],
  ...['siapa', 'diralat', 'naskah', 'tanggal', 'mulai', 'berakhir', 'userId', 'jaringan', 'perpanjanganDari', 'kasus'],
  ...['semula', 'pihak', 'satuDengan', 'lepas', 'tempo'],
]);

/** By the key's end; any other key is called by its own words. */
export const FORMERLY = 'semula, sebelum diralat';
export const MENDED = 'isian sesudah diralat';

export const PLACE_NAMES: Readonly<Record<string, string>> = {
  'lembaga.nama': 'lembaga',
  'lembaga.alamat': 'alamat lembaga',
  'surat.nomor': 'nomor surat',
  'surat.hal': 'hal',
  'balasan.nomor': 'nomor balasan',
  'suratKeluar.nomor': 'nomor surat keluar',
  'suratKeluar.caraKirim': 'cara kirim surat keluar',
  'suratKeluar.resi': 'nomor resi',
  'disetujui.syarat': 'syarat Kemendagri',
  'pengesahan.nomorKesatu': 'nomor PKS kantor ini',
  'pengesahan.nomorKedua': 'nomor PKS lembaga',
  'pks.nomorKesatu': 'nomor PKS kantor ini',
  'pks.nomorKedua': 'nomor PKS lembaga',
  'kerjaSama.nomorKesatu': 'nomor PKS kantor ini',
  'kerjaSama.nomorKedua': 'nomor PKS lembaga',
  'lampiran.asal': 'nama berkas pindaian',
  'ditarik.asal': 'berkas yang bukan milik kasus ini',
  'oleh.nama': 'dikerjakan oleh',
  'mewakili.nama': 'mewakili',
  'mewakili.dasar': 'dasar mandat',
  'tembus.alasan': 'alasan menembus empat mata',
  lama: FORMERLY,
  baru: MENDED,
};

/** What `list --cari` looks at beside agenda numbers, which it takes whole; a step's code may follow. */
const LISTED_PLACES: ReadonlySet<string> = new Set([
  ...['lembaga', 'nomor surat', 'hal', 'nomor surat keluar', 'nomor balasan'],
  ...['nomor', 'nomor PKS kantor ini', 'nomor PKS lembaga', 'tujuan', 'data balikan', 'catatan', 'alasan', 'disposisi'],
]);

export const isAgenda = ({ tempat }: Pick<Passage, 'tempat'>): boolean => tempat.startsWith('agenda ');

export const isListed = ({ tempat }: Pick<Passage, 'tempat'>): boolean =>
  LISTED_PLACES.has(tempat.replace(/ L\d+$/, ''));
