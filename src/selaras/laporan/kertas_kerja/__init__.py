"""The *kertas kerja*: a workbook in which an inspector can recalculate every indicator and every sum of the report.

What was recorded stands there in blue and may be changed to try; everything else is a live formula that carries its value. A cell holds text
only as text: a name that begins with ``=`` stays a name.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

import xlsxwriter

from selaras.angka import Periode
from selaras.bahasa import _
from selaras.dokumen.model import Grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Bahan
from selaras.laporan.kertas_kerja.anggaran import LembarAnggaran
from selaras.laporan.kertas_kerja.aturan import LembarAturan
from selaras.laporan.kertas_kerja.buku_kerja import BukuKerja
from selaras.laporan.kertas_kerja.grafik import tulis_grafik
from selaras.laporan.kertas_kerja.indikator import LembarIndikator
from selaras.laporan.kertas_kerja.pegawai import tulis_pegawai
from selaras.laporan.kertas_kerja.ringkasan import tulis_ringkasan
from selaras.laporan.kertas_kerja.variabel import LembarVariabel


def kertas_kerja(bahan: Bahan, periode: Periode | int, grafik: Iterable[Grafik] = ()) -> bytes:
    """The XLSX. ``grafik``: the charts of the report, which become native charts over the cells of the workbook."""
    keluar = BytesIO()
    a = Alat(bahan, periode)
    buku = xlsxwriter.Workbook(keluar, {"in_memory": True})
    kerja = BukuKerja(buku, a)
    ringkasan = kerja.lembar(_("Ringkasan"), _("Ringkasan capaian kinerja {t}", t=a.periode.label))
    aturan = LembarAturan(kerja)
    variabel = LembarVariabel(kerja)
    indikator = LembarIndikator(kerja, variabel, aturan)
    anggaran = LembarAnggaran(kerja)
    tulis_pegawai(kerja)
    tulis_ringkasan(kerja, ringkasan, indikator, anggaran, aturan)
    tulis_grafik(kerja, grafik)
    kerja.urutkan((_("Ringkasan"), _("Indikator"), _("Variabel"), _("Anggaran"), _("Pegawai"), _("Grafik"), _("Aturan")))
    buku.close()
    return keluar.getvalue()
