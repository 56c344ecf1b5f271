// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's first day through the command line, from delivery to books.
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QString ean(const QString &twelve)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += twelve[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return twelve + QString::number((10 - sum % 10) % 10);
}

} // namespace

class TestFirstDay : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file;
    QList<QJsonObject> m_answers;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Ran cabas(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(CABAS_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QJsonObject json(const QStringList &words)
    {
        return QJsonDocument::fromJson(cabas(words).out).object();
    }
    /// Plays actions and gives the last answer.
    QJsonObject play(const QByteArray &lines)
    {
        const QStringList words{u"run"_qs,        m_file,      u"--keep-going"_qs,    u"--keys"_qs,
                                path(u"keys"_qs), u"--now"_qs, u"2026-03-10T09:00"_qs};
        const Ran ran = cabas(words, lines);
        m_answers.clear();
        for (const QByteArray &line : ran.out.split('\n')) {
            if (!line.isEmpty())
                m_answers.append(QJsonDocument::fromJson(line).object());
        }
        return m_answers.isEmpty() ? QJsonObject() : m_answers.last();
    }
    static QString codeOf(int product)
    {
        return ean(u"3760000%1"_qs.arg(product, 5, 10, QLatin1Char('0')));
    }

    QByteArray products() const
    {
        const QList<int> rates{550, 550, 2000, 1000};
        QByteArray lines;
        for (int i = 1; i <= 20; ++i) {
            const bool cheese = i == 20;
            const QJsonObject product{{u"do"_qs, u"product.add"_qs},
                                      {u"name"_qs, u"Produit %1"_qs.arg(i)},
                                      {u"barcode"_qs, cheese ? ean(u"291234000000"_qs) : codeOf(i)},
                                      {u"price_cents"_qs, 100 + 37 * i},
                                      {u"vat_bp"_qs, rates.at(i % 4)},
                                      {u"unit"_qs, cheese ? u"kg"_qs : u"piece"_qs}};
            lines += QJsonDocument(product).toJson(QJsonDocument::Compact) + '\n';
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(u"shop.cabas"_qs);
        const Ran made = cabas({u"new"_qs, m_file, u"--name"_qs, u"La Glaneuse"_qs, u"--sandbox"_qs,
                                u"--siren"_qs, u"732829320"_qs, u"--now"_qs, u"2026-03-10T08:00"_qs,
                                u"--keys"_qs, path(u"keys"_qs)});
        QVERIFY2(made.status == 0, made.err);
        QVERIFY(QFile::exists(m_file));
        play(products());
        QCOMPARE(m_answers.size(), 20);
        for (const QJsonObject &answer : std::as_const(m_answers))
            QVERIFY2(answer.value(u"ok"_qs).toBool(),
                     qPrintable(answer.value(u"message"_qs).toString()));
    }

    void aDeliveryIsReceivedByScanning()
    {
        QByteArray lines = R"({"do":"reception.start"})"
                           "\n";
        for (int i = 1; i <= 13; ++i)
            lines += QStringLiteral(R"({"do":"reception.scan","delivery":1,"code":"%1",)"
                                    R"("quantity_milli":24000,"cost_e4":9000})")
                         .arg(codeOf(i))
                         .toUtf8() +
                     '\n';
        lines += QStringLiteral(R"({"do":"reception.scan","delivery":1,"code":"%1",)"
                                R"("cost_e4":150000})")
                     .arg(ean(u"291234003250"_qs))
                     .toUtf8() +
                 '\n';
        lines += R"({"do":"reception.scan","delivery":1,"code":"9501101530003"})"
                 "\n"
                 R"({"do":"reception.finish","delivery":1})"
                 "\n";
        const QJsonObject finished = play(lines);
        QCOMPARE(finished.value(u"moves"_qs).toInt(), 14);
        QCOMPARE(finished.value(u"unresolved"_qs).toArray().size(), 1);
        QCOMPARE(m_answers.at(15).value(u"kind"_qs).toString(), u"not_found"_qs);
        QVERIFY(play(R"({"do":"reception.attach","delivery":1,"code":"9501101530003","product":1})")
                    .value(u"ok"_qs)
                    .toBool());
        const QJsonObject stock =
            play(QStringLiteral(R"({"do":"stock.show","code":"%1"})").arg(codeOf(1)).toUtf8());
        QCOMPARE(stock.value(u"on_hand_milli"_qs).toInt(), 25'000);
    }

    void tenSalesARefundAndTheClose()
    {
        QVERIFY(
            play(R"({"do":"till.open","till":"1","float_cents":15000})").value(u"ok"_qs).toBool());
        qint64 total = 0;
        for (int sale = 1; sale <= 10; ++sale) {
            QStringList parts;
            for (int line = 0; line < 4; ++line)
                parts += QStringLiteral(R"({"scan":"%1","quantity_milli":2000})")
                             .arg(codeOf(1 + (sale + line * 3) % 13));
            parts += QStringLiteral(R"({"scan":"%1"})").arg(ean(u"291234000250"_qs));
            const QJsonObject tried =
                play(QStringLiteral(R"({"do":"till.sell","till":"1","lines":[%1],)"
                                    R"("payments":[{"means":"cash","amount_cents":100000}]})")
                         .arg(parts.join(u','))
                         .toUtf8());
            QVERIFY2(tried.value(u"ok"_qs).toBool(),
                     qPrintable(tried.value(u"message"_qs).toString()));
            const qint64 due = tried.value(u"total_cents"_qs).toInteger();
            QCOMPARE(tried.value(u"change_cents"_qs).toInteger(), 100'000 - due);
            qint64 gross = 0;
            for (const QJsonValue &vat : tried.value(u"vat"_qs).toArray()) {
                gross += vat[u"gross_cents"_qs].toInteger();
                QCOMPARE(vat[u"net_cents"_qs].toInteger() + vat[u"vat_cents"_qs].toInteger(),
                         vat[u"gross_cents"_qs].toInteger());
            }
            QCOMPARE(gross, due);
            total += due;
        }
        const QString ticket = m_answers.last().value(u"ticket"_qs).toString();
        const QJsonObject refund =
            play(QStringLiteral(R"({"do":"till.refund","till":"1","ticket":"%1",)"
                                R"("lines":[{"line":1}],"means":"cash"})")
                     .arg(ticket)
                     .toUtf8());
        QVERIFY(refund.value(u"total_cents"_qs).toInteger() < 0);
        total += refund.value(u"total_cents"_qs).toInteger();
        const QJsonObject closed =
            play(QStringLiteral(R"({"do":"till.close","till":"1","counted":{"cash":%1}})")
                     .arg(15'000 + total)
                     .toUtf8());
        QCOMPARE(closed.value(u"total_cents"_qs).toInteger(), total);
        QCOMPARE(closed.value(u"difference_cents"_qs).toInteger(), 0);
        QVERIFY(closed.value(u"entry"_qs).toInteger() > 0);
    }

    void theFileVerifiesAndTheFecIsAccepted()
    {
        const QJsonObject verified = json({u"verify"_qs, m_file});
        QVERIFY2(verified.value(u"ok"_qs).toBool(), QJsonDocument(verified).toJson());
        QVERIFY(QDir().mkpath(path(u"out"_qs)));
        const Ran exported = cabas({u"export"_qs, u"fec"_qs, m_file, path(u"out"_qs)});
        QVERIFY2(exported.status == 0, exported.err);
        const QString fec = path(u"out/732829320FEC20261231.txt"_qs);
        QVERIFY(QFile::exists(fec));
        const QJsonObject checked = json({u"fec"_qs, u"check"_qs, fec});
        QVERIFY2(checked.value(u"ok"_qs).toBool(), QJsonDocument(checked).toJson());
        QCOMPARE(checked.value(u"debit_cents"_qs).toInteger(),
                 checked.value(u"credit_cents"_qs).toInteger());
        QVERIFY(checked.value(u"debit_cents"_qs).toInteger() > 0);
    }

    void aTamperedTicketIsNamed()
    {
        const QString copy = path(u"tampered.cabas"_qs);
        QVERIFY(cabas({u"backup"_qs, m_file, path(u"copies"_qs)}).status == 0);
        const QStringList copies = QDir(path(u"copies"_qs)).entryList(QDir::Files);
        QVERIFY(QFile::copy(path(u"copies/"_qs + copies.first()), copy));
        QProcess shell;
        const QString change = u"DROP TRIGGER ticket_lines_no_update; UPDATE ticket_lines "
                               "SET gross_cents = gross_cents + 1 WHERE id = 3;"_qs;
        shell.start(u"sqlite3"_qs, {copy, change});
        if (!shell.waitForFinished())
            QSKIP("the sqlite3 shell is not installed");
        const Ran ran = cabas({u"verify"_qs, copy});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains("ticket_lines") && ran.out.contains("gross_cents"), ran.out);
    }
};

CABAS_TEST(TestFirstDay)
#include "tst_firstday.moc"
