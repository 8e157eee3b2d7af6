"""Words by which a text counts things: what is counted, what they have in common, and how a list of them begins."""

from __future__ import annotations

# What a report counts. The heads of label columns hold the same words.
BENDA = frozenset(
    """indikator iku iku-nya sasaran tujuan program kegiatan subkegiatan kecamatan kabupaten kota desa kelurahan provinsi wilayah daerah unsur aspek jenis
    bidang bagian seksi sumber ruang fakultas prodi komoditas koridor opd instansi satker dinas badan unit kategori kelas kelompok fraksi golongan
    puskesmas rumah sekolah uptd upt titik lokasi sektor subsektor layanan pelayanan triwulan bulan tahun fakultas jurusan pasar terminal ruas
    perangkat responden target komponen strategi prioritas isu negara provinsi produk penyakit objek obyek variabel domain dimensi bank perusahaan
    pajak retribusi belanja pos rekening paket stasiun bandara pelabuhan kawasan zona cabang balai""".split()
)
# Words that stand for things of any name.
SEMBARANG = frozenset("titik lokasi unit wilayah daerah".split())
# The members have reached what was aimed at; a word of «belum» or «tidak» before it turns it round.
TERCAPAI = frozenset("""tercapai mencapai memenuhi terpenuhi melampaui melebihi melewati terlampaui berhasil terlewati hijau""".split())
GAGAL = frozenset("meleset gagal".split())
# These need no «target» behind them.
PENUH = frozenset("tercapai terpenuhi terlampaui berhasil terlewati meleset gagal".split())
SASARAN = frozenset("target targetnya sasaran ditargetkan".split())
NAIK = frozenset("naik meningkat bertambah tumbuh kenaikan peningkatan".split())
TURUN = frozenset("turun menurun berkurang menyusut terkontraksi penurunan merosot".split())
TETAP = frozenset("tetap stagnan konstan".split())
SANGKAL = frozenset("belum tidak bukan".split())
DI_ATAS = frozenset(("di atas", "diatas", "melampaui", "melebihi", "melewati", "mencapai", "minimal", "lebih dari", "menembus", ">"))
DI_BAWAH = frozenset(("di bawah", "dibawah", "kurang dari", "<"))
# A list that is complete follows; after «antara lain» it need not be.
PEMBUKA_DAFTAR = frozenset(("yaitu", "yakni", "meliputi", "terdiri dari", "terdiri atas", "mencakup", "ialah"))
BUKAN_DAFTAR = frozenset(
    (
        "antara lain",
        "di antaranya",
        "diantaranya",
        "seperti",
        "misalnya",
        "termasuk",
        "a.l",
        "contohnya",
        "dll",
        "dsb",
        "lainnya",
        "dan lain-lain",
    )
)
# A cell that answers whether the row has reached it.
YA = frozenset(("tercapai", "ya", "melampaui", "memenuhi", "melampaui target", "hijau", "berhasil", "mencapai target", "lulus"))
TIDAK = frozenset(
    (
        "belum",
        "tidak",
        "tidak tercapai",
        "belum tercapai",
        "tidak memenuhi",
        "belum memenuhi",
        "merah",
        "kuning",
        "tdk",
        "tidak mencapai target",
        "belum mencapai target",
    )
)
