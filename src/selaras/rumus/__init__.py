"""The formula language of planners: exact, unit-checked, with lineage."""

from selaras.rumus.excel import TidakDapatDiterjemahkan, ke_excel
from selaras.rumus.hitung import Sumber, hitung, pertumbuhan
from selaras.rumus.ketergantungan import urutan_hitung
from selaras.rumus.periksa_satuan import periksa_hasil, satuan_rumus
from selaras.rumus.pohon import RumusGalat
from selaras.rumus.tertulis import pola_pertumbuhan
from selaras.rumus.urai import nama_dipakai, urai

__all__ = [
    "RumusGalat", "Sumber", "TidakDapatDiterjemahkan", "hitung", "ke_excel", "nama_dipakai", "periksa_hasil", "pertumbuhan",
    "pola_pertumbuhan", "satuan_rumus", "urai", "urutan_hitung",
]  # fmt: skip
