"""How much the embedded PostgreSQL stands, as this user and (where root runs it) as two other accounts of the machine.

For each trouble: how often it was tried, how often what lay there afterwards was whole, how often the next command worked. `--saat 20` tries
every moment (some twenty minutes for three accounts); fewer are spread over the same span.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.server.alat import keadaan, rumah, tunggu
from tests.server.bunuh import KORBAN, bunuh_saat_mulai, bunuh_saat_simpan, saat_mulai
from tests.server.rusak import NAMA, RUSAK, TidakBisaDiSini, keluhan, lepas
from tests.server.siapa import akun_lain


@dataclass
class Hitungan:
    dicoba: int = 0
    utuh: int = 0
    jalan: int = 0

    def catat(self, utuh: bool, keluhan: str) -> None:
        self.dicoba += 1
        self.utuh += utuh
        self.jalan += not keluhan
        if keluhan or not utuh:
            print(f"    {'' if utuh else 'NOT WHOLE '}{keluhan}", file=sys.stderr)


def sebar(isi: list[Any], banyak: int) -> list[Any]:
    return [isi[k * len(isi) // banyak] for k in range(min(banyak, len(isi)))]


def nama_rumah(akun: dict[str, Any], _banyak: int) -> Hitungan:
    h = Hitungan()
    for nama in NAMA.values():
        with rumah(nama, akun) as p:
            hasil = p.jalankan()
            tunggu(lambda p=p: not p.penjaga())
            hasil = p.jalankan() if not hasil.returncode else hasil
            h.catat((p.induk / "postgres" / "global" / "pg_control").is_file(), hasil.stderr)
    return h


def folder_rusak(akun: dict[str, Any], _banyak: int) -> Hitungan:
    h = Hitungan()
    for apa, (rusak, kata) in RUSAK.items():
        with rumah("", akun) as p:
            try:
                with rusak(p):
                    kata_hilang = keluhan(p, str(p.induk), *kata)
                hasil = p.jalankan()
                h.catat(not kata_hilang, f"{apa}: {kata_hilang}{hasil.stderr}" if kata_hilang or hasil.returncode else "")
            except TidakBisaDiSini as e:
                print(f"    {apa}: {e}", file=sys.stderr)
            finally:
                p.bersihkan()
                lepas(p)
    return h


def mati_saat_mulai(korban: Callable[..., None]) -> Callable[[dict[str, Any], int], Hitungan]:
    def coba(akun: dict[str, Any], banyak: int) -> Hitungan:
        h = Hitungan()
        for saat in sebar(list(saat_mulai().values()), banyak):
            with rumah("", akun) as p:
                h.catat(*bunuh_saat_mulai(p, korban, saat))
        return h

    return coba


def mati_saat_simpan(korban: Callable[..., None]) -> Callable[[dict[str, Any], int], Hitungan]:
    def coba(akun: dict[str, Any], banyak: int) -> Hitungan:
        h, acak, ada = Hitungan(), random.Random(20211125), 0
        with rumah("", akun) as p:
            for _ in range(banyak):
                ada, salah = bunuh_saat_simpan(p, korban, ada + 1, acak.randint(1, 40))
                h.catat(not salah.startswith("acknowledged"), salah)
        return h

    return coba


def folder_di_atas(akun: dict[str, Any], _banyak: int) -> Hitungan:
    h = Hitungan()
    with rumah("a/b", akun) as p:
        sebelum = keadaan(p)
        hasil = p.jalankan()
        tunggu(lambda: not p.penjaga())
        sesudah = keadaan(p)
        for folder in sebelum:
            h.catat(sebelum[folder] == sesudah[folder], hasil.stderr if hasil.returncode else "")
        if not akun:
            print("    before and after, of each folder above: mode, owner")
            for folder in sorted(sebelum):
                print(f"      {sebelum[folder][0]:o} {sebelum[folder][1]:>5}   {sesudah[folder][0]:o} {sesudah[folder][1]:>5}   {folder}")
    return h


PERKARA: dict[str, Callable[[dict[str, Any], int], Hitungan]] = {
    "folders above the data, mode and owner": folder_di_atas,
    "homes of odd names, twice started": nama_rumah,
    "folders that cannot be used: told, then mended": folder_rusak,
    **{f"kill -9 of {k.__name__} during the first start": mati_saat_mulai(k) for k in KORBAN},
    **{f"kill -9 of {k.__name__} during commits": mati_saat_simpan(k) for k in KORBAN},
}


def main() -> None:
    baca = argparse.ArgumentParser(description=__doc__)
    baca.add_argument("--saat", type=int, default=20, help="moments for each kill (at most 20 of a first start)")
    baca.add_argument("--hanya", default="", help="only the troubles whose name holds this word")
    pilihan = baca.parse_args()
    orang = {"this user": {}, **{f"account {a['user']}": a for a in akun_lain()}}
    print(f"{'trouble':52}{'as':>16}{'tried':>8}{'whole':>8}{'works':>8}")
    for nama, coba in PERKARA.items():
        if pilihan.hanya not in nama:
            continue
        for siapa, akun in orang.items():
            h = coba(akun, pilihan.saat)
            print(f"{nama:52}{siapa:>16}{h.dicoba:>8}{h.utuh:>8}{h.jalan:>8}", flush=True)


if __name__ == "__main__":
    main()
