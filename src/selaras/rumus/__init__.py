"""The formula language of planners: exact, unit-checked, with lineage."""

from selaras.rumus.excel import TidakDapatDiterjemahkan, ke_excel
from selaras.rumus.hitung import Sumber, hitung, pertumbuhan
from selaras.rumus.ketergantungan import urutan_hitung
from selaras.rumus.pohon import RumusGalat
from selaras.rumus.tertulis import pola_pertumbuhan
from selaras.rumus.uji_satuan import satuan_rumus, uji_hasil
from selaras.rumus.urai import nama_dipakai, urai

__all__ = [
    "RumusGalat",
    "Sumber",
    "TidakDapatDiterjemahkan",
    "hitung",
    "ke_excel",
    "nama_dipakai",
    "pertumbuhan",
    "pola_pertumbuhan",
    "satuan_rumus",
    "uji_hasil",
    "urai",
    "urutan_hitung",
]  # fmt: skip
