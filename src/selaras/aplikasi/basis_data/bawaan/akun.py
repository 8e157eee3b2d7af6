"""As whom the server runs: as the user, or for root as an account that owns the database and nothing else."""

from __future__ import annotations

import os
import pwd
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import psutil

from selaras.aplikasi.basis_data.galat import GalatBasisData
from selaras.bahasa import _

# Numbers that neither Debian nor systemd gives to anybody. No account is made: a number needs no entry to own files.
NOMOR_SENDIRI = range(65520, 65534)


class Turun(TypedDict, total=False):
    """What makes ``Popen`` run a program as another account; nothing for one's own."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class AkunSistem:
    uid: int
    gid: int

    @property
    def turun(self) -> Turun:
        return Turun() if self.uid == os.geteuid() else Turun(user=self.uid, group=self.gid, extra_groups=[])

    @property
    def terdaftar(self) -> bool:
        """Has the system a name for it?"""
        try:
            pwd.getpwuid(self.uid)
        except KeyError:
            return False
        return True


def nama_pemakai() -> str:
    """The name by which the server knows whoever runs this process. Raises GalatBasisData where the system has none."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        raise GalatBasisData(
            _(
                "akun nomor {a} tidak terdaftar di sistem ini (tidak ada barisnya di /etc/passwd), sehingga PostgreSQL bawaan tidak dapat "
                "mengenalinya. Jalankan sebagai akun yang terdaftar, atau sebut server lain dalam DATABASE_URL.",
                a=os.geteuid(),
            )
        ) from None


def pemilik(folder: Path) -> AkunSistem:
    """The account of the database that lies there; root never runs a server, so what root owns is nobody's yet."""
    info = folder.stat()
    return AkunSistem(info.st_uid, info.st_gid)


def calon_akun() -> Iterator[AkunSistem]:
    """Who may own a new database, best first."""
    if os.geteuid() != 0:
        yield AkunSistem(os.geteuid(), os.getegid())
        return
    sibuk = _nomor_sibuk()
    bebas = [n for n in NOMOR_SENDIRI if not AkunSistem(n, n).terdaftar]
    yield from (AkunSistem(n, n) for n in sorted(bebas, key=lambda n: n in sibuk))
    yield from _akun_sistem(sibuk)  # inside a container that knows few numbers


def pembuat(akun: AkunSistem) -> AkunSistem:
    """Who runs ``initdb``, which refuses a number without a name: the account itself, or an idle one of the system."""
    if akun.terdaftar:
        return akun
    for lain in _akun_sistem(_nomor_sibuk()):
        return lain
    raise tidak_dapat_turun()


def tidak_dapat_turun() -> GalatBasisData:
    return GalatBasisData(
        _(
            "PostgreSQL menolak dijalankan sebagai root, dan di sini root tidak dapat menjalankannya sebagai akun lain. "
            "Jalankan Selaras sebagai pengguna biasa, atau sebut server lain dalam DATABASE_URL."
        )
    )


def _nomor_sibuk() -> set[int]:
    return {p.info["uids"].real for p in psutil.process_iter(["uids"]) if p.info["uids"]}


def _akun_sistem(sibuk: set[int]) -> list[AkunSistem]:
    """Accounts that programs use, those without a running process first: whoever else is that account could reach into its work."""
    sistem = [AkunSistem(p.pw_uid, p.pw_gid) for p in pwd.getpwall() if 0 < p.pw_uid < 1000 or p.pw_name == "nobody"]
    return sorted(sistem, key=lambda a: a.uid in sibuk)
