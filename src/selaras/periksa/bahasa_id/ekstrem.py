"""Words for the end of an order: the largest, the smallest, and what narrows the things that are compared."""

from __future__ import annotations

TERBESAR = frozenset(
    """tertinggi terbesar terbanyak terluas terpanjang teramai terlama terberat terpadat termahal terjauh tertua puncak puncaknya memuncak
    terdalam terkuat""".split()
)
TERKECIL = frozenset(
    """terendah terkecil tersedikit tersepi tersingkat terpendek tersempit termurah terdekat termuda tertipis teringan terminim
    terlemah terjarang""".split()
)
# Better may be more or less.
TERUJUNG = frozenset("tercepat terlambat terbaik terburuk terjelek teratas terbawah".split())
PALING = "paling"
PALING_BESAR = frozenset("""tinggi besar banyak luas panjang ramai lama berat padat mahal tajam jauh dominan menonjol""".split())
PALING_KECIL = frozenset("rendah kecil sedikit sepi singkat pendek sempit murah tipis ringan minim lemah jarang kurang".split())
PALING_UJUNG = frozenset("baik buruk jelek cepat lambat longgar ketat".split())
# What follows or precedes an extreme and makes it another than that of all.
MENYEMPITKAN = frozenset(
    """kedua ketiga keempat kelima berikutnya selain kecuali luar setelah sesudah antara bersama urutan peringkat ranking posisi bukan target batas
    maksimal minimal ditargetkan dibatasi wajib paling_lambat sementara kelompok gabungan digabung digabungkan""".split()
)
# Anywhere before the word, in its clause.
MENYEMPITKAN_KLAUSA = frozenset(("selain", "kecuali", "di luar", "diluar", "di antara", "diantara", "tanpa"))
