#!/bin/sh
# Installs Lá Chắn for whoever runs it: no administrator is needed.
#   sh lachan-VERSION.run                 install, or put a newer version in place of an older one
#   sh lachan-VERSION.run -- --force      also an older one in place of a newer
#   sh lachan-VERSION.run -- --remove     take the program away; what people learnt stays
set -eu
base="${XDG_DATA_HOME:-$HOME/.local/share}"
target="$HOME/.local/opt/lachan"
link="$HOME/.local/bin/lachan"
menu="$base/applications/lachan.desktop"
icon="$base/icons/hicolor/scalable/apps/lachan.svg"

say() { # VIETNAMESE ENGLISH
  case "${LACHAN_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
  en*) printf '%s\n' "$2" ;;
  *) printf '%s\n' "$1" ;;
  esac
}

force=no
for word in "$@"; do
  case "$word" in
  --force) force=yes ;;
  --remove)
    rm -rf "$target" "$target.new" "${XDG_CACHE_HOME:-$HOME/.cache}/lachan"
    rm -f "$link" "$menu" "$icon"
    say "Đã gỡ Lá Chắn. Dữ liệu học vẫn còn trong $base/lachan." \
      "Lá Chắn is removed. What people learnt is still in $base/lachan."
    exit 0
    ;;
  *)
    say "Không hiểu: $word (có --force và --remove)" "Not understood: $word (there are --force and --remove)" >&2
    exit 2
    ;;
  esac
done

new=$(cat lachan/VERSION)
old=$(cat "$target/VERSION" 2>/dev/null || echo 0)
if [ "$new" != "$old" ] && [ "$(printf '%s\n%s\n' "$new" "$old" | sort -V | tail -n 1)" = "$old" ] && [ "$force" = no ]; then
  say "Máy này đã có Lá Chắn $old, mới hơn bản $new trong tệp. Không có gì bị thay đổi.
Nếu vẫn muốn cài bản cũ, thêm: -- --force (bản cũ có thể không mở được dữ liệu của bản mới)." \
    "This computer has Lá Chắn $old, newer than the $new in this file. Nothing was changed.
To install the older one all the same, add: -- --force (it may not open what the newer one has kept)." >&2
  exit 1
fi

rm -rf "$target.new"
mkdir -p "$HOME/.local/opt" "$HOME/.local/bin" "$base/applications" "$base/icons/hicolor/scalable/apps"
cp -R lachan "$target.new"
if [ -e "$target/portable.txt" ]; then # its data lie beside the program
  cp "$target/portable.txt" "$target.new/portable.txt"
  [ ! -d "$target/data" ] || mv "$target/data" "$target.new/data"
fi
rm -rf "$target"
mv "$target.new" "$target"
ln -sf "$target/lachan" "$link"
cp linux/lachan.svg "$icon"
sed "s|^Exec=lachan|Exec=\"$target/lachan\"|" linux/lachan.desktop >"$menu"
say "Đã cài Lá Chắn $new vào $target" "Lá Chắn $new is installed in $target"
