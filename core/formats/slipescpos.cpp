// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/slipescpos.h"

namespace cabas {

namespace {

void setWeight(EscPos &printer, SlipLine::Weight weight)
{
    const int times = weight == SlipLine::Weight::Title ? 2 : 1;
    printer.bold(weight != SlipLine::Weight::Normal);
    printer.size(times, times);
}

} // namespace

QByteArray SlipEscPos::bytes(const Slip &slip, const EscPosPaper &paper)
{
    const std::optional<int> table = EscPos::tableOf(paper.page, paper.maker);
    // A page that the maker lacks: the one that all of them have.
    const Charset page = table ? paper.page : Charset::Cp858;
    EscPos printer(page);
    printer.init(table ? *table : *EscPos::tableOf(page, paper.maker));
    SlipLine::Weight weight = SlipLine::Weight::Normal;
    for (const SlipLine &line : slip.lines(paper.columns, page)) {
        if (line.isBarcode) {
            printer.align(EscPos::Align::Centre);
            printer.code128(line.text);
            printer.align(EscPos::Align::Left);
            continue;
        }
        if (line.weight != weight) {
            weight = line.weight;
            setWeight(printer, weight);
        }
        printer.line(line.text);
    }
    printer.cut();
    return printer.bytes();
}

} // namespace cabas
