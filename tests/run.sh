#!/bin/sh
# Run the whole suite in two parts: usage: tests/run.sh FOLDER...
# The folders named are tested where Qt cannot be imported, and have to cover every branch of the shop's rules;
# everything else follows with Qt, on two processes. Both parts run, also when the first one fails; what failed in
# it is said once more at the end.
set -u
python=.venv/bin/python
first=build/tests-without-qt.txt
status=0

if [ $# -gt 0 ]; then
    mkdir -p build
    {
        COVERAGE_FILE=.coverage "$python" -m coverage run --source=merchant_desk/domain,merchant_desk/services \
            -m pytest -q -p no:pytest-qt -p tests.without_qt "$@" || echo "The tests without Qt failed."
        "$python" -m coverage report --fail-under=100 || echo "Not every branch of the shop's rules is covered."
    } 2>&1 | tee "$first"
    if grep -q -e "^The tests without Qt failed" -e "^Not every branch" "$first"; then
        status=1
    fi
fi

for folder; do
    shift
    set -- "$@" "--ignore=$folder"
done
"$python" -m pytest -q -n 2 --dist loadfile "$@" || status=1
if [ $# -gt 0 ] && grep -e "^FAILED" -e "^ERROR" -e "^The tests without Qt failed" -e "^Not every branch" "$first"; then
    grep -A 30 "^E  " "$first" | tail -n 60
fi
exit $status
