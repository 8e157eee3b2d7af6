"""Annexes: the plan's matrix, IKU sheet, agreement, work plan, notes on the data, and the origin of every number."""

from __future__ import annotations

from collections.abc import Iterable

from selaras.angka import Angka, Hitungan, Tercatat
from selaras.bahasa import _
from selaras.dokumen.model import Asal, Baris, Blok, Halaman, Judul, Nilai, Paragraf, Run, Tulisan, runs_blok, t
from selaras.laporan.alat import Alat
from selaras.laporan.anggaran import nama_anggaran
from selaras.laporan.bahan import Renstra
from selaras.laporan.perjanjian import tabel_butir, tabel_program
from selaras.laporan.tabel import baris, kelompok, tabel


def lampiran(a: Alat) -> list[Blok]:
    hasil: list[Blok] = [Halaman(lanskap=True), Judul(1, _("Lampiran 1. Matriks Renstra"), "lampiran-renstra", tanpa_nomor=True)]
    for r in a.bahan.renstra:
        hasil += _matriks(a, r)
    hasil += [Judul(1, _("Lampiran 2. Indikator Kinerja Utama"), "lampiran-iku", tanpa_nomor=True), _iku(a)]
    hasil += [Halaman()]
    if pk := a.buku.perjanjian:
        hasil += [
            Judul(1, _("Lampiran 3. Perjanjian Kinerja Tahun {t}", t=a.tahun), "lampiran-pk", tanpa_nomor=True),
            tabel_butir(a, pk, "lampiran-pk-butir"),
            tabel_program(a, pk, "lampiran-pk-program"),
        ]
    return hasil + _renja(a) + _catatan(a)


def _matriks(a: Alat, r: Renstra) -> list[Blok]:
    indikator = [i for s in a.buku.sasaran_renstra(r.kode) for i in a.buku.indikator_sasaran(s.kode)]
    kode = {i.kode for i in indikator}
    tahun2 = sorted({x.tahun for x in a.bahan.target if x.indikator in kode and x.tahun <= a.tahun})
    if not tahun2:
        return []
    n = len(tahun2)
    rinci: list[Baris] = []
    for s in a.buku.sasaran_renstra(r.kode):
        rinci.append(kelompok(_("Sasaran {n}: {u}", n=s.nomor, u=s.uraian), 2 + 2 * n))
        for i in a.buku.indikator_sasaran(s.kode):
            pasang = [x for y in tahun2 for x in (a.buku.target(i.kode, y).nilai, a.buku.realisasi(i.kode, y))]
            rinci.append(baris(i.nama, i.satuan, *pasang, bentuk="polos"))
    kepala = (_("Indikator"), _("Satuan"), *[x for y in tahun2 for x in (_("T {y}", y=y), _("R {y}", y=y))])
    return [
        tabel(
            f"lampiran-{r.kode}",
            r.nama,
            kepala,
            rinci,
            (24, 8, *[68 / (2 * n)] * (2 * n)),
            "kk" + "a" * (2 * n),
            kecil=True,
            catatan=t(_("T target, R realisasi; tanda «–» berarti tidak ada data.")),
        )
    ]


def _iku(a: Alat) -> Blok:
    rinci = [
        baris(
            str(n),
            a.buku.sasaran[i.sasaran].uraian,
            i.nama,
            a.buku.rumus_terbaca(i.rumus) or _("dicatat"),
            i.satuan,
            a.polaritas(i.kode).uraian,
            i.sumber_data,
            a.nama_unit(i.penanggung_jawab),
        )
        for n, i in enumerate((i for i in a.buku.indikator_aktif if i.iku), 1)
    ]
    kepala = (_("No"), _("Sasaran"), _("Indikator"), _("Rumus"), _("Satuan"), _("Polaritas"), _("Sumber data"), _("Penanggung jawab"))
    return tabel("lampiran-iku-tabel", _("Indikator kinerja utama"), kepala, rinci, (4, 17, 17, 20, 7, 10, 13, 12), "tkkkkkkk", kecil=True)


def _renja(a: Alat) -> list[Blok]:
    """Programme, kegiatan and sub-kegiatan with their ceiling, for every source of money."""
    rinci: list[Baris] = []
    nama_kegiatan = {k.kode: k.nama for k in a.bahan.kegiatan}
    induk = {s.kode: s.kegiatan for s in a.bahan.sub_kegiatan}
    for d in a.anggaran.sumber_dana:
        for p, s, isi in a.anggaran.per_program(d.kode):
            rinci.append(baris(p.kode, p.nama, s.pagu, d.nama, bentuk="polos", gaya="jumlah"))
            lalu = ""
            for r in isi:
                if induk[r.kode] != lalu:
                    lalu = induk[r.kode]
                    rinci.append(kelompok(f"{lalu} {nama_kegiatan[lalu]}", 4))
                rinci.append(baris(r.kode, r.nama, r.pagu, "", bentuk="polos"))
    if not rinci:
        return []
    kepala = (_("Kode"), _("Program, kegiatan, sub-kegiatan"), _("Pagu (Rp)"), _("Sumber dana"))
    return [
        Judul(1, _("Lampiran 4. Rencana Kerja Tahun {t}", t=a.tahun), "lampiran-renja", tanpa_nomor=True),
        tabel(
            "lampiran-renja-tabel",
            _("Program, kegiatan, dan sub-kegiatan tahun {t}", t=a.tahun),
            kepala,
            rinci,
            (19, 47, 19, 15),
            "kkak",
            kecil=True,
        ),
    ]


