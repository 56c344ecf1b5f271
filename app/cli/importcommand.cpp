// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/catalogueimport.h"
#include "app/cli/deliveryimport.h"
#include "app/cli/invoiceimport.h"
#include "app/cli/openfoodcommand.h"
#include "app/cli/orderimport.h"
#include "core/formats/productcsv.h"
#include "core/purchasing/productimportservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

namespace {

constexpr qint64 maxBytes = 64LL * 1024 * 1024;

QJsonObject importJson(const ProductImport &done)
{
    QJsonArray refused;
    for (const ProductRefusal &refusal : done.refused)
        refused.append(QJsonObject{{u"line"_qs, refusal.line}, {u"reason"_qs, refusal.reason}});
    return {{u"read"_qs, done.read},       {u"added"_qs, done.added},
            {u"changed"_qs, done.changed}, {u"unchanged"_qs, done.unchanged},
            {u"written"_qs, done.written}, {u"refused"_qs, refused}};
}

} // namespace

int runImport(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("import products|catalogue|delivery|order|invoice|openfoodfacts FILE INPUT "
                       "[--dry-run] [--partial] [--supplier CODE] [--mapping NAME] [--all]"),
        3, 3);
    arguments.addFlag(u"dry-run"_qs, Arguments::tr("tell what would be done, write nothing"));
    arguments.addFlag(u"partial"_qs,
                      Arguments::tr("take the good lines though others are refused"));
    arguments.add(u"supplier"_qs, Arguments::tr("whose catalogue it is"), u"CODE"_qs);
    arguments.add(u"mapping"_qs, Arguments::tr("which learnt columns to read it by"), u"NAME"_qs);
    arguments.addFlag(u"all"_qs, Arguments::tr("take suspicious prices and missing articles too"));
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.word(0) == u"openfoodfacts")
        return importOpenFood(arguments);
    const bool isCatalogue = arguments.word(0) == u"catalogue";
    const bool isDelivery = arguments.word(0) == u"delivery";
    const bool isOrder = arguments.word(0) == u"order";
    const bool isInvoice = arguments.word(0) == u"invoice";
    if (!isCatalogue && !isDelivery && !isOrder && !isInvoice && arguments.word(0) != u"products") {
        sayError(Arguments::tr("Products, catalogues, deliveries, orders and invoices can be "
                               "imported: “%1” is none of them.")
                     .arg(arguments.word(0)));
        return ExitUsage;
    }
    auto shop = arguments.openShop(arguments.word(1));
    if (!shop)
        return endedByFile(shop.failure());
    const Result<Session> session = arguments.session(**shop);
    if (!session)
        return ended(session.failure());
    if (isDelivery)
        return runDeliveryImport(arguments, **shop, *session);
    if (isOrder)
        return runOrderImport(arguments, **shop, *session);
    if (isInvoice)
        return runInvoiceImport(arguments, **shop, *session);
    QFile file(arguments.word(2));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes) {
        sayError(Arguments::tr("%1 cannot be read, or is too large.").arg(arguments.word(2)));
        return ExitFile;
    }
    if (isCatalogue)
        return runCatalogueImport(arguments, **shop, *session, file.readAll());
    const Result<ProductTable> table = ProductCsv::read(file.readAll());
    if (!table)
        return ended(table.failure());
    const Result<ProductImport> done =
        ProductImportService((*shop)->db())
            .run(*session, *table, {arguments.has(u"dry-run"_qs), arguments.has(u"partial"_qs)});
    if (!done)
        return ended(done.failure());
    sayJson(importJson(*done));
    const bool nothingWritten = !done->refused.empty() && !arguments.has(u"partial"_qs);
    return nothingWritten ? ExitRefused : ExitDone;
}

} // namespace cabas
