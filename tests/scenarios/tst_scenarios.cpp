// SPDX-License-Identifier: GPL-3.0-or-later
// Days of a shop as plain text: every .txt beside this file is played on each engine.
#include "tests/scenarios/stage.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

using namespace cabas;
using namespace cabas::test;

namespace {

/// Empty when all went well; else where, the line, and what was expected and got.
QString playText(TestShop &shop, const QString &name, const QString &text)
{
    cabas::test::Stage stage(shop);
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        if (const Result<> played = stage.play(line); !played)
            return u"%1:%2: %3\n    %4"_qs.arg(name).arg(number).arg(played.failure().message,
                                                                     line);
    }
    const Result<> checked = stage.checkAll();
    return checked ? QString() : name + u": "_qs + checked.failure().message;
}

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aDayGoesAsWritten_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CABAS_SOURCE_DIR "/tests/scenarios"));
        for (const QString &name : folder.entryList({u"*.txt"_qs}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void aDayGoesAsWritten()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        TestShop shop(engine());
        const QString wrong =
            playText(shop, QFileInfo(path).fileName(), QString::fromUtf8(file.readAll()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void aMistakeIsShownWhereItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wrong");
        const QString jam = u"product \"Jam\" JAM 3,80, VAT S550\nopen T1 with 50,00\n"_qs;
        const auto row = [&](const char *name, const QString &line, const QString &wrong) {
            QTest::newRow(name) << jam + line << wrong;
        };
        row("typo", u"sel 2 JAM"_qs, u"d.txt:3: this line is not understood"_qs);
        row("typo refused", u"refused: sel 2 JAM"_qs, u"d.txt:3: this line is not understood"_qs);
        row("item", u"sell on T1: two JAM paid cash 9,00"_qs, u"d.txt:3: “two JAM” is nothing"_qs);
        row("means", u"sell on T1: JAM paid gold 9,00"_qs, u"d.txt:3: “gold 9,00” is no"_qs);
        row("stock", u"# nothing yet\nexpect stock JAM 2"_qs,
            u"d.txt:4: expected 2,000, got 0,000\n    expect stock JAM 2"_qs);
        row("balance", u"expect balance 707 1,00"_qs, u"d.txt:3: expected 1,00, got 0,00"_qs);
        row("done", u"refused: sell on T1: JAM paid cash 5,00"_qs,
            u"d.txt:3: expected a refusal"_qs);
        row("refusal", u"sell on T1: JAM paid cash 1,00"_qs, u"d.txt:3: "_qs);
    }
    void aMistakeIsShownWhereItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, wrong);
        TestShop shop(engine());
        const QString said = playText(shop, u"d.txt"_qs, text);
        QVERIFY2(said.startsWith(wrong), qPrintable(said));
    }
};

CABAS_TEST(TestScenarios)
#include "tst_scenarios.moc"
