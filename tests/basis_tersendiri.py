"""A database of one's own, a copy of the test database: for real transactions on several connections, which no rollback may hide."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from django.db import connection, connections
from psycopg import errors, sql


@contextmanager
def basis_tersendiri(nama: str = "selaras_tersendiri") -> Iterator[None]:
    """Point Django at a fresh copy until the end, then drop it. No test transaction may be open."""
    asli = connection.settings_dict["NAME"]
    alamat = {k: v for k, v in connection.get_connection_params().items() if k in ("host", "port", "user", "password")}
    connection.close()

    def pengurus(perintah: str, *pengenal: str) -> None:
        with psycopg.connect(**alamat, dbname="postgres", autocommit=True) as c:
            c.execute(sql.SQL(perintah).format(*map(sql.Identifier, pengenal)))  # type: ignore[arg-type]

    def buang() -> None:
        """Without force first: that waits for the server's own workers, which nobody else may end."""
        try:
            pengurus("DROP DATABASE IF EXISTS {}", nama)
        except errors.ObjectInUse:
            pengurus("DROP DATABASE IF EXISTS {} WITH (FORCE)", nama)

    buang()
    pengurus("CREATE DATABASE {} TEMPLATE {}", nama, asli)
    connection.settings_dict["NAME"] = nama
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = asli
        buang()


class Pekerja:
    """A thread with a connection of its own that does one thing; ``hasil`` waits for what it gave."""

    def __init__(self, kerja: Callable[[], Any]) -> None:
        self._kerja = kerja
        self._hasil: Any = None
        self._galat: BaseException | None = None
        self._utas = threading.Thread(target=self._jalan, daemon=True)
        self._utas.start()

    def _jalan(self) -> None:
        try:
            self._hasil = self._kerja()
        except BaseException as e:
            self._galat = e
        finally:
            connections.close_all()

    @property
    def jalan(self) -> bool:
        return self._utas.is_alive()

    def hasil(self, detik: float = 60) -> Any:
        self._utas.join(detik)
        assert not self.jalan, "it still waits"
        if self._galat:
            raise self._galat
        return self._hasil


def menunggu_kunci(detik: float = 30) -> bool:
    """Does some session wait for a lock? Looks until one does. (Not `pg_stat_activity`: a transaction sees that as it first was.)"""
    berhenti = threading.Event()
    for _n in range(int(detik * 50)):
        with connection.cursor() as k:
            k.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            if k.fetchone()[0]:
                return True
        berhenti.wait(0.02)
    return False
