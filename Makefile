# Every target does its own set-up; warm, that costs a fraction of a second.
# PYTHON=/path/to/python3 chooses the Python that the environment is made from.

BIN := .venv/bin
PY := $(BIN)/python
export PYTHON

# These rooms know nothing of Qt: their tests run where it cannot be imported, and the rules of the shop
# (domain, services) are covered there to the last branch.
WITHOUT_QT := $(wildcard tests/domain tests/services tests/gateway tests/journal)

.DEFAULT_GOAL := help
.PHONY: help demo test soak bench lint format package screenshots clean set-up set-up-tests set-up-bench set-up-soak \
	set-up-package

help:  ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: set-up  ## start a practice platform and a desk on it (DEMO_ARGS="--help" says what may be chosen)
	@$(BIN)/merchant-desk demo $(DEMO_ARGS)

test: set-up-tests  ## run all tests, with every rule of the house
	@tests/run.sh $(WITHOUT_QT)

soak: set-up-soak  ## break the desk in every long way, at most 40 minutes (SOAK_ARGS="--help" says what may be chosen)
	@$(PY) -m tests.soak $(SOAK_ARGS)

bench: set-up-bench  ## measure slips beside python-escpos; history and settlement of 1,000,000 orders beside sqlite3, DuckDB
	@$(PY) -m pytest -q -s -m bench tests/bench

lint: set-up-tests  ## check style, types and imports only
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

format: set-up-tests  ## write the code in the house's format
	@$(BIN)/ruff format

package: set-up-package  ## build wheel, program, installers into dist/ and try them (PACKAGE="program deb": these steps)
	@$(PY) packaging/package.py $(PACKAGE)

screenshots: set-up-tests  ## draw the window in every state into build/screenshots (SCREENSHOTS="--readme": the README's)
	@$(PY) packaging/screenshots.py $(SCREENSHOTS)
	@case "$(SCREENSHOTS)" in *--readme*|*--owner*) ;; *) $(PY) -m pytest -q -n 2 -m pictures tests/ui/test_pictures.py ;; esac

clean:  ## remove what the set-up and the tools have made
	rm -rf .venv .venv.lock build dist htmlcov .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	rm -rf .import_linter_cache
	find merchant_desk packaging tests -name __pycache__ -type d -prune -exec rm -rf {} +

set-up:
	@packaging/setup.sh run

set-up-tests:
	@packaging/setup.sh test

set-up-bench:
	@packaging/setup.sh bench

set-up-soak:
	@packaging/setup.sh soak

set-up-package:
	@packaging/setup.sh package
