"""Groups of yearly figures that an office of cooperatives and SMEs keeps, and what their tables are called."""

from __future__ import annotations

from selaras.bahasa import _


def judul_kelompok(kode: str) -> str:
    """Title of the table of a group; a group that is not known here is titled by its own name."""
    return {
        "keragaan": _("Perkembangan keragaan koperasi"),
        "kesehatan": _("Hasil penilaian kesehatan dan sertifikasi koperasi"),
        "umkm": _("Perkembangan UMKM menurut kelas usaha dan tenaga kerja"),
        "binaan": _("Omset dan aset UMKM binaan"),
        "diklat": _("Peserta pendidikan dan latihan"),
        "permodalan": _("Realisasi perkuatan permodalan koperasi dan UMKM"),
        "anggaran": _("Rincian pagu murni"),
    }.get(kode, kode.replace("_", " ").capitalize())
