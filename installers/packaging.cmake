# SPDX-License-Identifier: Apache-2.0
# Packages by CPack: ./dev package deb, rpm.
set(CPACK_PACKAGE_NAME hearth)
set(CPACK_PACKAGE_VENDOR "Hearth maintainers")
set(CPACK_PACKAGE_CONTACT "Hearth maintainers <maintainers@hearth.example>")
if(DEFINED ENV{DEBEMAIL})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(CPACK_PACKAGE_HOMEPAGE_URL ${HEARTH_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chat with Gemma 4 models on your own computer")
set(CPACK_PACKAGE_DESCRIPTION
"Hearth talks with Google's open Gemma 4 models in a native window and in the
terminal. It reads GGUF files and computes with its own inference engine,
entirely on this computer: no account, no telemetry; it connects only for
what you ask for in that moment.

A small demonstration model comes with it and answers before anything is
downloaded. Documents can be asked, and agents work in a project folder,
confined, with an undo for every change.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # equal bytes, whatever the number of processors

# What the program starts with but no linker sees, from the one list of packages: column 2 for
# Debian, 3 for Fedora. Without fonts, rarer picture formats,
# downloads and a GPU it runs too.
function(read_run_dependencies column needed_out nice_out)
    file(STRINGS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/dependencies.txt lines REGEX "^run ")
    foreach(line IN LISTS lines)
        string(REGEX MATCHALL "[^ ]+" words "${line}")
        list(GET words ${column} name)
        if(name MATCHES "fonts|image-?formats|ca-certificates|vulkan")
            list(APPEND nice ${name})
        elseif(NOT name STREQUAL "-")
            list(APPEND needed ${name})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES needed)
    list(REMOVE_DUPLICATES nice)
    list(JOIN needed ", " needed)
    list(JOIN nice ", " nice)
    set(${needed_out} ${needed} PARENT_SCOPE)
    set(${nice_out} ${nice} PARENT_SCOPE)
endfunction()

read_run_dependencies(1 CPACK_DEBIAN_PACKAGE_DEPENDS CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

read_run_dependencies(2 CPACK_RPM_PACKAGE_REQUIRES CPACK_RPM_PACKAGE_RECOMMENDS)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/libexec /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/man /usr/share/man/man1 /usr/share/doc /usr/share/icons /usr/share/icons/hicolor)

include(CPack)
