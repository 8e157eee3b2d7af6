"""What a trade may add to the report. The base adds nothing: it is the report of an agency whose trade is not known here."""

from __future__ import annotations

from typing import ClassVar

from selaras.bahasa import _
from selaras.dokumen.model import Blok
from selaras.laporan.alat import Alat
from selaras.laporan.kata import huruf_awal


class Bidang:
    """The common report."""

    kode: ClassVar[str] = ""

    def judul_kelompok(self, kode: str) -> str:
        """Title of a group of yearly figures: the group's own name."""
        return huruf_awal(kode.replace("_", " ").replace("-", " ").strip())

    def judul_isu(self) -> str:
        return _("Permasalahan utama")

    def pengertian(self, a: Alat) -> list[Blok]:
        """Terms that the chapter on capaian must explain before it uses them."""
        return []

    def data_lain(self, a: Alat) -> list[Blok]:
        """Tables of the trade's own registers, after the groups of figures."""
        return []
