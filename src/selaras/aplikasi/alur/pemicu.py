"""The lock in the database. A row whose sheet is locked cannot be written by any door: form, package, shell or psql."""

from __future__ import annotations

import pgtrigger

from selaras.aplikasi.alur.aturan import LANGKAH, TERKUNCI, Keadaan
from selaras.aplikasi.inti.pemicu import PemicuTetap

KODE_TERKUNCI = "SL001"  # SQLSTATE of a refused write; the detail is the id of the sheet
KODE_TETAP = "SL002"
# SQL: the code of the period of row {b}, as `selaras.angka.Periode` writes it.
PERIODE_BARIS = (
    "(lpad({b}.tahun::text, 4, '0') || CASE WHEN {b}.triwulan IS NOT NULL THEN '-T' || {b}.triwulan "
    "WHEN {b}.bulan IS NOT NULL THEN '-B' || lpad({b}.bulan::text, 2, '0') ELSE '' END)"
)
TAHUN_BARIS = "lpad({b}.tahun::text, 4, '0')"  # of a table whose rows are of whole years
TANPA_UNIT = "NULL::bigint"


def _daftar(nilai: tuple[Keadaan, ...]) -> str:
    return ", ".join(f"'{k.value}'" for k in nilai)


def _tolak(lembar: str = "lembar") -> str:
    return (
        f"RAISE EXCEPTION USING ERRCODE = '{KODE_TERKUNCI}', DETAIL = {lembar}.id::text, "
        f"MESSAGE = 'lembar ' || {lembar}.tabel || ' ' || {lembar}.periode || ' terkunci (' || {lembar}.keadaan || ')';"
    )


def kunci_baris(tabel: str, unit: str = TANPA_UNIT, periode: str = PERIODE_BARIS) -> list[pgtrigger.Trigger]:
    """Refuse to write a row of a locked sheet, and make the sheet of a row that is the first of it.

    ``unit`` is SQL for the unit that answers for row ``{b}``, ``periode`` for its period. The writer keeps a share lock of the sheet
    until the end of its transaction: whoever hands the sheet on waits for it, and who comes after that finds the sheet locked.
    """
    lama, baru = unit.format(b="OLD"), unit.format(b="NEW")
    func = f"""
        IF TG_OP <> 'INSERT' THEN
            SELECT * INTO lembar FROM alur_lembar WHERE perangkat_daerah_id = OLD.perangkat_daerah_id AND tabel = '{tabel}'
                AND periode = {periode.format(b="OLD")} AND unit_id IS NOT DISTINCT FROM ({lama}) FOR SHARE;
            IF lembar.keadaan IN ({_daftar(TERKUNCI)}) THEN {_tolak()} END IF;
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        INSERT INTO alur_lembar (perangkat_daerah_id, tabel, periode, unit_id)
            VALUES (NEW.perangkat_daerah_id, '{tabel}', {periode.format(b="NEW")}, ({baru})) ON CONFLICT DO NOTHING;
        SELECT * INTO lembar FROM alur_lembar WHERE perangkat_daerah_id = NEW.perangkat_daerah_id AND tabel = '{tabel}'
            AND periode = {periode.format(b="NEW")} AND unit_id IS NOT DISTINCT FROM ({baru}) FOR SHARE;
        IF lembar.keadaan IN ({_daftar(TERKUNCI)}) THEN {_tolak()} END IF;
        RETURN NEW;
    """
    kosongkan = f"""
        SELECT * INTO lembar FROM alur_lembar WHERE tabel = '{tabel}' AND keadaan IN ({_daftar(TERKUNCI)}) LIMIT 1;
        IF FOUND THEN {_tolak()} END IF;
        RETURN NULL;
    """
    declare = [("lembar", "alur_lembar%ROWTYPE")]
    return [
        PemicuTetap(
            name="kunci_baris",
            when=pgtrigger.Before,
            operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
            declare=declare,
            func=func,
        ),
        PemicuTetap(
            name="kunci_kosongkan",
            level=pgtrigger.Statement,
            when=pgtrigger.Before,
            operation=pgtrigger.Truncate,
            declare=declare,
            func=kosongkan,
        ),
    ]


