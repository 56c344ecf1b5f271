// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latelibrary.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

/// The libraries that are there are tried by who calls them: tst_tablefile, tst_reportworkbook.
class TestLateLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryOrACallThatIsMissingGivesNothing()
    {
        QVERIFY(LateLibrary::calls<int>("cabas_of_nobody", "cabasZipCalls") == nullptr);
        QVERIFY(LateLibrary::calls<int>("cabas_archives", "cabasNothing") == nullptr);
        QVERIFY(LateLibrary::calls<int>("cabas_archives", "cabasZipCalls") != nullptr);
    }

    void theFailureSaysWhatToDo()
    {
        const Failure failure = LateLibrary::missing();
        QCOMPARE(failure.kind, Failure::Kind::Storage);
        QCOMPARE(failure.code, u"part_missing"_qs);
        QVERIFY(failure.message.contains(u"install Cabas again"_qs));
    }
};

CABAS_TEST(TestLateLibrary)
#include "tst_latelibrary.moc"
