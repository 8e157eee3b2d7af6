"""`Angka`: an exact value with a unit, a printed precision and an origin; or nothing, with the reason why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from selaras.angka.asal import Asal, kode_asal
from selaras.angka.satuan import BILANGAN, Satuan


@dataclass(frozen=True)
class Angka:
    """A number of the system.

    ``nilai`` is exact; rounding happens only in print. A missing number has ``nilai`` None and a reason in ``kosong``:
    never 0 for missing, never NaN. ``presisi`` is the count of decimals it is printed with (None: the unit's own).
    """

    nilai: Decimal | None
    satuan: Satuan = BILANGAN
    presisi: int | None = None
    asal: Asal | None = None
    kosong: str = ""

    def __post_init__(self) -> None:
        if (self.nilai is None) != bool(self.kosong):
            raise ValueError("an Angka has either a value or a reason for having none")
        if self.nilai is not None and not self.nilai.is_finite():
            raise ValueError("an Angka is finite")

    @property
    def ada(self) -> bool:
        return self.nilai is not None

    @property
    def pasti(self) -> Decimal:
        """The value; raises ValueError with the reason when there is none."""
        if self.nilai is None:
            raise ValueError(self.kosong)
        return self.nilai

    @property
    def desimal(self) -> int:
        return self.satuan.desimal if self.presisi is None else self.presisi

    @property
    def bulat(self) -> Decimal:
        """The value as it is printed: half up, at the declared precision."""
        return bulatkan(self.pasti, self.desimal)

    @property
    def identitas(self) -> str:
        return self.asal.identitas if self.asal else ""

    @property
    def kode(self) -> str:
        return kode_asal(self.identitas) if self.asal else ""

    @property
    def label(self) -> str:
        return self.asal.label if self.asal else ""

    def dengan(self, asal: Asal) -> Angka:
        return replace(self, asal=asal)


def angka_kosong(alasan: str, satuan: Satuan = BILANGAN, asal: Asal | None = None, presisi: int | None = None) -> Angka:
    """A missing number. ``alasan`` is a short Indonesian phrase that can stand in a sentence."""
    return Angka(None, satuan, presisi, asal, alasan)


def bulatkan(nilai: Decimal, desimal: int) -> Decimal:
    """Round half up (1,465 -> 1,47), as reports in Indonesia do."""
    return nilai.quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)
