"""Words that stand around the name of a thing and are no part of it."""

from __future__ import annotations

# What a thing is; two tables may leave it out or shorten it.
GELAR = frozenset(
    """kab kabupaten kota kec kecamatan desa kel kelurahan prov provinsi dinas program kegiatan indikator persentase jumlah bulan tahun jenis
    unsur bidang bid wilayah daerah nilai angka tingkat""".split()
)
# Words without a meaning of their own.
TUGAS = frozenset(
    """yang dan di dengan dari oleh pada untuk ke dalam atau serta sebagai para per the of and lain lainnya adalah ialah yaitu yakni sebesar
    sebanyak""".split()
)
# Heads that name a period: a row of a table with several of them is a list by time.
WAKTU = frozenset(
    """januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul agt ags agu
    sep sept okt nov nop des triwulan tw semester kuartal i ii iii iv""".split()
)
# Short forms of one word.
SEJENIS: dict[str, str] = {"tw": "triwulan", "twl": "triwulan", "smt": "semester", "nopember": "november", "pebruari": "februari"}
# Words before a name that are cut short with a dot.
SINGKATAN_NAMA = frozenset("kab kec kel prov bid".split())
# A row of all the rest is no member of its own.
SISA_NAMA = frozenset(("lainnya", "lain", "lain-lain", "selebihnya"))
# Parts of a year and the words that announce them.
PENANDA_WAKTU = frozenset("triwulan tw twl semester smt kuartal tahun thn bulan ta".split())
ANGKA_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
BULAN_URUT: dict[str, int] = {
    kata: n
    for n, semua in enumerate(
        ("januari jan", "februari pebruari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agt ags agu", "september sep sept",
         "oktober okt", "november nopember nov nop", "desember des"), 1,
    )
    for kata in semua.split()
}  # fmt: skip
# A column of changes over time; «selisih» and «deviasi» may run either way.
GERAK_WAKTU = frozenset("naik turun kenaikan penurunan bertambah berkurang tambahan pertambahan perubahan pertumbuhan tumbuh".split())
