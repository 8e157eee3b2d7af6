"""Triggers of the database: they hold whoever writes, through Django or past it."""

from __future__ import annotations

from typing import Any

import pgtrigger
from pgtrigger import compiler


class _TanpaPengecualian(compiler.UpsertTriggerSql):
    def get_template(self) -> str:
        return super().get_template().replace("({ignore_func_name}(TG_NAME) IS TRUE)", "(FALSE)")


class PemicuTetap(pgtrigger.Trigger):
    """A trigger that no setting of a session turns off, as `pgtrigger.ignore` does with others."""

    def compile(self, model: Any) -> compiler.Trigger:
        biasa = super().compile(model)
        return compiler.Trigger(name=biasa.name, sql=_TanpaPengecualian(**biasa.sql.kwargs))


def naikkan_revisi(instansi: str = "0") -> list[pgtrigger.Trigger]:
    """Move the revision of every agency whose rows a statement touched. ``instansi`` is the column that says which; 0: all agencies.

    Rows are taken in the order of the agencies, so that two statements that touch the same ones wait and do not lock each other out.
    """
    sumber = {
        pgtrigger.Insert: (pgtrigger.Referencing(new="baru"), f"SELECT {instansi} AS i FROM baru"),
        pgtrigger.Delete: (pgtrigger.Referencing(old="lama"), f"SELECT {instansi} AS i FROM lama"),
        pgtrigger.Update: (
            pgtrigger.Referencing(old="lama", new="baru"),
            f"SELECT {instansi} AS i FROM lama UNION SELECT {instansi} FROM baru",
        ),
    }
    return [
        pgtrigger.Trigger(
            name=f"naikkan_revisi_{str(operasi).lower()}",
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=operasi,
            referencing=acuan,
            func=f"INSERT INTO inti_revisi (instansi, nomor) SELECT DISTINCT i, 1 FROM ({kueri}) AS semua ORDER BY i "
            "ON CONFLICT (instansi) DO UPDATE SET nomor = inti_revisi.nomor + 1; RETURN NULL;",
        )
        for operasi, (acuan, kueri) in sumber.items()
    ]


def tak_berubah(nama: str, syarat: pgtrigger.Condition | None = None) -> PemicuTetap:
    """A row, once written, stays as it is."""
    return PemicuTetap(
        name=nama,
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=syarat,
        func="RAISE EXCEPTION USING ERRCODE = 'SL002', MESSAGE = 'baris ' || TG_TABLE_NAME || ' tidak dapat diubah atau dihapus';",
    )
