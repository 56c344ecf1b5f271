// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bankimport.h"

#include "app/cli/actions.h"
#include "app/cli/bankcommand.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankrules.h"

#include <QJsonArray>

namespace cabas {

QJsonObject bankImportJson(const BankImport &done)
{
    QJsonArray refused;
    for (const BankRefusal &refusal : done.refused)
        refused.append(QJsonObject{{u"line"_qs, refusal.line}, {u"reason"_qs, refusal.reason}});
    QJsonArray accounts;
    for (const BankAccount &account : done.accounts)
        accounts.append(QJsonObject{{u"account"_qs, account.id.value()},
                                    {u"name"_qs, BankRules::title(account)},
                                    {u"currency"_qs, account.currency},
                                    {u"ledger"_qs, account.ledger}});
    QJsonObject json{{u"read"_qs, done.read},  {u"added"_qs, done.added},
                     {u"changed"_qs, 0},       {u"unchanged"_qs, done.unchanged},
                     {u"refused"_qs, refused}, {u"accounts"_qs, accounts}};
    if (!done.warnings.empty())
        json.insert(u"warnings"_qs, warningsJson(done.warnings));
    return json;
}

int runBankImport(const Arguments &arguments, Shop &shop, const Session &session)
{
    const auto order = dayOrderFrom(arguments.value(u"dates"_qs));
    if (arguments.has(u"dates"_qs) && !order) {
        sayError(Arguments::tr("--dates is dmy or mdy: “%1” is neither.")
                     .arg(arguments.value(u"dates"_qs)));
        return ExitUsage;
    }
    BankImportOptions options;
    options.isDryRun = arguments.has(u"dry-run"_qs);
    options.isPartial = arguments.has(u"partial"_qs);
    options.ledger = arguments.value(u"ledger"_qs);
    const Result<BankImport> done = BankImportService(shop.db()).runFile(
        session, arguments.word(2), arguments.value(u"mapping"_qs), order, options);
    if (!done)
        return endedBy(done.failure());
    sayJson(bankImportJson(*done));
    const bool isWhole = done->refused.empty() || options.isPartial;
    return isWhole ? ExitDone : ExitRefused;
}

} // namespace cabas
