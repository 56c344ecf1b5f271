// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/printertest.h"

#include "core/barcode/scannercheck.h"
#include "core/barcode/symbol.h"

namespace cabas {

namespace {

constexpr int byteBits = 8;
constexpr int qrModule = 6;
constexpr int dotsHigh = 72;
constexpr int dotsPerLetter = 12;

} // namespace

Slip PrinterTest::slip()
{
    Slip slip;
    slip.addCentred(tr("Printer test"), Slip::Weight::Title);
    slip.addRule();
    slip.addEnds(tr("Left"), tr("Right"));
    slip.add(tr("Bold"), Slip::Weight::Strong);
    slip.addEnds(tr("Letters"), QStringLiteral("é è ê ç à ù œ É €"));
    slip.addEnds(tr("Amount"), QStringLiteral("1 234,50 €"), Slip::Weight::Strong);
    slip.add(tr("The line above and the one below fill the paper from edge to edge."));
    slip.addRule();
    return slip;
}

QByteArray PrinterTest::dotsOf(const QByteArray &modules, int module, int height)
{
    const int width = int(modules.size()) * module;
    QByteArray row((width + byteBits - 1) / byteBits, '\0');
    for (int dot = 0; dot < width; ++dot) {
        if (modules[dot / module] != 0)
            row[dot / byteBits] = char(row[dot / byteBits] | 0x80 >> dot % byteBits);
    }
    return row.repeated(height);
}

QByteArray PrinterTest::bytes(const EscPosPaper &paper)
{
    const std::optional<int> table = EscPos::tableOf(paper.page, paper.maker);
    const Charset page = table ? paper.page : Charset::Cp858;
    EscPos printer(page);
    printer.init(table ? *table : *EscPos::tableOf(page, paper.maker));
    for (const SlipLine &line : slip().lines(paper.columns, page)) {
        const int times = line.weight == SlipLine::Weight::Title ? 2 : 1;
        printer.bold(line.weight != SlipLine::Weight::Normal);
        printer.size(times, times);
        printer.line(line.text);
    }
    printer.align(EscPos::Align::Centre);
    printer.line(tr("For the scanner:"));
    printer.ean13(ScannerCheck::articleCode());
    printer.feed(1);
    const Result<BarSymbol> gs1 = SymbolWriter::writeGs1(ScannerCheck::gs1Code());
    if (gs1) {
        const bool isRoomy = 2 * gs1->columns <= paper.columns * dotsPerLetter;
        const int module = isRoomy ? 2 : 1;
        const QByteArray dots = dotsOf(gs1->modules, module, dotsHigh);
        printer.raster(int(dots.size()) / dotsHigh, dots);
        printer.line(tr("GS1-128: article, lot, use by"));
    }
    printer.code128(QStringLiteral("CABAS-TEST"));
    printer.qr(QStringLiteral("Cabas " CABAS_VERSION), qrModule);
    printer.align(EscPos::Align::Left);
    printer.feed(1);
    printer.cut();
    return printer.bytes();
}

} // namespace cabas
