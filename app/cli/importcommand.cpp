// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/bankimport.h"
#include "app/cli/catalogueimport.h"
#include "app/cli/deliveryimport.h"
#include "app/cli/invoiceimport.h"
#include "app/cli/journalimport.h"
#include "app/cli/memberimport.h"
#include "app/cli/openfoodcommand.h"
#include "app/cli/orderimport.h"
#include "core/formats/productcsv.h"
#include "core/purchasing/productimportservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

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

/// The whole of INPUT; absent, and told, when it cannot be read or is beyond what a table holds.
std::optional<QByteArray> inputOf(const Arguments &arguments)
{
    QFile file(arguments.word(2));
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxBytes)
        return file.readAll();
    sayError(Arguments::tr("%1 cannot be read, or is too large.").arg(arguments.word(2)));
    return std::nullopt;
}

int importCatalogue(const Arguments &arguments, Shop &shop, const Session &session)
{
    const std::optional<QByteArray> bytes = inputOf(arguments);
    return bytes ? runCatalogueImport(arguments, shop, session, *bytes) : ExitFile;
}

int importMembers(const Arguments &arguments, Shop &shop, const Session &session)
{
    const std::optional<QByteArray> bytes = inputOf(arguments);
    return bytes ? runMemberImport(arguments, shop, session, *bytes) : ExitFile;
}

int importProducts(const Arguments &arguments, Shop &shop, const Session &session)
{
    const std::optional<QByteArray> bytes = inputOf(arguments);
    if (!bytes)
        return ExitFile;
    const Result<ProductTable> table = ProductCsv::read(*bytes);
    if (!table)
        return ended(table.failure());
    const Result<ProductImport> done = ProductImportService(shop.db()).run(
        session, *table, {arguments.has(u"dry-run"_qs), arguments.has(u"partial"_qs)});
    if (!done)
        return ended(done.failure());
    sayJson(importJson(*done));
    const bool nothingWritten = !done->refused.empty() && !arguments.has(u"partial"_qs);
    return nothingWritten ? ExitRefused : ExitDone;
}

struct ImportKind {
    const char *name;
    int (*run)(const Arguments &arguments, Shop &shop, const Session &session);
};

constexpr auto kinds = std::to_array<ImportKind>({{"products", importProducts},
                                                  {"members", importMembers},
                                                  {"catalogue", importCatalogue},
                                                  {"delivery", runDeliveryImport},
                                                  {"order", runOrderImport},
                                                  {"invoice", runInvoiceImport},
                                                  {"bank", runBankImport},
                                                  {"journal", runJournalImport}});

} // namespace

int runImport(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral(
            "import products|members|catalogue|delivery|order|invoice|bank|journal|openfoodfacts "
            "FILE INPUT [--dry-run] [--partial] [--supplier CODE] [--mapping NAME] [--all] "
            "[--dates dmy|mdy] [--ledger ACCOUNT]"),
        3, 3);
    arguments.addFlag(u"dry-run"_qs, Arguments::tr("tell what would be done, write nothing"));
    arguments.addFlag(u"partial"_qs,
                      Arguments::tr("take the good lines though others are refused"));
    arguments.add(u"supplier"_qs, Arguments::tr("whose catalogue it is"), u"CODE"_qs);
    arguments.add(u"mapping"_qs, Arguments::tr("which learnt columns to read it by"), u"NAME"_qs);
    arguments.addFlag(u"all"_qs, Arguments::tr("take suspicious prices and missing articles too"));
    arguments.add(u"dates"_qs, Arguments::tr("bank: whether the day or the month stands first"),
                  u"dmy|mdy"_qs);
    arguments.add(u"ledger"_qs,
                  Arguments::tr("bank: the account in the books of an account seen first"),
                  u"ACCOUNT"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.word(0) == u"openfoodfacts")
        return importOpenFood(arguments);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ImportKind &each) {
        return arguments.word(0) == QLatin1String(each.name);
    });
    if (kind == kinds.end()) {
        sayError(
            Arguments::tr("Products, members, catalogues, deliveries, orders, invoices, journals "
                          "and bank statements can be imported: “%1” is none of them.")
                .arg(arguments.word(0)));
        return ExitUsage;
    }
    return arguments.atShop(arguments.word(1), [&](Shop &shop, const Session &session) {
        return kind->run(arguments, shop, session);
    });
}

} // namespace cabas
