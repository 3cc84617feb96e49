export const EXIT_MEANINGS: Readonly<Record<number, string>> = {
  0: 'selesai, atau daftar kosong',
  1: 'kesalahan pada pks sendiri',
  2: 'perintah, pilihan, nilai, atau tanggal salah, atau ada yang belum disebut',
  3: 'kasus, orang, lembaga, atau templat tidak ditemukan, atau lebih dari satu',
  4: 'ditolak oleh aturan; tidak ada yang dicatat',
  5: 'didahului orang lain atau sedang dipakai; aman diulang',
  6: 'register tidak ditemukan, atau lebih baru dari pks ini',
  7: 'register, cadangan, segel, atau pengaturan rusak; berkasnya disebut',
  8: 'templat atau dokumen bermasalah',
  9: 'ada temuan, hanya dengan --gagal-bila-ada',
  130: 'dibatalkan dengan Ctrl+C; tidak ada yang disimpan',
  143: 'dihentikan dari luar; tidak ada yang disimpan',
};
