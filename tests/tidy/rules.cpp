// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

namespace cabas::test {

const std::vector<Rule> &fileRules()
{
    static const std::vector<Rule> all = {
        {"words", checkBannedWords},
        {"unfinished", checkUnfinishedWork},
        {"umbrellas", checkUmbrellaIncludes},
        {"floating", checkFloatingPoint},
        {"colours", checkColours},
        {"shops", checkShopNames},
        {"skips", checkSkips},
        {"namespaces", checkNamespaces},
        {"sqlplace", checkSqlPlace},
        {"sqlsubset", checkSqlSubset},
        {"sqlassembly", checkSqlAssembly},
        {"sizes", checkSizes},
        {"functions", checkFunctions},
        {"firstlines", checkFirstLines},
        {"services", checkServiceAsksFirst},
        {"loops", checkLoopsOverAnswers},
    };
    return all;
}

} // namespace cabas::test
