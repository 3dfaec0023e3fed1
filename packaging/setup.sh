#!/bin/sh
# Make this checkout able to run (tier "run"), to be tested ("test"), measured ("bench"), soaked ("soak") or built for
# counters ("package").
# Usage: packaging/setup.sh run|test|bench|soak|package
# Looks for a Python that is new enough; the rest is system_packages.py and environment.py beside this file.
# Exit: 0 ready, 1 something failed, 2 wrong use, 3 a person has to install something first (said on stderr).
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tier=${1:-run}
case $tier in
    run | test | bench | soak | package) ;;
    *) echo "usage: packaging/setup.sh run|test|bench|soak|package" >&2; exit 2 ;;
esac

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
for python in ${PYTHON:-} python3 python3.13 python3.12 python3.14 python3.11; do
    if command -v "$python" >/dev/null 2>&1 && "$python" -I -c "$new_enough" >/dev/null 2>&1; then
        "$python" -I "$here/system_packages.py" "$tier" </dev/null
        exec "$python" -I "$here/environment.py" "$tier" </dev/null
    fi
done
echo "Merchant Desk needs Python 3.11 or newer, and none was found. Install one, or name it: make PYTHON=/path/to/python3" >&2
exit 3
