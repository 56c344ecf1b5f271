// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/formats/supplierarticle.h"

namespace cabas::test {

/// `R1 Jus piece(0.75 l) x6 at 2.1000 vat 550 code 3760042180333`
inline QString told(const SupplierArticle &article)
{
    QString text = article.reference + u' ' + article.name + u' ' + unitName(article.unit);
    const auto number = [](qint64 milli) {
        QString plain = plainDecimal(milli, 3);
        while (plain.endsWith(u'0'))
            plain.chop(1);
        return plain.endsWith(u'.') ? plain.chopped(1) : plain;
    };
    if (article.contentUnit != Unit::Piece)
        text += u"(%1 %2)"_qs.arg(number(article.content.milli()), unitName(article.contentUnit));
    text += u" x%1 at %2"_qs.arg(number(article.pack.milli()), plainDecimal(article.cost.e4(), 4));
    if (article.vatBp)
        text += u" vat %1"_qs.arg(*article.vatBp);
    if (!article.barcode.isEmpty())
        text += u" code "_qs + article.barcode;
    if (article.promotion)
        text += u" promotion"_qs;
    return article.available ? text : text + u" gone"_qs;
}

} // namespace cabas::test
