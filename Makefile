# The commands a newcomer needs. `make run` on a fresh machine does the main job; `make test` proves it.
VENV := .venv
PY := $(VENV)/bin/python
SELARAS := $(VENV)/bin/selaras
TAHUN := 2021

.PHONY: install dev report run test gambar lint bench rujukan hukum bench-instansi ketahanan mutan mutu lock

install: $(VENV)/.siap

$(VENV)/.siap: requirements.lock pyproject.toml
	python3 -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(PY) -m compileall -q src $(VENV)/lib || true
	touch $@

dev: $(VENV)/.dev

$(VENV)/.dev: $(VENV)/.siap requirements-dev.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(PY) -m compileall -q $(VENV)/lib || true
	touch $@

report: install
	$(SELARAS) muat contoh/jambi-2021
	$(SELARAS) hitung --tahun $(TAHUN)
	$(SELARAS) lapor --tahun $(TAHUN) --keluaran keluaran --terbitkan

run: report
	$(SELARAS) akun-contoh
	$(SELARAS) serve

test: dev
	sh tests/siapkan-mesin
	$(PY) -m pytest

gambar: dev
	sh tests/siapkan-mesin
	SELARAS_GAMBAR=docs/gambar $(PY) -m pytest tests/browser/test_gambar.py

lint: dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

bench: dev
	$(PY) bench/laporan.py
	$(PY) bench/periksa.py
	$(PY) bench/baca.py

mutu: dev
	$(PY) bench/mutu.py

rujukan: dev
	$(PY) docs/cetak_rujukan.py

hukum: dev
	SELARAS_RANGKAIAN=2000 $(PY) -m pytest tests/generative/test_hukum_perintah.py

bench-instansi: dev
	$(PY) bench/instansi.py

ketahanan: dev
	$(PY) bench/ketahanan.py

mutan: dev
	$(PY) bench/mutan.py

lock: dev
	$(PY) -m pip install --quiet uv
	$(VENV)/bin/uv pip compile pyproject.toml --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --quiet --output-file requirements.lock
	$(VENV)/bin/uv pip compile pyproject.toml --extra dev --constraint requirements.lock --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --quiet --output-file requirements-dev.lock
