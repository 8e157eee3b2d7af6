"""Words around the members of a list, and what is said of their order."""

from __future__ import annotations

# Between a name and its number.
BUKAN_NAMA = frozenset(
    "sebesar sebanyak mencapai menyetor nilai skor dengan adalah bernilai memperoleh menghasilkan tercatat yaitu sebanyak-banyaknya :".split()
)
# A name with one of these is a clause.
BUKAN_ISI = frozenset(
    """naik turun meningkat menurun bertambah berkurang dari menjadi target total jumlah seluruh seluruhnya rata-rata sisa sisanya selisih dibanding
    dibandingkan terhadap tahun per atau hanya lalu kemudian realisasi rentang
    sampai hingga berkisar kisaran antara""".split()
)
DEPAN_TAHUN = frozenset("menjadi dari naik turun atau target".split())
# «posisi kedua», «urutan ke-3», «peringkat keempat».
TEMPAT = frozenset("posisi urutan peringkat ranking tempat".split())
KE: dict[str, int] = {
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8, "tengah": -1, "terakhir": -2,
}  # fmt: skip
# «Kontributor utama» is the largest.
UTAMA = frozenset(("utama",))
PENYUMBANG = frozenset("kontributor penyumbang penghasil pemasok penyetor".split())
SEBAGAI = frozenset("yang menjadi merupakan".split())
# The ends of a list: «berada pada rentang 1,13 persen sampai 5,43 persen».
RENTANG = frozenset("rentang berkisar kisaran".split())
