"""The composer's own check: one quantity is printed one way, and totals that must agree do."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from selaras.angka import Angka, Hitungan, cetak
from selaras.bahasa import _
from selaras.dokumen.model import Dokumen, Nilai


@dataclass(frozen=True)
class Selisih:
    """Two places that would print one quantity differently."""

    label: str
    satu: str
    lain: str

    def __str__(self) -> str:
        return _("{label}: tercetak {satu} dan {lain}", label=self.label, satu=self.satu, lain=self.lain)


class TidakSelaras(Exception):
    """The document contradicts itself and is not written; ``selisih`` lists every place."""

    def __init__(self, selisih: list[Selisih]) -> None:
        super().__init__("\n".join(map(str, selisih)))
        self.selisih = selisih


def cari_selisih(dokumen: Dokumen) -> list[Selisih]:
    """Every contradiction of the document with itself: the same identity with another value or precision, and totals that differ."""
    temuan: dict[str, Selisih] = {}
    dikenal: dict[str, Angka] = {}
    for angka in _angka(dokumen):
        kunci = angka.identitas
        lama = dikenal.setdefault(kunci, angka)
        if lama is not angka and (lama.nilai, lama.desimal, lama.satuan.nama) != (angka.nilai, angka.desimal, angka.satuan.nama):
            temuan[kunci] = Selisih(angka.label, Nilai(lama).teks, Nilai(angka).teks)
    for label, satu, lain in dokumen.setara:
        if satu.nilai is not None and lain.nilai is not None and satu.nilai != lain.nilai:
            temuan[label] = Selisih(label, cetak(satu), cetak(lain))
    return list(temuan.values())


def _angka(dokumen: Dokumen) -> list[Angka]:
    """The printed numbers and, once each, everything that they were computed from."""
    hasil: list[Angka] = []
    terlihat: set[int] = set()
    antre = deque(n.angka for n in dokumen.semua_nilai() if n.angka.asal)
    while antre:
        a = antre.popleft()
        if id(a) in terlihat:
            continue
        terlihat.add(id(a))
        hasil.append(a)
        if isinstance(a.asal, Hitungan):
            antre.extend(m for m in a.asal.masukan if m.asal)
    return hasil


def wajib_selaras(dokumen: Dokumen) -> None:
    if selisih := cari_selisih(dokumen):
        raise TidakSelaras(selisih)
