// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoicing/ereportingfile.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

QString EReportingFile::transactionOf(const DailySales &sales)
{
    return sales.category == VatCategory::Standard ? u"TLB1"_qs : u"TNT1"_qs;
}

QByteArray EReportingFile::csv(const std::vector<DailySales> &list)
{
    QByteArray csv = "day;currency;transaction;vat_category;vat_rate;base;vat;documents\r\n";
    for (const DailySales &sales : list)
        csv += QStringList{dayText(sales.day),
                           u"EUR"_qs,
                           transactionOf(sales),
                           vatCategoryLetter(sales.category),
                           plainDecimal(sales.vatBp, 2),
                           plainDecimal(sales.base.cents(), 2),
                           plainDecimal(sales.vat.cents(), 2),
                           QString::number(sales.documents)}
                   .join(u';')
                   .toUtf8() +
               "\r\n";
    return csv;
}

QByteArray EReportingFile::json(const std::vector<DailySales> &list)
{
    QJsonArray rows;
    for (const DailySales &sales : list)
        rows.append(QJsonObject{{u"day"_qs, dayText(sales.day)},
                                {u"currency"_qs, u"EUR"_qs},
                                {u"transaction"_qs, transactionOf(sales)},
                                {u"vat_category"_qs, vatCategoryLetter(sales.category)},
                                {u"vat_bp"_qs, sales.vatBp},
                                {u"base_cents"_qs, sales.base.cents()},
                                {u"vat_cents"_qs, sales.vat.cents()},
                                {u"documents"_qs, sales.documents}});
    return QJsonDocument(rows).toJson();
}

} // namespace cabas