def kunci_penanggung_jawab(kolom: str, *isian: tuple[str, str]) -> pgtrigger.Trigger:
    """Refuse to give a thing to another unit while one of its rows stands in a locked sheet of either: the row would change sheets.

    ``isian`` pairs a table of the package with that of the database; ``kolom`` is the foreign key of the thing there.
    """
    cari = " UNION ALL ".join(
        f"SELECT l.* FROM alur_lembar l JOIN {t} b ON b.perangkat_daerah_id = l.perangkat_daerah_id AND l.tabel = '{nama}' "
        f"AND l.periode = {PERIODE_BARIS.format(b='b')} AND b.{kolom} = OLD.id WHERE l.keadaan IN ({_daftar(TERKUNCI)}) "
        "AND (l.unit_id IS NOT DISTINCT FROM OLD.penanggung_jawab_id OR l.unit_id IS NOT DISTINCT FROM NEW.penanggung_jawab_id)"
        for nama, t in isian
    )
    return PemicuTetap(
        name="kunci_penanggung_jawab",
        when=pgtrigger.Before,
        operation=pgtrigger.UpdateOf("penanggung_jawab_id"),
        condition=pgtrigger.Q(old__penanggung_jawab__df=pgtrigger.F("new__penanggung_jawab")),
        declare=[("lembar", "alur_lembar%ROWTYPE")],
        func=f"SELECT * INTO lembar FROM ({cari}) AS kena LIMIT 1; IF FOUND THEN {_tolak()} END IF; RETURN NEW;",
    )


def jaga_lembar() -> pgtrigger.Trigger:
    """A sheet begins as a draft, stays the sheet that it is, moves only by a recorded step, and does not go away while locked."""
    return PemicuTetap(
        name="jaga_lembar",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=f"""
            IF TG_OP = 'INSERT' THEN
                IF NEW.keadaan <> '{Keadaan.DRAF.value}' THEN
                    RAISE EXCEPTION USING ERRCODE = '{KODE_TETAP}', MESSAGE = 'lembar baru berkeadaan draf';
                END IF;
                RETURN NEW;
            END IF;
            IF TG_OP = 'DELETE' THEN
                IF OLD.keadaan IN ({_daftar(TERKUNCI)}) THEN {_tolak("OLD")} END IF;
                RETURN OLD;
            END IF;
            IF (NEW.id, NEW.perangkat_daerah_id, NEW.tabel, NEW.periode) IS DISTINCT FROM
               (OLD.id, OLD.perangkat_daerah_id, OLD.tabel, OLD.periode) OR NEW.unit_id IS DISTINCT FROM OLD.unit_id THEN
                RAISE EXCEPTION USING ERRCODE = '{KODE_TETAP}', MESSAGE = 'lembar tidak dapat dijadikan lembar lain';
            END IF;
            IF NEW.keadaan <> OLD.keadaan AND pg_trigger_depth() < 2 THEN
                RAISE EXCEPTION USING ERRCODE = '{KODE_TETAP}', MESSAGE = 'keadaan lembar hanya berubah dengan mencatat transisi';
            END IF;
            RETURN NEW;
        """,
    )


def jalankan_transisi() -> pgtrigger.Trigger:
    """An accepted step must be one of `LANGKAH` from where the sheet stands, with a reason where one is asked for; then it moves it.

    Who handed the sheet in does not verify or sign it, and who verified it does not sign it, unless the agency permits that.
    """
    boleh = ", ".join(f"('{n}', '{d.value}', '{x.ke.value}')" for n, x in LANGKAH.items() for d in x.dari)
    beralasan = ", ".join(f"'{n}'" for n, x in LANGKAH.items() if x.beralasan)
    orang_lain = ", ".join(f"'{n}'" for n, x in LANGKAH.items() if x.orang_lain)
    return PemicuTetap(
        name="jalankan_transisi",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        declare=[("kini", "text")],
        func=f"""
            IF NOT NEW.diterima THEN RETURN NEW; END IF;
            SELECT keadaan INTO kini FROM alur_lembar WHERE id = NEW.lembar_id FOR UPDATE;
            IF kini IS DISTINCT FROM NEW.dari OR (NEW.langkah, NEW.dari, NEW.ke) NOT IN ({boleh})
                OR NEW.langkah IN ({beralasan}) AND btrim(NEW.alasan) = '' THEN
                RAISE EXCEPTION USING ERRCODE = '{KODE_TETAP}',
                    MESSAGE = 'langkah ' || NEW.langkah || ' dari ' || NEW.dari || ' tidak sah; lembar berkeadaan ' || coalesce(kini, '-');
            END IF;
            IF NEW.langkah IN ({orang_lain}) AND EXISTS (
                SELECT FROM alur_transisi t WHERE t.lembar_id = NEW.lembar_id AND t.diterima AND t.akun_id = NEW.akun_id AND t.id >= (
                    SELECT max(a.id) FROM alur_transisi a WHERE a.lembar_id = NEW.lembar_id AND a.diterima AND a.langkah = 'ajukan')
            ) AND NOT EXISTS (
                SELECT FROM alur_kebijakanalur k JOIN alur_lembar l ON l.perangkat_daerah_id = k.perangkat_daerah_id
                WHERE l.id = NEW.lembar_id AND k.rangkap
            ) THEN
                RAISE EXCEPTION USING ERRCODE = '{KODE_TETAP}', MESSAGE = 'langkah ' || NEW.langkah || ' tidak sah oleh orang yang sama';
            END IF;
            UPDATE alur_lembar SET keadaan = NEW.ke WHERE id = NEW.lembar_id;
            RETURN NEW;
        """,
    )
