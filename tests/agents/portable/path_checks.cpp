// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"
#include "agents/workspace/path_rules.h"
#include "agents/workspace/relative_path.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"
#include "tests/agents/workspace/path_tables.h"

using namespace agents::workspace;

namespace checks {

void checkPaths()
{
    for (const char *name : kOrdinaryNames)
        check(classify(raw(name).parts()) == PathClass::Ordinary,
              std::string(name) + " is ordinary");
    for (const char *name : kProtectedNames)
        check(classify(raw(name).parts()) == PathClass::Protected,
              std::string(name) + " is protected");
    for (const char *name : kSecretNames)
        check(classify(raw(name).parts()) == PathClass::Secret, std::string(name) + " is secret");
    for (const char *text : kWindowsPlain)
        check(RelativePath::parse(text, "D:/project", NameRules::Windows).has_value(),
              std::string(text) + " is a path on Windows");
    for (const char *text : kWindowsTraps)
        check(!RelativePath::parse(text, "D:/project", NameRules::Windows),
              std::string(text) + " is refused on Windows");
    // RFC 7693's own example has 512 bits; these come from an independent implementation.
    check(contentHash("") == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8",
          "the hash of nothing");
    check(contentHash("abc") == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
          "the hash of abc");
    check(contentHash(std::string(128, 'a'))
              == "ae2aa48507885c4c950fb809b2076f959cde9f8ea6da260d9a3587df33dac450",
          "the hash of one whole block");
    check(contentHash(std::string(300, 'b'))
              == "4eaf929704b058a3ff42093ee9d3c8dff9615a14301636b6be746a0e97c2d37e",
          "the hash of three blocks");
}

} // namespace checks
