# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=DIR -DOUT=HEADER -P conformity.cmake: writes the identity of the conformity core,
# the SHA-256 over the list of the SHA-256 of its sources. By hand, from the folder of the sources:
#     sha256sum $(cat resources/legal/conformity-core.txt) | sha256sum
file(STRINGS ${SOURCE}/resources/legal/conformity-core.txt files)
set(sums "")
foreach(file IN LISTS files)
    file(SHA256 ${SOURCE}/${file} sum)
    string(APPEND sums "${sum}  ${file}\n")
endforeach()
string(SHA256 core "${sums}")
list(LENGTH files count)
set(text "// Written by packaging/conformity.cmake.\n#pragma once\n")
string(APPEND text "#define CABAS_CONFORMITY_SHA256 \"${core}\"\n")
string(APPEND text "#define CABAS_CONFORMITY_FILES ${count}\n")
set(known "")
if(EXISTS ${OUT})
    file(READ ${OUT} known)
endif()
if(NOT known STREQUAL text)
    file(WRITE ${OUT} "${text}")
endif()
