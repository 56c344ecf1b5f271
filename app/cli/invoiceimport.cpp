// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoiceimport.h"

#include "app/cli/invoiceactions.h"
#include "app/cli/invoicedeskactions.h"
#include "core/purchasing/supplierservice.h"

namespace cabas {

int runInvoiceImport(const Arguments &arguments, Shop &shop, const Session &session)
{
    InvoiceWish wish;
    if (const QString wanted = arguments.value(u"supplier"_qs); !wanted.isEmpty()) {
        const Result<Supplier> found = SupplierService(shop.db()).find(wanted);
        if (!found)
            return ended(found.failure());
        wish.supplier = found->id;
    }
    const Result<InvoiceDocument> document = readInvoiceFile(shop, session, arguments.word(2));
    if (!document)
        return ended(document.failure());
    InvoiceService invoices(shop.db());
    const bool isDry = arguments.has(u"dry-run"_qs);
    const Result<InvoiceAnswer> answer =
        isDry ? invoices.check(session, *document, wish) : invoices.add(session, *document, wish);
    if (!answer)
        return ended(answer.failure());
    QJsonObject json = invoiceAnswerJson({shop, session}, *answer);
    json.insert(u"read"_qs, 1);
    json.insert(u"added"_qs, isDry ? 0 : 1);
    json.insert(u"changed"_qs, 0);
    json.insert(u"unchanged"_qs, 0);
    json.insert(u"refused"_qs, QJsonArray());
    sayJson(json);
    return ExitDone;
}

} // namespace cabas
