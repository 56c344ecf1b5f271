// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditwords.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cabas;

namespace {

QString detailsOf(const char *json)
{
    AuditLine line;
    line.details = QString::fromUtf8(json);
    return AuditWords::details(line);
}

/// Texts that look like a deed in the sources which record any.
QStringList deedsInTheSources()
{
    static const QRegularExpression text(
        u"\"((?:till|reception|products?|price|family|stock|supplier|crate|catalogue|producer|"
        u"labels|openfoodfacts|order|outbox|credit|invoice|special|shelf|shift|member|books|access|"
        u"shop|export|key|bank|sales|team|committee)"
        u"\\.[a-z_]+)\""_qs);
    QStringList found;
    for (const QString &folder : {u"/core"_qs, u"/app"_qs}) {
        QDirIterator files(QStringLiteral(CABAS_SOURCE_DIR) + folder, {u"*.cpp"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString source = QString::fromUtf8(file.readAll());
            // A ticket's writer records the deed that it is handed.
            if (!source.contains(u"AuditStore::record("_qs) &&
                !source.contains(u"TicketWriter::write("_qs))
                continue;
            auto match = text.globalMatch(source);
            while (match.hasNext())
                found.append(match.next().captured(1));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class TestAuditWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeedHasATitle()
    {
        const QStringList recorded = deedsInTheSources();
        QVERIFY(recorded.size() > 40);
        for (const QString &deed : recorded)
            QVERIFY2(AuditWords::title(deed) != deed, qPrintable(deed));
        for (const QString &deed : AuditWords::deeds())
            QVERIFY2(recorded.contains(deed), qPrintable(deed + u" is never recorded"_qs));
        QCOMPARE(AuditWords::title(u"moon.land"_qs), u"moon.land"_qs);
    }

    void everyAreaHasATitleAndADeed()
    {
        for (const QString &area : AuditWords::areas()) {
            QVERIFY2(AuditWords::areaTitle(area) != area, qPrintable(area));
            const auto deeds =
                AuditWords::deeds().filter(QRegularExpression(u"^%1\\."_qs.arg(area)));
            QVERIFY2(!deeds.isEmpty(), qPrintable(area));
        }
    }

    void detailsAreWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(detailsOf("{}"), QString());
        QCOMPARE(detailsOf(R"({"total_cents":123450,"till":"Caisse 1"})"),
                 u"total €1,234.50 · till Caisse 1"_qs);
        QCOMPARE(detailsOf(R"({"counted_milli":1500,"expected_milli":2000})"),
                 u"counted 1.500 · expected 2"_qs);
        QCOMPARE(detailsOf(R"({"before":["cashier"],"roles":["cashier","buyer"]})"),
                 u"before: Cashier · roles: Cashier, Buyer"_qs);
        QCOMPARE(detailsOf(R"({"before":"Vrac","after":"En vrac","from":"Vrac"})"),
                 u"before: Vrac · after: En vrac"_qs);
        QCOMPARE(detailsOf(R"({"active":false})"), u"switched off"_qs);
        QCOMPARE(detailsOf(R"({"permission":"refund"})"), u"Refund a ticket"_qs);
        QCOMPARE(detailsOf(R"({"until":"2026-03-10"})"), u"until 10/03/2026"_qs);
    }
};

CABAS_TEST(TestAuditWords)
#include "tst_auditwords.moc"
