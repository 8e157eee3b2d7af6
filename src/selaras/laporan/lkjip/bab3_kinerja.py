"""BAB III A. Capaian Kinerja Organisasi: for each sasaran the seven analyses of PermenPANRB 53/2014, lampiran II."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.dokumen.model import Blok, Daftar, Judul, Paragraf, Rujuk, Teks, t
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Indikator, Sasaran
from selaras.laporan.buku import dalam_kalimat
from selaras.laporan.kalimat import bentuk, daftar_kata, gabung, perubahan, terhadap_target
from selaras.laporan.lkjip.bab3_data import butir, penghargaan, tabel_kelompok
from selaras.laporan.lkjip.depan import catatan_kosong, tabel_capaian
from selaras.laporan.tabel import baris, tabel
from selaras.rumus import nama_dipakai, urai
from selaras.sektor.koperasi import DefinisiAktif


def capaian_organisasi(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Judul(2, _("Capaian Kinerja Organisasi"), "capaian"), *_cara(a)]
    sudah: set[str] = set()
    for s in a.buku.sasaran_aktif:
        hasil += _sasaran(a, s, sudah)
    return hasil + _lainnya(a, sudah)


def _cara(a: Alat) -> list[Blok]:
    rumus = {i.polaritas: a.polaritas(i.kode) for i in a.buku.indikator_aktif}
    cara = [a.k("{u}: capaian = {r};", u=p.uraian, r=p.rumus) for p in rumus.values()]
    jenjang = a.skala.jenjang
    bertetangga = zip(jenjang, (None, *jenjang), strict=False)
    skala = [
        baris(
            j.nama,
            _("≥ {b}%", b=j.bawah)
            if atas is None
            else _("{b} – < {s}%", b=j.bawah, s=atas.bawah)
            if j.bawah is not None
            else _("< {s}%", s=atas.bawah),
        )
        for j, atas in bertetangga
    ]
    isi = [(i.nama, a.buku.capaian(i.kode, a.tahun).nilai) for i in a.buku.indikator_aktif]
    wajar = [(n, c) for n, c in isi if c.nilai is not None and 0 <= c.nilai <= 200]
    hasil: list[Blok] = [
        a.p("Capaian dihitung dari target dan realisasi menurut polaritas indikator (R realisasi, T target):"),
        Daftar(tuple(cara)),
        a.p(
            "Kebijakan capaian {pendek}: {k}. Kategori capaian memakai {s} ({dasar}) pada {t}.",
            k=a.buku.kebijakan.uraian,
            s=a.skala.nama[0].lower() + a.skala.nama[1:],
            dasar=a.skala.dasar.split(";")[0],
            t=Rujuk("tabel-skala"),
        ),
        tabel("tabel-skala", _("Kategori capaian kinerja"), (_("Kategori"), _("Capaian")), skala, (50, 50), "kt"),
        a.p("Koperasi disebut aktif bila {d}.", d=DefinisiAktif(a.bahan.perangkat_daerah.definisi_aktif).uraian),
        a.p("Target, realisasi, dan capaian seluruh indikator yang diperjanjikan disajikan pada {t}.", t=Rujuk("tabel-capaian")),
        tabel_capaian(a, "tabel-capaian", _("Target, realisasi, dan capaian kinerja tahun {t}", t=a.tahun)),
        catatan_kosong(a),
    ]
    if wajar:
        alt = a.k("Grafik batang capaian indikator antara 0% dan 200%: {isi}.", isi=butir(wajar))
        luar = [n for n, c in isi if c.nilai is not None and not 0 <= c.nilai <= 200]
        hasil.append(grafik.batang_mendatar("grafik-capaian", _("Capaian indikator kinerja tahun {t}", t=a.tahun), alt, wajar))
        if luar:
            hasil.append(
                a.p(
                    "{g} hanya memuat indikator yang capaiannya 0–200%. Capaian di luar rentang itu tidak digambar karena akan menutupi yang "
                    "lain; nilainya ada pada {t}, dan targetnya perlu ditinjau: {isi}.",
                    g=Rujuk("grafik-capaian"), t=Rujuk("tabel-capaian"), isi="; ".join(luar),
                )
            )  # fmt: skip
    return hasil


def _sasaran(a: Alat, s: Sasaran, sudah: set[str]) -> list[Blok]:
    indikator = a.buku.indikator_sasaran(s.kode)
    kunci = f"sasaran-{s.kode}"
    return [
        Judul(3, _("Sasaran {n}: {u}", n=s.nomor, u=s.uraian), kunci),
        *a.narasi(f"{kunci}-pengantar", 4),
        *_tahun_ini(a, s, indikator),
        *_tahun_lalu(a, s, indikator),
        *_akhir_renstra(a, s, indikator),
        *_standar(a, s),
        *_data_pendukung(a, indikator, sudah),
        *_penyebab(a, s, indikator),
        *_sumber_daya(a, s),
    ]


def _tahun_ini(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    kunci = f"tabel-{s.kode}-ini"
    rinci = []
    for n, i in enumerate(indikator, 1):
        c = a.buku.capaian(i.kode, a.tahun).nilai
        jenjang = a.skala.kategori(c)
        rinci.append(
            baris(
                str(n),
                i.nama,
                a.buku.target(i.kode, a.tahun).nilai,
                a.buku.realisasi(i.kode, a.tahun),
                c,
                jenjang.nama if jenjang else _("belum ada data"),
            )
        )
    kepala = (_("No"), _("Indikator kinerja"), _("Target"), _("Realisasi"), _("Capaian"), _("Kategori"))
    hasil: list[Blok] = [
        Judul(4, _("Target dan realisasi tahun {t}", t=a.tahun), f"{kunci}-judul", tanpa_nomor=True),
        tabel(kunci, _("Capaian sasaran {n} tahun {t}", n=s.nomor, t=a.tahun), kepala, rinci, (6, 38, 12, 14, 14, 16), "tkaaat"),
    ]
    kalimat2 = [gabung(terhadap_target(a.buku, i), _rincian_rumus(a, i), _peringatan(a, i)) for i in indikator]
    return [*hasil, *[Paragraf(k) for k in kalimat2]]


def _rincian_rumus(a: Alat, i: Indikator) -> Teks:
    """How the number came about, in words: the inputs of the formula."""
    r = a.buku.realisasi(i.kode, a.tahun)
    if not i.rumus or r.nilai is None:
        return ()
    masukan = [m for m in getattr(r.asal, "masukan", ()) if m.asal]
    isi: Teks = ()
    for n, m in enumerate(masukan):
        sambung = (", " if n and n < len(masukan) - 1 else _(" dan ") if n else "") + dalam_kalimat(m.label) + " "
        isi = (*isi, *t(sambung), *t("("), bentuk(m), *t(")"))
    return a.k("Angka itu dihitung dari {isi}.", isi=isi) if isi else ()


def _peringatan(a: Alat, i: Indikator) -> Teks:
    isi = [p.uraian for p in a.buku.capaian(i.kode, a.tahun).peringatan]
    return t(_("Perlu diperhatikan: {isi}.", isi="; ".join(isi))) if isi else ()


def _tahun_lalu(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 2: realisasi and capaian against earlier years."""
    tahun2 = list(range(a.buku.renstra.berlaku_mulai, a.tahun + 1))
    kunci = f"tabel-{s.kode}-lalu"
    rinci = []
    for i in indikator:
        rinci.append(baris(i.nama, _("Target"), *[a.buku.target(i.kode, x).nilai for x in tahun2]))
        rinci.append(baris("", _("Realisasi"), *[a.buku.realisasi(i.kode, x) for x in tahun2]))
        rinci.append(baris("", _("Capaian"), *[a.buku.capaian(i.kode, x).nilai for x in tahun2]))
    kepala = (_("Indikator kinerja"), _("Uraian"), *[str(x) for x in tahun2])
    n = len(tahun2)
    hasil: list[Blok] = [
        Judul(4, _("Perbandingan dengan tahun-tahun sebelumnya"), f"{kunci}-judul", tanpa_nomor=True),
        tabel(
            kunci,
            _("Target, realisasi, dan capaian sasaran {n}, {x}–{y}", n=s.nomor, x=tahun2[0], y=a.tahun),
            kepala,
            rinci,
            (30, 14, *[56 / n] * n),
            "kk" + "a" * n,
        ),
    ]
    for i in indikator:
        kini, lalu = a.buku.realisasi(i.kode, a.tahun), a.buku.realisasi(i.kode, a.tahun - 1)
        hasil.append(a.p("{isi}", isi=perubahan(_("Realisasi {n}", n=dalam_kalimat(i.nama)), kini, lalu, a.tahun, a.tahun - 1)))
        ada = [(x, r) for x in tahun2 if (r := a.buku.realisasi(i.kode, x)).nilai is not None]
        if len(ada) > 2:
            alt = a.k("Grafik garis realisasi {nama}: {isi}.", nama=dalam_kalimat(i.nama), isi=butir([(str(x), r) for x, r in ada]))
            hasil.append(
                grafik.garis(
                    f"grafik-{i.kode}",
                    _("Realisasi {n}, {x}–{y}", n=dalam_kalimat(i.nama), x=ada[0][0], y=ada[-1][0]),
                    alt,
                    [str(x) for x, _r in ada],
                    [(i.nama, [r for _x, r in ada])],
                )
            )
    return hasil


