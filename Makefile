# Every target does its own set-up: a virtual environment with locked dependencies and, on Debian, system packages.

PYTHON ?= python3
TEST_PROCESSES ?= 2
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install

.PHONY: demo test test-long check static bench wheel frozen lock clean system-packages pictures translations

demo: $(VENV)/.runtime
	rm -rf $(DEMO)
	$(BIN)/clausemark demo $(DEMO)
	@echo "Here the program is $(BIN)/clausemark."

test: system-packages $(VENV)/.dev
	$(BIN)/python -m pytest -n $(TEST_PROCESSES) -q

test-long: system-packages $(VENV)/.dev
	$(BIN)/python -m pytest -n $(TEST_PROCESSES) -q -m long

check: static test

static: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache

bench: $(VENV)/.dev build/peers
	$(BIN)/python -m benchmarks $(BENCH)

# What the PDF is measured against; never part of the program. fpdf2 is LGPL; WeasyPrint needs Pango of the system.
build/peers:
	$(PYTHON) -m venv $@
	$@/bin/python -m pip --disable-pip-version-check --quiet install typst==0.15.2 fpdf2==2.8.9 reportlab==5.1.0 weasyprint==70.0

wheel: $(VENV)/.dev
	$(BIN)/python -m build --no-isolation --wheel --outdir dist .

frozen: $(VENV)/.dev
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist/frozen --workpath build/pyinstaller packaging/clausemark.spec

# The locks keep what they hold unless asked: `make lock UPGRADE=--upgrade`.
UV := build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock" $(UPGRADE)

lock: $(VENV)/.made
	$(BIN)/python -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv==0.13.9
	$(UV) pyproject.toml --group dev --output-file requirements/dev.txt
	$(UV) pyproject.toml --constraints requirements/dev.txt --output-file requirements/runtime.txt
	$(UV) --group build --constraints requirements/dev.txt --output-file requirements/build.txt

clean:
	rm -rf $(VENV) build dist

system-packages:
	sh packaging/debian/install-system-packages.sh

$(VENV)/.made: packaging/debian/make-venv.sh
	sh packaging/debian/make-venv.sh "$(PYTHON)" $(VENV)
	touch $@

$(VENV)/.runtime: requirements/runtime.txt requirements/build.txt pyproject.toml $(VENV)/.made
	$(PIP) --require-hashes --requirement requirements/runtime.txt --requirement requirements/build.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	$(PIP) --require-hashes --requirement requirements/dev.txt
	touch $@

# Goes the journey of the long tests and keeps its pictures for the manual.
pictures: system-packages $(VENV)/.dev
	$(BIN)/python tests/support/take_pictures.py docs/images/window

# Collects the words of the window and builds what the program reads; the translations are written in the .ts files.
TRANSLATIONS := resources/translations/clausemark_de.ts resources/translations/clausemark_fr.ts

translations: $(VENV)/.dev
	$(BIN)/python packaging/collect_phrases.py build/core_phrases.py
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -extensions py desktop/clausemark/ui desktop/clausemark/app.py build/core_phrases.py -ts $(TRANSLATIONS)
	for file in $(TRANSLATIONS); do $(BIN)/pyside6-lrelease -silent $$file -qm $${file%.ts}.qm; done
