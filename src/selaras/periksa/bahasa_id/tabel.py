"""Words of table heads and row labels. Each entry is matched as whole words of the label in small letters."""

from __future__ import annotations

# What a line of numbers is, by its words. A line may have several roles.
KATA_PERAN: dict[str, tuple[str, ...]] = {
    "nomor": ("no", "nomor", "no urut", "kode", "kode rekening", "rekening"),
    "persen": (
        "%", "persen", "persentase", "prosentase", "capaian", "tingkat capaian", "serapan", "penyerapan", "daya serap", "tpt", "tpak", "bor",
        "pangsa", "kontribusi", "proporsi", "distribusi", "share", "laju", "kepatuhan", "permil", "andil",
    ),
    "target": ("target", "rencana", "t", "sasaran", "kebutuhan", "kuota"),
    "realisasi": ("realisasi", "r", "terealisasi", "hasil"),
    "pagu": ("pagu", "anggaran", "alokasi", "dipa", "dpa", "apbd", "apbn"),
    "sisa": ("sisa", "saldo", "belum", "tidak terserap", "kekurangan", "gap", "kurang"),
    "selisih": (
        "selisih", "deviasi", "kenaikan", "penurunan", "perubahan", "bertambah", "berkurang", "tambahan", "naik turun", "naik", "turun", "lebih kurang",
        "lebih", "pertambahan", "pertumbuhan", "perkembangan", "gap", "beda", "tumbuh", "delta", "surplus", "surplus defisit", "defisit",
    ),
    "tumbuh": ("pertumbuhan", "tumbuh", "laju", "growth", "kenaikan", "penurunan", "perubahan", "naik turun", "naik", "turun", "perkembangan"),
    "bagian": ("distribusi", "pangsa", "kontribusi", "proporsi", "share", "komposisi", "andil", "bagian", "peranan", "porsi", "sumbangan", "thd", "terhadap"),
    "jumlah": ("jumlah", "total", "setahun", "gabungan", "l p", "seluruh", "keseluruhan", "kabupaten", "provinsi", "kota", "akumulasi"),
    "rata": ("rata-rata", "rerata", "rataan", "average", "mean", "rata"),
    "tertimbang": ("tertimbang", "bobot", "nilai tertimbang", "nilai akhir", "skor akhir"),
    "satuan_harga": ("harga", "harga satuan", "tarif", "biaya satuan"),
    "per": ("per", "rata-rata", "rasio", "angka", "rerata", "kepadatan", "produktivitas", "indeks", "nilai", "biaya"),
    "peringkat": ("peringkat", "ranking", "rank", "urutan"),
}  # fmt: skip
# Set by a decision, never computed from the other lines of a table.
PERAN_TANPA_HITUNG = frozenset({"target", "nomor"})
BENDA_TOTAL = ("jumlah", "total", "jml", "setahun", "seluruhnya", "keseluruhan", "l+p")
# Must not be added, whatever else the words say.
TAK_ADITIF = (
    "indeks", "index", "rata-rata", "rerata", "rataan", "rasio", "skor", "tingkat", "predikat", "kepadatan", "produktivitas", "harga", "harga satuan",
    "per", "laju", "peringkat", "ranking", "rank", "usia", "umur", "ipm", "tahun", "nilai rata-rata", "kategori", "tarif", "gini", "prevalensi", "angka kematian",
    "angka harapan", "angka putus", "angka partisipasi", "angka melek", "bor", "alos", "toi", "bto", "gdr", "ndr", "apk", "apm", "tpt", "tpak", "aki", "akb",
    "umk", "ump", "khl", "upah", "kurs", "suhu", "kecepatan", "waktu tunggu", "nilai tukar", "ikm", "skm", "nilai sakip", "nilai akip", "masa", "lama",
)  # fmt: skip
# Names of a total row: every word of the label must be among TOTAL_INTI or TOTAL_EKOR, and at least one among TOTAL_INTI.
TOTAL_INTI = frozenset({"jumlah", "total", "jml", "grandtotal", "subtotal", "subjumlah", "jumlahtotal", "setahun"})
TOTAL_EKOR = frozenset(
    """sub grand seluruhnya keseluruhan seluruh semua total jumlah akhir umum besar belanja anggaran pagu pendapatan dan i ii iii iv v vi a b c d e
    program kegiatan realisasi aset kewajiban ekuitas penerimaan pengeluaran pembiayaan biaya lancar tetap bersih kabupaten kota provinsi dinas opd
    unit orang jiwa rp juta tahun pegawai pajak daerah langsung tidak operasi modal penduduk""".split()
)
# The label begins with it and the row sums what stands above: «Jumlah Aset Lancar».
AWAL_TOTAL = ("jumlah", "total", "sub total", "subtotal", "sub jumlah", "grand total", "jml")
# A row named after the whole area or period closes a table of its parts.
TOTAL_WILAYAH = frozenset(
    """provinsi kabupaten kota setahun indonesia nasional kab prov kecamatan seluruh wilayah satu tahun gabungan keseluruhan
    kab/kota kabupaten/kota pdrb apbd""".split()
)
RATA_INTI = ("rata-rata", "rata rata", "rerata", "rataan", "rata2", "average")
RATA_EKOR = frozenset(
    """capaian kinerja total keseluruhan nilai jumlah tingkat realisasi persen % indikator sasaran skor program kegiatan indeks ikm iku iks setahun tahun
    per tahunan bulanan tertimbang umum akhir kabupaten kota provinsi seluruh semua target dan dinas hasil serapan keuangan fisik unsur pelayanan c r""".split()
)
TERTIMBANG = ("tertimbang", "ditimbang", "bobot", "dibobot", "terbobot", "pembobotan")
KUMULATIF = ("kumulatif", "akumulasi", "akumulatif", "s.d", "sd", "s/d", "sampai")
# Opening and closing of a stock over a period.
AWAL_STOK = ("awal", "saldo awal", "ekuitas awal", "1 januari")
AKHIR_STOK = ("akhir", "saldo akhir", "ekuitas akhir", "31 desember")
# The lower the better: as a column says it, and as a note does.
MINIMUM = ("minimize", "minimum", "minimise", "negatif", "menurun", "min", "lower", "lower is better")
MAKSIMUM = ("maximize", "maksimum", "maximise", "positif", "meningkat", "max", "maks")
# Words of a head or caption that say by which power of ten the printed amounts stand.
SKALA: dict[str, int] = {
    "ribu": 3,
    "ribuan": 3,
    "rb": 3,
    "juta": 6,
    "jutaan": 6,
    "jt": 6,
    "miliar": 9,
    "milyar": 9,
    "miliaran": 9,
    "triliun": 12,
    "trilyun": 12,
}
# A column that closes a stock.
PENUTUP_STOK = frozenset("akhir saldo stok persediaan piutang".split())
# Class of a word in a sentence -> the words of a head that name the same measure.
KEPALA_UKURAN: dict[str, tuple[str, ...]] = {
    "SISA": ("sisa", "saldo akhir"), "CAPAIAN": ("capaian",), "REALISASI": ("realisasi",), "SERAP": ("serapan", "penyerapan"),
    "PORSI": ("porsi", "pangsa", "proporsi", "kontribusi", "% thd", "% dari", "% terhadap"), "JUMLAH": ("jumlah",), "AKHIR": ("akhir",),
}  # fmt: skip
# Words of the head of a column that gives a target its upper end.
BATAS_TARGET = frozenset(("atas", "maksimum", "maksimal", "tertinggi", "max", "maks"))
