"""Words by which a sentence speaks of a whole column or of several rows together."""

from __future__ import annotations

# Before or behind «dari»: the whole of a column.
SEMUA = frozenset("seluruh seluruhnya total keseluruhan semua jumlah totalnya jumlahnya".split())
# Several names are told as one.
BERSAMA = frozenset("bersama bersama-sama gabungan keduanya ketiganya keempatnya berdua bertiga gabungannya digabung".split())
# «keenam indikator»: all of so many.
CACAH_SEMUA = {
    "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11,
    "keduanya": 2, "ketiganya": 3, "keempatnya": 4, "kelimanya": 5,
}  # fmt: skip
# The word of role beside a number, and the role of its column.
PERAN_KATA: dict[str, tuple[str, ...]] = {
    "TARGET": ("target",),
    "REALISASI": ("realisasi",),
    "CAPAIAN": ("capaian",),
    "SERAP": ("capaian",),
    "PAGU": ("anggaran",),
    "SISA": ("sisa",),
}
# Words between «sisa» and its amount that narrow nothing down.
SISA_SEMUA = frozenset(
    """anggaran pagu dana belanja alokasi kas sebesar sebanyak sejumlah senilai adalah ialah yaitu yakni yang tidak belum terserap terealisasi tersebut
    ini itu masih ada mencapai tercatat seluruhnya dari di pada akhir tahun sehingga atau lebih program kegiatan total jumlah hanya tinggal""".split()
)
