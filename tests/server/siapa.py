"""Who runs a test: this user, and where root runs the tests two other accounts of the system too."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
from functools import cache
from typing import Any

import psutil
import pytest

_TIDAK_DAPAT = "only root can be another account, and only where that account can run this interpreter"
PERAN = ("sendiri", "pertama", "kedua")


@cache
def akun_lain() -> list[dict[str, Any]]:
    """Two accounts that run nothing now, if we may become them and they can run this interpreter."""
    if os.geteuid() != 0:
        return []
    sibuk = {p.uids().real for p in psutil.process_iter()}
    calon = [p for p in pwd.getpwall() if p.pw_uid not in {0, *sibuk} and p.pw_uid < 60000]
    hasil = [{"user": p.pw_uid, "group": p.pw_gid, "extra_groups": []} for p in calon]
    return [a for a in hasil[-4:] if _mampu(a)][:2]


def _mampu(akun: dict[str, Any]) -> bool:
    try:
        return not subprocess.run([sys.executable, "-c", "import selaras, psycopg"], cwd="/", capture_output=True, **akun).returncode
    except (OSError, subprocess.SubprocessError):
        return False


def akun(siapa: str) -> dict[str, Any] | None:
    """What Popen needs to be that person; a test that nobody here can be is told as left out."""
    if siapa == "sendiri":
        return None
    lain = akun_lain()
    nomor = PERAN.index(siapa) - 1
    if len(lain) <= nomor:
        pytest.skip(_TIDAK_DAPAT)
    return lain[nomor]


def tanpa_nama() -> dict[str, Any]:
    """An account that no list knows, as a container may run one."""
    orang: dict[str, Any] = {"user": 54321, "group": 54321, "extra_groups": []}
    if not _mampu(orang):
        pytest.skip(_TIDAK_DAPAT)
    return orang