def _akhir_renstra(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 3: against the target at the end of the medium-term plan."""
    kunci = f"tabel-{s.kode}-akhir"
    rinci, butir = [], []
    for i in indikator:
        akhir, target = a.buku.target_akhir(i.kode)
        r, c = a.buku.realisasi(i.kode, a.tahun), a.buku.capaian_akhir(i.kode).nilai
        rinci.append(baris(i.nama, f"{akhir}", target.nilai, r, c))
        if r.nilai is not None and target.nilai.nilai is not None and c.nilai is not None:
            butir.append(
                a.k(
                    "{n}: {r} sampai dengan tahun {tahun}, atau {c} dari target akhir Renstra {t} (tahun {akhir}).",
                    n=i.nama,
                    r=r,
                    c=c,
                    t=target.nilai,
                    akhir=akhir,
                )
            )
        else:
            butir.append(a.k("{n}: belum dapat dibandingkan ({sebab}).", n=i.nama, sebab=r.kosong or target.nilai.kosong or c.kosong))
    kepala = (_("Indikator kinerja"), _("Tahun akhir"), _("Target akhir"), _("Realisasi {t}", t=a.tahun), _("Capaian"))
    return [
        Judul(4, _("Perbandingan dengan target akhir Renstra"), f"{kunci}-judul", tanpa_nomor=True),
        tabel(
            kunci,
            _("Realisasi {t} terhadap target akhir Renstra, sasaran {n}", t=a.tahun, n=s.nomor),
            kepala,
            rinci,
            (40, 13, 15, 16, 16),
            "ktaaa",
        ),
        Daftar(tuple(butir)),
    ]


def _standar(a: Alat, s: Sasaran) -> list[Blok]:
    """Analysis 4: a national or provincial standard, where somebody wrote of one."""
    isi = a.narasi(f"sasaran-{s.kode}-standar", 4)
    judul = Judul(4, _("Perbandingan dengan standar nasional"), f"standar-{s.kode}", tanpa_nomor=True)
    kosong = a.p("Belum ada data: standar nasional atau provinsi untuk indikator sasaran ini tidak tercatat.")
    return [judul, *(isi or [kosong])]


def kelompok_indikator(a: Alat, i: Indikator) -> list[str]:
    """The groups of figures that an indicator's formula uses, each once."""
    if not i.rumus:
        return []
    return list(dict.fromkeys(a.buku.variabel[k].kelompok for k in nama_dipakai(urai(i.rumus))))


def _data_pendukung(a: Alat, indikator: list[Indikator], sudah: set[str]) -> list[Blok]:
    hasil: list[Blok] = []
    for k in dict.fromkeys(k for i in indikator for k in kelompok_indikator(a, i)):
        if k not in sudah:
            sudah.add(k)
            hasil += tabel_kelompok(a, k)
    if not hasil:
        return []
    kunci = f"data-{indikator[0].kode}"
    return [Judul(4, _("Data pendukung"), kunci, tanpa_nomor=True), *hasil]


def _penyebab(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 5: causes and what was done, which people must write."""
    judul = Judul(4, _("Penyebab keberhasilan atau kegagalan dan solusi"), f"penyebab-{s.kode}", tanpa_nomor=True)
    isi = a.narasi(f"sasaran-{s.kode}", 4)
    if isi:
        return [judul, *isi]
    nama = daftar_kata([i.nama for i in indikator])
    return [judul, a.p("Belum ada data: analisis penyebab dan solusi untuk {nama} belum ditulis.", nama=nama)]


def _sumber_daya(a: Alat, s: Sasaran) -> list[Blok]:
    """Analyses 6 and 7: efficiency, and the programmes that supported the sasaran."""
    judul = Judul(4, _("Efisiensi sumber daya dan program pendukung"), f"efisiensi-{s.kode}", tanpa_nomor=True)
    uang, ef = a.anggaran.sasaran(s.kode), a.anggaran.efisiensi(s.kode)
    if uang is None or ef is None:
        return [judul, a.p("Belum ada data: tidak ada anggaran program yang dikaitkan dengan sasaran ini.")]
    program = a.buku.program_sasaran(s.kode)
    isian: dict[str, object] = {
        "c": a.buku.capaian_sasaran(s.kode),
        "p": uang.persen,
        "e": ef.nilai,
        "pagu": uang.pagu,
        "r": uang.realisasi,
    }
    kalimat2 = [
        a.k(
            "Sasaran ini didukung {isi} dengan pagu {pagu} dan realisasi {r} (serapan {p}).",
            isi=daftar_kata([x.nama for x in program]),
            **isian,
        )
    ]
    if ef.nilai.nilai is None:
        kalimat2.append(a.k("Efisiensi belum dapat dinilai ({sebab}).", sebab=ef.nilai.kosong))
    elif ef.efisien:
        kalimat2.append(
            a.k("Dengan rata-rata capaian {c}, penggunaan sumber dayanya efisien: capaian melebihi serapan sebesar {e}.", **isian)
        )
    elif ef.nilai.nilai < 0:
        kalimat2.append(
            a.k("Dengan rata-rata capaian {c}, penggunaan sumber dayanya belum efisien: selisih capaian dan serapan {e}.", **isian)
        )
    else:
        kalimat2.append(
            a.k(
                "Rata-rata capaian {c} lebih tinggi {e} daripada serapan, tetapi belum disebut efisien: "
                "target belum tercapai atau serapan sudah penuh.",
                **isian,
            )
        )
    if ef.efisien is not None and any(a.buku.capaian(i.kode, a.tahun).peringatan for i in a.buku.indikator_sasaran(s.kode)):
        kalimat2.append(a.k("Penilaian ini perlu dibaca hati-hati karena target indikatornya perlu ditinjau."))
    bersama = [p.nama for p in program if sum(d.program == p.kode for d in a.bahan.dukungan_program) > 1]
    if bersama:
        kalimat2.append(a.k("{isi} juga mendukung sasaran lain, dan pagunya dihitung penuh pada setiap sasaran.", isi=daftar_kata(bersama)))
    return [judul, a.p("{isi}", isi=gabung(*kalimat2))]


def _lainnya(a: Alat, sudah: set[str]) -> list[Blok]:
    """Groups of figures that no indicator of this year uses, awards, and results under earlier versions of the plan."""
    sisa = [k for k in dict.fromkeys(v.kelompok for v in a.bahan.variabel) if k not in sudah and k != "anggaran"]
    hasil: list[Blok] = []
    isi = [b for k in sisa for b in tabel_kelompok(a, k)]
    if isi or a.bahan.prestasi_koperasi or a.bahan.penghargaan_tokoh:
        hasil += [Judul(3, _("Data kinerja lainnya"), "kinerja-lain"), *isi, *penghargaan(a)]
    return hasil
