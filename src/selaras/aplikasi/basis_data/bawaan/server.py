"""One database folder and its server: made whole or not at all, started, found again, stopped."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from selaras.aplikasi.basis_data.bawaan.akun import AkunSistem, calon_akun, nama_pemakai, pembuat, pemilik, tidak_dapat_turun
from selaras.aplikasi.basis_data.bawaan.program import VERSI, folder_program
from selaras.aplikasi.basis_data.folder import awetkan_folder, tulis_awet
from selaras.aplikasi.basis_data.galat import GalatBasisData
from selaras.bahasa import _

PENGELOLA = "postgres"  # the role that owns the server
PERAN = "selaras"  # the role of our programs: owns the database, may not touch files or run programs
PORTA = 5432
# A server starts in its own folder and calls it by this name, whatever its path is and whoever may walk there.
SENDIRI = "/proc/self/cwd"
BATAS_SOKET = 103  # bytes in the path of a socket; Linux allows 107, macOS 103
POLOS = re.compile(r"[\w/.+@~= -]+", re.ASCII)  # what a list of socket folders may hold unquoted, here and in the driver
LOG_TERBESAR = 1_000_000
HBA = "local all all peer map=selaras\n"


class Server:
    def __init__(self, induk: Path) -> None:
        self.induk = induk
        self.folder = induk / "postgres"
        self.log = induk / "postgres.log"

    def buat_bila_belum(self) -> None:
        """Make the database folder where there is none. Raises GalatBasisData where what is there cannot be run."""
        self._buang_sisa()
        if self.folder.is_symlink() and not self.folder.exists():
            raise GalatBasisData(_("{f} adalah tautan putus; kembalikan folder yang ditunjuknya atau hapus tautan itu.", f=self.folder))
        if not self.folder.exists() or (self.folder.is_dir() and not any(self.folder.iterdir())):
            self._buat()
            self._buang_sisa()  # an initdb whose guard was killed may have written on while the first sweep went through
        self._periksa_isi()
        if os.geteuid() == 0 and pemilik(self.folder).uid == 0:
            _serahkan_pertama(self.folder)  # put back from a copy by root

    def _buang_sisa(self) -> None:
        """Throw away what a first start that was killed left behind."""
        for sisa in self.induk.glob("postgres.baru-*"):
            shutil.rmtree(sisa, ignore_errors=True)

    def _buat(self) -> None:
        wadah = Path(tempfile.mkdtemp(prefix="postgres.baru-", dir=self.induk))  # closed to all others while it is made
        try:
            isi = wadah / "isi"
            isi.mkdir(mode=0o700)
            akun = _serahkan_pertama(isi)
            self._initdb(isi, akun)
            _serahkan(isi, akun)
            awetkan_folder(isi)
            awetkan_folder(wadah)
            isi.rename(self.folder)
            awetkan_folder(self.induk)
        finally:
            shutil.rmtree(wadah, ignore_errors=True)

    def _initdb(self, isi: Path, akun: AkunSistem) -> None:
        nama_pemakai()
        lain = pembuat(akun)
        _serahkan(isi, lain)
        perintah = [
            str(folder_program(lain) / "initdb"), "-D", _nama_sendiri(isi), "-U", PENGELOLA, "--auth-local=peer", "--auth-host=reject",
            "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
        ]  # fmt: skip
        with _turun(lain):
            hasil = subprocess.run(
                perintah, cwd=isi, env=_lingkungan(), stdin=subprocess.DEVNULL, capture_output=True, check=False, **lain.turun
            )
        if hasil.returncode:
            raise GalatBasisData(
                _("basis data tidak dapat dibuat di {f}: {e}", f=self.folder, e=_inti_galat(hasil.stderr.decode(errors="replace")))
            )

    def _periksa_isi(self) -> None:
        """Is this a whole database of our version? Nothing of the user's is ever removed: it is named."""
        if not self.folder.is_dir():
            raise GalatBasisData(_("{f} bukan folder; pindahkan berkas itu agar basis data dapat dibuat di sana.", f=self.folder))
        try:
            versi = (self.folder / "PG_VERSION").read_text("ascii").strip()
        except (FileNotFoundError, UnicodeDecodeError):
            versi = ""
        if not versi or not (self.folder / "global" / "pg_control").is_file():
            raise GalatBasisData(
                _(
                    "{f} bukan folder basis data yang utuh. Pindahkan folder itu, lalu pulihkan dari cadangan atau mulai dengan yang baru.",
                    f=self.folder,
                )
            )
        if versi != str(VERSI):
            raise GalatBasisData(
                _(
                    "basis data di {f} dibuat PostgreSQL {v}, sedangkan Selaras ini membawa PostgreSQL {k}. Simpan isinya dengan pg_dump versi "
                    "{v} (atau «selaras ekspor» dari Selaras yang lama), pindahkan folder itu, lalu pulihkan ke basis data yang baru.",
                    f=self.folder, v=versi, k=VERSI,
                )
            )  # fmt: skip

    def mulai(self) -> Postmaster:
        """Start the server and wait until it answers, or take over the one that runs. Raises GalatBasisData."""
        akun = pemilik(self.folder)
        if os.geteuid() != 0 and akun.uid != os.geteuid():
            raise GalatBasisData(
                _("{f} milik akun nomor {p}; jalankan sebagai pemiliknya atau kembalikan kepemilikannya.", f=self.folder, p=akun.uid)
            )
        if jalan := self.berjalan():
            jalan.tunggu_siap(self)
            return jalan
        self._bersihkan(akun)
        peta = "".join(f'selaras "{nama_pemakai()}" {peran}\n' for peran in (PENGELOLA, PERAN))
        for nama, isi in (("selaras_hba.conf", HBA), ("selaras_ident.conf", peta)):
            if not _berisi(self.folder / nama, isi):  # a full disk does not stop a server that ran before
                tulis_awet(self.folder / nama, isi, (akun.uid, akun.gid))
        anak = self._jalankan(akun)
        postmaster = Postmaster(anak.pid, anak)
        try:
            postmaster.tunggu_siap(self)
        except BaseException:
            postmaster.hentikan()
            raise
        return postmaster

    def _jalankan(self, akun: AkunSistem) -> subprocess.Popen[bytes]:
        sendiri = _nama_sendiri(self.folder)
        atur = {
            "listen_addresses": "", "port": PORTA, "unix_socket_directories": f'"{self._tempat_soket(akun)}"', "unix_socket_permissions": "0700",
            "hba_file": f"{sendiri}/selaras_hba.conf", "ident_file": f"{sendiri}/selaras_ident.conf",
            "cluster_name": "selaras", "log_destination": "stderr", "logging_collector": "off",
        }  # fmt: skip
        perintah = [str(folder_program(akun) / "postgres"), "-D", sendiri, *(x for k, v in atur.items() for x in ("-c", f"{k}={v}"))]
        if self.log.exists() and self.log.stat().st_size > LOG_TERBESAR:
            self.log.replace(self.log.with_suffix(".log.lama"))
        fd = os.open(self.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            with _turun(akun):
                return subprocess.Popen(
                    perintah, cwd=self.folder, env=_lingkungan(), stdin=subprocess.DEVNULL, stdout=fd, stderr=fd, start_new_session=True, **akun.turun
                )  # fmt: skip
        finally:
            os.close(fd)

    def _tempat_soket(self, akun: AkunSistem) -> str:
        """The database folder itself, or where its path is too long or too odd for a socket a closed folder of a name nobody can foresee."""
        if _muat_soket(self.folder) and POLOS.fullmatch(str(self.folder)):
            return _nama_sendiri(self.folder)
        for dasar in (tempfile.gettempdir(), "/tmp"):
            if not _muat_soket(Path(dasar, "selaras-12345678")) or not POLOS.fullmatch(dasar) or not _tepercaya(Path(dasar)):
                continue
            tempat = tempfile.mkdtemp(prefix="selaras-", dir=dasar)
            tulis_awet(self.induk / "postgres.soket", tempat)
            os.chown(tempat, akun.uid, akun.gid)
            return tempat
        raise GalatBasisData(
            _("jalur {f} terlalu panjang bagi soket, dan tidak ada folder sementara yang aman. Sebut folder yang lebih pendek dalam SELARAS_DATA.",
              f=self.folder)
        )  # fmt: skip

    def _bersihkan(self, akun: AkunSistem) -> None:
        """Remove what a killed server left: processes that outlived it, a lock whose number is somebody else's by now, its socket."""
        yatim = [p for p in psutil.process_iter() if _milik(p, self.folder)]
        for p in yatim:
            with suppress(psutil.NoSuchProcess):
                p.kill()
        for p in yatim:
            while _milik(p, self.folder):
                time.sleep(0.01)
        baris = self._baris_pid()
        if not baris or psutil.pid_exists(int(baris[0])):
            # A lock with a number that is free PostgreSQL clears away itself, with what is left of its shared memory.
            (self.folder / "postmaster.pid").unlink(missing_ok=True)
        self.buang_soket(akun)

    def buang_soket(self, akun: AkunSistem) -> None:
        for nama in (f".s.PGSQL.{PORTA}", f".s.PGSQL.{PORTA}.lock"):
            (self.folder / nama).unlink(missing_ok=True)
        catatan = self.induk / "postgres.soket"
        try:
            tempat = Path(catatan.read_text("utf-8"))
            info = tempat.lstat()
            if stat.S_ISDIR(info.st_mode) and info.st_uid in (akun.uid, os.geteuid()) and tempat.name.startswith("selaras-"):
                shutil.rmtree(tempat, ignore_errors=True)
            catatan.unlink()
        except (OSError, ValueError):
            return

    def _baris_pid(self) -> list[str]:
        """The lines of the server's lock file; nothing where it is missing or torn."""
        try:
            baris = (self.folder / "postmaster.pid").read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return []
        baris = [b.strip() for b in baris]
        return baris if baris and re.fullmatch(r"[1-9]\d{0,8}", baris[0]) else []

    def berjalan(self) -> Postmaster | None:
        """The server that runs in this folder, if one does."""
        baris = self._baris_pid()
        if not baris:
            return None
        with suppress(psutil.NoSuchProcess):
            p = psutil.Process(int(baris[0]))
            if _milik(p, self.folder):
                return Postmaster(p.pid)
        return None

    def siap(self, pid: int) -> bool:
        """Does this server take connections? The lock of the one before it may still lie there."""
        baris = self._baris_pid()
        return baris[:1] == [str(pid)] and baris[7:8] == ["ready"]

    def soket(self) -> str:
        """Where a program reaches the server that runs; empty where none does."""
        tempat = "".join(self._baris_pid()[4:5])
        return str(self.folder) if tempat == SENDIRI else tempat

    def akhir_log(self) -> str:
        """The last complaint of the server, for a message."""
        try:
            with self.log.open("rb") as f:
                f.seek(0, os.SEEK_END)
                f.seek(max(0, f.tell() - 4000))
                teks = f.read().decode(errors="replace")
        except OSError:
            return ""
        return _inti_galat(teks.replace(SENDIRI, str(self.folder)))


class Postmaster:
    """A running server: a child of this process, or one that an earlier guard left."""

    def __init__(self, pid: int, anak: subprocess.Popen[bytes] | None = None) -> None:
        self.pid = pid
        self.anak = anak

    def hidup(self) -> bool:
        if self.anak is not None:
            return self.anak.poll() is None
        try:
            return bool(psutil.Process(self.pid).status() != psutil.STATUS_ZOMBIE)
        except psutil.NoSuchProcess:
            return False

    def tunggu(self) -> None:
        """Return when it has ended."""
        if self.anak is not None:
            self.anak.wait()
        while self.hidup():
            time.sleep(0.5)  # somebody else's child can only be looked at

    def tunggu_siap(self, server: Server) -> None:
        """Wait until it takes connections; recovery after a crash takes the time it takes."""
        while not server.siap(self.pid):
            if not self.hidup():
                raise GalatBasisData(
                    _("PostgreSQL bawaan tidak dapat berjalan di {f}: {e}", f=server.folder, e=server.akhir_log() or _("tanpa sebab"))
                    + " "
                    + _("Catatan lengkap: {l}", l=server.log)
                )
            time.sleep(0.01)

    def hentikan(self) -> None:
        """Stop it: at once but in order, then less politely."""
        for tanda, detik in ((signal.SIGINT, 60), (signal.SIGQUIT, 10), (signal.SIGKILL, 10)):
            with suppress(ProcessLookupError):
                os.kill(self.pid, tanda)
            batas = time.monotonic() + detik
            while time.monotonic() < batas:
                if not self.hidup():
                    return
                time.sleep(0.01)


@contextmanager
def _turun(akun: AkunSistem) -> Iterator[None]:
    """A program is started as another account: say so where the system refuses that."""
    try:
        yield
    except (PermissionError, subprocess.SubprocessError):
        if akun.turun:
            raise tidak_dapat_turun() from None
        raise


def _milik(p: psutil.Process, folder: Path) -> bool:
    """Is this a living PostgreSQL process of that folder, under the account that owns it?"""
    try:
        if p.status() == psutil.STATUS_ZOMBIE or not p.name().startswith("postgres") or p.uids().real != folder.stat().st_uid:
            return False
        return os.path.samefile(p.cwd(), folder)
    except (psutil.Error, OSError):
        return False


def _berisi(berkas: Path, isi: str) -> bool:
    try:
        return berkas.read_bytes() == isi.encode()
    except OSError:
        return False


def _nama_sendiri(folder: Path) -> str:
    return SENDIRI if os.path.exists(SENDIRI) else str(folder)


def _muat_soket(folder: Path) -> bool:
    return len(os.fsencode(folder / f".s.PGSQL.{PORTA}")) <= BATAS_SOKET


def _tepercaya(folder: Path) -> bool:
    """May nobody but us and root rename what we make there?"""
    info = folder.stat()
    return info.st_uid in (0, os.geteuid()) and bool(info.st_mode & stat.S_ISVTX or not info.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _serahkan_pertama(folder: Path) -> AkunSistem:
    """Give a database, or the folder of one to be, to the first account that this system lets own it."""
    for akun in calon_akun():
        try:
            _serahkan(folder, akun)
        except OSError:
            continue
        return akun
    raise tidak_dapat_turun()


def _serahkan(folder: Path, akun: AkunSistem) -> None:
    """Give a database to an account, the folder itself last: who owns it tells whether all of it was given."""
    if os.geteuid() != 0:
        return
    for _akar, anak, berkas, fd in os.fwalk(folder.resolve(), topdown=False):
        for nama in (*anak, *berkas):
            os.chown(nama, akun.uid, akun.gid, dir_fd=fd, follow_symlinks=False)
    os.chown(folder, akun.uid, akun.gid)


def _lingkungan() -> dict[str, str]:
    """What the programs of PostgreSQL need of the user's environment; the user's PG… and LC_… are not meant for them."""
    return {"PATH": os.defpath, "LC_ALL": "C"}


def _inti_galat(teks: str) -> str:
    """The complaints among the lines of a log, the last few of them."""
    baris = [b for b in teks.splitlines() if re.search(r"FATAL|PANIC|[Ee]rror|invalid|could not|HINT|DETAIL", b)] or teks.splitlines()
    return " | ".join(re.sub(r"^[\d-]+ [\d:.]+ \w+ \[\d+\] ", "", " ".join(b.split())) for b in baris[-3:])
