# SPDX-License-Identifier: Apache-2.0
# Finds MathJax as the system's package installs it, and which of its modules the entry needs: what
# they require() in turn, 1.9 MB of 45. Nothing is downloaded. Without the package formulas are shown
# as they were written.
find_path(HEARTH_MATHJAX js/mathjax.js
    PATHS /usr/share/nodejs/mathjax-full /usr/lib/node_modules/mathjax-full NO_DEFAULT_PATH
    DOC "Folder of MathJax 3 as modules (mathjax-full)")

# Reads the paths in a script's require("...") into `out`, as written.
function(read_required file out)
    file(READ ${file} text)
    string(REGEX MATCHALL "require\\([\"'][^\"']+[\"']\\)" calls "${text}")
    string(REGEX REPLACE "require\\([\"']([^\"']+)[\"']\\)" "\\1" paths "${calls}")
    set(${out} ${paths} PARENT_SCOPE)
endfunction()

# mathjax_modules(<entry script> <out>): files below ${HEARTH_MATHJAX}/js, by their paths in it.
function(mathjax_modules entry out)
    set(found)
    read_required(${entry} waiting)
    list(TRANSFORM waiting REPLACE "^\\./" "")
    while(waiting)
        list(POP_BACK waiting module)
        list(APPEND found ${module})
        cmake_path(GET module PARENT_PATH folder)
        read_required(${HEARTH_MATHJAX}/js/${module} paths)
        foreach(path IN LISTS paths)
            cmake_path(SET path NORMALIZE "${folder}/${path}")
            if(NOT path IN_LIST found AND EXISTS ${HEARTH_MATHJAX}/js/${path})
                list(APPEND waiting ${path})
            endif()
        endforeach()
        list(REMOVE_DUPLICATES waiting)
    endwhile()
    list(SORT found)
    set(${out} ${found} PARENT_SCOPE)
endfunction()
