// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QTest>

#include <filesystem>

namespace cabas::test {

std::vector<Entry> &registered()
{
    static std::vector<Entry> entries;
    return entries;
}

Registrar::Registrar(const char *file, std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back({std::filesystem::path(file).stem().string(), std::move(make)});
}

int runRegistered(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    std::string only;
    if (arguments.size() > 1 && arguments[1][0] != '-') {
        only = arguments[1];
        arguments.erase(arguments.begin() + 1);
    }
    int failures = 0;
    bool found = false;
    for (const Entry &entry : registered()) {
        if (!only.empty() && entry.name != only)
            continue;
        found = true;
        const std::unique_ptr<QObject> test = entry.make();
        failures += QTest::qExec(test.get(), int(arguments.size()), arguments.data());
    }
    if (!found) {
        qCritical("no test is named %s", only.c_str());
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace cabas::test
