"""Rights: the whole matrix of the table against a copy written by hand, and every address of the site for every kind of visitor."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.urls import get_resolver, path, reverse
from django.utils.timezone import now

from selaras.angka import Periode
from selaras.aplikasi.akun.models import Akun, Penugasan, Peran
from selaras.aplikasi.alur.aturan import Keadaan
from selaras.aplikasi.alur.models import Lembar
from selaras.aplikasi.hak import Objek, PengelolaSistem, Tindakan, boleh, mengapa_tidak
from selaras.aplikasi.hak.rujukan import halaman_rujukan
from selaras.aplikasi.layanan import pustaka
from selaras.aplikasi.layanan.bahan import cari_instansi
from selaras.aplikasi.organisasi.models import UnitKerja
from selaras.aplikasi.pemeriksaan.models import Pemeriksaan
from selaras.aplikasi.situs.urls import urlpatterns
from tests.alat import AKAR

pytestmark = pytest.mark.django_db
INSTANSI, LAIN = "diskopukm-jambi", "rsud-cempaka"

# By hand, not from the code. «i»: anywhere in one's agency; «u»: one's own unit and below; «p»: only what one made. After the colon the
# states of the sheet (d draf, a diajukan, v diverifikasi, s disahkan, k dikembalikan, b dibuka); without a colon any. «*»: anybody.
HARAP = {
    "baca_terbit": {"*": "i"},
    "lihat": dict.fromkeys(("pengelola", "perencana", "bidang", "kepala", "inspektorat", "publik"), "i"),
    "periksa": dict.fromkeys(("pengelola", "perencana", "bidang", "kepala", "inspektorat", "publik"), "i"),
    "lihat_pemeriksaan": {**dict.fromkeys(("pengelola", "perencana", "bidang", "kepala", "inspektorat"), "i"), "publik": "p"},
    "ubah_pemeriksaan": dict.fromkeys(("pengelola", "perencana", "bidang", "kepala", "inspektorat", "publik"), "p"),
    "isi_target": {"perencana": "i:dkb"},
    "isi_realisasi": {"perencana": "i:dkb", "bidang": "u:dkb"},
    "isi_nilai_variabel": {"perencana": "i:dkb", "bidang": "u:dkb"},
    "isi_realisasi_anggaran": {"perencana": "i:dkb"},
    "isi_pagu": {"perencana": "i:dkb"},
    "isi_keluaran": {"perencana": "i:dkb"},
    "isi_analisis": {"perencana": "i:dkb", "bidang": "u:dkb"},
    "tulis_narasi": {"perencana": "i:dkb"},
    "ajukan": {"perencana": "i:dkb", "bidang": "u:dkb"},
    "verifikasi": {"perencana": "i:a"},
    "sahkan": {"kepala": "i:v"},
    "kembalikan": {"perencana": "i:a", "kepala": "i:av"},
    "buka": {"kepala": "i:s"},
    "atur_rangkap": {"kepala": "i", "sistem": "i"},
    "hitung": {"perencana": "i", "sistem": "i"},
    "terbitkan": {"kepala": "i", "sistem": "i"},
    "tugaskan": {"pengelola": "i", "sistem": "i"},
    "cabut_tugas": {"pengelola": "i", "sistem": "i"},
    "muat_paket": {"pengelola": "i", "perencana": "i", "sistem": "i"},
    "ubah_bersama": {"sistem": "i"},
}
HURUF = {
    "d": Keadaan.DRAF, "a": Keadaan.DIAJUKAN, "v": Keadaan.DIVERIFIKASI, "s": Keadaan.DISAHKAN, "k": Keadaan.DIKEMBALIKAN, "b": Keadaan.DIBUKA,
}  # fmt: skip


@pytest.fixture
def unit(instansi):
    """A unit, one below it, and one beside it."""

    def buat(kode, induk=None):
        return UnitKerja.objects.create(perangkat_daerah=instansi, kode=kode, induk=induk, nama=kode, jenis="bidang", urutan=90)

    atas = buat("uji-a")
    return {"sendiri": atas, "bawahan": buat("uji-a1", atas), "lain": buat("uji-b"), "tanpa": None}


def akun_berperan(peran, instansi, unit=None, **masa):
    akun = Akun.objects.create_user(f"uji-{peran}")
    Penugasan.objects.create(akun=akun, peran=peran, perangkat_daerah=instansi, unit=unit, **masa)
    return akun


@pytest.mark.parametrize("peran", [*(p.value for p in Peran), "sistem"])
def test_every_cell_of_the_table_is_what_the_hand_written_copy_says(instansi, unit, peran):
    akun = PengelolaSistem() if peran == "sistem" else akun_berperan(peran, instansi, unit["sendiri"])
    diri = getattr(akun, "pk", 0)
    lain = cari_instansi(LAIN)
    unit_lain = UnitKerja.objects.filter(perangkat_daerah=lain).first()
    sel = 0
    # Who made a thing matters where a right reaches no further than what one made.
    berpembuat = {t for t in Tindakan if "p" in HARAP[t].values()}
    for tindakan, keadaan, pembuat in product(Tindakan, (None, *Keadaan), (None, diri, -1)):
        if pembuat is not None and tindakan not in berpembuat:
            continue
        for tempat, unit_objek, milik in [(k, u, instansi) for k, u in unit.items()] + [("instansi lain", unit_lain, lain)]:
            objek = Objek(milik.pk, unit_objek.pk if unit_objek else None, keadaan, pembuat)
            isi = HARAP[tindakan]
            di, _titik, saat = (isi.get("*") or isi.get(peran, "")).partition(":")
            if "*" in isi:
                tercakup = True
            elif peran == "sistem":
                tercakup = di == "i"
            else:
                dalam = milik == instansi and (di == "i" or (di == "u" and tempat in ("sendiri", "bawahan")) or (di and pembuat == diri))
                tercakup = bool(dalam)
            harap = tercakup and (not saat or keadaan in [HURUF[h] for h in saat])
            assert boleh(akun, tindakan, objek) is harap, (peran, tindakan, keadaan, tempat, pembuat)
            sel += 1
    assert sel == (len(HARAP) + 2 * len(berpembuat)) * 7 * 5


def test_the_hand_written_copy_names_every_action():
    assert set(HARAP) == set(Tindakan)


@pytest.mark.parametrize("siapa", ["tanpa akun", "tanpa tugas", "tugas berakhir", "tugas belum mulai", "nonaktif"])
def test_who_has_no_assignment_in_force_may_only_read_what_is_published(instansi, siapa):
    if siapa == "tanpa akun":
        akun = AnonymousUser()
    elif siapa == "tanpa tugas":
        akun = Akun.objects.create_user("uji-kosong")
    else:
        sehari = timedelta(days=1)
        masa = {"mulai": now() - 2 * sehari, "sampai": now() - sehari} if siapa == "tugas berakhir" else {}
        masa |= {"mulai": now() + sehari} if siapa == "tugas belum mulai" else {}
        akun = akun_berperan("kepala", instansi, **masa)
        akun.is_active = siapa != "nonaktif"
        akun.save()
    for tindakan, keadaan, pembuat in product(Tindakan, (None, *Keadaan), (None, akun.pk)):
        for milik in (instansi.pk, None):
            assert boleh(akun, tindakan, Objek(milik, None, keadaan, pembuat)) is (tindakan is Tindakan.BACA_TERBIT)


def test_a_unit_head_without_a_unit_has_no_unit_of_his_own(instansi):
    akun = akun_berperan("bidang", instansi)
    assert not boleh(akun, Tindakan.ISI_REALISASI, Objek(instansi.pk, None, Keadaan.DRAF))


def test_several_roles_add_up_and_each_ends_by_itself(instansi, unit):
    akun = akun_berperan("bidang", instansi, unit["sendiri"])
    kepala = Penugasan.objects.create(akun=akun, peran="kepala", perangkat_daerah=instansi)
    buka = Objek(instansi.pk, unit["lain"].pk, Keadaan.DISAHKAN)
    assert boleh(akun, Tindakan.BUKA, buka)
    kepala.sampai = now()
    kepala.save()
    assert not boleh(akun, Tindakan.BUKA, buka)
    assert boleh(akun, Tindakan.AJUKAN, Objek(instansi.pk, unit["sendiri"].pk, Keadaan.DRAF))


def test_a_refusal_says_who_may_and_when(instansi, unit):
    akun = akun_berperan("bidang", instansi, unit["sendiri"])
    tolak = mengapa_tidak(akun, Tindakan.SAHKAN, Objek(instansi.pk, unit["sendiri"].pk, Keadaan.DIVERIFIKASI))
    assert tolak == "Yang boleh mengesahkan lembar: Kepala. Peran Anda di instansi ini: Staf bidang."
    tolak = mengapa_tidak(akun, Tindakan.ISI_REALISASI, Objek(instansi.pk, unit["sendiri"].pk, Keadaan.DISAHKAN))
    assert "hanya selama keadaannya Draf, Dikembalikan, Dibuka kembali; kini keadaannya Disahkan" in tolak
    tolak = mengapa_tidak(akun, Tindakan.LIHAT, Objek(cari_instansi(LAIN).pk))
    assert "Anda tidak bertugas di instansi ini" in tolak


def test_the_page_of_docs_is_the_table():
    assert (AKAR / "docs/rujukan/hak.md").read_text("utf-8") == halaman_rujukan()


# Every address: how it is asked, and what it answers to each kind of visitor. G: somebody with any role; 1: who made the check.
P = Periode(2021)
SEMUA = dict.fromkeys([p.value for p in Peran], 200)
DITOLAK = dict.fromkeys(SEMUA, 403)
ALAMAT = {
    "beranda": ("get", [], SEMUA),
    "rencana": ("get", [], SEMUA),
    "pohon": ("get", [], SEMUA),
    "perjanjian": ("get", [], SEMUA),
    "ukur": ("get", [], SEMUA),
    "indikator": ("get", ["lulus_diklat"], SEMUA),
    "isi_realisasi": ("get", ["lulus_diklat"], {**dict.fromkeys(SEMUA, 403), "perencana": 200, "bidang": 200}),
    "anggaran": ("get", [], SEMUA),
    "beranda_periode": ("get", [P], SEMUA),
    "anggaran_periode": ("get", [P], SEMUA),
    "ukur_periode": ("get", [P], SEMUA),
    "indikator_periode": ("get", [P, "lulus_diklat"], SEMUA),
    "isi_realisasi_periode": ("get", [P, "lulus_diklat"], {**dict.fromkeys(SEMUA, 403), "perencana": 200, "bidang": 200}),
    "laporan_periode": ("get", [P], SEMUA),
    "bab_periode": ("get", [P, "BAB"], SEMUA),
    "unduh_periode": ("get", [P, "LKjIP.json"], SEMUA),
    "laporan": ("get", [], SEMUA),
    "tugas": ("get", [], SEMUA),
    "lembar": ("get", ["LEMBAR"], SEMUA),
    # A draft of another unit than the one of `bidang`. The planner hands it in, and then may neither verify it nor give it back without a reason.
    "langkah_ajukan": ("post", ["LEMBAR"], {**DITOLAK, "perencana": 302, "bidang": 422}),
    "langkah_verifikasi": ("post", ["LEMBAR"], {**DITOLAK, "perencana": 422}),
    "langkah_sahkan": ("post", ["LEMBAR"], {**DITOLAK, "kepala": 422}),
    "langkah_kembalikan": ("post", ["LEMBAR"], {**DITOLAK, "perencana": 422, "kepala": 422}),
    "langkah_buka": ("post", ["LEMBAR"], {**DITOLAK, "kepala": 422}),
    "atur_rangkap": ("post", [], {**DITOLAK, "kepala": 302}),
    **{f"isi_{f}": ("get", [], {**DITOLAK, "perencana": 200}) for f in ("target", "realisasi-anggaran", "pagu", "keluaran", "narasi")},
    **{f"isi_{f}": ("get", [], {**DITOLAK, "perencana": 200, "bidang": 200}) for f in ("realisasi", "variabel", "analisis")},
    **{
        f"isi_{f}_periode": ("get", [P], {**DITOLAK, "perencana": 200})
        for f in ("target", "realisasi-anggaran", "pagu", "keluaran", "narasi")
    },
    **{f"isi_{f}_periode": ("get", [P], {**DITOLAK, "perencana": 200, "bidang": 200}) for f in ("realisasi", "variabel", "analisis")},
    "bab": ("get", ["BAB"], SEMUA),
    "unduh": ("get", ["LKjIP.json"], SEMUA),
    "asal": ("get", ["ASAL"], SEMUA),
    "periksa": ("get", [], SEMUA),
    # The check was brought by the planner: those of the agency see it, the public does not, and only the planner changes it.
    "periksa_hasil": ("get", ["KUNCI"], {**SEMUA, "publik": 404}),
    "periksa_unduh": ("get", ["KUNCI", "json"], {**SEMUA, "publik": 404}),
    "periksa_kesampingkan": ("post", ["KUNCI"], {**dict.fromkeys(SEMUA, 422), "publik": 404}),
    "periksa_batal": ("post", ["KUNCI"], {**dict.fromkeys(SEMUA, 404), "perencana": 302}),
    "periksa_ulang": ("post", ["KUNCI"], {**dict.fromkeys(SEMUA, 404), "perencana": 302}),
    "periksa_hapus": ("post", ["KUNCI"], {**dict.fromkeys(SEMUA, 404), "perencana": 302}),
}
TERBUKA = {
    "masuk": ("get", [], 200),
    "keluar": ("post", [], 302),
    "publik": ("get", [], 200),
    "publik_periode": ("get", ["prov-jambi", INSTANSI, P], 404),
    "publik_berkas": ("get", ["prov-jambi", INSTANSI, P, "LKjIP.json"], 404),
}


@pytest.fixture
def alamat(instansi):
    pustaka._simpanan.clear()
    perencana = Akun.objects.get(username=f"perencana-{INSTANSI}")
    p = Pemeriksaan.objects.create(
        pengguna=perencana, perangkat_daerah=instansi, nama="x.txt", sha256="x", isi=b"Capaian 2021 adalah 10 persen."
    )
    lembar = pustaka.pustaka(instansi, 2021)
    tugas = Penugasan.objects.get(akun__username=f"bidang-{INSTANSI}", perangkat_daerah=instansi)
    draf = Lembar.objects.filter(perangkat_daerah=instansi, periode="2021", keadaan="draf").exclude(unit=tugas.unit).first()
    ganti = {"KUNCI": p.pk, "LEMBAR": draf.pk, "BAB": "bab-1", "ASAL": next(iter(lembar.laporan.angka))}
    from selaras.dokumen.cetak.html import halaman_situs

    ganti["BAB"] = halaman_situs(lembar.laporan)[1].kunci
    return {
        n: (cara, reverse(n, args=[ganti.get(a, a) if isinstance(a, str) else a for a in args]), harap)
        for n, (cara, args, harap) in ALAMAT.items()
    }


def test_every_address_of_the_site_is_in_the_matrix():
    nama = {x.name for p in urlpatterns for x in getattr(p, "url_patterns", [p])}
    assert nama == set(ALAMAT) | set(TERBUKA)
    assert len(get_resolver().url_patterns) == 1, "an address outside the site's own list"


@pytest.mark.parametrize("peran", [p.value for p in Peran])
def test_every_address_answers_each_role_as_the_matrix_says(client, alamat, peran):
    client.force_login(Akun.objects.get(username=f"{peran}-{INSTANSI}"))
    jawab = {n: getattr(client, cara)(a).status_code for n, (cara, a, _harap) in alamat.items()}
    assert jawab == {n: harap[peran] for n, (_cara, _a, harap) in alamat.items()}


def test_every_address_is_closed_to_a_stranger_and_to_who_has_no_assignment(client, alamat):
    jawab = {n: getattr(client, cara)(a) for n, (cara, a, _harap) in alamat.items()}
    assert {n for n, j in jawab.items() if j.status_code != 302 or not j["Location"].startswith("/masuk/?next=")} == set()
    client.force_login(Akun.objects.create_user("uji-kosong"))
    assert {n: getattr(client, cara)(a).status_code for n, (cara, a, _harap) in alamat.items()} == dict.fromkeys(alamat, 403)


def test_the_planner_of_another_agency_finds_none_of_ours(client, alamat):
    client.force_login(Akun.objects.get(username=f"perencana-{LAIN}"))
    for nama, (cara, a, harap) in alamat.items():
        pisah = "&" if "?" in a else "?"
        jawab = getattr(client, cara)(f"{a}{pisah}instansi={INSTANSI}")
        assert jawab.status_code == (403 if harap["perencana"] == 403 else 404) or nama == "periksa", nama
        assert "Diskopukm" not in jawab.content.decode()


def test_what_is_open_is_open_to_anybody(client):
    for nama, (cara, args, harap) in TERBUKA.items():
        assert getattr(client, cara)(reverse(nama, args=args)).status_code == harap, nama


def test_an_address_without_a_rule_is_closed_even_to_the_head(client, settings):
    """Somebody adds a page and forgets its right."""
    client.force_login(Akun.objects.get(username=f"kepala-{INSTANSI}"))
    settings.ROOT_URLCONF = type(
        "alamat_lupa", (), {"urlpatterns": [*urlpatterns, path("lupa/", lambda _r: HttpResponse("rahasia"), name="lupa")]}
    )
    jawab = client.get("/lupa/")
    assert jawab.status_code == 403
    assert "belum diberi aturan hak" in jawab.content.decode()
