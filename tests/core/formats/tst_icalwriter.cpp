// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalwriter.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace cabas;

/// Calendars as RFC 5545 asks for them.
class TestIcalWriter : public QObject {
    Q_OBJECT

    static QByteArray unfolded(QByteArray bytes) { return bytes.replace("\r\n ", ""); }

private Q_SLOTS:
    void writesAnEvent()
    {
        IcalEvent event;
        event.uid = u"shift-7@shop"_qs;
        event.start = QDateTime(QDate(2026, 3, 12), QTime(18, 15), QTimeZone("Europe/Paris"));
        event.end = event.start.addSecs(3 * 3600);
        event.summary = u"Caisse, ménage; fin"_qs;
        event.description = u"un\ndeux"_qs;
        const QByteArray bytes = IcalWriter::write(
            u"Boutique"_qs, {event}, QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC));
        const QByteArrayList lines = bytes.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1))
            QVERIFY(line.endsWith('\r'));
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        QVERIFY(bytes.contains("UID:shift-7@shop\r\n"));
        QVERIFY(bytes.contains("DTSTAMP:20260310T080000Z\r\n"));
        QVERIFY(bytes.contains("DTSTART:20260312T171500Z\r\n"));
        QVERIFY(bytes.contains("DTEND:20260312T201500Z\r\n"));
        QVERIFY(bytes.contains("SUMMARY:Caisse\\, ménage\\; fin\r\n"));
        QVERIFY(bytes.contains("DESCRIPTION:un\\ndeux\r\n"));
        QVERIFY(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    /// Whatever the text, no line is longer than 75 octets, no letter is cut, and unfolding gives
    /// it back.
    void foldsBetweenLetters()
    {
        std::mt19937 random(5);
        const QString letters = QStringLiteral("abcdéèœ€—\\;, ");
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int size = int(random() % 300); size > 0; --size) {
                if (random() % 20 == 0)
                    text += QString::fromUtf8("🥕");
                else
                    text += letters[int(random() % uint(letters.size()))];
            }
            const QByteArray bytes = IcalWriter::folded(u"SUMMARY:"_qs + text);
            for (const QByteArray &line : bytes.chopped(2).split('\n')) {
                const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
                QVERIFY(octets.size() <= 75);
                QCOMPARE(QString::fromUtf8(octets).toUtf8(), octets);
            }
            QCOMPARE(QString::fromUtf8(unfolded(bytes)), u"SUMMARY:"_qs + text + u"\r\n"_qs);
        }
    }
};

CABAS_TEST(TestIcalWriter)
#include "tst_icalwriter.moc"