def catatan_data(a: Alat) -> list[tuple[str, str]]:
    """Everywhere the records carry a note: what the source said otherwise, and why this value stands."""
    b = a.bahan
    nama = {v.kode: v.nama for v in b.variabel} | {i.kode: i.nama for i in b.indikator}
    anggaran = nama_anggaran(b)
    hasil = [(f"{nama[n.variabel]}, {n.tahun}", n.catatan) for n in b.nilai_variabel]
    hasil += [(f"{nama[i.kode]}", i.catatan) for i in b.indikator]
    hasil += [(_("Realisasi {n}, {t}", n=nama[r.indikator], t=r.tahun), r.catatan) for r in b.realisasi_tercatat]
    hasil += [(_("Target {n}, {t}", n=nama[x.indikator], t=x.tahun), x.catatan) for x in b.target]
    hasil += [(_("Pegawai, {u}", u=p.uraian), p.catatan) for p in b.pegawai]
    hasil += [(_("Pagu {n}", n=anggaran[p.program or p.sub_kegiatan or p.jenis_belanja]), p.catatan) for p in b.pagu]
    hasil += [(_("Realisasi {n}", n=anggaran[p.program or p.sub_kegiatan or p.jenis_belanja]), p.catatan) for p in b.realisasi_anggaran]
    hasil += [(s.uraian, s.catatan) for s in b.sasaran]
    hasil += [(s.nama, s.catatan) for s in b.sub_kegiatan]
    hasil += [(_("Isu strategis {k} nomor {n}", k=i.kategori, n=i.nomor), i.catatan) for i in b.isu_strategis]
    hasil += [(p.nama, p.catatan) for p in b.prestasi_koperasi]
    hasil += [(x.nama, x.catatan) for x in b.penghargaan_tokoh]
    hasil += [(_("Perjanjian Kinerja {t}", t=p.tahun), p.catatan) for p in b.perjanjian_kinerja]
    return [(n, c) for n, c in hasil if c]


def _catatan(a: Alat) -> list[Blok]:
    isi = catatan_data(a)
    if not isi:
        return []
    rinci = [baris(str(n), nama, catatan) for n, (nama, catatan) in enumerate(isi, 1)]
    return [
        Judul(1, _("Lampiran 5. Catatan Data"), "lampiran-catatan", tanpa_nomor=True),
        a.p("Catatan berikut melekat pada data: apa yang ditulis sumber, dan mengapa nilai dalam laporan ini yang dipakai."),
        tabel("lampiran-catatan-tabel", _("Catatan pada data"), (_("No"), _("Data"), _("Catatan")), rinci, (6, 34, 60), "tkk", kecil=True),
    ]


def asal_usul(isi: Iterable[Blok]) -> list[Blok]:
    """The annex of origins: every number of the blocks, and everything it was computed from, each once."""
    urut: dict[str, Angka] = {}
    antre = [r.angka for b in isi for runs in runs_blok(b) for r in runs if isinstance(r, Nilai)]
    while antre:
        berikut: list[Angka] = []
        for x in antre:
            if x.asal and x.identitas not in urut:
                urut[x.identitas] = x
                if isinstance(x.asal, Hitungan) and not _cacah(x.asal):
                    berikut += x.asal.masukan
        antre = berikut
    hasil: list[Blok] = [
        Judul(1, _("Lampiran 6. Asal-Usul Angka"), "lampiran-asal", tanpa_nomor=True),
        Paragraf(
            t(_("Setiap angka laporan ini berasal dari catatan atau dihitung dari catatan. Angka hitungan diikuti rumus dan masukannya."))
        ),
    ]
    for judul, pilih in ((_("Angka yang dihitung"), Hitungan), (_("Angka yang tercatat"), Tercatat)):
        bagian = [x for x in urut.values() if isinstance(x.asal, pilih)]
        if bagian:
            hasil.append(Judul(2, judul, f"asal-{pilih.__name__.lower()}", tanpa_nomor=True))
            hasil += [Asal(x, uraian_asal(x)) for x in bagian]
    return hasil


def _cacah(asal: Hitungan) -> bool:
    """A count of records: its inputs are told by name, each of them being one."""
    return asal.identitas.startswith("banyak:")


def uraian_asal(x: Angka) -> tuple[Run, ...]:
    """Label, value, and either formula with inputs or the record with its source."""
    runs: list[Run] = [Tulisan(f"{x.label}: ", tebal=True), Nilai(x, "bersatuan")]
    if x.nilai is None:
        runs.append(Tulisan(f" ({x.kosong})"))
    if isinstance(x.asal, Hitungan):
        runs.append(Tulisan(_(" = {rumus}", rumus=x.asal.rumus)))
        if x.asal.masukan and not _cacah(x.asal):
            runs.append(Tulisan("; "))
            for n, m in enumerate(x.asal.masukan):
                runs += [Tulisan(("; " if n else "") + m.label + " "), Nilai(m, "bersatuan")]
        elif x.asal.masukan:
            runs.append(Tulisan("; " + "; ".join(m.label for m in x.asal.masukan)))
        if x.asal.dasar:
            runs.append(Tulisan(f". {x.asal.dasar}"))
    elif isinstance(x.asal, Tercatat):
        runs.append(Tulisan(_("; catatan {tabel} {kunci}", tabel=x.asal.tabel, kunci=x.asal.kunci)))
        if x.asal.sumber:
            runs.append(Tulisan(f"; {x.asal.sumber}"))
    return tuple(runs)
