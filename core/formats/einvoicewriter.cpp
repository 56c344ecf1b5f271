// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicewriter.h"

#include "core/base/text.h"

namespace cabas {

QString EInvoiceWriter::profile()
{
    return u"urn:cen.eu:en16931:2017"_qs;
}

QString EInvoiceText::money(Money amount)
{
    return plainDecimal(amount.cents(), 2);
}

QString EInvoiceText::percent(int bp)
{
    return plainDecimal(bp, 2);
}

} // namespace cabas
