// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// Codes and barcode rules through `cabas run`, as a script does it.
class TestCatalogActions : public QObject {
    Q_OBJECT

    bool run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CABAS_PROGRAM),
                      words + QStringList{u"--keys"_qs, m_folder.filePath(u"keys"_qs), u"--lang"_qs,
                                          u"en"_qs});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished())
            return false;
        m_answers.clear();
        for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                m_answers.push_back(QJsonDocument::fromJson(line).object());
        }
        return program.exitCode() == 0;
    }
    /// Plays actions on the shop of the test; `'` stands for `"`.
    bool play(QByteArray actions)
    {
        return run({u"run"_qs, path(), u"--keep-going"_qs, u"--now"_qs, u"2026-03-10T09:00"_qs},
                   actions.replace('\'', '"'));
    }
    QString code(size_t answer) { return m_answers.at(answer).value(u"code"_qs).toString(); }
    QString barcode(size_t answer) { return m_answers.at(answer).value(u"barcode"_qs).toString(); }
    QString path() const { return m_folder.filePath(u"shop.cabas"_qs); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        QVERIFY(run({u"new"_qs, path(), u"--name"_qs, u"La Feuille"_qs, u"--sandbox"_qs,
                     u"--now"_qs, u"2026-03-01"_qs}));
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':690,"
                     "'vat_bp':550,'unit':'piece'}"));
    }

    void aNumberOfTheShopIsGiven()
    {
        QVERIFY(play("{'do':'product.own_barcode','code':'HON'}\n"
                     "{'do':'product.find','text':'2000000000015'}"));
        QCOMPARE(barcode(0), u"2000000000015"_qs);
        QVERIFY(!play("{'do':'product.own_barcode','code':'NONE'}"));
        QCOMPARE(code(0), u"unknown_code"_qs);
    }

    void rulesAreSetAndRemoved()
    {
        QVERIFY(play("{'do':'barcode.rule','pattern':'20..........','gone':true}\n"
                     "{'do':'product.own_barcode','code':'HON'}\n"
                     "{'do':'barcode.rule','pattern':'20..........','kind':'article',"
                     "'name':'Plain','priority':1}\n"
                     "{'do':'product.own_barcode','code':'HON'}"));
        QCOMPARE(barcode(1), u"2700000000014"_qs);
        QCOMPARE(barcode(3), u"2000000000015"_qs);
        QVERIFY(!play("{'do':'barcode.rule','pattern':'20..','kind':'article','name':'Short',"
                      "'priority':2}\n"
                      "{'do':'barcode.rule','pattern':'28..........','kind':'moon','name':'Odd',"
                      "'priority':3}"));
        QCOMPARE(m_answers[0][u"ok"_qs].toBool(true), false);
        QCOMPARE(m_answers[1][u"kind"_qs].toString(), u"usage"_qs);
    }

private:
    QTemporaryDir m_folder;
    std::vector<QJsonObject> m_answers;
};

CABAS_TEST(TestCatalogActions)
#include "tst_catalogactions.moc"
