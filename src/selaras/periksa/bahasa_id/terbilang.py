"""Words that make numbers, and what stands between a number and its words."""

from __future__ import annotations

SATUAN_KATA: dict[str, int] = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
KATA_BILANGAN = frozenset(
    [*SATUAN_KATA, *"belas puluh ratus ribu juta miliar milyar triliun trilyun seratus seribu sejuta semiliar setriliun koma".split()]
)
BESAR: dict[str, int] = {"ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12, "trilyun": 12}
# Opens words in brackets: «(terbilang: …)».
PEMBUKA = frozenset({"terbilang", "dengan", "huruf", "dibaca"})
# May close words in brackets: their unit.
PENUTUP = frozenset(
    """rupiah rp dolar as amerika serikat persen orang unit jiwa tahun bulan hari kalender kerja dokumen kegiatan program paket desa kelurahan kecamatan
    kabupaten kota laporan indikator eksemplar rangkap lembar buah kali poin kasus sekolah siswa pegawai koperasi rumah ruas km kilometer meter hektar
    hektare ha kilogram kg ton liter pegawai peserta kelompok lokasi titik unit/orang responden tahap termin semester triwulan jenis bidang opd""".split()
)
# Between an amount and its words where no bracket stands: «Rp46.400.000.000; empat puluh …», «atau …».
PENGHUBUNG = frozenset(
    {
        "",
        ",",
        ";",
        "atau",
        "yaitu",
        "yakni",
        "terbilang",
        "(terbilang",
        ",-",
        "-",
        "- terbilang",
        "dibaca",
        "terbilang rupiah",
        "; terbilang",
        ", terbilang",
        ", atau",
        ", yaitu",
        ", yakni",
    }
)
# Between words and an amount: «… rupiah, dalam angka Rp1.433.500», «… rupiah (Rp89.100.000)».
PENGHUBUNG_BALIK = frozenset(
    {"(", ", dalam angka", "dalam angka", ", yaitu sebesar", ", yakni sebesar", "atau sebesar", ", atau sebesar", "(rp"}
)
