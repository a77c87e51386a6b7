# SPDX-License-Identifier: Apache-2.0
# This computer's copy of a library that is headers only. Through a folder of its own: /usr/include
# itself would bring in the headers of this computer's C library.
set(headers ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${headers})
file(CREATE_LINK /usr/include/nlohmann ${headers}/nlohmann SYMBOLIC)
if(NOT TARGET nlohmann_json::nlohmann_json)
    add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED GLOBAL)
    target_include_directories(nlohmann_json::nlohmann_json SYSTEM INTERFACE ${headers})
endif()
set(nlohmann_json_FOUND TRUE)
