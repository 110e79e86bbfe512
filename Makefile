# Sets up what each command needs in .venv, and says in one line what the system lacks.

PYTHON ?= python3
# Material prints a banner about MkDocs 2 on every build; ARCHITECTURE.md has our plan for it.
export NO_MKDOCS_2_WARNING := 1

PIP  := .venv/bin/python -m pip --disable-pip-version-check --quiet --quiet
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

# A stamp is named for the Python, the folder and the files behind it: when one changes, it is made anew.
stamp    = $(1)-$(shell ($(PYTHON) -V; echo '$(CURDIR)'; cat /dev/null $(2)) 2>/dev/null | sha256sum | cut -c1-16)
VENV    := $(call stamp,.venv/.made)
RUNTIME := $(call stamp,.venv/.runtime,pyproject.toml requirements.txt)
TESTING := $(call stamp,.venv/.testing,pyproject.toml requirements.txt requirements-test.txt)
OUTLOUD := $(call stamp,.venv-outloud/.made,requirements-outloud.txt)
NODE    := $(call stamp,tests/node_modules/.made,tests/package-lock.json)
BROWSER := plugins/praksiskatalog/packs/browser
TYPST   := $(call stamp,$(BROWSER)/node_modules/.made,$(BROWSER)/package-lock.json)

# Ubuntu calls Debian's package by another name.
CHROMIUM := $(shell grep -qs '^ID=ubuntu' /etc/os-release && echo chromium-browser || echo chromium)

.PHONY: help serve site test test-full bench search-quality pictures format lock clean system

help: ## vis denne liste
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: $(RUNTIME) ## vis kataloget i browseren, mens du skriver (PORT=8001: på en anden port)
	.venv/bin/praksiskatalog serve $(if $(PORT),--port $(PORT))

site: $(RUNTIME) $(if $(filter 1,$(BROWSER_PDF)),$(TYPST)) ## byg kataloget til mappen site/ (BROWSER_PDF=1: med PDF i browseren)
	.venv/bin/praksiskatalog build $(if $(filter 1,$(BROWSER_PDF)),--browser-pdf)

test: system $(TESTING) $(NODE) $(TYPST) ## kør alle prøver, også i en rigtig browser
	@tests/run

bench: $(TESTING) ## mål, hvad 2.000 eksempler koster at bygge og hente
	.venv/bin/python -m tests.bench.build
	.venv/bin/python -m tests.bench.packs

test-full: system $(TESTING) $(OUTLOUD) $(NODE) $(TYPST) ## kør også de langsomme prøver
	@tests/run --hypothesis-profile=curious -m ''

search-quality: system $(TESTING) ## mål søgningen med QUERIES=FIL, ellers med vores egne
	.venv/bin/python -m tests.search.quality $(QUERIES)

pictures: system $(TESTING) ## tag billederne i README.md og CONTRIBUTING.md igen
	.venv/bin/python -m tests.pictures

format: $(TESTING) ## sæt koden op, som prøverne kræver
	.venv/bin/ruff check --fix-only
	.venv/bin/ruff format

lock: $(TESTING) ## lås pakkerne igen; nyere versioner med UPGRADE=--upgrade
	$(LOCK) $(UPGRADE) pyproject.toml --group build --output-file requirements.txt
	$(LOCK) $(UPGRADE) --group test --constraint requirements.txt --output-file requirements-test.txt
	$(LOCK) $(UPGRADE) --group outloud --output-file requirements-outloud.txt
	cd tests && npm install --package-lock-only --ignore-scripts
	cd municipalities/map && npm install --package-lock-only --ignore-scripts
	cd $(BROWSER) && npm install --package-lock-only --ignore-scripts

clean: ## fjern det byggede og det gemte, men ikke .venv og .venv-outloud
	rm -rf site .cache .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find plugins tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV):
	@$(PYTHON) -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo 'Der mangler Python 3.11-3.13 med venv. Kør: sudo apt-get install python3 python3-venv' >&2; exit 1; }
	@echo 'Gør .venv klar. Det tager op til et par minutter, men kun første gang.'
	$(PYTHON) -m venv --clear .venv
	@touch $@

$(RUNTIME): | $(VENV)
	$(PIP) install --require-hashes --requirement requirements.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(TESTING): | $(RUNTIME)
	$(PIP) install --require-hashes --requirement requirements.txt --requirement requirements-test.txt
	@touch $@

# The PDF linter, apart from all else: nothing of ours imports it.
$(OUTLOUD): | $(VENV)
	$(PYTHON) -m venv --clear .venv-outloud
	.venv-outloud/bin/python -m pip --disable-pip-version-check --quiet --quiet install --require-hashes --requirement requirements-outloud.txt
	@touch $@

$(NODE): | system
	cd tests && npm ci --ignore-scripts --loglevel=error
	@touch $@

$(TYPST):
	@command -v npm >/dev/null || { \
	  echo 'PDF i browseren kræver npm, når siderne bygges. Kør: sudo apt-get install nodejs npm' >&2; exit 1; }
	cd $(BROWSER) && npm ci --ignore-scripts --loglevel=error
	@touch $@

system:
	@command -v chromium >/dev/null || [ "$$(id -u)" != 0 ] || \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium fonts-liberation; } || true
	@lacking=; for pair in chromium=$(CHROMIUM) node=nodejs npm=npm git=git; do \
	  command -v $${pair%=*} >/dev/null || lacking="$$lacking $${pair#*=}"; done; \
	  [ -z "$$lacking" ] || { echo "Der mangler noget på maskinen. Kør: sudo apt-get install$$lacking" >&2; exit 1; }
