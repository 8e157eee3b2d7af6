"""Wordings: each row says which numbers of a sentence make an equation, with sentences for which it holds.

Slots: h is the result. See `selaras.periksa.klaim.mesin` for the language of patterns and docs/cara/menambah-frasa.md for how to add one.
"""

from __future__ import annotations

from selaras.periksa.klaim.mesin import Frasa

F = Frasa
FRASA: tuple[Frasa, ...] = (
    # --- a part of a whole, in persen
    F("s dari t (h)", "bagian", "s:Q ~4 DARI ~5 t:Q ~7 BUKA ~2 h:P", "s t", ("Tercatat 21 dari 34 sekolah (61,8 persen) lolos.",)),
    F("s dari t atau h", "bagian", "s:Q ~4 DARI ~5 t:Q ~8 ATAU ~3 h:P", "s t", ("Sebanyak 98 orang dari 178 orang hadir atau 55,1 persen.",)),
    F("h (s dari t)", "bagian", "h:P ~3 BUKA|ATAU ~2 s:Q ~3 DARI ~3 t:Q", "s t", ("Serapan mencapai 37,87 persen (11.045 dari 29.168 jiwa).",)),
    F("h, yaitu s dari t", "bagian", "h:P KOMA ATAU ~2 s:Q ~3 DARI ~3 t:Q", "s t", ("Kontribusi mencapai 33,82 persen, yaitu Rp0,92 triliun dari Rp2,72 triliun.",)),
    F("h (s/t)", "bagian", "h:P ~6 BUKA s:X PER t:X TUTUP", "s t", ("Kelulusan 43,37% untuk jalur A (36/83).",)),
    F("dari t, s (h)", "bagian", "DARI ~6 t:Q ~7 s:Q ~3 BUKA h:P TUTUP", "s t", ("Dari 271 responden pria, 203 (74,9%) setuju.",)),
    F("dari t, s atau h", "bagian", "DARI ~6 t:Q ~10 s:Q ~4 ATAU ~3 h:P", "s t", ("Dari pagu Rp6.505.134.000 terealisasi Rp5.526.111.000 atau 84,95 persen.",)),
    F("s atau h dari t", "bagian", "s:Q ~4 ATAU|BUKA ~2 h:P ~2 DARI ~6 t:Q", "s t", ("Realisasi Rp246,2 miliar atau 44,0 persen dari pagu Rp559,6 miliar.",)),
    F("s, h dari t", "bagian", "s:Q ~3 KOMA h:P DARI ~6 t:Q", "s t", ("Lulus 40 orang, 50 persen dari peserta 80 orang.",)),
    F("h dari t, atau s", "bagian", "h:P DARI ~4 t:Q KOMA? ATAU|BUKA ~2 s:Q", "s t", ("Ditargetkan 85 persen dari 2.000 sambungan rumah, atau 1.700 sambungan.",)),
    F("t, h di antaranya (s)", "bagian", "t:Q ~4 h:P ANTARA BUKA s:Q", "s t", ("Luas 9.318 ha, 66,4 persen di antaranya (6.183 ha) beririgasi.",)),
    F("t, di antaranya s (h)", "bagian", "t:Q ~6 ANTARA ~3 s:Q ~3 BUKA h:P", "s t", ("Terdapat 2.565 tenaga kesehatan, di antaranya 995 perawat (38,79%).",)),
    F("t, di antaranya s atau h", "bagian", "t:Q ~6 ANTARA ~3 s:Q ~12 ATAU h:P", "s t", ("Jumlah kematian bayi 1.240 jiwa, di antaranya 802 terjadi pada masa neonatal atau 64,7 persen.",)),
    F("pagu t realisasi s (h)", "bagian", "PAGU ~8 t:R ~10 REALISASI|SERAP ~7 s:R ~5 BUKA|ATAU ~4 h:P", "s t", ("Pagu anggaran sebesar Rp200.000 dengan realisasi sebesar Rp150.000 (75 persen).",)),
    F("pagu t realisasi s, serapan h", "bagian", "PAGU ~8 t:R ~10 REALISASI|SERAP ~7 s:R KOMA ~4 SERAP|CAPAIAN ~3 h:P", "s t", ("Pagu Rp200 juta, realisasi Rp150 juta, serapan 75,00 persen.",)),
    F("target t realisasi s capaian h", "bagian", "TARGET ~8 t:A ~8 REALISASI ~8 s:A ~8 CAPAIAN ~5 h:P", "s t", ("Target ditetapkan 71,19 dan realisasi 75,03 sehingga capaiannya 105,39 persen.",)),
    F("realisasi s dari target t, capaian h", "bagian", "REALISASI ~4 s:A ~4 DARI|BANDING ~4 TARGET ~4 t:A ~8 h:P", "s t", ("Realisasi 149 dokumen dari target 92 dokumen, capaian 161,96 persen.",)),
    F("s atau h dari target (t)", "bagian", "s:Q ~4 ATAU h:P DARI ~7 BUKA t:Q TUTUP", "s t", ("Dilaporkan 43 inovasi atau 61,43persen dari target yg ditetapkan (70 inovasi).",)),
    F("s, padahal total t, h", "bagian", "s:Q ~6 PISAH JUMLAH ~5 t:Q ~4 TITIK ~10 h:P", "s t", ("Yang menunggak sebanyak 666 SR, padahal total pelanggan 1.410 SR. Artinya, persentasenya sebesar 47,23 persen.",)),
    F("t, tersisa (h sisa)", "bagian_sisa", "SISA ~3 s:Q DARI t:Q ~8 BUKA ~3 h:P", "s t", ("Yang belum teraliri tersisa 793 dari 3.435 rumah tangga (rasio elektrifikasi 76,91 %).",)),
    F("s adalah h dari t, yakni", "bagian", "s:Q ~3 TITIK ~4 h:P DARI ~6 ATAU t:Q", "s t", ("Yang lulus sebanyak 1.720 peserta. Jumlah itu 40 persen dari yang mendaftar, yakni 4.300 orang.",)),
    F("target t terlampaui (h), s di depan", "bagian", "s:Q ~8 TARGET ~4 t:Q ~4 BUKA h:P TUTUP", "s t", ("Jumlah kegiatan sampai triwulan IV 520 kegiatan. Terlaksana 520 kegiatan, target setahun 500 kegiatan terlampaui (104,00%).",)),
    # --- what remains
    F("dari t ... s, sisa h", "sisa", "DARI ~6 t:Q ~10 s:Q ~10 SISA ~6 h:Q", "t s", ("Dari pagu Rp900 terealisasi Rp700 sehingga sisa anggaran sebesar Rp200.",)),
    F("h lainnya", "pelengkap", "s:P ~12 TITIK_KOMA? ~6 h:P LAIN", "s", ("Sebanyak 27,4 persen jalan rusak; dengan kata lain, 72,6 persen lainnya baik.",)),
    F("pagu t realisasi s sisa h", "sisa", "PAGU ~8 t:R ~10 REALISASI|SERAP ~7 s:R ~~8 SISA ~7 h:R", "t s", ("Pagu anggaran Rp900 dengan realisasi Rp700 (77,78 persen) dan sisa anggaran sebesar Rp200.",)),
    F("s dari pagu t menyisakan h", "sisa", "s:Q ~4 DARI ~4 t:Q ~8 SISA ~4 h:Q", "t s", ("Realisasi Rp700 dari pagu Rp900 menyisakan Rp200.",)),
    F("h belum, dari t baru s", "sisa", "h:Q ~4 BELUM ~4 DARI t:Q ~3 s:Q", "t s", ("Masih ada 1.560 bidang yang belum bersertifikat mengingat dari 8.853 bidang baru 7.293 bidang yang terbit.",)),
    # --- a change
    F("dari a menjadi b, berubah d", "beda", "a:A ~14 MENJADI ~6 b:A ~10 GESER ~5 h:Q|U", "a b", ("Naik dari 654 ton pada 2018 menjadi 813 ton, bertambah 159 ton.",)),
    F("berubah d, dari a menjadi b", "beda", "GESER ~5 h:Q|U ~5 DARI ~8 a:A ~10 MENJADI ~6 b:A", "a b", ("Terdapat kenaikan sebesar 2,15 persen poin, yakni dari 67,24 persen menjadi 69,39 persen.",)),
    F("dari a berubah d menjadi b", "beda", "a:Q ~10 GESER ~3 h:Q ~10 MENJADI ~6 b:Q", "a b", ("Dari 813 ton pada 2019 turun 237 ton menjadi 576 ton.",)),
    F("b, berubah d dari a", "beda", "b:A ~8 GESER ~3 h:Q|U ~10 DARI|BANDING ~12 a:A", "a b", ("Belanja Rp843,9 miliar, bertambah Rp11,7 miliar dari semula Rp832,2 miliar.",)),
    F("b, lebih tinggi d dari a", "beda", "b:A ~10 h:Q|U ~3 GESER|LEBIH|KURANG ~3 BANDING|DARI? ~6 a:A", "a b", ("Produksi 5.457 ton ternyata 50 ton di bawah ramalan 5.507 ton.",)),
    F("dari a menjadi b, atau p", "tumbuh", "a:Q ~14 MENJADI ~6 b:Q ~5 GESER|ATAU|BUKA ~5 h:P", "a b", ("Meningkat dari 8.120 kunjungan pada 2022 menjadi 9.744 kunjungan atau 20,00 persen.",)),
    F("berubah p, dari a menjadi b", "tumbuh", "GESER ~5 h:P ~6 DARI ~8 a:Q ~10 MENJADI ~6 b:Q", "a b", ("Tumbuh 15,0 persen (dari 1.401 ke 1.611 orang).",)),
    F("b berubah p dibanding a", "tumbuh", "b:Q ~10 GESER ~4 h:P ~6 BANDING|DARI ~12 a:Q", "a b", ("Penumpang sebanyak 2.212 orang atau turun 54,63 persen dibandingkan bulan sebelumnya yang mencapai 4.875 orang.",)),
    F("b berubah d (p) dibanding a", "tumbuh", "b:Q ~8 GESER ~4 Q ~3 BUKA|ATAU ~4 h:P ~3 DARI|BANDING ~12 a:Q", "a b", ("UMK sebesar Rp1.509.168 atau naik Rp142.168 (10,40%) dari UMK 2019 sebesar Rp1.367.000.",)),
    F("b berubah d (p) dibanding a: d", "beda", "b:Q ~8 GESER ~4 h:Q ~3 BUKA|ATAU ~4 P ~3 DARI|BANDING ~12 a:Q", "a b", ("UMK sebesar Rp1.509.168 atau naik Rp142.168 (10,40%) dari UMK 2019 sebesar Rp1.367.000.",)),
    F("b. dibanding a, berubah p", "tumbuh", "b:Q ~6 TITIK ~6 BANDING ~10 a:Q ~8 GESER ~4 h:P", "a b", ("Wisatawan mencapai 95.635 kunjungan. Bila dibandingkan tahun 2022 yang mencapai 85.542 kunjungan, terdapat kenaikan sebesar 11,80 persen.",)),
    F("b, sedangkan a, berubah d", "beda", "b:Q ~5 PISAH ~8 a:Q ~8 GESER ~4 h:Q", "a b", ("Tahun 2022 sebanyak 37.746 akseptor, sedangkan 2021 30.663 akseptor, sehingga ada kenaikan 7.083 akseptor.",)),
    F("a; berselang b, berubah p", "tumbuh", "a:Q ~14 TITIK ~6 b:Q ~4 GESER ~4 h:P", "a b", ("Sebanyak 8.678 hektare mengalami kekeringan pada 2021. Setahun berselang luasannya 7.273 hektare, menyusut 16,2 persen.",)),
    F("a, b, bertambah d", "beda", "a:Q ~12 KOMA ~8 b:Q KOMA ~4 NAIK|TURUN ~3 h:Q", "a b", ("Bila pada 2018 hanya 35 desa yang memiliki BUMDes, pada 2019 sudah 69 desa, bertambah 34 desa.",)),
    F("b dari a, terkurang d", "beda", "REALISASI ~6 b:A ~6 DARI|BANDING ~5 TARGET ~4 a:A ~8 GESER ~4 h:Q|U", "a b", ("Realisasi 84 dokumen dari target 92 dokumen, selisih 8 dokumen.",)),
    F("b, kurang d dari target a", "beda", "b:Q ~3 KOMA? NAIK|TURUN|KELUAR|KURANG h:Q DARI|BANDING ~3 a:Q", "a b", ("Produksi baru 4.374 ton, kurang 1.204 ton dari target 5.578 ton.",)),
    F("masing-masing a dan b, selisih h", "beda", "URUT ~2 a:Q ~4 DAN ~2 b:Q ~3 KOMA? ~1 GERAK ~2 h:Q", "a b", ("Produksi kedelai dan bawang merah masing-masing 7.163 ton dan 4.700 ton, selisih 2.463 ton.",)),
    # --- one of another
    F("h per n (a dari b)", "bagi", "h:N ~2 PER n:X ~8 BUKA a:N ~5 ~1 b:N", "a b n", ("Incidence rate 36,99 per 100.000 penduduk (219 kasus pada 592.000 penduduk).",)),
    F("a : b atau h per n", "bagi", "a:N TITIK_DUA b:N ~4 h:N ~2 PER n:X", "a b n", ("Rasio tempat tidur 49 : 53.000 atau 0,92 per 1.000 penduduk.",)),
    F("t dalam n, rata-rata h", "kelipatan", "t:Q ~6 n:N ~6 RATA h:Q", "t n", ("Sebanyak 1.029 peserta dilatih dalam 7 angkatan, atau rata-rata 147 peserta per angkatan.",)),
)  # fmt: skip
# Which of two values is larger: w is the word, b is said to be larger or smaller than a.
ARAH: tuple[Frasa, ...] = (
    F("naik dari a menjadi b", "arah", "w:NAIK|TURUN -6 DARI -4 a:A -6 MENJADI -4 b:A", "a b", ("Kemiskinan menurun dari 12,1 persen menjadi 11,8 persen.",)),
    F("dari a naik menjadi b", "arah", "DARI -6 a:A -6 w:NAIK|TURUN -2 MENJADI -4 b:A", "a b", ("Dari 120 unit pada 2022 naik menjadi 135 unit.",)),
    F("b, naik dari a", "arah", "b:A -4 KOMA? -2 w:NAIK|TURUN DARI|BANDING -6 a:A", "a b", ("Nilai SAKIP 71,2 meningkat dibandingkan tahun lalu sebesar 69,3.",)),
    F("b, naik d dari a", "arah", "b:A -6 KOMA? -2 w:NAIK|TURUN -2 A -3 DARI|BANDING -8 a:A", "a b", ("Penumpang 2.212 orang atau turun 54,63 persen dibandingkan bulan lalu yang mencapai 4.875 orang.",)),
    F("b lebih tinggi daripada a", "arah", "b:A -3 w:LEBIH|KURANG|NAIK|TURUN DARI|BANDING -8 a:A", "a b", ("TPAK perempuan (55,72%) lebih kecil daripada TPAK laki-laki (66,59%).",)),
    F("b di atas a", "arah", "b:A -6 w:LEBIH|KURANG TARGET|RATA|NASIONAL|CAPAIAN|REALISASI|BUKA -4 a:A", "a b", ("Nilai IKM 78,19 masih di bawah target (89,99).",)),
    F("target a, realisasi b, di atas", "arah", "TARGET -6 a:A -4 TITIK? -2 REALISASI -4 b:A -3 KOMA? -1 w:LEBIH|KURANG TARGET", "a b", ("Ditetapkan target nilai RB 84,16. Realisasinya 79,19, di bawah target.",)),
    F("a ke b, naik", "arah", "a:A -4 MENJADI -3 b:A -3 KOMA w:NAIK|TURUN", "a b", ("Indeks 50,33 (2022) → 54,56 (2023), meningkat.",)),
    F("semula a, kini b, turun", "arah", "DARI -4 a:A -6 MENJADI -4 b:A -4 KOMA w:NAIK|TURUN", "a b", ("Semula 120 kasus kini 95 kasus, menurun.",)),
)  # fmt: skip
# The difference d is told, the value b before it is found by it.
SELISIH: tuple[Frasa, ...] = (
    F("d lebih tinggi dari a", "arah", "d:Q|U -2 w:NAIK|TURUN|LEBIH|KURANG -1 DARI|BANDING|TARGET|RATA|NASIONAL -5 a:A", "a", ("Prevalensi 18,6 persen. Angka ini 1,2 poin lebih rendah dari rata-rata nasional 19,8 persen.",)),
    F("naik d dari a", "arah", "w:NAIK|TURUN -3 d:Q|U -3 DARI|BANDING -8 a:A", "a", ("Capaian 88,87%, dan menurun 0,60 persen poin dari realisasi 2023 (89,47%).",)),
    F("terhadap a, naik d", "arah", "BANDING -4 a:A -6 w:NAIK|TURUN -2 d:Q|U", "a", ("TPK gabungan 52,5 persen. Terhadap 2022 (46,3 persen) TPK bertambah 6,2 poin.",)),
    F("naik d (p) dari a", "arah", "w:NAIK|TURUN -3 d:Q|U -2 BUKA P TUTUP -3 DARI|BANDING -8 a:A", "a", ("Sebanyak 972 kasus, berkurang 14 kasus (1,42%) dibanding 2023 yang 986 kasus.",)),
)  # fmt: skip
