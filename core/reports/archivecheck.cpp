// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivecheck.h"

#include "core/access/shopkey.h"
#include "core/reports/archivechains.h"
#include "core/reports/archivetotals.h"
#include "core/till/closingrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace cabas {

namespace {

QString at(const QString &file, qint64 line, const char *what)
{
    return QStringLiteral("%1 line %2: %3").arg(file).arg(line).arg(QLatin1String(what));
}

qint64 number(const ArchiveTable &table, const ArchiveRow &row, const char *column)
{
    return ArchivePackage::value(table, row, column).toLongLong();
}

QString text(const ArchiveTable &table, const ArchiveRow &row, const char *column)
{
    return ArchivePackage::value(table, row, column).toString();
}

QSet<QString> knownKeys(const ArchivePackage &package)
{
    QSet<QString> keys;
    package.eachRow(archiveNames::keys, [&](const ArchiveTable &table, const ArchiveRow &row) {
        keys.insert(text(table, row, "public_key"));
    });
    return keys;
}

Findings signature(const ArchivePackage &package)
{
    Findings findings;
    findings.checked = 1;
    const QString key = package.manifest()[QStringLiteral("public_key")].toString();
    const QStringList lines =
        QString::fromLatin1(package.bytes(archiveNames::signature)).split(u'\n');
    if (lines.value(0) != key)
        findings.fault(archiveNames::signature + QStringLiteral(" line 1: public_key"));
    if (!ShopKey::verify(key, package.manifestBytes(), lines.value(1)))
        findings.fault(archiveNames::manifest + QStringLiteral(": signature"));
    if (!knownKeys(package).contains(key))
        findings.fault(archiveNames::keys + QStringLiteral(": public_key missing"));
    return findings;
}

Findings files(const ArchivePackage &package)
{
    Findings findings;
    QStringList names = package.names();
    for (const ArchiveTable &file : package.tables()) {
        ++findings.checked;
        if (!names.removeOne(file.name))
            findings.fault(file.name + QStringLiteral(": missing"));
        else if (package.sha256(file.name) != file.sha256)
            findings.fault(file.name + QStringLiteral(": sha256"));
    }
    for (const QString &name : names) {
        if (name != archiveNames::manifest && name != archiveNames::signature)
            findings.fault(name + QStringLiteral(": inserted"));
    }
    return findings;
}

Findings chains(const ArchivePackage &package)
{
    return ArchiveChains(package).run();
}

/// A ticket as the numbers need it.
struct Counted {
    qint64 till = 0;
    qint64 number = 0;
    qint64 total = 0;
    qint64 perpetual = 0;
    qint64 line = 0;
    QString file;
};

std::vector<Counted> ticketsOf(const ArchivePackage &package)
{
    std::vector<Counted> tickets;
    package.eachRow(
        QStringLiteral("tickets"), [&](const ArchiveTable &table, const ArchiveRow &row) {
            tickets.push_back({number(table, row, "till_id"), number(table, row, "number"),
                               number(table, row, "total_cents"),
                               number(table, row, "perpetual_cents"), row.line, table.name});
        });
    std::sort(tickets.begin(), tickets.end(), [](const Counted &left, const Counted &right) {
        return std::pair(left.till, left.number) < std::pair(right.till, right.number);
    });
    return tickets;
}

Findings numbering(const ArchivePackage &package)
{
    Findings findings;
    const Counted *before = nullptr;
    const std::vector<Counted> tickets = ticketsOf(package);
    for (const Counted &ticket : tickets) {
        ++findings.checked;
        const bool follows = before != nullptr && before->till == ticket.till;
        if (follows && ticket.number != before->number + 1)
            findings.fault(at(ticket.file, ticket.line, "number: missing before it"));
        if (follows && ticket.perpetual != before->perpetual + ticket.total)
            findings.fault(at(ticket.file, ticket.line, "perpetual_cents"));
        before = &ticket;
    }
    return findings;
}

/// Sums of a ticket: what it says, its lines, its VAT, its payments.
void checkTicketSums(const ArchivePackage &package, Findings &findings)
{
    struct Sums {
        qint64 line = 0;
        std::array<qint64, 4> sums{};
    };
    constexpr std::array<std::pair<const char *, const char *>, 4> parts{
        {{"tickets", "total_cents"},
         {"ticket_lines", "gross_cents"},
         {"ticket_vat", "gross_cents"},
         {"ticket_payments", "amount_cents"}}};
    QHash<qint64, Sums> tickets;
    for (size_t i = 0; i < parts.size(); ++i)
        package.eachRow(QLatin1String(parts[i].first),
                        [&](const ArchiveTable &table, const ArchiveRow &row) {
                            Sums &sums = tickets[row.values.front().toLongLong()];
                            sums.sums[i] += number(table, row, parts[i].second);
                            if (i == 0)
                                sums.line = row.line;
                        });
    for (const Sums &sums : std::as_const(tickets)) {
        ++findings.checked;
        for (size_t i = 1; i < parts.size(); ++i) {
            if (sums.sums[i] != sums.sums[0])
                findings.fault(
                    QStringLiteral("tickets.csv line %1: total_cents is not the sum of "
                                   "%2.csv: %3")
                        .arg(sums.line)
                        .arg(QLatin1String(parts[i].first), QLatin1String(parts[i].second)));
        }
    }
}

/// Closings whose tickets are all in the archive add them up.
void checkClosingSums(const ArchivePackage &package, Findings &findings)
{
    std::map<qint64, std::map<qint64, qint64>> tills; // till, number: total
    for (const Counted &ticket : ticketsOf(package))
        tills[ticket.till][ticket.number] = ticket.total;
    package.eachRow(QStringLiteral("closings"), [&](const ArchiveTable &table,
                                                    const ArchiveRow &row) {
        const std::map<qint64, qint64> &tickets = tills[number(table, row, "till_id")];
        const qint64 first = number(table, row, "first_ticket");
        const qint64 last = number(table, row, "last_ticket");
        const bool isInside = first > last || (tickets.contains(first) && tickets.contains(last));
        if (!isInside)
            return;
        ++findings.checked;
        qint64 count = 0;
        qint64 total = 0;
        for (auto it = tickets.lower_bound(first); it != tickets.end() && it->first <= last; ++it) {
            ++count;
            total += it->second;
        }
        if (count != number(table, row, "tickets"))
            findings.fault(at(table.name, row.line, "tickets"));
        if (total != number(table, row, "total_cents"))
            findings.fault(at(table.name, row.line, "total_cents"));
    });
}

Findings totals(const ArchivePackage &package)
{
    Findings findings;
    checkTicketSums(package, findings);
    checkClosingSums(package, findings);
    ArchiveTotals added;
    for (const char *name : {"tickets", "ticket_vat", "ticket_payments"})
        package.eachRow(QLatin1String(name), [&](const ArchiveTable &table, const ArchiveRow &row) {
            added.add(table.table, table.columns, row.values);
        });
    if (added.toJson() != package.manifest()[QStringLiteral("totals")].toObject())
        findings.fault(archiveNames::manifest + QStringLiteral(": totals"));
    return findings;
}

Findings closings(const ArchivePackage &package)
{
    Findings findings;
    struct Signed {
        QString key;
        QString signature;
        qint64 line = 0;
    };
    std::map<qint64, Signed> signatures;
    package.eachRow(
        archiveNames::signatures, [&](const ArchiveTable &table, const ArchiveRow &row) {
            const qint64 closing = number(table, row, "closing_id");
            if (!signatures.empty() && closing <= signatures.rbegin()->first)
                findings.fault(at(table.name, row.line, "closing_id: inserted or moved"));
            signatures[closing] = {text(table, row, "public_key"), text(table, row, "signature"),
                                   row.line};
        });
    const QSet<QString> keys = knownKeys(package);
    for (const auto &[line, link] : package.links(findings)) {
        if (link.kind != u"closing")
            continue;
        ++findings.checked;
        const auto found = signatures.find(link.firstId);
        if (found == signatures.end()) {
            findings.fault(QStringLiteral("%1: closing %2: missing")
                               .arg(archiveNames::signatures)
                               .arg(link.firstId));
            continue;
        }
        const Signed &given = found->second;
        if (!keys.contains(given.key) ||
            !ShopKey::verify(given.key, ClosingRules::signedBytes(link.chain, link.hash),
                             given.signature))
            findings.fault(at(archiveNames::signatures, given.line, "public_key or signature"));
        signatures.erase(found);
    }
    for (const auto &[id, given] : signatures)
        findings.fault(at(archiveNames::signatures, given.line, "inserted"));
    return findings;
}

struct NamedCheck {
    const char *name;
    Findings (*run)(const ArchivePackage &package);
};

constexpr std::array<NamedCheck, 6> checks{{
    {"signature", signature},
    {"files", files},
    {"chains", chains},
    {"numbering", numbering},
    {"totals", totals},
    {"closings", closings},
}};

} // namespace

Result<ArchiveFindings> ArchiveCheck::run(const QString &path, const Verifier::Step &step)
{
    ArchiveFindings findings;
    Result<std::unique_ptr<ArchivePackage>> package = ArchivePackage::open(path);
    if (!package) {
        if (package.failure().kind != Failure::Kind::Refused)
            return package.failure();
        findings.report.checks.push_back(
            {QStringLiteral("package"), false, 1, package.failure().message});
        return findings;
    }
    findings.report.checks.push_back({QStringLiteral("package"), true, 1, {}});
    findings.manifest = (*package)->manifest();
    int done = 0;
    for (const NamedCheck &named : checks) {
        const QString name = QString::fromLatin1(named.name);
        if (step && !step(name, done++, int(checks.size()))) {
            findings.report.stopped = true;
            return findings;
        }
        const Findings found = named.run(**package);
        findings.report.checks.push_back({name, found.ok(), found.checked, found.detail()});
    }
    return findings;
}

} // namespace cabas
