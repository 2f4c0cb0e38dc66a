#!/bin/sh
# Removes Sealscribe as install.sh put it there. Your jobs and settings stay.
set -eu
target=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=$(dirname -- "$target")
if [ ! -f "$target/installed.txt" ] || [ "$(basename -- "$target")" != "@APPLICATION_ID@" ]; then
    printf 'Nothing is installed here. Run the uninstall.sh that is in the folder of the installed program.\n' >&2
    exit 1
fi
while read -r file; do
    rm -f -- "$file"
    rmdir -p -- "$(dirname -- "$file")" 2>/dev/null || true
done <"$target/installed.txt"
rm -rf -- "$target"
if ! ls "$data"/applications/*.desktop >/dev/null 2>&1; then
    rm -f -- "$data/applications/mimeinfo.cache"
    rmdir -- "$data/applications" 2>/dev/null || true
elif command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$data/applications" || true
fi
printf 'Sealscribe is removed. Your jobs and settings were left alone.\n'
