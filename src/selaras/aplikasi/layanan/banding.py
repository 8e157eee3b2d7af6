"""An edited Word file against the records: which numbers no longer say what the data says."""

from __future__ import annotations

from dataclasses import dataclass

from selaras.angka import Periode
from selaras.aplikasi.layanan.bahan import baca_bahan, cari_instansi
from selaras.aplikasi.layanan.terbit import wajib_berdata
from selaras.bahasa import _
from selaras.dokumen.baca.angka_word import AngkaDiubah, angka_diubah, angka_word
from selaras.laporan.laporan_kinerja import laporan_kinerja
from selaras.laporan.perjanjian import daftar_perjanjian
from selaras.periksa.temuan import Lokasi, Temuan


@dataclass(frozen=True)
class HasilBanding:
    banyak: int
    diubah: list[AngkaDiubah]


def bandingkan_word(isi: bytes, kode_instansi: str | None, periode: Periode | int) -> HasilBanding:
    """Compare a report or agreement that was written here and edited since. ValueError for a file without our tags."""
    bahan = baca_bahan(cari_instansi(kode_instansi))
    p = Periode.dari(periode)
    wajib_berdata(bahan, p)
    terbaca = {kode for kode, _teks in angka_word(isi)}
    calon = [laporan_kinerja(bahan, p), *(daftar_perjanjian(bahan, p.tahun) if p.setahun else [])]
    # The documents share numbers; the one that knows more of the file's tags is the one it came from.
    dokumen = max(calon, key=lambda d: (len(terbaca & d.angka.keys()), -len(d.angka)))
    if not terbaca & dokumen.angka.keys():
        raise ValueError(
            _("tidak memuat satu pun angka bertanda dari instansi dan periode ini; bandingkan dengan berkas yang ditulis «selaras lapor»")
        )
    return HasilBanding(sum(kode in dokumen.angka for kode, _teks in angka_word(isi)), angka_diubah(isi, dokumen))


def temuan_banding(isi: bytes, kode_instansi: str | None, periode: Periode | int) -> list[Temuan]:
    """The same as findings: each number of the Word file that its record no longer says."""
    return [
        Temuan(
            "BDT", "silang", "tinggi", 1.0, Lokasi(x.tertulis), x.tertulis, " / ".join(x.seharusnya), x.angka.label,
            _("{label}: tertulis {t}, di basis data {s}", label=x.angka.label, t=x.tertulis, s=" / ".join(x.seharusnya)),
        )
        for x in bandingkan_word(isi, kode_instansi, periode).diubah
    ]  # fmt: skip
