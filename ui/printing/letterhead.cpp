// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letterhead.h"

#include "core/access/shoppapersservice.h"

namespace cabas::ui {

QStringList Letterhead::lines(const QString &shop, const ShopPapers &papers)
{
    QStringList lines{shop, papers.street, (papers.postcode + u' ' + papers.city).trimmed(),
                      papers.phone};
    lines.removeAll(QString());
    return lines;
}

ReportTable Letterhead::on(ReportTable table, const Desk &desk)
{
    const auto papers = ShopPapersService(desk.db()).read(desk.session());
    const QStringList sender = lines(desk.shop().profile().name, papers ? *papers : ShopPapers());
    table.opening = sender + QStringList{QString()} + table.opening;
    return table;
}

} // namespace cabas::ui
