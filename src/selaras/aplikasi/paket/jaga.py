"""What a package may not touch: sheets that people fill in, and sheets that are locked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from selaras.angka import Periode
from selaras.aplikasi.alur.aturan import TERKUNCI
from selaras.aplikasi.alur.models import Isian, Lembar, Pemilik
from selaras.aplikasi.organisasi.models import PerangkatDaerah
from selaras.aplikasi.paket.baca import Galat
from selaras.aplikasi.paket.skema import TABEL, TabelPaket
from selaras.bahasa import _

PEMEGANG = ("indikator", "variabel")  # tables whose rows a unit answers for
# The column of a row that points to one of them.
_PEMEGANG_BARIS: dict[str, str] = {
    Isian.TARGET: "indikator", Isian.REALISASI: "indikator", Isian.VARIABEL: "variabel", Isian.ANALISIS: "indikator",
    Isian.ANGGARAN: "", Isian.PAGU: "", Isian.KELUARAN: "",
}  # fmt: skip
_PERIODE = ("tahun", "triwulan", "bulan")
_Kunci = tuple[str, str, int | None]


class Penjagaan:
    """The sheets of an agency as they were before a load, and the rows that people wrote in them."""

    def __init__(self, instansi: PerangkatDaerah) -> None:
        self.instansi = instansi
        semua = Lembar.objects.filter(perangkat_daerah=instansi).select_related("unit")
        self._lembar: dict[_Kunci, Lembar] = {(x.tabel, x.periode, x.unit_id): x for x in semua}
        self._baris: dict[tuple[str, int], Lembar] = {}
        self._isi: dict[tuple[str, int], tuple[Any, ...]] = {}
        for tabel in self._tabel():
            for id_, lembar, isi in self._baca(tabel):
                if lembar is not None:
                    self._baris[tabel.nama, id_] = lembar
                    if lembar.pemilik == Pemilik.ORANG:
                        self._isi[tabel.nama, id_] = isi

    @staticmethod
    def _tabel() -> list[TabelPaket]:
        return [t for t in TABEL if t.nama in _PEMEGANG_BARIS]

    def _baca(self, tabel: TabelPaket) -> Iterator[tuple[int, Lembar | None, tuple[Any, ...]]]:
        pemegang = _PEMEGANG_BARIS[tabel.nama]
        lacak = [f"{pemegang}__penanggung_jawab_id"] if pemegang else []
        kolom = [k.lacak for k in tabel.kolom]
        ada = {k.nama for k in tabel.kolom}
        masa = [k for k in _PERIODE if k in ada]
        for id_, *isi in tabel.milik(self.instansi).values_list("id", *masa, *kolom, *lacak):
            unit = isi.pop() if lacak else None
            pada, isi = isi[: len(masa)], isi[len(masa) :]
            yield id_, self._lembar.get((tabel.nama, str(Periode(*pada)), unit)), tuple(isi)

    def lembar(self, tabel: TabelPaket, id_: int | None, isi: dict[str, Any], unit: dict[tuple[str, str], int | None]) -> Lembar | None:
        """The sheet of a row: where it stands, or where a new one would come. ``unit`` gives the unit of an indicator or variable."""
        if tabel.nama not in _PEMEGANG_BARIS:
            return None
        if id_ is not None:
            return self._baris.get((tabel.nama, id_))
        pemegang = _PEMEGANG_BARIS[tabel.nama]
        milik = unit.get((pemegang, isi[pemegang])) if pemegang else None
        return self._lembar.get((tabel.nama, str(Periode(*(isi.get(k) for k in _PERIODE))), milik))  # type: ignore[arg-type]

    def lembar_narasi(self, tahun: int) -> Lembar | None:
        """The sheet of the narrative of a year, which stands in files of its own and not in a table."""
        return self._lembar.get((Isian.NARASI, str(Periode(tahun)), None))

    def berubah(self) -> Iterator[Galat]:
        """Rows that people wrote and that the load would change or take away all the same, because what they belong to goes."""
        for tabel in self._tabel():
            kini = {id_: isi for id_, _lembar, isi in self._baca(tabel)} if self._isi else {}
            for (nama, id_), isi in self._isi.items():
                if nama == tabel.nama and kini.get(id_) != isi:
                    sebut = ", ".join(
                        str(v) for k, v in zip(tabel.kolom, isi, strict=True) if k.nama in tabel.kunci and v not in (None, "")
                    )
                    yield Galat(
                        tabel.berkas,
                        _(
                            "isian orang di Selaras ({sebut}) akan ikut hilang; kembalikan ke paket baris tempat isian itu bergantung",
                            sebut=sebut,
                        ),
                    )

    def tandai(self) -> None:
        """What people wrote stays theirs, also where the package gave its indicator to another unit and the row came to another sheet."""
        if not self._isi:
            return
        self._lembar = {(x.tabel, x.periode, x.unit_id): x for x in Lembar.objects.filter(perangkat_daerah=self.instansi)}
        pindah = {
            x.pk for t in self._tabel() for id_, x, _isi in self._baca(t) if (t.nama, id_) in self._isi and x and x.pemilik == Pemilik.PAKET
        }
        Lembar.objects.filter(pk__in=pindah).update(pemilik=Pemilik.ORANG)


def terkunci(lembar: Lembar) -> str:
    """Why a package may not change a row of this sheet; '' when it may."""
    if lembar.keadaan not in TERKUNCI:
        return ""
    return _("{l} terkunci karena telah {k}; buka atau kembalikan dahulu di Selaras", l=lembar, k=lembar.get_keadaan_display().lower())
