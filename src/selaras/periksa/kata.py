"""Words of performance reports as data: what rises, what falls, what is a total, which words say nothing about a quantity.

Extend these lists to teach the check another wording; no rule needs to change.
"""

from __future__ import annotations

import re
from functools import lru_cache

NAIK = (
    "naik", "kenaikan", "menaik", "meningkat", "meningkatnya", "peningkatan", "bertambah", "penambahan", "pertambahan", "tumbuh",
    "bertumbuh", "melonjak", "lonjakan", "surplus", "menguat", "lebih tinggi", "lebih besar", "lebih banyak",
)  # fmt: skip
TURUN = (
    "turun", "penurunan", "penuruna", "menurun", "menurunnya", "berkurang", "pengurangan", "merosot", "anjlok", "menyusut", "penyusutan",
    "susut", "melemah", "dipotong", "dipangkas", "kontraksi", "terkontraksi", "defisit", "lebih rendah", "lebih kecil", "lebih sedikit",
)  # fmt: skip
GERAK = ("membaik", "memburuk", "pertumbuhan", "perubahan", "selisih", "berubah", "deviasi")
SEBESAR = (
    "sebesar", "sebanyak", "sejumlah", "sekitar", "mencapai", "yaitu", "yakni", "adalah", "hanya", "berkisar", "kurang lebih", "berjumlah",
    "diangka", "di angka", "rata-rata", "tercatat", "hingga", "terdapat", "senilai", "sekira", "kira-kira", "lebih kurang",
)  # fmt: skip
TOTAL = (
    "total",
    "jumlah",
    "jumlah seluruhnya",
    "total keseluruhan",
    "grand total",
    "jumlah total",
    "jumlah keseluruhan",
    "total belanja",
    "total anggaran",
)
RATA_TABEL = ("rata-rata", "rata rata", "rerata", "rataan", "average")
SATUAN = (
    "unit usaha", "unit koperasi", "unit kerja", "unit", "orang", "org", "peserta", "pegawai", "jiwa", "koperasi", "umkm", "ukm", "ksp", "kelompok",
    "desa", "kelurahan", "kecamatan", "kabupaten", "kota", "kegiatan", "program", "dokumen", "paket", "km", "kilometer", "meter", "ha", "hektar",
    "hektare", "ton", "kg", "kasus", "pasien", "tempat tidur", "sekolah", "siswa", "guru", "rumah", "kk", "keluarga", "laporan", "rekomendasi",
    "temuan", "lembaga", "perusahaan", "usaha", "poin", "kali", "hari", "bulan", "tahun", "jam", "menit", "opd", "instansi", "satker", "aduan",
    "pengaduan", "kunjungan", "persalinan", "bayi", "balita", "ibu", "perkara", "berkas", "sertifikat", "bidang", "titik", "lokasi", "ruas",
    "responden", "layanan", "aparatur", "asn", "pns", "dosen", "mahasiswa", "industri", "produk", "wisatawan", "puskesmas", "posyandu", "nakes",
    "dokter", "perawat", "tenaga kerja", "pencari kerja", "lowongan", "unit layanan", "entitas", "obrik", "lhp", "wirausaha", "perangkat daerah",
    "daerah", "provinsi", "izin", "penerima", "mitra", "nelayan", "petani", "ekor", "liter", "pohon", "bibit", "rumah tangga", "jemaah", "buku",
    "judul", "naskah", "perpustakaan", "event", "atlet", "medali", "cabang", "taruna", "anggota", "kejadian", "sambungan", "pelanggan",
)  # fmt: skip
BULAN = (
    "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "nopember",
    "desember",
)  # fmt: skip
# What is better when it is lower: a value above its target has not reached it.
NEGATIF = (
    "kemiskinan", "miskin", "pengangguran", "stunting", "kematian", "kecelakaan", "prevalensi", "kejadian", "rusak", "waktu tunggu", "gini", "temuan",
    "gizi buruk", "kerawanan", "kriminalitas", "inflasi", "ketimpangan", "kehilangan", "kebocoran", "emisi", "pengaduan", "keluhan", "putus sekolah",
    "semakin rendah", "semakin kecil", "kumuh", "konflik", "pelanggaran", "keterlambatan",
)  # fmt: skip
# Words that may follow a number and are no unit of it.
BUKAN_BENDA = frozenset(
    """dan atau pada dari di ke yang dengan sampai hingga untuk menjadi sedangkan namun tetapi serta adalah yaitu yakni dalam tahun persen oleh karena
    maka sehingga dibanding dibandingkan terhadap telah sudah belum masih tidak lebih kurang juga ini itu tersebut antara setelah sebelum terdiri
    mencapai sebesar sebanyak turun naik meningkat menurun per triliun miliar milyar juta ribu poin atas sebagai secara selama sejak""".split()
)
# Words before a number that make it a name, not a quantity.
BUKAN_JUMLAH = (
    "nomor", "no", "no.", "nomor.", "pasal", "ayat", "bab", "tabel", "table", "grafik", "gambar", "bagan", "diagram", "lampiran", "halaman", "hal",
    "hlm", "tanggal", "tgl", "ke", "huruf", "butir", "angka", "triwulan", "semester", "tw", "tahap", "versi", "kode", "nip", "telp", "telepon",
    "fax", "misi", "strata", "level", "bagian", "eselon", "tipe", "kelas", "golongan", "pukul", "jl", "rt", "rw", "covid", "indikator", "sasaran", "tujuan", "poin",
)  # fmt: skip
SAMA = {
    "asset": "aset", "yg": "yang", "org": "orang", "sector": "sektor", "tk": "tenaga", "ukm": "umkm", "kukm": "kumkm", "sakip": "sakip",
    "prosentase": "persentase", "omzet": "omset", "realiasi": "realisasi", "pendapatan": "pendapatan", "th": "tahun", "thn": "tahun",
    "belanja/jasa": "belanja", "terserapnya": "terserap", "penyerapan": "serap", "terserap": "serap", "menyerap": "serap", "aktifitas": "aktivitas",
}  # fmt: skip
# Words that tell nothing about which quantity is meant.
HAMPA = frozenset(
    """jumlah data total yang di dan pada tahun untuk dari dengan se provinsi kabupaten kota perkembangan dalam oleh ini itu adalah sebesar sebanyak
    unit orang rp rupiah persen persentase sampai sd atau ke tersebut atas per terhadap hal dimana juga serta bagi para suatu sedangkan yaitu
    maka secara mengalami terjadi menjadi berjumlah nilai angka capaian realisasi target binaan kemudian karena namun ada lihat dapat dilihat
    menunjukkan terlihat bahwa berdasarkan tabel grafik seluruh keseluruhan jika jadi wilayah lalu ini sebelumnya dibanding dibandingkan
    setiap saat sebuah perlu oleh sudah telah akan sebagai antara lain hanya masih lebih kurang tingkat""".split()
)  # fmt: skip

_KATA = re.compile(r"[a-z]+(?:-[a-z]+)?")


@lru_cache(maxsize=20000)
def baku(kata: str) -> str:
    """One form for the spellings of a word."""
    kata = SAMA.get(kata, kata)
    return kata[:-3] if kata.endswith("nya") and len(kata) > 6 else kata


@lru_cache(maxsize=20000)
def kunci_kata(teks: str) -> frozenset[str]:
    """The words of a label that tell which quantity it is."""
    return frozenset(b for k in _KATA.findall(teks.lower()) if (b := baku(k)) not in HAMPA and len(b) > 1)


@lru_cache(maxsize=20000)
def kunci_lengkap(teks: str) -> frozenset[str]:
    """Every word of a label, for telling two indicators apart."""
    return frozenset(
        baku(k) for k in _KATA.findall(teks.lower()) if k not in ("yang", "dan", "di", "dengan", "dari", "oleh", "pada", "untuk")
    )


def pola(semua_kata: tuple[str, ...]) -> str:
    """A regular expression for any of the words, longest first."""
    return "(?:" + "|".join(re.escape(k).replace(r"\ ", r"\s+") for k in sorted(semua_kata, key=len, reverse=True)) + ")"
