#!/bin/sh
# Before the .deb is unpacked: an older version does not take the place of a newer one by mistake.
set -e
new=@VERSION@
if [ "$1" = upgrade ] && [ -n "$2" ] && dpkg --compare-versions "$2" gt "$new" && [ -z "${LACHAN_FORCE:-}" ]; then
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  en*) echo "This computer has Lá Chắn $2, newer than $new. Nothing was changed. To install the older one all the same, set LACHAN_FORCE=1." >&2 ;;
  *) echo "Máy này đã có Lá Chắn $2, mới hơn bản $new. Không có gì bị thay đổi. Nếu vẫn muốn cài bản cũ, đặt LACHAN_FORCE=1." >&2 ;;
  esac
  exit 1
fi
exit 0
