// SPDX-License-Identifier: Apache-2.0
// What sanitizers report of libraries that are not ours to mend. In the programs themselves,
// because a confined one could not read a file of suppressions.

extern "C" {

const char *__asan_default_suppressions();
const char *__lsan_default_suppressions();
const char *__tsan_default_suppressions();

// It copies names out of a message with their lengths, and no zero follows the last of them:
// allowed, but not by strict_string_checks.
const char *__asan_default_suppressions()
{
    return "interceptor_via_lib:libxkbcommon-x11\n";
}

const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n"
           "leak:libQt6Gui\n"
           "leak:libQt6XcbQpa\n"
           "leak:libdbus\n"
           "leak:libQt6Pdf\n"
           "leak:libvulkan_lvp\n"; // 48 bytes for each of some pipelines
}

// Qt's own locks are not seen; what it hands over under them is (qt_handovers.cpp). Nor is the
// one under which the C library keeps the name of the time zone, nor those of GLib.
const char *__tsan_default_suppressions()
{
    return "called_from_lib:libc.so.6\n"
           "called_from_lib:libQt6Core.so.6\n"
           "called_from_lib:libQt6Qml.so.6\n"
           "called_from_lib:libQt6Quick.so.6\n"
           "called_from_lib:libQt6Gui.so.6\n"
           "called_from_lib:libQt6Network.so.6\n"
           "called_from_lib:libglib-2.0.so.0\n"
           "called_from_lib:libQt6Test.so.6\n";
}
}
