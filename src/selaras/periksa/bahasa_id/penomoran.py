"""Words around numbers that name a thing: captions, references, other documents."""

from __future__ import annotations

# The word of a caption or reference -> the kind whose numbers it shares.
JENIS_RUJUKAN: dict[str, str] = {
    "tabel": "tabel", "table": "tabel", "gambar": "gambar", "grafik": "grafik", "bagan": "bagan", "diagram": "diagram",
}  # fmt: skip
# A reference followed by one of these points into another document.
NASKAH_LAIN = frozenset(
    """buku lampiran peraturan publikasi laporan dokumen permendagri permenpan permenpanrb permen perda perpres perbup pergub pp uu bps renstra rpjmd
    rkpd dpa lkpd lkjip lkj lakip keputusan katalog profil statistik modul pedoman evaluasi catatan""".split()
)
# Words that may stand between two references of one enumeration: «Tabel 3.1, 3.2 dan 3.4».
SAMBUNG_RUJUKAN = frozenset({"dan", "serta", "atau", "sampai", "s.d", "hingga", "s/d", "-", "–", "sampai dengan", "dengan"})
ROMAWI: dict[str, int] = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
DAFTAR = ("daftar isi", "daftar tabel", "daftar gambar", "daftar grafik", "daftar lampiran")
