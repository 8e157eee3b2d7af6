"""Rules of the cooperative trade that yearly figures must keep."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from selaras.bahasa import _
from selaras.kinerja.kategori import skala


class DefinisiAktif(StrEnum):
    """When a cooperative is active: definitions compete, so it is a policy that the report names."""

    RAT_DUA_TAHUN = "rat-dua-tahun"
    RAT_TIGA_KALI = "rat-tiga-kali"
    KELEMBAGAAN_USAHA = "kelembagaan-usaha"

    @property
    def uraian(self) -> str:
        if self is DefinisiAktif.RAT_DUA_TAHUN:
            return _("melaksanakan RAT dalam dua tahun terakhir (Permendagri 86/2017)")
        if self is DefinisiAktif.KELEMBAGAAN_USAHA:
            return _("kelembagaannya berjalan menurut ketentuan, usahanya berjalan, dan ada transaksi usaha")
        return _("melaksanakan RAT tiga tahun berturut-turut dan menjalankan usaha (Permenkop 25/2015)")


PREDIKAT_KESEHATAN = skala(
    "Predikat kesehatan KSP/USP koperasi",
    "Perdep Pengawasan 06/Per/Dep.6/IV/2016",
    ("Sehat", "80", "hijau"), ("Cukup Sehat", "66", "hijau"), ("Dalam Pengawasan", "51", "kuning"),
    ("Dalam Pengawasan Khusus", None, "merah"),
)  # fmt: skip


@dataclass(frozen=True)
class Batas:
    """A rule between yearly aggregates: the variable ``kecil`` never exceeds ``besar``. Totals need no rule: they are computed."""

    kecil: str
    besar: str
    uraian: str


# Keragaan koperasi, as ODS and the LKjIP of the field print it.
BATAS = (
    Batas("koperasi_rat", "koperasi_aktif", "koperasi yang melaksanakan RAT tidak melebihi koperasi aktif"),
    Batas("koperasi_shu", "koperasi_volume_usaha", "SHU tidak melebihi volume usaha"),
    Batas("diklat_lulus_baik", "diklat_peserta", "peserta yang lulus tidak melebihi peserta diklat"),
)
