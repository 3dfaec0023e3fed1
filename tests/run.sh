#!/bin/sh
# Run the whole suite in two parts: usage: tests/run.sh FOLDER...
# The folders named are tested where Qt cannot be imported, and have to cover every branch of the shop's rules;
# everything else follows with Qt, on two processes. Both parts run, also when the first one fails.
set -u
python=.venv/bin/python
status=0

if [ $# -gt 0 ]; then
    COVERAGE_FILE=.coverage "$python" -m coverage run --source=merchant_desk/domain,merchant_desk/services \
        -m pytest -q -p no:pytest-qt -p tests.without_qt "$@" || status=1
    "$python" -m coverage report --fail-under=100 || status=1
fi

for folder; do
    shift
    set -- "$@" "--ignore=$folder"
done
"$python" -m pytest -q -n 2 --dist loadfile "$@" || status=1
exit $status
