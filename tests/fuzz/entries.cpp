// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace cabas::test {

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all = [] {
        std::vector<FuzzTarget> list;
        for (const auto &some :
             {typedEntries(), tableEntries(), paperEntries(), bankEntries(), shopEntries()})
            list.insert(list.end(), some.begin(), some.end());
        return list;
    }();
    return all;
}

const FuzzTarget *fuzzTargetNamed(const char *name)
{
    for (const FuzzTarget &entry : fuzzTargets()) {
        if (std::strcmp(entry.name, name) == 0)
            return &entry;
    }
    return nullptr;
}

void expect(bool holds, const char *condition)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", condition);
    std::abort();
}

std::vector<QByteArray> parts(const QByteArray &bytes)
{
    static const QByteArray line = "\n--part--\n";
    std::vector<QByteArray> found;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = bytes.indexOf(line, at);
        found.push_back(bytes.mid(at, end < 0 ? -1 : end - at));
        if (end < 0)
            return found;
        at = end + line.size();
    }
}

} // namespace cabas::test
