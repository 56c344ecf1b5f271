// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicereader.h"

#include "core/formats/pdfattachments.h"
#include "tests/core/formats/einvoicetold.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <random>

using namespace cabas;
using namespace cabas::test;

namespace {

struct Original {
    QString name;
    QByteArray bytes;
};

/// Our own samples and, where they are, the invoices of other people.
std::vector<Original> originals(bool pdf)
{
    std::vector<Original> found;
    const QString source = QStringLiteral(CABAS_SOURCE_DIR);
    for (const QString &folder :
         {source + u"/tests/data/einvoice"_qs, source + u"/../shared/data/einvoice"_qs}) {
        QDirIterator files(folder, {pdf ? u"*.pdf"_qs : u"*.xml"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.push_back({files.fileName(), file.readAll()});
        }
    }
    return found;
}

/// Bytes changed, cut out, doubled or put in, as lines and disks do.
QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto place = [&] { return qsizetype(random() % uint(bytes.size())); };
    for (int times = 1 + int(random() % 4); times > 0 && !bytes.isEmpty(); --times) {
        switch (random() % 5) {
        case 0:
            bytes[place()] = char(random() % 256);
            break;
        case 1:
            bytes.remove(place(), 1 + int(random() % 40));
            break;
        case 2:
            bytes.insert(place(), bytes.mid(place(), 1 + int(random() % 200)));
            break;
        case 3:
            bytes.insert(place(), QByteArray(1 + int(random() % 30), "0<>&-9."[random() % 7]));
            break;
        default:
            bytes.truncate(place());
        }
    }
    return bytes;
}

/// Either an invoice that can be checked or a refusal in words: nothing else.
void readAndCheck(const QByteArray &bytes)
{
    const Result<EInvoice> invoice = EInvoiceReader::read(bytes, attachmentsProgram());
    if (!invoice) {
        QVERIFY(!invoice.failure().message.isEmpty());
        QVERIFY(invoice.failure().kind == Failure::Kind::Refused);
        return;
    }
    QVERIFY(!invoice->number.isEmpty() && invoice->totals.gross);
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(*invoice))
        QVERIFY(!finding.rule.isEmpty() && !finding.message.isEmpty());
}

} // namespace

/// Invoices that were cut and scrambled on their way.
class TestEInvoiceDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutInvoices()
    {
        for (const Original &original : originals(false)) {
            const qsizetype step = std::max<qsizetype>(1, original.bytes.size() / 60);
            for (qsizetype size = 0; size < original.bytes.size(); size += step)
                readAndCheck(original.bytes.left(size));
        }
    }

    void scrambledInvoices()
    {
        std::mt19937 random(20261103);
        for (const Original &original : originals(false)) {
            for (int round = 0; round < 120; ++round)
                readAndCheck(damaged(original.bytes, random));
        }
    }

    void scrambledPdfs()
    {
        std::mt19937 random(381);
        for (const Original &original : originals(true)) {
            for (int round = 0; round < 12; ++round)
                readAndCheck(damaged(original.bytes, random));
        }
    }
};

CABAS_TEST(TestEInvoiceDamage)
#include "tst_einvoicedamage.moc"
