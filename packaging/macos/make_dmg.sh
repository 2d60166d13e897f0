#!/usr/bin/env bash
# Makes the disk image: make_dmg.sh APP IMAGE
#
# Signs and notarises when the environment says with what:
#   MACOS_IDENTITY          "Developer ID Application: … (TEAM)", in an unlocked keychain
#   MACOS_NOTARY_PROFILE    of `xcrun notarytool store-credentials`
# Without an identity the program is signed "ad hoc": it runs, and macOS warns when it is opened first.
set -euo pipefail

app=$1
image=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
identity=${MACOS_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() {
  local timestamp=--timestamp
  [ "$identity" = "-" ] && timestamp=--timestamp=none
  codesign --force --options runtime "$timestamp" --sign "$identity" "$@"
}

# From the inside out: what a signature encloses must not change after it. Never --deep, which gives
# the program's entitlements to every library and misses those in Resources.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  while IFS= read -r -d '' library; do sign "$library"; done
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
  while IFS= read -r -d '' framework; do sign "$framework"; done
find "$app/Contents/MacOS" -type f -print0 |
  while IFS= read -r -d '' program; do sign --entitlements "$here/entitlements.plist" "$program"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --verbose=2 "$app"

notarise() {
  xcrun notarytool submit "$1" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
}

if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
  ditto -c -k --keepParent "$app" "$work/app.zip"  # keeps the links, which zip breaks
  notarise "$work/app.zip"
  xcrun stapler staple "$app"
fi

mkdir "$work/image"
ditto "$app" "$work/image/$(basename "$app")"
ln -s /Applications "$work/image/Applications"
rm -f "$image"
hdiutil create -quiet -fs HFS+ -format ULFO -volname "PixVerse Account Inspector" \
  -srcfolder "$work/image" "$image"

if [ "$identity" != "-" ]; then
  codesign --force --timestamp --sign "$identity" "$image"
fi
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
  notarise "$image"
  xcrun stapler staple "$image"
fi
