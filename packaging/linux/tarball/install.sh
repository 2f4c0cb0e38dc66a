#!/bin/sh
# Installs Sealscribe for the person who runs this; no other rights are needed. Run it again with a newer one to upgrade.
# Your jobs and settings are elsewhere, and stay as they are.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
commands="$HOME/.local/bin"
target="$data/@APPLICATION_ID@"

inner="$here/sealscribe/_internal"
missing=$(LD_LIBRARY_PATH="$inner:$inner/PySide6/Qt/lib" ldd "$inner"/PySide6/*.so "$inner"/PySide6/Qt/plugins/platforms/*.so 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)
if [ -n "$missing" ]; then
    printf 'Sealscribe needs libraries that this system lacks. Install what brings them, then run this again:\n%s\n' "$missing" >&2
    exit 1
fi
if [ -x "$target/uninstall.sh" ]; then
    "$target/uninstall.sh" >/dev/null
fi
mkdir -p "$target" "$commands"
cp -R "$here/sealscribe" "$here/uninstall.sh" "$target/"
ln -sf "$target/sealscribe/sealscribe" "$commands/sealscribe"
printf '%s\n' "$commands/sealscribe" >"$target/installed.txt"
(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$here/share/$file" "$data/$file"
    printf '%s\n' "$data/${file#./}" >>"$target/installed.txt"
done
# Desktops do not look into ~/.local/bin for what they start.
entry="$data/applications/@APPLICATION_ID@.desktop"
sed "s|^Exec=sealscribe|Exec=\"$target/sealscribe/sealscribe\"|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"
if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$data/applications" || true
fi
printf 'Sealscribe is installed. It is in the menu of your desktop; in a terminal: %s\n' "$commands/sealscribe"
printf 'To remove it: %s\n' "$target/uninstall.sh"
