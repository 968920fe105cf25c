# Ijkpunt. A JDK 17 or newer and make are enough; Maven is fetched by ./mvnw (with curl or wget).

PREFIX = /usr/local
N = 100000
MVN = ./mvnw -B -q
IJK = cli/target/ijk/bin/ijk
SOURCES = pom.xml picocli standards validators mappings cli
DEMO = target/demo
# Two of Maven at a time take turns with what they fetch.
BESIDE = -Daether.syncContext.named.factory=file-lock -Daether.syncContext.named.nameMapper=file-gav
export BESIDE

.PHONY: help build test check demo bench fuzz docs fixtures format install clean summary

help: ## list these targets
	@awk -F ':[^#]*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

build: ## make the command: cli/target/ijk/bin/ijk (only when sources changed)
	@if [ ! -x $(IJK) ] || [ ! -f target/built ] || [ -n "$$(find $(SOURCES) \
	    -name target -prune -o \
	    \( -type f -o -path '*/src/*' \) -newer target/built -print | head -n 1)" ]; then \
	  mkdir -p target && touch target/building && \
	  echo 'Building ...' >&2 && \
	  $(MVN) -Dmaven.test.skip=true -pl cli -am package && \
	  mv target/building target/built; \
	fi

test: ## run all tests, and count them
	@find . -path '*/target/surefire-reports*/TEST-*.xml' -exec rm -f {} +
	@status=0; $(MVN) --fail-at-end -Dspotless.check.skip=true verify || status=$$?; \
	$(MAKE) -s --no-print-directory summary || status=1; \
	exit $$status

summary: # of the tests that ran last; what surefire says of a class leaves out some with two engines
	@find . -path '*/target/surefire-reports*/TEST-*.xml' -exec cat {} + | awk ' \
	  /^ *<testcase / { all++ } \
	  /^ *<(failure|error)[ >]/ { failed++ } \
	  /^ *<skipped/ { skipped++ } \
	  END { \
	    if (skipped) printf "%d skipped\n", skipped; \
	    passed = all - failed - skipped; \
	    printf "%d passed, %d failed\n", passed, failed; \
	    exit failed > 0 || passed == 0 \
	  }'

check: ## everything that must hold before a change goes in; OTHER_JDK=FOLDER builds and tests on that Java as well
	@set -e; \
	again=$$(mktemp -d); trap 'wait; rm -rf "$$again"' EXIT; \
	find . -path '*/target/surefire-reports*/TEST-*.xml' -exec rm -f {} +; \
	.ci/chromium; \
	.ci/build-again "$$again" '$(OTHER_JDK)' & building=$$!; \
	echo '== build from nothing, format, test, coverage'; \
	$(MVN) $(BESIDE) -T 1C -Pcoverage clean verify; \
	wait $$building || exit 1; \
	echo '== two builds give the same bytes'; \
	diff -r "$$again/lib" cli/target/ijk/lib; \
	echo '== generated documents are up to date'; \
	$(IJK) rules --format md >"$$again/rules.md"; \
	diff -u docs/rules.md "$$again/rules.md" || { \
	  echo 'docs/rules.md is out of date: run make docs' >&2; exit 1; }; \
	$(MAKE) -s --no-print-directory summary

demo: build ## check the vendor export in demo/, which has defects
	@mkdir -p $(DEMO); status=0; \
	$(IJK) validate demo/vendor-export --report text=$(DEMO)/report.txt \
	  --report json=$(DEMO)/report.json --report html=$(DEMO)/report.html \
	  >/dev/null || status=$$?; \
	if [ $$status -ne 1 ]; then \
	  echo "ijk exited with $$status, and 1 was expected: the export has defects." >&2; exit 1; \
	fi; \
	cat $(DEMO)/report.txt; \
	echo; \
	echo 'The export has defects, so ijk exits with 1; that is what the demo is to show.'; \
	echo 'The same report, to open in a browser: $(DEMO)/report.html'; \
	echo 'and for programs: $(DEMO)/report.json'

bench: build ## compare with other validators, side by side
	@sh benchmarks/run.sh

fuzz: ## compare both tiers of the schema check on made-up records: make fuzz N=1000000
	@$(MVN) -DskipTests -Pfuzz -Dfuzz.records=$(N) -pl validators -am test

docs: build ## write docs/rules.md from the rule pages, and our site: target/site
	@mkdir -p target
	@$(IJK) rules --format md >target/rules.md && mv target/rules.md docs/rules.md
	@IJK_STANDARDS=target/none $(IJK) publish target/site --docs docs --docs README.md --docs CHANGELOG.md --docs CONTRIBUTING.md

fixtures: ## write the golden files anew; read the difference before you commit it
	@$(MVN) -Dijk.write=true -Dspotless.check.skip=true verify

format: ## put all code in the house format
	@$(MVN) spotless:apply

install: build ## install under PREFIX (default /usr/local)
	@mkdir -p '$(DESTDIR)$(PREFIX)/lib' '$(DESTDIR)$(PREFIX)/bin'
	@rm -rf '$(DESTDIR)$(PREFIX)/lib/ijk/bin' '$(DESTDIR)$(PREFIX)/lib/ijk/lib'
	@mkdir -p '$(DESTDIR)$(PREFIX)/lib/ijk' # where plugins may stand, which are not ours
	@cp -R cli/target/ijk/bin cli/target/ijk/lib '$(DESTDIR)$(PREFIX)/lib/ijk/'
	@ln -sf ../lib/ijk/bin/ijk '$(DESTDIR)$(PREFIX)/bin/ijk'
	@echo 'Installed $(DESTDIR)$(PREFIX)/bin/ijk'

clean: ## remove everything that was built
	@$(MVN) clean
	@rm -rf target
