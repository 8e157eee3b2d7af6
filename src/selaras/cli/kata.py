"""Click's own words in Indonesian: headings, help texts and what it says of wrong arguments."""

from __future__ import annotations

import gettext as pustaka
from collections.abc import Callable

import click

# Click asks gettext for these; a catalogue of ours would need compiled files in a place that click does not look.
_KATA = {
    "Usage:": "Pemakaian:",
    "Usage: ": "Pemakaian: ",
    "Options": "Pilihan",
    "Commands": "Perintah",
    "Arguments": "Argumen",
    "Error": "Galat",
    "Error: {message}": "Galat: {message}",
    "Show this message and exit.": "Tampilkan bantuan ini.",
    "Show the version and exit.": "Tampilkan versi.",
    "Try '{command} {option}' for help.": "Lihat bantuan dengan «{command} {option}».",
    "Missing argument": "Argumen kurang",
    "Missing option": "Pilihan kurang",
    "Missing parameter": "Isian kurang",
    "Missing {param_type}": "{param_type} kurang",
    "Missing command.": "Sebut perintahnya.",
    "No such command {name!r}.": "Tidak ada perintah «{name}».",
    "No such option: {name}": "Tidak ada pilihan «{name}».",
    "Did you mean {possibility}?": "Mungkin maksudnya {possibility}?",
    "(Possible options: {possibilities})": "(Mungkin maksudnya: {possibilities})",
    "Invalid value: {message}": "Isian salah: {message}",
    "Invalid value for {param_hint}: {message}": "Isian salah untuk {param_hint}: {message}",
    "Option {name!r} requires an argument.": "Pilihan «{name}» memerlukan isi.",
    "Option {name!r} does not take a value.": "Pilihan «{name}» tidak memakai isi.",
    "Got unexpected extra argument ({args})": "Ada argumen berlebih ({args})",
    "Got unexpected extra arguments ({args})": "Ada argumen berlebih ({args})",
    "{value!r} is not a valid {number_type}.": "«{value}» bukan {number_type}.",
    "{value} is not in the range {range}.": "{value} di luar rentang {range}.",
    "{value!r} is not {choice}.": "«{value}» bukan {choice}.",
    "{value!r} is not one of {choices}.": "«{value}» bukan salah satu dari {choices}.",
    "Choose from:\n\t{choices}": "Pilih dari:\n\t{choices}",
    "{name} {filename!r} does not exist.": "{name} «{filename}» tidak ada.",
    "{name} {filename!r} is a file.": "{name} «{filename}» adalah berkas.",
    "{name} {filename!r} is a directory.": "{name} «{filename}» adalah folder.",
    "default: {default}": "bawaan: {default}",
    "(dynamic)": "(dihitung)",
    "required": "wajib",
    "env var: {var}": "variabel lingkungan: {var}",
    "Aborted!": "Dibatalkan.",
    "Repeat for confirmation": "Ulangi",
    "Error: The two entered values do not match.": "Galat: kedua isian tidak sama.",
    "Error: {e.message}": "Galat: {e.message}",
    "Error: The value you entered was invalid.": "Galat: isian itu tidak sah.",
    "file": "berkas",
    "directory": "folder",
    "path": "alamat berkas",
    "File": "Berkas",
    "Directory": "Folder",
    "Path": "Berkas",
    "integer range": "bilangan bulat",
    "integer": "bilangan bulat",
    "Positional arguments": "Argumen",
    "No such option {name!r}.": "Tidak ada pilihan «{name}».",
    "(Did you mean one of: {possibilities}?)": "(Mungkin maksudnya: {possibilities})",
    "Missing parameter: {param_name}": "Isian kurang: {param_name}",
    "Option {name!r} requires {nargs} arguments.": "Pilihan «{name}» memerlukan {nargs} isi.",
    "Argument {name!r} takes {nargs} values.": "Argumen «{name}» memerlukan {nargs} isi.",
    "{name} {filename!r} is not readable.": "{name} «{filename}» tidak dapat dibaca.",
    "{name} {filename!r} is not writable.": "{name} «{filename}» tidak dapat ditulis.",
    "Could not open file {filename!r}: {message}": "Berkas «{filename}» tidak dapat dibuka: {message}",
    "Error: invalid input": "Galat: isian tidak sah",
    "(Deprecated)": "(tidak dipakai lagi)",
    "(DEPRECATED)": "(tidak dipakai lagi)",
    "%(prog)s, version %(version)s": "%(prog)s, versi %(version)s",
}


def _alih(asli: Callable[..., str]) -> Callable[[str], str]:
    def gettext(kata: str) -> str:
        return _KATA.get(kata) or asli(kata)

    return gettext


def bahasa_indonesia() -> None:
    """Put our words in the place of click's, in each of its modules that prints."""
    for modul in (click.core, click.decorators, click.exceptions, click.formatting, click.parser, click.termui, click.types):
        if hasattr(modul, "_"):
            modul._ = _alih(pustaka.gettext)
        if hasattr(modul, "ngettext"):
            modul.ngettext = lambda satu, banyak, n: _KATA.get(satu if n == 1 else banyak) or (satu if n == 1 else banyak)
    click.STRING.name = "teks"
    click.IntRange.name = "bilangan"
    click.INT.name = "bilangan"


def sebut_isian(perintah: click.Command) -> None:
    """The words of a usage line, for a command and all under it."""
    perintah.options_metavar = "[PILIHAN]"
    if isinstance(perintah, click.Group):
        perintah.subcommand_metavar = "PERINTAH [ARGUMEN]..."
        for anak in perintah.commands.values():
            sebut_isian(anak)


bahasa_indonesia()
