#!/usr/bin/env bash
# Runs article-to-timeline.ipynb from start to end without a browser and leaves the executed notebook and its pictures in
# out/notebook. Fails when a cell raises or a picture is missing.
#
#   samples/notebooks/run.sh             makes the export (out/csv), then runs the notebook
#   samples/notebooks/run.sh --update    the same, and puts the executed notebook in place of the committed one
#
#   EXTRACTION_OUT   folder with an existing CSV export; when set, no export is made
#   NOTEBOOK_OUT     folder for the results, default out/notebook
#
# On Debian and Ubuntu the Jupyter packages are installed when they are missing, which needs root or sudo.
set -euo pipefail

update=false
case "${1:-}" in
  "") ;;
  --update) update=true ;;
  *) echo "usage: samples/notebooks/run.sh [--update]" >&2; exit 2 ;;
esac

caller="$PWD"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
notebook="$here/article-to-timeline.ipynb"
absolute() { case "$1" in /*) printf '%s\n' "$1" ;; *) printf '%s\n' "$caller/$1" ;; esac; }
results="$(absolute "${NOTEBOOK_OUT:-$root/out/notebook}")"

packages=(jupyter-nbconvert python3-nbclient python3-ipykernel python3-pandas python3-matplotlib
          jupyter-core jupyter-client python3-nbformat)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "installing ${missing[*]}" >&2
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "please install as root: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

if [ -n "${EXTRACTION_OUT:-}" ]; then
  tables="$(absolute "$EXTRACTION_OUT")"
else
  (cd "$root" && dotnet run --project samples/ConsoleExporter -c Release)
  tables="$root/out/csv"
fi

# Old pictures must not pass for new ones.
mkdir -p "$results"
rm -f "$results/article-to-timeline.ipynb" "$results/timeline.png" "$results/strengths.png"

# Another Python in front of the system's would hide the Debian packages; no time stamps, so that equal input gives equal output.
env PATH=/usr/bin:/bin PYDEVD_DISABLE_FILE_VALIDATION=1 EXTRACTION_OUT="$tables" NOTEBOOK_OUT="$results" \
  jupyter nbconvert --log-level WARN --to notebook --execute "$notebook" \
  --ExecutePreprocessor.record_timing=False --ExecutePreprocessor.timeout=300 \
  --output-dir "$results" --output article-to-timeline.ipynb

failed=false
for file in article-to-timeline.ipynb timeline.png strengths.png; do
  if [ ! -s "$results/$file" ]; then
    echo "missing: $results/$file" >&2
    failed=true
  fi
done
if $failed; then exit 1; fi

if $update; then
  cp "$results/article-to-timeline.ipynb" "$notebook"
  echo "updated $notebook"
fi
echo "wrote $results/article-to-timeline.ipynb, timeline.png and strengths.png"
