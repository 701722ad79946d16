# A door: each target is one line, and `python3 scripts/dev.py TARGET` is the same without make.
PYTHON ?= python3
ifdef FILES
export ENTREGENT_FILES := $(FILES)
endif
ifdef REQUIRE
export ENTREGENT_REQUIRE := $(REQUIRE)
endif

.PHONY: demo run setup test check fuzz bench lock clean

demo:  ## an invented world, imported, and the plan of its Tuesday
	@$(PYTHON) scripts/dev.py demo

run:  ## import FILES="..." into your own home, then today's plan
	@$(PYTHON) scripts/dev.py run

setup:  ## .venv with everything that tests and checks need
	@$(PYTHON) scripts/dev.py setup

test:  ## every test that needs no system package; REQUIRE=all: one not run is a failure
	@$(PYTHON) scripts/dev.py test

check:  ## style, types, who imports whom
	@$(PYTHON) scripts/dev.py check

fuzz:  ## the property tests, with many more examples
	@$(PYTHON) scripts/dev.py fuzz

bench:  ## the benchmarks there are
	@$(PYTHON) scripts/dev.py bench

lock:  ## write the lock files again
	@$(PYTHON) scripts/dev.py lock

clean:  ## remove what these targets made
	@$(PYTHON) scripts/dev.py clean
