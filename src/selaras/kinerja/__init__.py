"""From polaritas to capaian to kategori; growth, comparison and efficiency."""

from selaras.kinerja.capaian import Capaian, Kebijakan, Peringatan, Target, hitung_capaian, tercapai
from selaras.kinerja.efisiensi import Efisiensi, Keluaran, efisiensi_pmk, efisiensi_sasaran
from selaras.kinerja.kategori import PREDIKAT_SAKIP, SKALA_KINERJA, Jenjang, Skala
from selaras.kinerja.perbandingan import Arah, arah, bagian, jumlah, mutlak, pertumbuhan, rerata, selisih
from selaras.kinerja.polaritas import Polaritas

__all__ = [
    "PREDIKAT_SAKIP", "SKALA_KINERJA", "Arah", "Capaian", "Efisiensi", "Jenjang", "Kebijakan", "Keluaran", "Peringatan",
    "Polaritas", "Skala", "Target", "arah", "bagian", "efisiensi_pmk", "efisiensi_sasaran", "hitung_capaian", "jumlah",
    "mutlak", "pertumbuhan", "rerata", "selisih", "tercapai",
]  # fmt: skip
