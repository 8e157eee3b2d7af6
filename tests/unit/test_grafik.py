"""What a chart must never do, whatever its numbers: cover a figure, leave out a category, or draw a length that is not the value."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from selaras.angka import ORANG, PERSEN, RUPIAH, Angka, angka_kosong, cetak
from selaras.dokumen.cetak.gambar import png, svg, tinggi_per_lebar
from selaras.dokumen.cetak.grafik import LEBAR, UKURAN
from selaras.dokumen.cetak.lebar_teks import lebar_teks, lipat
from selaras.dokumen.cetak.sumbu import sumbu
from selaras.dokumen.cetak.typst import _Penulis
from selaras.dokumen.model import Bagan, Cabang, Dokumen, Gambaran, Grafik, SeriGrafik
from selaras.dokumen.susun import t
from selaras.laporan import grafik

SVG = "{http://www.w3.org/2000/svg}"


def persen(nilai: str | float | None) -> Angka:
    return angka_kosong("belum ada data", PERSEN, None, 2) if nilai is None else Angka(Decimal(str(nilai)), PERSEN, 2)


def bagian(g: Grafik):
    akar = etree.fromstring(svg(g).encode())
    teks = [(x, "".join(x.itertext())) for x in akar.iter(f"{SVG}text")]
    return akar, teks


def kotak_teks(x, isi: str) -> tuple[float, float, float, float]:
    """The room of a text: a little less than its letters, so that touching is not covering."""
    kiri, dasar, lebar = float(x.get("x")), float(x.get("y")), lebar_teks(isi, UKURAN)
    geser = {"start": 0.0, "middle": -lebar / 2, "end": -lebar}[x.get("text-anchor")]
    if x.get("transform"):
        atas = dasar - lebar if not geser else dasar - geser - lebar
        return kiri - 8, atas + 1, kiri + 1, atas + lebar - 1
    return kiri + geser + 1, dasar - 8, kiri + geser + lebar - 1, dasar


def bertumpuk(a, b) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def kotak_batang(akar) -> list[tuple[float, float, float, float]]:
    hasil = []
    for r in akar.iter(f"{SVG}rect"):
        if r.get("class") == "batang":
            x, y, w, h = (float(r.get(k)) for k in ("x", "y", "width", "height"))
            hasil.append((x, y, x + w, y + h))
    return hasil


NILAI = st.one_of(st.none(), st.decimals(-500, 500, places=2), st.decimals(-40000, 40000, places=2))
NAMA = st.lists(st.text("abc deFGH", min_size=1, max_size=60).map(str.strip).filter(bool), min_size=1, max_size=14, unique=True)


@given(st.data(), NAMA, st.integers(1, 3), st.booleans())
def test_no_figure_of_a_bar_chart_lies_on_a_bar_or_on_another_figure(data, nama, banyak, tidur):
    seri = [(f"seri {n}", [persen(data.draw(NILAI)) for _k in nama]) for n in range(banyak if not tidur else 1)]
    g = (
        grafik.batang_mendatar("k", "j", t("x"), list(zip(nama, seri[0][1], strict=True)))
        if tidur
        else grafik.batang("k", "j", t("x"), nama, seri)
    )
    akar, teks = bagian(g)
    batang = kotak_batang(akar)
    angka = [a for _n, isi in seri for a in isi if a.ada]
    kotak = [kotak_teks(x, isi) for x, isi in teks if isi.endswith("%")]
    assert len(kotak) == len(batang) == len(angka)
    assert not [1 for k in kotak for b in batang if bertumpuk(k, b)]
    assert not [1 for a, b in combinations(kotak, 2) if bertumpuk(a, b)]
    assert all(k[0] >= -1 and k[2] <= LEBAR + 1 and k[1] >= 0 and k[3] <= float(akar.get("height")) for k in kotak)


@given(st.lists(NILAI, min_size=1, max_size=9), st.data())
def test_every_point_of_a_line_is_labelled_and_none_is_invented(nilai, data):
    target = [persen(data.draw(NILAI)) for _x in nilai]
    g = grafik.garis("k", "j", t("x"), [str(2018 + n) for n in range(len(nilai))], [("a", [persen(x) for x in nilai])], target=target)
    akar, teks = bagian(g)
    ada = [a for s in (g.gambaran.seri if g.gambaran else ()) for a in s.angka if a.ada]
    assert len(list(akar.iter(f"{SVG}circle"))) == len(ada)
    assert sorted(isi for _x, isi in teks if isi.endswith("%")) == sorted(cetak(a) for a in ada)


def test_a_missing_year_is_a_gap_in_the_line_and_keeps_its_place():
    g = grafik.garis("k", "j", t("x"), ["2021", "2022", "2023", "2024"], [("a", [persen(x) for x in (10, None, 30, 40)])])
    akar, teks = bagian(g)
    garis = [p.get("d") for p in akar.iter(f"{SVG}path") if p.get("class") == "garis"]
    assert [d.count("L") for d in garis] == [0, 1]
    assert "2022" in [isi for _x, isi in teks]


def test_a_missing_bar_is_a_dash_not_a_bar_of_no_length():
    akar, teks = bagian(grafik.batang("k", "j", t("x"), ["2021", "2022"], [("a", [persen(None), persen(0)])]))
    assert [isi for _x, isi in teks if isi in ("–", "0,00%")] == ["–", "0,00%"]
    assert len(kotak_batang(akar)) == 1


@given(st.lists(st.decimals(-900, 900, places=2), min_size=1, max_size=8))
def test_the_axis_holds_zero_and_every_value_and_has_few_marks(nilai):
    s = sumbu(Gambaran("garis", tuple(map(str, range(len(nilai)))), (SeriGrafik("a", tuple(map(persen, nilai))),)))
    assert s.bawah <= min(0, *nilai) <= max(0, *nilai) <= s.atas
    assert not s.dipotong
    assert Decimal(0) in [x for x, _t in s.tanda()]
    assert 2 <= len(s.tanda()) <= 9


def test_the_length_of_a_bar_is_its_value():
    akar, _teks = bagian(grafik.batang("k", "j", t("x"), ["a", "b", "c"], [("s", [persen(x) for x in (25, 50, -100)])]))
    tinggi = [y1 - y0 for _x0, y0, _x1, y1 in kotak_batang(akar)]
    assert tinggi[1] == pytest.approx(2 * tinggi[0], rel=0.01)
    assert tinggi[2] == pytest.approx(4 * tinggi[0], rel=0.01)


def test_one_enormous_capaian_is_cut_with_an_arrow_and_the_rest_stay_readable():
    isi = [("Pertumbuhan volume usaha", persen("29866.00")), ("IKM", persen("98.20")), ("NDR", persen("-340")), ("AvLOS", persen(101))]
    akar, teks = bagian(grafik.batang_mendatar("k", "j", t("x"), isi, batas=grafik.BATAS_CAPAIAN))
    assert len([p for p in akar.iter(f"{SVG}polygon") if p.get("class") == "terpotong"]) == 2
    assert {"29.866,00%", "98,20%", "-340,00%", "101,00%"} <= {isi for _x, isi in teks}
    lebar = [x1 - x0 for x0, _y0, x1, _y1 in kotak_batang(akar)]
    assert lebar[0] == pytest.approx(2 * lebar[3] / 1.01, rel=0.02)


def test_a_value_far_beyond_the_others_is_cut_without_being_asked():
    s = sumbu(Gambaran("batang", ("a", "b", "c"), (SeriGrafik("s", tuple(map(persen, (60, 70, 29866)))),)))
    assert s.dipotong
    assert s.atas <= 100
    assert not sumbu(Gambaran("batang", ("a", "b", "c"), (SeriGrafik("s", tuple(map(persen, (60, 70, 400)))),))).dipotong


def test_amounts_are_written_in_the_scale_that_the_axis_names():
    g = grafik.batang("k", "j", t("x"), ["a", "b"], [("Pagu", [Angka(Decimal(x), RUPIAH, 0) for x in ("9123456789123", "14700000000")])])
    teks = [isi for _x, isi in bagian(g)[1]]
    assert "miliar rupiah" in teks
    assert {"9.123,5", "14,7"} <= set(teks)
    g = grafik.garis("k", "j", t("x"), ["2021"], [("SHU", [Angka(Decimal(950000), RUPIAH, 0)])])
    assert {"rupiah", "Rp950.000"} <= {isi for _x, isi in bagian(g)[1]}


def test_the_axis_is_named_by_the_unit_whatever_it_is():
    g = grafik.batang("k", "j", t("x"), ["2021"], [("a", [Angka(Decimal(3), ORANG, 0)])])
    assert g.gambaran
    assert g.gambaran.sumbu == "orang"
    campur = grafik.batang("k", "j", t("x"), ["2021"], [("a", [Angka(Decimal(3), ORANG, 0)]), ("b", [persen(3)])])
    assert campur.gambaran
    assert campur.gambaran.sumbu == ""


def test_the_target_is_a_series_of_its_own_in_a_colour_of_its_own():
    g = grafik.batang("k", "j", t("x"), ["2021"], [("Realisasi", [persen(70)])], target=[persen(80)])
    assert g.gambaran
    assert [(s.nama, s.target) for s in g.gambaran.seri] == [("Target", True), ("Realisasi", False)]
    akar, teks = bagian(g)
    assert {"Target", "Realisasi", "80,00%", "70,00%"} <= {isi for _x, isi in teks}
    assert len({r.get("fill") for r in akar.iter(f"{SVG}rect") if r.get("class") == "batang"}) == 2
    tanpa = grafik.batang("k", "j", t("x"), ["2021"], [("Realisasi", [persen(70)])], target=[persen(None)])
    assert tanpa.gambaran
    assert len(tanpa.gambaran.seri) == 1


def test_names_that_fit_under_no_bar_lie_beside_it_in_full():
    nama = [f"Persentase kunjungan pasien rawat jalan di kecamatan yang ke-{n}" for n in range(12)]
    g = grafik.batang("k", "j", t("x"), nama, [("a", [persen(n) for n in range(12)])])
    assert g.gambaran
    assert g.gambaran.jenis == "mendatar"
    tulisan = " ".join(isi for _x, isi in bagian(g)[1])
    assert all(n in tulisan for n in nama)


def test_no_letter_is_smaller_than_eight_points_on_the_page():
    """A chart is 422 pt wide in the PDF (92 % of the text) and 453 pt (16 cm) in Word."""
    akar, _teks = bagian(grafik.batang("k", "j", t("x"), ["a"], [("s", [persen(1)])]))
    assert float(akar.get("width")) == LEBAR
    ukuran = {float(x) for x in re.findall(r'font-size="([\d.]+)"', svg(grafik.batang("k", "j", t("x"), ["a"], [("s", [persen(1)])])))}
    assert min(ukuran) * 422 / LEBAR >= 8


def test_text_is_broken_between_words_where_it_can_be_and_never_lost():
    assert lipat("Pemberdayaan dan Perlindungan Koperasi", 110, 12) == ["Pemberdayaan dan", "Perlindungan", "Koperasi"]
    panjang = lipat("Satukatayangsangatpanjangsekali " * 3, 60, 12)
    assert all(lebar_teks(b, 12) <= 60 for b in panjang)
    assert "".join(panjang).replace(" ", "") == "Satukatayangsangatpanjangsekali" * 3


def test_one_picture_is_drawn_once_and_a_picture_alone_equals_it_among_others():
    from selaras.dokumen.cetak.gambar import png_semua

    a = grafik.batang("a", "j", t("x"), ["2021"], [("s", [persen(11)])])
    b = Bagan("b", "j", "alt", Cabang("akar"))
    dua = png_semua([a, b, a])
    assert dua[0] == dua[2] == png(a)
    assert dua[1] == png(b) != dua[0]
    assert dua[0].startswith(b"\x89PNG")


def test_markup_in_a_name_is_text():
    isi = svg(grafik.batang_mendatar("k", "j", t("x"), [("<script>&", persen(1))]))
    assert "&lt;script&gt;&amp;" in isi


@pytest.mark.parametrize(
    ("nilai", "dipotong"),
    [(("99.03", "11.18", "97.67"), False), (("5", "6", "900"), True), (("3", "40"), False), (("1", "2", "50", "60"), False)],
)
def test_only_a_few_extremes_are_cut_never_the_many(nilai, dipotong):
    """Three programmes of which one spent 11 %: the other two are no extremes."""
    g = Gambaran("batang", tuple(map(str, range(len(nilai)))), (SeriGrafik("s", tuple(map(persen, nilai))),))
    assert sumbu(g).dipotong is dipotong


def test_a_tall_picture_is_made_narrower_so_that_the_page_holds_it():
    """A plan of thirty indicators: its tree was cut at the top and the foot of the page."""
    daun = tuple(Cabang(f"Indikator yang bernama panjang nomor {n}") for n in range(40))
    b = Bagan("pohon", "Pohon kinerja", "alt", Cabang("Visi", (Cabang("Tujuan", daun),)), mendatar=True)
    perbandingan = tinggi_per_lebar(svg(b))
    assert perbandingan > 1.5
    sumber = _Penulis(Dokumen("Laporan", "Dinas", 2024, (b,), "uji")).figur(b)
    lebar = float(re.search(r"width: ([\d.]+)cm", sumber)[1])
    assert lebar * perbandingan <= 21.6
