// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/slipescpos.h"
#include "tests/support/escposreader.h"
#include "tests/support/registry.h"
#include "tests/support/ui_papers.h"
#include "ui/printing/slippaper.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

Slip sample()
{
    Slip slip;
    slip.addCentred(u"LA GLANEUSE"_qs, Slip::Weight::Title);
    slip.addCentred(u"12 rue du Four"_qs);
    slip.addRule();
    slip.addEnds(u"Œufs plein air bio, boîte de six, de la ferme des Hauts"_qs, u"2,79 A"_qs);
    slip.addEnds(u"TOTAL"_qs, u"39,45 €"_qs, Slip::Weight::Title);
    slip.addTable({{u"TVA"_qs, u"HT"_qs, u"TVA"_qs, u"TTC"_qs},
                   {u"A 5,5 %"_qs, u"33,98"_qs, u"1,87"_qs, u"35,85"_qs}});
    slip.addBarcode(u"T1-000123"_qs);
    return slip;
}

void keepPicture(const QImage &image, const QString &name)
{
    QDir().mkpath(QStringLiteral(CABAS_BUILD_DIR "/pictures"));
    QVERIFY(image.save(QStringLiteral(CABAS_BUILD_DIR "/pictures/") + name + u".png"_qs));
}

} // namespace

class TestSlipPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsDrawn()
    {
        const auto lines = sample().lines();
        const QSize size = SlipPaper::sizeOf(lines);
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        SlipPaper::paint(painter, lines);
        painter.end();
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < size.width(); ++x)
            dark += image.pixelColor(x, size.height() - 70).lightness() < 100 ? 1 : 0;
        QVERIFY2(dark > 60, qPrintable(QString::number(dark)));
        keepPicture(image, u"slip-screen"_qs);
    }

    void aPdfHasANameOfItsOwn()
    {
        QTemporaryDir folder;
        const QString below = folder.filePath(u"tickets"_qs);
        QVERIFY(SlipPaper::writeInto(below, u"Ticket T1-000123"_qs, sample()).ok());
        QVERIFY(SlipPaper::writeInto(below, u"Ticket T1-000123"_qs, sample()).ok());
        QCOMPARE(QDir(below).entryList(QDir::Files),
                 (QStringList{u"Ticket_T1-000123-2.pdf"_qs, u"Ticket_T1-000123.pdf"_qs}));
        QFile pdf(below + u"/Ticket_T1-000123.pdf"_qs);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        QVERIFY(SlipPaper::writeInto(below, u"../../etc/passwd"_qs, sample()).ok());
        QVERIFY(QFile::exists(below + u"/______etc_passwd.pdf"_qs));
        QCOMPARE(SlipPaper::writeInto(u"/proc/nowhere"_qs, u"x"_qs, sample()).failure().code,
                 u"pdf"_qs);
    }

    void aPrinterThatIsNotThereIsTold()
    {
        const Result<> printed = SlipPaper::print(u"no such printer"_qs, u"x"_qs, sample());
        QCOMPARE(printed.failure().code, u"no_printer"_qs);
    }

    /// The bytes as a ticket printer would print them, to be looked at.
    void thePaperOfThePrinterIsDrawn()
    {
        for (const int columns : {48, 32}) {
            const EscPosReader paper(SlipEscPos::bytes(sample(), {columns, Charset::Cp858}));
            QCOMPARE(paper.problem(), QString());
            keepPicture(paperPicture(paper, columns), u"escpos-%1"_qs.arg(columns));
        }
        QFile file(QStringLiteral(CABAS_SOURCE_DIR "/tests/data/escpos/ticket-cp858-48.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const EscPosReader paper(file.readAll());
        QCOMPARE(paper.problem(), QString());
        keepPicture(paperPicture(paper, 48), u"escpos-ticket"_qs);
    }
};

CABAS_TEST(TestSlipPaper)
#include "tst_slippaper.moc"
