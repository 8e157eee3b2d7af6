"""Ground floor: numbers with units and origins; reading, printing and rounding them the Indonesian way."""

from selaras.angka.angka import (
    Angka,
    Asal,
    Dikutip,
    Hitungan,
    Tercatat,
    angka_kosong,
    bulatkan,
    daun,
    kode_asal,
    telusur,
)
from selaras.angka.baca import CETAKAN, Bacaan, Konteks, parse_angka
from selaras.angka.cetak import (
    TANPA_NILAI,
    cetak,
    cetak_berskala,
    cetak_bilangan,
    cetak_ringkas,
    cetak_seadanya,
    hitungan_tertulis,
    pembagi_skala,
    skala_bersama,
)
from selaras.angka.periode import NAMA_BULAN, JenisPeriode, Periode, PeriodeGalat, deret_periode
from selaras.angka.satuan import (
    BILANGAN,
    HARI,
    INDEKS,
    KALI,
    NILAI,
    ORANG,
    PERMIL,
    PERSEN,
    PERSEN_POIN,
    POIN,
    RASIO,
    RUPIAH,
    UNIT,
    Satuan,
    SatuanTakCocok,
    satuan_dari,
)
from selaras.angka.terbilang import baca_terbilang, terbilang

__all__ = [
    "BILANGAN", "CETAKAN", "HARI", "INDEKS", "KALI", "NAMA_BULAN", "NILAI", "ORANG", "PERMIL", "PERSEN", "PERSEN_POIN", "POIN", "RASIO", "RUPIAH",
    "TANPA_NILAI", "UNIT",
    "Angka", "Asal", "Bacaan", "Dikutip", "Hitungan", "JenisPeriode", "Konteks", "Periode", "PeriodeGalat", "Satuan", "SatuanTakCocok", "Tercatat",
    "angka_kosong", "baca_terbilang", "bulatkan", "cetak", "cetak_berskala", "cetak_bilangan", "cetak_ringkas", "cetak_seadanya", "daun",
    "deret_periode", "hitungan_tertulis", "kode_asal", "parse_angka", "pembagi_skala", "satuan_dari", "skala_bersama", "telusur", "terbilang",
]  # fmt: skip
