#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# From what `cmake --install` left: Hearth.app, signed with the hardened runtime, in a DMG, notarised.
#   make_dmg.sh PREFIX INFO_PLIST VERSION OUT.dmg
# SIGN_IDENTITY ("Developer ID Application: …") signs; without it the app is signed for this computer only.
# NOTARY_PROFILE (made by `xcrun notarytool store-credentials`) notarises.
set -euo pipefail
[ $# = 4 ] || { echo "usage: make_dmg.sh PREFIX INFO_PLIST VERSION OUT.dmg" >&2; exit 2; }
prefix=$1 plist=$2 version=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGN_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=$work/stage/Hearth.app
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" "$app/Contents/libexec"
cp "$plist" "$app/Contents/Info.plist"
cp "$prefix/bin/hearth" "$app/Contents/MacOS/"
# Found from the program as ../libexec/hearth, as on every system.
cp -R "$prefix/libexec/hearth" "$app/Contents/libexec/"
cp -R "$prefix/share" "$app/Contents/Resources/"
icons=$work/hearth.iconset
mkdir "$icons"
for size in 16 32 128 256 512; do
    cp "$here/../../resources/app_icons/hearth-$size.png" "$icons/icon_${size}x$size.png"
done
iconutil -c icns -o "$app/Contents/Resources/hearth.icns" "$icons"
macdeployqt "$app" -qmldir="$here/../../ui" $(find "$app/Contents/libexec/hearth" -type f -exec echo -executable={} \;)
helpers=$app/Contents/libexec/hearth
find "$helpers" -type f ! -name hearth-sound -exec codesign --force --options runtime --timestamp=none --sign "$identity" {} \;
# It is this program that opens the microphone. It is left out where Qt Multimedia is missing.
[ ! -e "$helpers/hearth-sound" ] ||
    codesign --force --options runtime --timestamp=none --entitlements "$here/sound_entitlements.plist" --sign "$identity" "$helpers/hearth-sound"
codesign --force --deep --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
ln -s /Applications "$work/stage/Applications"
hdiutil create -volname "Hearth $version" -srcfolder "$work/stage" -format UDZO -ov "$out"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$out"
fi
