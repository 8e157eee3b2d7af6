"""How long a command waits for the embedded server: the patience with one that refuses us begins when it is ready, not before."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest

from selaras.aplikasi.basis_data.bawaan import pemakai
from selaras.aplikasi.basis_data.galat import GalatBasisData


@pytest.fixture
def dunia(monkeypatch):
    """A clock that only sleeping moves, and a server that is ready from one moment and answers from another."""
    d = SimpleNamespace(jam=100.0, siap=0.0, jawab=0.0, tanya=0)

    class Server:
        folder = log = Path("x")

        def __init__(self, _induk):
            pass

        def berjalan(self):
            return SimpleNamespace(pid=1)

        def siap(self, _pid):
            return d.jam >= 100 + d.siap

        def akhir_log(self):
            return ""

    def basis_data(_server):
        d.tanya += 1
        if d.jam < 100 + d.jawab:
            raise psycopg.OperationalError("not yet")
        return "address"

    def tidur(detik):
        d.jam += detik

    monkeypatch.setattr(pemakai, "Server", Server)
    monkeypatch.setattr(pemakai, "_bertugas", lambda _induk: True)
    monkeypatch.setattr(pemakai, "_pastikan_basis_data", basis_data)
    monkeypatch.setattr(pemakai, "time", SimpleNamespace(monotonic=lambda: d.jam, sleep=tidur))
    return d


@pytest.mark.parametrize("pemulihan", [0, 14, 16, 299])
def test_a_recovery_of_any_length_is_waited_for_and_the_server_asked_again_after_it(dunia, pemulihan):
    """It was given up at once when the recovery took more than fifteen seconds and ended between a question and the look at the clock."""
    dunia.siap, dunia.jawab = pemulihan, pemulihan + 0.04
    assert pemakai._siapkan(Path("x")) == "address"


@pytest.mark.parametrize(("siap", "sampai"), [(0, 15), (100, 115), (10**9, 300)])
def test_a_server_that_never_answers_is_given_up(dunia, siap, sampai):
    dunia.siap, dunia.jawab = siap, 10**9
    with pytest.raises(GalatBasisData, match="not yet"):
        pemakai._siapkan(Path("x"))
    assert sampai <= dunia.jam - 100 <= sampai + 1
