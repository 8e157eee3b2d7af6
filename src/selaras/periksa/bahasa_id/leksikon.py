"""Words by class. A class is what a word does in a claim: a phrase pattern names classes, never words.

One word has one class. An entry with a space is read as one token. A word that starts with ``+`` stands for its stem with the usual
prefixes and suffixes (``+naik``: naik, kenaikan, menaik, dinaikkan).
"""

from __future__ import annotations

KELAS: dict[str, str] = {
    # movement
    "NAIK": """naik kenaikan menaik dinaikkan menaikkan kenaikannya meningkat meningkatnya peningkatan peningkatannya ditingkatkan bertambah bertambahnya ditambah
        penambahan pertambahan tambahan tumbuh bertumbuh pertumbuhan pertumbuhannya melonjak lonjakan melesat menguat penguatan terkerek terdongkrak mendaki
        menanjak membengkak meroket terangkat membesar meluas melebar memanjang lebih_tinggi lebih_besar lebih_banyak lebih_luas lebih_panjang lebih_lama
        surplus kelebihan terapresiasi apresiasi merangkak bergerak_naik revisi_naik ekspansi berekspansi pulih terdorong menggelembung""",
    "TURUN": """turun turunnya penurunan penurunannya menurun menurunnya diturunkan menurunkan berkurang berkurangnya pengurangan dikurangi merosot kemerosotan anjlok
        menyusut penyusutan susut melemah pelemahan dipotong dipangkas pemangkasan kontraksi terkontraksi berkontraksi defisit lebih_rendah lebih_kecil
        lebih_sedikit lebih_pendek lebih_cepat lebih_singkat merosotnya terkoreksi koreksi tergerus terpangkas tertekan ditekan jatuh melorot menciut
        menyempit mengecil mengerut tersusut terdepresiasi depresiasi susutnya anjloknya berkurangnya drop surut menipis revisi_turun kehilangan""",
    "GERAK": """perubahan berubah selisih selisihnya deviasi beda berbeda bedanya perbedaan gap kesenjangan pergeseran bergeser jarak""",
    "LAMBAT": "melambat perlambatan dipercepat diperlambat memburuk membaik stagnan percepatan",
    # comparison
    "LEBIH": "di_atas diatas melampaui melebihi mengungguli melewati terlampaui unggul >",
    "KURANG": "di_bawah dibawah <",
    "BANDING": """thd dibanding dibandingkan dibandingkan_dengan dibanding_dengan daripada ketimbang terhadap bila_dibandingkan jika_dibandingkan jika_dibanding
        bila_dibanding perbandingan berbanding versus vs relatif_terhadap""",
    "DARI": "dari dr drpd semula mulanya awalnya sebelumnya sejak semulanya asalnya",
    "MENJADI": "menjadi ke hingga_menjadi sehingga_menjadi kini sekarang menuju → menyentuh ke_angka ke_posisi ke_level jadi",
    "ATAU": "atau yaitu yakni setara alias ekuivalen ekivalen sama_dengan artinya berarti tepatnya dengan_kata_lain dibulatkan identik",
    # amount
    "SEBESAR": """sebesar sebanyak sejumlah mencapai adalah hanya baru berjumlah tercatat senilai seluas sepanjang sebanyaknya ialah merupakan ada terdapat
        sudah telah seberat setinggi berada tinggal bernilai merupakan sedalam selama""",
    "KIRA": "sekitar kurang_lebih kira_kira hampir lebih_dari kurang_dari sekurangnya sedikitnya mendekati nyaris kisaran berkisar minimal maksimal paling_sedikit paling_banyak paling_lama setidaknya",
    "SISA": "sisa sisanya tersisa selebihnya menyisakan bersisa sisanya_sebanyak sisanya_sebesar saldo_akhir tersisanya kekurangannya",
    "LAIN": "lainnya lain lagi",
    "JUMLAH": "jumlah total seluruhnya keseluruhan keseluruhannya gabungan akumulasi jumlahnya totalnya terkumpul akumulatif kumulatif secara_keseluruhan secara_total secara_kumulatif menghasilkan digabung berjumlah_total",
    "RINCI": "terdiri terdiri_dari terdiri_atas terdiri_dari_atas meliputi rincian rinciannya mencakup terbagi dibagi dirinci perinciannya dengan_rincian terinci",
    "ANTARA": "di_antaranya diantaranya antara_lain termasuk",
    "BELUM": "belum tidak bukan gagal tanpa",
    "RATA": "rata_rata rerata rataan rata_ratanya rata2 reratanya rataannya rata_rata_sebesar",
    "KALI": "kali kali_lipat kalinya lipat lipatnya",
    "PER": "per setiap tiap /",
    "URUT": "masing_masing berturut_turut secara_berurutan secara_berturut_turut",
    "TARGET": "target targetnya ditargetkan sasaran rencana tgt direncanakan menargetkan",
    "REALISASI": "realisasi realisasinya terealisasi terealisasikan real direalisasikan",
    "CAPAIAN": "capaian capaiannya ketercapaian tercapai cap tingkat_capaian progres kinerja",
    "PORSI": """persentase persentasenya prosentase proporsi porsi pangsa kontribusi kontribusinya sumbangan menyumbang menyumbangkan mencakup andil
        tingkat_kelulusan tingkat_partisipasi cakupan rasionya porsinya bagiannya persennya berkontribusi dipenuhi didominasi""",
    "SERAP": "serapan penyerapan terserap menyerap daya_serap terpakai dibelanjakan terpakainya",
    "PAGU": "pagu anggaran alokasi plafon dpa dana dialokasikan apbd dipa ketersediaan",
    "AWAL": "awal saldo_awal persediaan_awal stok_awal dibuka mula_mula",
    "AKHIR": "akhir akhirnya ditutup saat_ini hingga_kini masih_dirawat",
    "MASUK": """masuk penerimaan diterima pengadaan menerima penarikan mutasi_tambah kiriman tambah pemasukan ditambahkan pembelian temuan_baru kelahiran lahir
        datang kedatangan rekrutmen direkrut perekrutan pengangkatan diangkat berdiri dibentuk pembentukan didapat perolehan hibah_masuk setoran_masuk""",
    "KELUAR": """keluar penyaluran pengeluaran pembayaran membayar terpakai_rusak setoran mutasi_kurang pensiun dicoret diputus kurang dikeluarkan
        dihapus penghapusan dihapuskan disalurkan dijual penjualan dikurangi mutasi_keluar pemakaian dipakai kematian mati wafat pindah dipindahkan mengundurkan
        dibagikan terjual dibubarkan pembubaran mengurangi gugur dipulangkan dikembalikan hilang pelunasan dilunasi""",
    "LALU": "sebelumnya lalu yang_lalu kemarin",
    "MAKS": "tertinggi terbesar terbanyak terluas terpanjang terbaik paling_tinggi paling_besar paling_banyak puncak puncaknya paling_baik terberat terlama",
    "MIN": "terendah terkecil tersedikit paling_rendah paling_sedikit paling_kecil terburuk tersingkat terpendek",
    "DAN": "dan serta & maupun dengan ditambah_dengan",
    "PISAH": "sedangkan sementara namun tetapi adapun padahal sebaliknya akan_tetapi",
    "SEHINGGA": "sehingga maka jadi_nya dengan_demikian alhasil akibatnya karenanya oleh_karena_itu",
    "RASIO": "rasio indeks nilai skor",
    "KOMPLEMEN": "lainnya_tidak",
    "NASIONAL": "nasional provinsi kabupaten",
}  # fmt: skip
# Words before a number that names a place in an order, or one thing of a kind.
PERINGKAT = frozenset(
    "urutan posisi peringkat ranking rangking koridor bintang lot zona blok gugus klaster tipe seri volume edisi jilid".split()
)
# Words for a period of a mean -> how many of them a total may hold.
PERIODE: dict[str, tuple[int, ...]] = {
    "bulan": (12, 6, 3, 9), "sebulan": (12, 6, 3, 9), "bulannya": (12, 6, 3, 9), "bln": (12, 6, 3, 9), "bulanan": (12, 6, 3, 9),
    "triwulan": (4, 2, 3), "semester": (2,), "hari": (365, 366), "sehari": (365, 366), "pekan": (52,), "minggu": (52,),
}  # fmt: skip
# A bracket, a mark.
TANDA = {
    "(": "BUKA",
    ")": "TUTUP",
    ",": "KOMA",
    ";": "TITIK_KOMA",
    ":": "TITIK_DUA",
    "=": "SAMA",
    "+": "TAMBAH",
    "|": "TITIK_KOMA",
    "-": "GARIS",
    "−": "GARIS",
    "–": "GARIS",
    ">": "LEBIH",
    "<": "KURANG",
    "≤": "KURANG",
    "≥": "LEBIH",
    "×": "KALI_TANDA",
    "→": "MENJADI",
}
# A bound that others set; it is computed from nothing.
AMBANG = frozenset("ambang batas maksimal minimal standar baku toleransi".split())
# What is done with two numbers where a sentence writes its arithmetic out.
OPERASI = {
    "+": "+", "ditambah": "+", "plus": "+", "-": "-", "−": "-", "–": "-", "dikurangi": "-", "minus": "-", "×": "*", "x": "*", "*": "*", "·": "*",
    "dikali": "*", "dikalikan": "*", "/": "/", ":": "/", "÷": "/", "dibagi": "/",
}  # fmt: skip
# Scale letters after an amount of money.
SKALA = {
    "rb": 3,
    "ribu": 3,
    "ribuan": 3,
    "jt": 6,
    "juta": 6,
    "m": 9,
    "milyar": 9,
    "miliar": 9,
    "milliar": 9,
    "t": 12,
    "triliun": 12,
    "trilyun": 12,
}
# Words for parts and multiples.
PECAHAN = {
    "setengah": (1, 2), "separuh": (1, 2), "setengahnya": (1, 2), "separuhnya": (1, 2), "sepertiga": (1, 3), "seperempat": (1, 4), "seperlima": (1, 5), "sepersepuluh": (1, 10),
    "dua_pertiga": (2, 3), "tiga_perempat": (3, 4), "dua_perlima": (2, 5), "tiga_perlima": (3, 5), "empat_perlima": (4, 5), "seperenam": (1, 6), "seperdelapan": (1, 8),
}  # fmt: skip
# Units that are one measure: name -> (measure, factor).
UKURAN: dict[str, tuple[str, int | str]] = {
    "meter": ("m", 1), "m": ("m", 1), "km": ("m", 1000), "kilometer": ("m", 1000), "cm": ("m", "0.01"), "mm": ("m", "0.001"),
    "kg": ("kg", 1), "kilogram": ("kg", 1), "ton": ("kg", 1000), "kuintal": ("kg", 100), "kwintal": ("kg", 100), "gram": ("kg", "0.001"), "g": ("kg", "0.001"),
    "ha": ("m2", 10000), "hektar": ("m2", 10000), "hektare": ("m2", 10000), "km2": ("m2", 1000000), "kilometer persegi": ("m2", 1000000), "m2": ("m2", 1), "meter persegi": ("m2", 1),
    "menit": ("menit", 1), "jam": ("menit", 60), "detik": ("menit", "0.0166666666666666666667"),
    "liter": ("l", 1), "m3": ("l", 1000), "meter kubik": ("l", 1000),
}  # fmt: skip
# What things are counted in: kilograms are no part of sheets.
TAKARAN = frozenset(
    """lembar helai buah biji butir ekor dus karton kotak sak karung botol tabung vial dosis ampul paket set rol batang ikat dokumen berkas kali hari
    bulan tahun minggu teus voyage kendaraan kapal ritase watt kwh ton ha""".split()
)
# The opposite word, for a proposal.
_PASANGAN_LAWAN = """naik turun|kenaikan penurunan|meningkat menurun|meningkatnya menurunnya|peningkatan penurunan|bertambah berkurang|tumbuh terkontraksi
    |pertumbuhan kontraksi|lebih_tinggi lebih_rendah|lebih_besar lebih_kecil|lebih_banyak lebih_sedikit|lebih_lama lebih_cepat|lebih_luas lebih_sempit
    |di_atas di_bawah|diatas dibawah|melampaui di_bawah|melebihi di_bawah|melewati di_bawah|surplus defisit|menguat melemah|dinaikkan diturunkan
    |lebih_panjang lebih_pendek|penambahan pengurangan|> <"""
LAWAN = {a: b for p in _PASANGAN_LAWAN.split("|") for x, y in [p.split()] for a, b in ((x, y), (y, x))}

# Nouns of direction that open the name of an indicator, what may stand before them, and the words that end the name.
NAMA_ARAH = frozenset(
    """pertumbuhan peningkatan kenaikan penurunan pengurangan penyusutan tambahan penambahan pertambahan penguatan meningkatnya
    menurunnya berkurangnya bertambahnya""".split()
)
DEPAN_NAMA = frozenset("persentase persen laju tingkat realisasi target capaian indikator sasaran nilai angka rata-rata".split())
# Words before a value that others are held against.
ACUAN = frozenset(
    """batas ambang standar normal normalnya nasional provinsi kabupaten sejenis tahun_lalu sebelumnya semula targetnya baku maksimal minimal
    plafon patokan acuan""".split()
)
# Words of which the reference is the subject: «target 72,5% terlampaui 7,5 poin».
PASIF = frozenset(("terlampaui", "terlewati"))
AKHIR_NAMA = frozenset("terealisasi realisasi realisasinya target targetnya ditargetkan adalah tercapai capaian capaiannya".split())
