// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cabas::test {

/// One test object of an executable, named after its file.
struct Entry {
    std::string name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry> &registered();

struct Registrar {
    Registrar(const char *file, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs the tests named by the first argument (all without one); the rest goes to Qt Test.
int runRegistered(int argc, char **argv);

} // namespace cabas::test

/// Registers a QTest class under its file's name: `CABAS_TEST(TestMoney)` in tst_money.cpp.
#define CABAS_TEST(Class)                                                                          \
    static const cabas::test::Registrar registrar##Class(                                          \
        __FILE__, [] { return std::unique_ptr<QObject>(new Class); });
