"""Records are read as of one moment, in a transaction of their own: no test transaction around this one."""

from __future__ import annotations

from django.db import connection
from psycopg import connect

from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.layanan import bahan
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.pengukuran.models import NilaiVariabel


def test_the_revision_of_a_file_is_that_of_the_data_in_it(django_db_setup, django_db_blocker, monkeypatch):
    """Somebody writes while the records are being read: the file holds the moment before, and says so."""
    with django_db_blocker.unblock():
        instansi = cari_instansi("diskopukm-jambi")
        n = NilaiVariabel.objects.get(variabel__kode="koperasi_sehat", tahun=2021, wilayah=None, perangkat_daerah=instansi)
        sebelum, asli = Revisi.kini(instansi.pk), bahan.baca_bahan
        lain = {k: v for k, v in connection.get_connection_params().items() if k in ("dbname", "host", "port", "user", "password")}

        def sela(x):
            with connect(**lain) as c:
                c.execute("UPDATE pengukuran_nilaivariabel SET nilai = 51 WHERE id = %s", [n.pk])
            return asli(x)

        monkeypatch.setattr(bahan, "baca_bahan", sela)
        try:
            isi, revisi = bahan.baca_sepotret(instansi)
        finally:
            n.save()
        assert revisi == sebelum < Revisi.kini(instansi.pk)
        assert [x.nilai for x in isi.nilai_variabel if (x.variabel, x.tahun) == ("koperasi_sehat", 2021)] == [50]
        connection.close()
