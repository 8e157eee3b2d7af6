"""Every hostile file ends in a result or a clear refusal, within the bounds, at the command line; the bounds themselves hold."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time

import pytest

from selaras.periksa.batas import DETIK, PeriksaGagal, dalam_anak
from tests.berkas_jahat import semua

MEMORI = 1024 * 1024  # kilobytes, as the system counts
BERKAS = dict(semua())
JALAN = """
import resource, subprocess, sys
p = subprocess.run([sys.executable, "-m", "selaras.cli", "periksa", sys.argv[1]], capture_output=True)
sys.stdout.buffer.write(p.stdout + p.stderr)
print("@@", p.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.parametrize("nama", BERKAS)
def test_it_ends_in_a_result_or_a_refusal_within_the_bounds(nama, tmp_path):
    berkas = tmp_path / nama
    berkas.write_bytes(BERKAS[nama])
    jalan = subprocess.run([sys.executable, "-c", JALAN, str(berkas)], capture_output=True, text=True, timeout=60)
    isi, _tanda, akhir = jalan.stdout.rpartition("@@")
    kode, memori = (int(x) for x in akhir.split())
    assert "Traceback" not in isi
    assert "cacat program" not in isi, isi
    assert kode in (0, 1, 2, 3)
    assert memori < MEMORI
    assert f"{nama}: " in isi, "the answer names the file"
    if kode == 2:
        assert "Gagal: " in isi


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    pipa = tmp_path / "pipa.txt"
    os.mkfifo(pipa)
    jalan = subprocess.run([sys.executable, "-m", "selaras.cli", "periksa", str(pipa)], capture_output=True, text=True, timeout=60)
    assert jalan.returncode == 2
    assert "bukan berkas biasa" in jalan.stderr


def test_work_beyond_the_clock_ends_with_all_that_it_started(tmp_path):
    catatan = tmp_path / "pid"

    def kerja():
        anak = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        catatan.write_text(str(anak.pid))
        time.sleep(600)

    with pytest.raises(PeriksaGagal, match="dihentikan"):
        dalam_anak(kerja, 2)
    assert not _hidup(int(catatan.read_text()))


def _hidup(pid: int) -> bool:
    """Does the process still run? One that has ended and waits for nobody to ask (a zombie) does not."""
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def test_work_beyond_the_memory_ends_with_a_word():
    with pytest.raises(PeriksaGagal, match="memori"):
        dalam_anak(lambda: bytearray(3 * 1024**3))


def test_work_within_the_bounds_gives_its_value_and_its_own_refusal():
    assert dalam_anak(lambda: [1, 2]) == [1, 2]

    def tolak():
        raise ValueError("rusak")

    with pytest.raises(ValueError, match="rusak"):
        dalam_anak(tolak)


def test_the_bounds_of_a_child_do_not_bind_its_parent():
    sebelum = resource.getrlimit(resource.RLIMIT_AS)
    assert dalam_anak(lambda: resource.getrlimit(resource.RLIMIT_CPU)[0]) <= DETIK + 1
    assert resource.getrlimit(resource.RLIMIT_AS) == sebelum
