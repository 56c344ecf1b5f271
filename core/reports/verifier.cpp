// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/verifier.h"

#include "core/db/chainstore.h"
#include "core/db/integrity.h"
#include "core/db/schema.h"
#include "core/reports/bookcheckstore.h"
#include "core/reports/chainspecs.h"
#include "core/reports/closingcheckstore.h"
#include "core/reports/entrycheckstore.h"
#include "core/reports/invoicecheckstore.h"
#include "core/reports/membercheckstore.h"
#include "core/reports/stockcheckstore.h"
#include "core/reports/ticketcheckstore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

Findings told(const QStringList &faults)
{
    Findings findings;
    findings.checked = 1;
    for (const QString &fault : faults)
        findings.fault(fault);
    return findings;
}

Findings damage(Tx &tx)
{
    return told(Integrity::damage(tx.connection()));
}

Findings references(Tx &tx)
{
    return told(Integrity::danglingReferences(tx.connection()));
}

Findings schema(Tx &tx)
{
    return told(Schema::differences(tx.connection()));
}

Findings chains(Tx &tx)
{
    const ChainReport report = ChainStore::verify(tx, ChainSpecs::all());
    Findings findings;
    findings.checked = report.checked;
    for (const ChainFault &fault : report.faults)
        findings.fault(fault.chain.isEmpty() ? fault.detail
                                             : QStringLiteral("%1 position %2: %3")
                                                   .arg(fault.chain)
                                                   .arg(fault.position)
                                                   .arg(fault.detail));
    return findings;
}

Findings numbering(Tx &tx)
{
    Findings findings = TicketCheckStore::numbering(tx);
    for (const Findings &more : {BookCheckStore::numbering(tx), InvoiceCheckStore::numbering(tx)})
        findings.add(more);
    return findings;
}

struct NamedCheck {
    const char *name;
    Findings (*run)(Tx &tx);
};

constexpr std::array<NamedCheck, 20> checks{{
    {"database", damage},
    {"foreign_keys", references},
    {"schema", schema},
    {"chains", chains},
    {"chain_heads", ClosingCheckStore::heads},
    {"signatures", ClosingCheckStore::signatures},
    {"keys", ClosingCheckStore::keys},
    {"entries", BookCheckStore::entries},
    {"balances", BookCheckStore::balances},
    {"matchings", EntryCheckStore::matchings},
    {"attachments", EntryCheckStore::attachments},
    {"stock", StockCheckStore::levels},
    {"stock_days", StockCheckStore::days},
    {"stock_walks", StockCheckStore::walks},
    {"lots", StockCheckStore::lots},
    {"member_balances", MemberCheckStore::balances},
    {"standing", MemberCheckStore::standing},
    {"numbering", numbering},
    {"tickets", TicketCheckStore::tickets},
    {"closings", ClosingCheckStore::closings},
}};

} // namespace

bool VerifyReport::ok() const
{
    return !stopped && std::all_of(checks.begin(), checks.end(),
                                   [](const VerifyCheck &check) { return check.ok; });
}

const VerifyCheck *VerifyReport::check(const QString &name) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const VerifyCheck &check) { return check.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

QJsonObject VerifyReport::toJson() const
{
    QJsonArray list;
    for (const VerifyCheck &check : checks)
        list.append(QJsonObject{{QStringLiteral("name"), check.name},
                                {QStringLiteral("ok"), check.ok},
                                {QStringLiteral("checked"), check.checked},
                                {QStringLiteral("detail"), check.detail}});
    return {{QStringLiteral("ok"), ok()}, {QStringLiteral("checks"), list}};
}

QStringList Verifier::names()
{
    QStringList names;
    for (const NamedCheck &named : checks)
        names += QString::fromLatin1(named.name);
    return names;
}

VerifyReport Verifier::run(Database &db, const QStringList &without, const Step &step)
{
    VerifyReport report;
    int done = 0;
    for (const NamedCheck &named : checks) {
        VerifyCheck check;
        check.name = QString::fromLatin1(named.name);
        if (step && !step(check.name, done++, int(checks.size()))) {
            report.stopped = true;
            return report;
        }
        if (without.contains(check.name))
            continue;
        const Result<Findings> findings = db.read([&](Tx &tx) { return named.run(tx); });
        if (findings) {
            check.ok = findings->ok();
            check.checked = findings->checked;
            check.detail = findings->detail();
        } else {
            check.detail = findings.failure().message;
        }
        report.checks.push_back(check);
    }
    return report;
}

} // namespace cabas
