"""The queue of checks: few at a time, fair between accounts, bounded for each."""

import threading

import pytest

from selaras.aplikasi.layanan.antrean import Antrean, AntreanPenuh


@pytest.fixture
def pintu():
    """A door that tasks wait at."""
    d = threading.Event()
    yield d
    d.set()


def kerja(pintu, catat, nama):
    def f():
        catat.append(nama)
        assert pintu.wait(30)
        return nama

    return f


def test_no_more_run_at_a_time_than_allowed_and_the_rest_know_their_place(pintu):
    a, catat = Antrean(2, 9, 9), []
    tugas = [a.minta(f"k{n}", n, kerja(pintu, catat, n)) for n in range(5)]
    assert [a.posisi(t) for t in tugas] == [0, 0, 1, 2, 3]
    pintu.set()
    for t in tugas:
        assert t.selesai.wait(30)
    assert sorted(catat) == [0, 1, 2, 3, 4]


def test_an_account_that_asks_much_does_not_keep_others_waiting(pintu):
    a, catat = Antrean(2, 9, 9), []
    tugas = [a.minta(f"a{n}", 1, kerja(pintu, catat, f"a{n}")) for n in range(3)]
    tugas.append(a.minta("b", 2, kerja(pintu, catat, "orang lain")))
    pintu.set()
    for t in tugas:
        assert t.selesai.wait(30)
    assert catat.index("orang lain") < catat.index("a2")


def test_an_account_has_a_limit_and_so_has_everybody(pintu):
    a = Antrean(1, 2, 3)
    for n in range(2):
        a.minta(f"a{n}", 1, kerja(pintu, [], n))
    with pytest.raises(AntreanPenuh, match="2 pemeriksaan Anda"):
        a.minta("a2", 1, kerja(pintu, [], 2))
    a.minta("b0", 2, kerja(pintu, [], 0))
    a.minta("c0", 3, kerja(pintu, [], 0))
    with pytest.raises(AntreanPenuh, match="penuh"):
        a.minta("d0", 4, kerja(pintu, [], 0))


def test_who_asks_twice_gets_the_same_task_and_an_error_is_raised_to_who_asked():
    a = Antrean()

    def gagal():
        raise ValueError("rusak")

    t = a.minta("k", 1, gagal)
    assert t.selesai.wait(30)
    assert a.minta("k", 1, gagal) is t
    with pytest.raises(ValueError, match="rusak"):
        a.ambil(t)
    assert a.minta("k", 1, gagal) is not t, "once told, it is tried again"


def test_what_nobody_fetches_is_forgotten():
    a = Antrean(1, 99, 99)
    tugas = [a.minta(f"k{n}", n, lambda: b"x") for n in range(40)]
    for t in tugas:
        assert t.selesai.wait(30)
    assert len(a._tugas) <= 17


def test_only_a_few_threads_wait_for_a_task(pintu):
    a = Antrean(1, 9, 9)
    t = a.minta("k", 1, kerja(pintu, [], 0))
    penunggu = [threading.Thread(target=a.tunggu, args=(t, 30)) for _n in range(2)]
    for p in penunggu:
        p.start()
    while a._penunggu._value:
        pass
    assert a.tunggu(t, 30) is False, "the third does not wait"
    pintu.set()
    for p in penunggu:
        p.join(30)
