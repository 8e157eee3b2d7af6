"""From polaritas to capaian to kategori; growth, comparison and efficiency."""

from selaras.kinerja.capaian import BELUM_DAPAT_DINILAI, Capaian, Kebijakan, Sisi, TandaCapaian, Target, hitung_capaian, tercapai
from selaras.kinerja.efisiensi import Efisiensi, KeluaranTerukur, efisiensi_pmk, efisiensi_sasaran
from selaras.kinerja.kategori import PREDIKAT_SAKIP, SKALA_KINERJA, Jenjang, SkalaKategori
from selaras.kinerja.perbandingan import Arah, arah, bagian, jumlah, jumlah_tersedia, mutlak, pertumbuhan, rerata, selisih, tercetak
from selaras.kinerja.polaritas import Polaritas
from selaras.kinerja.setahun import CaraSetahun, gabungkan

__all__ = [
    "BELUM_DAPAT_DINILAI",
    "PREDIKAT_SAKIP",
    "SKALA_KINERJA",
    "Arah",
    "Capaian",
    "CaraSetahun",
    "Efisiensi",
    "Jenjang",
    "Kebijakan",
    "KeluaranTerukur",
    "Polaritas",
    "Sisi",
    "SkalaKategori",
    "TandaCapaian",
    "Target",
    "arah",
    "bagian",
    "efisiensi_pmk",
    "efisiensi_sasaran",
    "gabungkan",
    "hitung_capaian",
    "jumlah",
    "jumlah_tersedia",
    "mutlak",
    "pertumbuhan",
    "rerata",
    "selisih",
    "tercapai",
    "tercetak",
]  # fmt: skip
