#!/bin/sh
# Run the whole suite in two parts, side by side: usage: tests/run.sh FOLDER...
# The folders named are tested where Qt cannot be imported, and have to cover every branch of the shop's rules;
# everything else with Qt, on four processes: what draws works, the rest mostly waits. What the first part says comes
# at the end. A process that crashes ends the run: its tests would never be judged.
set -u
python=.venv/bin/python
first=build/tests-without-qt.txt
failed="The tests without Qt failed."
bare="Not every branch of the shop's rules is covered."
status=0

without_qt() {
    COVERAGE_FILE=.coverage "$python" -m coverage run --source=merchant_desk/domain,merchant_desk/services \
        -m pytest -q -p no:pytest-qt -p tests.without_qt "$@" || echo "$failed"
    "$python" -m coverage report --fail-under=100 || echo "$bare"
}

if [ $# -gt 0 ]; then
    mkdir -p build
    trap 'trap - TERM; kill 0' INT TERM # nobody else ends what runs in the background
    without_qt "$@" >"$first" 2>&1 &
fi
rest=
for folder; do
    rest="$rest --ignore=$folder"
done
# shellcheck disable=SC2086 # names of folders of this project
"$python" -m pytest -q -n 4 --dist loadfile --no-loadscope-reorder \
    --max-worker-restart 0 $rest || status=1
if [ $# -gt 0 ]; then
    wait
    cat "$first"
    if grep -q -e "^$failed" -e "^$bare" "$first"; then
        status=1
    fi
fi
exit $status
