// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgres.h"
#include "tests/support/testshop.h"

#include <QTest>

namespace cabas::test {

/// Makes every test of a class run on each engine of this machine: call it in
/// `initTestCase_data`, then `TestShop shop(engine());` in the tests.
inline void addEngines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << int(TestShop::Sqlite);
    if (PostgresDatabase::available())
        QTest::newRow("postgres") << int(TestShop::Postgres);
    else
        qInfo("%s", qPrintable(PostgresDatabase::missing()));
}

/// The engine that the present run of the test is for.
inline TestShop::Engine engine()
{
    QFETCH_GLOBAL(int, engine);
    return TestShop::Engine(engine);
}

} // namespace cabas::test
