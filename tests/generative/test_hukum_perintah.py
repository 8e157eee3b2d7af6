"""Random sequences of perintah by many people over two small agencies: whatever they do, the laws hold.

`SELARAS_RANGKAIAN=2000` asks for the long run. Each sequence is a transaction of its own that is rolled back.
"""

from __future__ import annotations

import os
from collections import defaultdict
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import Sum
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun, Penugasan
from selaras.aplikasi.alur.models import Lembar, Transisi
from selaras.aplikasi.anggaran.models import JenisBelanja, RealisasiAnggaran, SumberDana
from selaras.aplikasi.hak import PengelolaSistem
from selaras.aplikasi.inti.models import Revisi
from selaras.aplikasi.organisasi.models import CakupanWilayah, Pemda, PerangkatDaerah, UnitKerja, Wilayah
from selaras.aplikasi.paket.tulis import tulis_paket
from selaras.aplikasi.pengukuran.models import NilaiVariabel, RealisasiTercatat, Variabel
from selaras.aplikasi.perencanaan.models import Indikator, Renstra, Sasaran, TargetIndikator
from selaras.aplikasi.perintah import alur, isi, paket, pemisahan, tugas
from tests.basis_tersendiri import basis_tersendiri

RANGKAIAN = int(os.environ.get("SELARAS_RANGKAIAN", "25"))
PERIODE = [Periode(2024), Periode(2024, triwulan=1), Periode(2025)]
MODEL = {
    "target": TargetIndikator, "realisasi_tercatat": RealisasiTercatat, "nilai_variabel": NilaiVariabel, "realisasi_anggaran": RealisasiAnggaran,
}  # fmt: skip
# Which unit of agency «x» answers for what.
UNIT = {"i1": "u1", "i2": "u2", "v1": "u1", "v2": None, "5.1": None, "5.2": None}
BAWAHAN = {"u1": {"u1", "u11"}, "u11": {"u11"}, "u2": {"u2"}}
LANGKAH = {
    "ajukan": ({"draf", "dikembalikan", "dibuka"}, "diajukan"), "verifikasi": ({"diajukan"}, "diverifikasi"),
    "sahkan": ({"diverifikasi"}, "disahkan"), "kembalikan": ({"diajukan", "diverifikasi"}, "dikembalikan"), "buka": ({"disahkan"}, "dibuka"),
}  # fmt: skip
TERKUNCI = {"diajukan", "diverifikasi", "disahkan"}
LANGKAH_TERBANYAK = int(os.environ.get("SELARAS_LANGKAH", "20"))
ORANG = ["perencana", "bidang", "kepala", "pengelola", "publik", "kedua", "ganda", "asing", "sistem"]


def bangun():
    """Two agencies, «x» and «y», and the people who work there."""
    w = Wilayah.objects.create(kode="99", nama="Uji", jenis="provinsi")
    pemda = Pemda.objects.create(kode="uji", nama="Uji", wilayah=w, ibu_kota="Uji", jabatan_kepala="Gubernur")
    for kode in ("x", "y"):
        d = PerangkatDaerah.objects.create(
            pemda=pemda, kode=kode, nama=f"Dinas {kode}", nama_pendek=kode, dasar_hukum="-", kedudukan="-", tugas="-"
        )
        CakupanWilayah.objects.create(perangkat_daerah=d, objek=w)
        unit = {}
        for n, (u, induk) in enumerate([("u1", None), ("u11", "u1"), ("u2", None)]):
            unit[u] = UnitKerja.objects.create(perangkat_daerah=d, kode=u, nama=u, jenis="bidang", urutan=n, induk=unit.get(induk))
        r = Renstra.objects.create(
            perangkat_daerah=d, kode="r", versi=0, nama="R", visi="V", tahun_mulai=2024, tahun_selesai=2026, berlaku_mulai=2024
        )
        s = Sasaran.objects.create(perangkat_daerah=d, kode="s", renstra=r, nomor=1, uraian="S")
        for n, i in enumerate(("i1", "i2"), 1):
            Indikator.objects.create(
                perangkat_daerah=d, kode=i, sasaran=s, nomor=n, nama=i, satuan="unit", polaritas="maximize", penanggung_jawab=unit[UNIT[i]]
            )
        for n, v in enumerate(("v1", "v2")):
            Variabel.objects.create(
                perangkat_daerah=d, kode=v, nama=v, satuan="unit", kelompok="k", urutan=n, penanggung_jawab=unit.get(UNIT[v])
            )
        SumberDana.objects.create(perangkat_daerah=d, kode="apbd", nama="APBD", urutan=1)
        for n, j in enumerate(("5.1", "5.2")):
            JenisBelanja.objects.create(perangkat_daerah=d, kode=j, nama=j, urutan=n)
    x, y = (PerangkatDaerah.objects.get(kode=k, pemda=pemda) for k in ("x", "y"))
    for o in ORANG[:-1]:
        Akun.objects.create_user(f"uji-{o}")
    u1 = UnitKerja.objects.get(perangkat_daerah=x, kode="u1")
    for o in ORANG[:5]:
        Penugasan.objects.create(
            akun=Akun.objects.get(username=f"uji-{o}"), peran=o, perangkat_daerah=x, unit=u1 if o == "bidang" else None
        )
    Penugasan.objects.create(akun=Akun.objects.get(username="uji-kedua"), peran="perencana", perangkat_daerah=x)
    Penugasan.objects.create(akun=Akun.objects.get(username="uji-asing"), peran="perencana", perangkat_daerah=y)
    return x


