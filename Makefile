# Every target does its own set-up: a virtual environment with locked dependencies, and on Debian the system packages.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: demo test test-long check static bench clean

demo: $(VENV)/.runtime
	rm -rf $(DEMO)
	$(BIN)/clausemark demo $(DEMO)

test: $(VENV)/.dev $(VENV)/.system-test
	$(BIN)/python -m pytest -n 2 -q

test-long: $(VENV)/.dev $(VENV)/.system-test
	$(BIN)/python -m pytest -q -m long

static: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: static test

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist

$(VENV)/.made:
	sh packaging/debian/make-venv.sh "$(PYTHON)" $(VENV)
	touch $@

$(VENV)/.runtime: requirements/runtime.txt pyproject.toml | $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

$(VENV)/.system-test: packaging/debian/install-system-packages.sh | $(VENV)/.made
	sh packaging/debian/install-system-packages.sh
	touch $@
