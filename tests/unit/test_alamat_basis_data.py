"""``DATABASE_URL``: nothing of it is lost, and what cannot be read is told without the password."""

from __future__ import annotations

import pytest

from selaras.aplikasi.basis_data import GalatBasisData
from selaras.aplikasi.basis_data.alamat import pengaturan_dari

BIASA = {"NAME": "selaras", "USER": "", "PASSWORD": "", "HOST": "", "PORT": "", "OPTIONS": {}}
ALAMAT = [
    ("postgresql://sari@db.contoh.go.id/kinerja", {"NAME": "kinerja", "USER": "sari", "HOST": "db.contoh.go.id"}),
    ("postgres://db/kinerja", {"NAME": "kinerja", "HOST": "db"}),
    ("PostgreSQL://db/kinerja", {"NAME": "kinerja", "HOST": "db"}),
    ("  postgresql://db/kinerja\n", {"NAME": "kinerja", "HOST": "db"}),
    ("postgresql://db", {"HOST": "db"}),
    ("postgresql://", {}),
    ("postgresql://sari:p%40ss%2Fw%3A%25rd%20%23@db:5433/kinerja", {"NAME": "kinerja", "USER": "sari", "PASSWORD": "p@ss/w:%rd #", "HOST": "db", "PORT": "5433"}),
    ("postgresql://db/kinerja?sslmode=verify-full&sslrootcert=/etc/ssl/ca%20kita.pem",
     {"NAME": "kinerja", "HOST": "db", "OPTIONS": {"sslmode": "verify-full", "sslrootcert": "/etc/ssl/ca kita.pem"}}),
    ("postgresql://db/kinerja?connect_timeout=5&application_name=selaras&options=-c%20search_path%3Dsakip",
     {"NAME": "kinerja", "HOST": "db", "OPTIONS": {"connect_timeout": "5", "application_name": "selaras", "options": "-c search_path=sakip"}}),
    ("postgresql://satu:5432,dua:5433/kinerja?target_session_attrs=read-write",
     {"NAME": "kinerja", "HOST": "satu,dua", "PORT": "5432,5433", "OPTIONS": {"target_session_attrs": "read-write"}}),
    ("postgresql://sari@/kinerja?host=/var/run/postgresql", {"NAME": "kinerja", "USER": "sari", "HOST": "/var/run/postgresql"}),
    ("postgresql://%2Fvar%2Frun%2Fpostgresql/kinerja", {"NAME": "kinerja", "HOST": "/var/run/postgresql"}),
    ("postgresql://[2001:db8::1]:5432/kinerja", {"NAME": "kinerja", "HOST": "2001:db8::1", "PORT": "5432"}),
    ("postgresql:///?service=kinerja", {"NAME": "", "OPTIONS": {"service": "kinerja"}}),
    ("service=kinerja", {"NAME": "", "OPTIONS": {"service": "kinerja"}}),
    ("host=db dbname=kinerja sslmode=require", {"NAME": "kinerja", "HOST": "db", "OPTIONS": {"sslmode": "require"}}),
    ("dbname=kinerja password='dengan spasi'", {"NAME": "kinerja", "PASSWORD": "dengan spasi"}),
    ("host=db password=a://b dbname=kinerja", {"NAME": "kinerja", "HOST": "db", "PASSWORD": "a://b"}),
    ("postgresql://db/kinerja?passfile=/rahasia/pg&hostaddr=10.0.0.7&keepalives_idle=30&gssencmode=disable",
     {"NAME": "kinerja", "HOST": "db", "OPTIONS": {"passfile": "/rahasia/pg", "hostaddr": "10.0.0.7", "keepalives_idle": "30", "gssencmode": "disable"}}),
]  # fmt: skip


@pytest.mark.parametrize(("alamat", "harap"), ALAMAT, ids=[a for a, _h in ALAMAT])
def test_every_part_of_an_address_reaches_django(alamat, harap):
    isi = pengaturan_dari(alamat.strip())
    assert {k: isi[k] for k in BIASA} == BIASA | harap


@pytest.mark.parametrize("alamat", [a for a, _h in ALAMAT])
def test_django_hands_every_part_to_the_driver(alamat):
    from django.db.backends.postgresql.base import DatabaseWrapper
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    from selaras.aplikasi.basis_data.alamat import _skema_kecil

    alamat = alamat.strip()
    bawaan = {"ATOMIC_REQUESTS": False, "AUTOCOMMIT": True, "TIME_ZONE": None, "TEST": {}}
    isi = DatabaseWrapper({**bawaan, **pengaturan_dari(alamat)}, "uji").get_connection_params()
    kirim = {k: v for k, v in isi.items() if k not in ("cursor_factory", "context", "prepare_threshold", "client_encoding")}
    asli = conninfo_to_dict(_skema_kecil(alamat) if "://" in alamat.split("=")[0] else alamat)
    assert conninfo_to_dict(make_conninfo(**kirim)) == ({} if "service" in asli else {"dbname": "selaras"}) | asli


@pytest.mark.parametrize("skema", ["mysql", "sqlite", "postgis", "psql", "https", "oracle+oci"])
def test_another_kind_of_server_is_told_by_its_name(skema):
    with pytest.raises(GalatBasisData, match=rf"«{skema.replace('+', '.')}».*hanya memakai PostgreSQL.*postgresql://"):
        pengaturan_dari(f"{skema}://sari:rahasia99@db/kinerja")


@pytest.mark.parametrize(
    "alamat",
    [
        "postgresql://sari:rahasia99@db/kinerja?sslmod=require",
        "postgresql://sari:rahasia99@[::1/kinerja",
        "postgresql://sari:rahasia99%@db/kinerja",
        "postgresql://sari:rahasia99@db/kinerja?sslmode",
        "rahasia99",
        "host=db pasword=rahasia99",
    ],
)
def test_an_address_that_cannot_be_read_is_told_without_its_password(alamat):
    with pytest.raises(GalatBasisData, match="DATABASE_URL tidak terbaca") as galat:
        pengaturan_dari(alamat)
    assert "rahasia99" not in str(galat.value)
