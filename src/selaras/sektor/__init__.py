"""Rules of the trade: cooperatives, small enterprises, public-service surveys. They reach only agencies of that trade."""

from __future__ import annotations

from selaras.sektor.koperasi import BATAS, Batas

KOPERASI_UKM = "koperasi-ukm"
SEKTOR = (KOPERASI_UKM,)


def aturan_batas(sektor: str) -> tuple[Batas, ...]:
    """The rules between yearly figures that an agency of this trade keeps; none for an agency of another trade or of no known one."""
    return BATAS if sektor == KOPERASI_UKM else ()
