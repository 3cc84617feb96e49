/** The papers about access must say this to bind the user. */
import { bindsBy, holdsText, type LegalRequirement } from './finished-text.ts';

const namesAgreement: LegalRequirement = holdsText(
  'nomor PKS',
  /Perjanjian Kerja Sama\b.*\bNomor\b|^Nomor PIHAK KESATU$/i,
);
const keepsFromOthers: LegalRequirement = bindsBy(
  'larangan memberikan data kepada pihak ketiga',
  /(dilarang|tidak( akan| boleh)?)\b[^.]*\bmemberikan\b[^.]*\bpihak (ketiga|lain)\b/i,
);

export const ACCESS_REQUIREMENTS: Readonly<Record<string, readonly LegalRequirement[]>> = {
  'petunjuk-teknis': [
    namesAgreement,
    bindsBy(
      'pembukaan akses',
      /\bakses\b.*\b(dibuka|dibukakan|diajukan|mengajukan|melalui)\b|\bmengajukan\b.*\bakses\b/i,
    ),
    bindsBy('pengelolaan pengguna akses', /pengguna akses.*(ditunjuk|diberitahukan|dinonaktifkan|didaftarkan)/i),
    bindsBy('pengamanan jaringan', /jaringan tertutup/i),
    bindsBy('penyampaian data balikan', /data balikan.*(disampaikan|dikirim)|(menyampaikan|mengirim).*data balikan/i),
    bindsBy('penanganan gangguan', /gangguan.*(diberitahukan|dilaporkan|ditangani|diteruskan)/i),
    keepsFromOthers,
  ],
  'permohonan-user-id': [
    namesAgreement,
    bindsBy('permohonan user ID', /\b(mohon|memohon|mengajukan)\b.*\buser ID\b/i),
    holdsText('alamat IP', /alamat IP/i),
  ],
  'pernyataan-jaringan-tertutup': [
    namesAgreement,
    holdsText('kata menyatakan', /\bmenyatakan\b/i),
    bindsBy('jaringan tertutup', /jaringan tertutup.*internet/i),
    holdsText('alamat IP', /alamat IP/i),
  ],
  'permohonan-dwh': [
    namesAgreement,
    holdsText('tujuan surat', /Direktur Jenderal Kependudukan dan Pencatatan Sipil/),
    bindsBy('permohonan akses data warehouse', /\b(mohon|memohon)\b.*(data warehouse|gudang data)/i),
  ],
  'jawaban-agregat': [
    bindsBy('data agregat tanpa data perseorangan', /data agregat.*(tidak memuat|tanpa) data perseorangan/i),
    bindsBy('tidak memerlukan perjanjian', /tidak memerlukan perjanjian kerja sama/i),
  ],
  'tagihan-laporan': [
    namesAgreement,
    holdsText('tenggat kewajiban', /^Tenggat$|tenggat|jatuh tempo/i),
    bindsBy(
      'ajakan memberi tahu bila sudah dikirim',
      /sudah (di)?(sampaikan|kirim|kirimkan).*(diberi tahu|memberi tahu|beri tahu)/i,
    ),
  ],
  'ralat-kemendagri': [
    bindsBy('surat yang diralat, dengan nomor dan tanggalnya', /surat kami Nomor .+ tanggal .+/i),
    holdsText('yang tertulis', /^Tertulis$|tertulis/i),
    holdsText('yang seharusnya', /^Seharusnya$|seharusnya/i),
  ],
  'pengantar-draf-pks': [
    bindsBy('draf PKS dan versinya', /draf Perjanjian Kerja Sama.*versi \d+/i),
    bindsBy('permintaan persetujuan tertulis', /(persetujuan|usul).*tertulis/i),
  ],
  nda: [
    namesAgreement,
    bindsBy('kewajiban menjaga kerahasiaan', /(wajib|akan|berjanji)\b.*menjaga kerahasiaan/i),
    keepsFromOthers,
    bindsBy('larangan penggunaan di luar tujuan', /tidak( akan)? (menggunakan|memakai)\b.*\bdi luar\b/i),
    bindsBy(
      'berlakunya sesudah tugas berakhir',
      /(tetap (terikat|berlaku)|sesudah|setelah)\b.*(berakhir|tidak lagi bertugas)/i,
    ),
  ],
  sptjm: [
    namesAgreement,
    bindsBy('tanggung jawab mutlak', /bertanggung jawab (mutlak|penuh)/i),
    bindsBy('penggunaan hanya untuk tujuannya', /(menggunakan|memakai)\b.*\bhanya untuk\b/i),
    keepsFromOthers,
    bindsBy('kesediaan dikenai sanksi', /bersedia\b.*\bsanksi\b/i),
  ],
};