@pytest.fixture(scope="module", autouse=True)
def tersendiri(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), basis_tersendiri("selaras_hukum"):
        x = bangun()
        folder = tmp_path_factory.mktemp("paket") / "x"
        tulis_paket(x, folder)
        HukumPerintah.folder = folder
        yield


kata = st.sampled_from
# Those who may do most come most often, so that sheets fill; the others try too.
SIAPA = kata(["perencana"] * 6 + ["bidang"] * 4 + ["kedua", "kepala", "pengelola", "pengelola"] + ORANG)
nilai = st.decimals(min_value=0, max_value=1000, places=2)

_INDUK = {
    "target": ("perencanaan_targetindikator", "perencanaan_indikator", "indikator_id", "nilai"),
    "realisasi_tercatat": ("pengukuran_realisasitercatat", "perencanaan_indikator", "indikator_id", "nilai"),
    "nilai_variabel": ("pengukuran_nilaivariabel", "pengukuran_variabel", "variabel_id", "nilai"),
    "realisasi_anggaran": ("anggaran_realisasianggaran", "anggaran_jenisbelanja", "jenis_belanja_id", "jumlah"),
}  # fmt: skip
# One question each for all four tables: every row, and of every row that ever was the last event and how often it was made.
_BARIS = " UNION ALL ".join(
    f"SELECT '{t}', b.id, i.kode, b.tahun, b.triwulan, b.bulan, b.{n} FROM {m} b JOIN {i} i ON i.id = b.{k} WHERE b.perangkat_daerah_id = %(x)s"
    for t, (m, i, k, n) in _INDUK.items()
)
_RIWAYAT = " UNION ALL ".join(
    f"(SELECT DISTINCT ON (pgh_obj_id) '{t}', pgh_obj_id, pgh_label, {n}, count(*) FILTER (WHERE pgh_label = 'insert') OVER (PARTITION BY pgh_obj_id) "
    f"FROM {m}event WHERE perangkat_daerah_id = %(x)s ORDER BY pgh_obj_id, pgh_id DESC)"
    for t, (m, _i, _k, n) in _INDUK.items()
)


def _tanya(sql, x):
    with connection.cursor() as kursor:
        kursor.execute(sql, {"x": x})
        return kursor.fetchall()


class HukumPerintah(RuleBasedStateMachine):
    folder = None

    def __init__(self):
        super().__init__()
        self._atomik = transaction.atomic()
        self._atomik.__enter__()
        self.x = PerangkatDaerah.objects.get(kode="x", pemda__kode="uji")
        self.y = PerangkatDaerah.objects.get(kode="y", pemda__kode="uji")
        # What ought to be, kept beside the program by the plainest means.
        self.baris: dict[tuple[str, str, str], Decimal | None] = {}
        self.keadaan: dict[tuple[str, str, str | None], str] = {}
        self.orang: set[tuple[str, str, str | None]] = set()
        self.peran = (
            defaultdict(set) | {o: {o} for o in ORANG[:5]} | {"sistem": {"sistem"}, "asing": set(), "ganda": set(), "kedua": {"perencana"}}
        )
        self.unit = {"bidang": {"u1"}}
        self.transisi: list[tuple[str, bool, bool]] = []
        self.pengisi: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
        self.putaran: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
        self.rangkap = False
        self.revisi = Revisi.kini(self.x.pk), Revisi.kini(self.y.pk)
        self.muatan = 0

    def teardown(self):
        transaction.set_rollback(True)
        self._atomik.__exit__(None, None, None)

    def pelaku(self, o):
        return PengelolaSistem("uji") if o == "sistem" else Akun.objects.get(username=f"uji-{o}")

    def bidang_atas(self, o, unit):
        return "bidang" in self.peran[o] and any(unit in BAWAHAN[u] for u in self.unit.get(o, ()))

    # Filling in.

    def _isi(self, o, tabel, kode, p, jawab, angka, sah=True):
        lembar = tabel, str(p), UNIT[kode]
        boleh = "perencana" in self.peran[o] or (tabel in ("realisasi_tercatat", "nilai_variabel") and self.bidang_atas(o, UNIT[kode]))
        harap = boleh and sah and self.keadaan.get(lembar, "draf") not in TERKUNCI
        assert jawab.berhasil is harap, (o, lembar, jawab)
        assert jawab.berhasil or jawab.pesan
        if harap:
            self.keadaan.setdefault(lembar, "draf")
            self.orang.add(lembar)
            if self.baris.get((tabel, kode, str(p)), ...) != angka:
                self.pengisi[lembar].add(o)
            self.baris[tabel, kode, str(p)] = angka

    @rule(o=SIAPA, kode=kata(["i1", "i2"]), p=kata(PERIODE), n=nilai)
    def isi_target(self, o, kode, p, n):
        self._isi(o, "target", kode, p, isi.isi_target(self.pelaku(o), isi.IsiTarget(self.x, kode, p, n)), n)

    @rule(o=SIAPA, kode=kata(["i1", "i2"]), p=kata(PERIODE), n=st.none() | nilai, kosong=kata(["", "belum ada"]))
    def isi_realisasi(self, o, kode, p, n, kosong):
        jawab = isi.isi_realisasi(self.pelaku(o), isi.IsiRealisasi(self.x, kode, p, n, "uji", kosong))
        self._isi(o, "realisasi_tercatat", kode, p, jawab, n, sah=(n is None) == bool(kosong))

    @rule(o=SIAPA, kode=kata(["v1", "v2"]), p=kata(PERIODE), n=nilai)
    def isi_variabel(self, o, kode, p, n):
        jawab = isi.isi_nilai_variabel(self.pelaku(o), isi.IsiNilaiVariabel(self.x, kode, p, n, "uji"))
        self._isi(o, "nilai_variabel", kode, p, jawab, n)

    @rule(o=SIAPA, kode=kata(["5.1", "5.2"]), p=kata(PERIODE), n=st.decimals(min_value=-5, max_value=1000, places=2))
    def isi_anggaran(self, o, kode, p, n):
        masukan = isi.IsiRealisasiAnggaran(self.x, p, "apbd", n, date(2024, 12, 31), "uji", jenis_belanja=kode)
        self._isi(o, "realisasi_anggaran", kode, p, isi.isi_realisasi_anggaran(self.pelaku(o), masukan), n, sah=n >= 0)

    # Steps.

    @rule(
        o=SIAPA,
        langkah=kata(list(LANGKAH)),
        tabel=kata(list(MODEL)),
        p=kata(PERIODE),
        u=kata(["u1", "u2", None]),
        alasan=kata(["", "salah"]),
    )
    def langkah_bebas(self, o, langkah, tabel, p, u, alasan):
        self._langkah(o, langkah, (tabel, str(p), u), alasan)

    @precondition(lambda self: self.keadaan)
    @rule(data=st.data())
    def langkah_sah(self, data):
        """A step that may be taken, by somebody who may: so that sheets come all the way."""
        lembar = data.draw(kata(sorted(self.keadaan, key=str)))
        langkah = data.draw(kata([n for n, (dari, _ke) in LANGKAH.items() if self.keadaan[lembar] in dari]))
        oleh = "kepala" if langkah in ("sahkan", "buka", "kembalikan") else data.draw(kata(["kedua", "perencana"]))
        self._langkah(oleh, langkah, lembar, "salah")

    def _langkah(self, o, langkah, lembar, alasan):
        tabel, p, u = lembar
        dari, ke = LANGKAH[langkah]
        masukan = alur.LangkahLembar(self.x, tabel, Periode.urai(p), u or "", alasan)
        jawab = getattr(alur, langkah)(self.pelaku(o), masukan)
        kini = self.keadaan.get(lembar)
        peran = self.peran[o]
        boleh = {
            "ajukan": "perencana" in peran or self.bidang_atas(o, u),
            "verifikasi": "perencana" in peran,
            "sahkan": "kepala" in peran,
            "kembalikan": "kepala" in peran or ("perencana" in peran and kini == "diajukan"),
            "buka": "kepala" in peran,
        }[langkah]
        sendiri = langkah in ("verifikasi", "sahkan") and o in self.pengisi[lembar] | self.putaran[lembar]
        harap = boleh and kini in dari and (bool(alasan) or langkah not in ("kembalikan", "buka")) and (self.rangkap or not sendiri)
        assert jawab.berhasil is harap, (o, langkah, lembar, kini, jawab)
        if kini is not None:
            self.transisi.append((langkah, harap, harap and sendiri))
        if harap:
            self.keadaan[lembar] = ke
            self.putaran[lembar] = {o} if langkah == "ajukan" else self.putaran[lembar] | {o}

    @rule(o=kata(["kepala", "perencana", "sistem"]), rangkap=st.booleans(), alasan=kata(["", "kantor kecil"]))
    def atur_rangkap(self, o, rangkap, alasan):
        jawab = pemisahan.atur_rangkap(self.pelaku(o), pemisahan.AturRangkap(self.x, rangkap, alasan))
        harap = bool(self.peran[o] & {"kepala", "sistem"}) and (bool(alasan) or not rangkap)
        assert jawab.berhasil is harap, (o, rangkap, jawab)
        if harap:
            self.rangkap = rangkap

    @precondition(lambda self: any(k in ("diajukan", "diverifikasi") for k in self.keadaan.values()))
    @rule(data=st.data(), o=kata(["perencana", "kedua", "bidang"]))
    def langkah_palsu(self, data, o):
        """Somebody with a shell records a step over his own: it is refused, unless the agency permits it."""
        lembar = tabel, p, u = data.draw(kata(sorted((k for k, v in self.keadaan.items() if v in ("diajukan", "diverifikasi")), key=str)))
        dari = self.keadaan[lembar]
        langkah = "verifikasi" if dari == "diajukan" else "sahkan"
        if o not in self.putaran[lembar] or self.rangkap:
            return
        x = Lembar.objects.get(perangkat_daerah=self.x, tabel=tabel, periode=p, unit__kode=u)
        isi_langkah = {"langkah": langkah, "dari": dari, "ke": LANGKAH[langkah][1], "diterima": True}
        with pytest.raises(DatabaseError, match="orang yang sama"), transaction.atomic():
            Transisi.objects.create(lembar=x, akun=self.pelaku(o), pelaku="x", **isi_langkah)

    # Assignments.

    @rule(
        o=SIAPA,
        siapa=kata(["ganda", "publik", "bidang", "pengelola"]),
        peran=kata(["perencana", "bidang", "kepala"]),
        tambahan=st.booleans(),
    )
    def tugaskan(self, o, siapa, peran, tambahan):
        masukan = tugas.Tugaskan(self.x, f"uji-{siapa}", peran, "u2" if peran == "bidang" else "", tambahan=tambahan)
        jawab = tugas.tugaskan(self.pelaku(o), masukan)
        harap = bool(self.peran[o] & {"pengelola", "sistem"}) and o != siapa
        assert jawab.berhasil is harap, (o, siapa, jawab)
        if harap:
            if not tambahan:
                self.peran[siapa], self.unit[siapa] = set(), set()
            self.peran[siapa] = self.peran[siapa] | {peran}
            if peran == "bidang":
                self.unit[siapa] = self.unit.get(siapa, set()) | {"u2"}

    @rule(o=SIAPA, siapa=kata(["ganda", "publik", "asing"]))
    def cabut(self, o, siapa):
        jawab = tugas.cabut_tugas(self.pelaku(o), tugas.CabutTugas(self.x, f"uji-{siapa}"))
        harap = bool(self.peran[o] & {"pengelola", "sistem"}) and bool(self.peran[siapa])
        assert jawab.berhasil is harap, (o, siapa, jawab)
        if harap:
            self.peran[siapa], self.unit[siapa] = set(), set()

    # The package, which knows nothing of what people filled in, and the back door.

    @precondition(lambda self: self.baris and self.muatan < 1)
    @rule(o=SIAPA, pratinjau=st.booleans())
    def muat(self, o, pratinjau):
        self.muatan += 1
        jawab = paket.muat_paket(self.pelaku(o), paket.MuatPaket(self.folder, pratinjau))
        assert jawab.berhasil is bool(self.peran[o] & {"pengelola", "perencana", "sistem"}), jawab
        if jawab.berhasil:
            assert jawab.hasil.dipertahankan == len(self.baris)
            assert (jawab.hasil.berubah, jawab.hasil.dihapus, jawab.hasil.baru) == (0, 0, 0)

    @precondition(lambda self: self.baris)
    @rule(data=st.data(), hapus=st.booleans(), n=nilai)
    def pintu_belakang(self, data, hapus, n):
        """Somebody with a shell writes past every perintah: it goes where the sheet is open and nowhere else."""
        kunci = tabel, kode, p = data.draw(kata(sorted(self.baris)))
        terkunci = self.keadaan[tabel, p, UNIT[kode]] in TERKUNCI
        pk, _nilai = self.tabel[kunci]
        kolom = "jumlah" if tabel == "realisasi_anggaran" else "nilai"
        ubah = {kolom: n} if kolom == "jumlah" else {kolom: n, "kosong": ""}
        with pytest.raises(DatabaseError, match="terkunci") if terkunci else nullcontext(), transaction.atomic():
            milik = MODEL[tabel].objects.filter(pk=pk)
            milik.delete() if hapus else milik.update(**ubah)
        if terkunci:
            return
        if hapus:
            del self.baris[kunci]
        else:
            self.baris[kunci] = n

    # The laws.

    @invariant()
    def isi_tabel_adalah_yang_diisi(self):
        """Nothing is lost, nothing is there that nobody wrote, and what is locked is as it was when it was locked."""
        self.tabel = {(t, kode, str(Periode(*masa))): (pk, n) for t, pk, kode, *masa, n in _tanya(_BARIS, self.x.pk)}
        assert {k: n for k, (_pk, n) in self.tabel.items()} == self.baris

    @invariant()
    def jumlah_sama_dengan_bagiannya(self):
        total = RealisasiAnggaran.objects.filter(perangkat_daerah=self.x).aggregate(n=Sum("jumlah"))["n"] or 0
        assert total == sum(v for (t, _k, _p), v in self.baris.items() if t == "realisasi_anggaran")

    @invariant()
    def lembar_sejauh_langkahnya(self):
        kolom = ("pk", "perangkat_daerah__kode", "tabel", "periode", "unit__kode", "keadaan", "pemilik")
        semua = list(Lembar.objects.filter(perangkat_daerah__in=(self.x, self.y)).values_list(*kolom))
        assert {kode for _pk, kode, *_sisa in semua} <= {"x"}
        assert {(t, p, u): k for _pk, _kode, t, p, u, k, _m in semua} == self.keadaan
        assert {(t, p, u) for _pk, _kode, t, p, u, _k, m in semua if m == "orang"} == self.orang
        catatan = list(
            Transisi.objects.filter(lembar__perangkat_daerah=self.x)
            .order_by("pk")
            .values_list("lembar", "langkah", "dari", "ke", "diterima", "rangkap")
        )
        assert [(langkah, diterima, rangkap) for _x, langkah, _dari, _ke, diterima, rangkap in catatan] == self.transisi
        for pk, *_kunci, keadaan, _milik in semua:
            jalan = [(dari, ke) for lembar, _l, dari, ke, diterima, _r in catatan if lembar == pk and diterima]
            assert all(a[1] == b[0] for a, b in pairwise(jalan))
            assert (jalan[-1][1] if jalan else "draf") == keadaan

    @invariant()
    def riwayat_lengkap(self):
        """The last event of every row is the row, and a row that is gone has its deletion."""
        akhir = {(t, pk): (label, n, lahir) for t, pk, label, n, lahir in _tanya(_RIWAYAT, self.x.pk)}
        kini = {(k[0], pk): n for k, (pk, n) in self.tabel.items()}
        assert {k: n for k, (label, n, _lahir) in akhir.items() if label != "delete"} == kini
        assert all(lahir == 1 for _label, _n, lahir in akhir.values())

    @invariant()
    def revisi_bergerak_bersama_isi_dan_milik_orang_lain_tidak(self):
        kini = Revisi.kini(self.x.pk), Revisi.kini(self.y.pk)
        sidik = tuple(sorted(((*k, str(v)) for k, v in self.baris.items()))), tuple(sorted(map(str, self.keadaan.items())))
        if hasattr(self, "sidik") and sidik != self.sidik:
            assert kini[0] > self.revisi[0]
        assert kini[1] == self.revisi[1]
        self.revisi, self.sidik = kini, sidik

    @invariant()
    def basis_data_utuh(self):
        assert not connection.needs_rollback


HukumPerintah.TestCase.settings = settings(max_examples=RANGKAIAN, stateful_step_count=LANGKAH_TERBANYAK, deadline=None)
TestHukumPerintah = HukumPerintah.TestCase
