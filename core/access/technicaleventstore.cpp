// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/technicaleventstore.h"

#include "core/base/day.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace cabas {

namespace {

struct NamedKind {
    TechnicalKind kind;
    const char *name;
};

constexpr std::array<NamedKind, 18> kinds{{
    {TechnicalKind::Start, "start"},
    {TechnicalKind::Stop, "stop"},
    {TechnicalKind::Crash, "crash"},
    {TechnicalKind::Version, "version"},
    {TechnicalKind::Setting, "setting"},
    {TechnicalKind::Backup, "backup"},
    {TechnicalKind::Restore, "restore"},
    {TechnicalKind::Archive, "archive"},
    {TechnicalKind::Migration, "migration"},
    {TechnicalKind::ClockBack, "clock_back"},
    {TechnicalKind::ClockForward, "clock_forward"},
    {TechnicalKind::ClockConfirmed, "clock_confirmed"},
    {TechnicalKind::Integrity, "integrity"},
    {TechnicalKind::Key, "key"},
    {TechnicalKind::TrainingBegin, "training_begin"},
    {TechnicalKind::TrainingReset, "training_reset"},
    {TechnicalKind::TrainingEnd, "training_end"},
    {TechnicalKind::Salvage, "salvage"},
}};

/// Deeds on the shop that the law has no interest in.
constexpr std::array<const char *, 4> harmlessDeeds{"shop.new", "shop.place", "shop.own_field",
                                                    "shop.own_field_gone"};
/// Deeds elsewhere that say who may do what, or where money goes in the books.
constexpr std::array<const char *, 3> lawfulDeeds{"access.role_rights", "access.user_roles",
                                                  "books.role_set"};

template <typename List>
bool holds(const List &list, const QString &word)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const char *each) { return word == QLatin1String(each); });
}

TechnicalEvent readEvent(const Row &row)
{
    return {row.integer(0),
            row.instant(1),
            TechnicalEventStore::kindNamed(row.text(2)).value_or(TechnicalKind::Setting),
            row.optionalId<UserId>(3),
            row.text(4),
            row.text(5),
            row.text(6)};
}

qint64 add(Tx &tx, const Session &session, TechnicalKind kind, const QJsonObject &details)
{
    const QString json = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    std::optional<UserId> user;
    if (session.user().value() > 0)
        user = session.user();
    const qint64 id = tx.insert(
        R"(INSERT INTO technical_events (at, kind, user_id, device, program, details)
           VALUES (?, ?, ?, ?, ?, ?) RETURNING id)",
        {session.now(), TechnicalEventStore::nameOf(kind), user, session.device(),
         QStringLiteral(CABAS_VERSION), json});
    ChainStore::seal(tx, TechnicalEventStore::chainSpec(), QStringLiteral("technical"), id, id);
    tx.touch(Topic::Shop);
    return id;
}

} // namespace

qint64 TechnicalEventStore::record(Tx &tx, const Session &session, TechnicalKind kind,
                                   const QJsonObject &details)
{
    const std::optional<Row> last =
        tx.first("SELECT program FROM technical_events ORDER BY id DESC LIMIT 1");
    if (last && last->text(0) != QStringLiteral(CABAS_VERSION))
        add(tx, session, TechnicalKind::Version,
            {{u"before"_qs, last->text(0)}, {u"after"_qs, QStringLiteral(CABAS_VERSION)}});
    return add(tx, session, kind, details);
}

void TechnicalEventStore::follow(Tx &tx, const Session &session, const QString &deed,
                                 qint64 auditLine, const QJsonObject &details)
{
    if (deed == u"key.start") {
        record(tx, session, TechnicalKind::Key,
               {{u"audit"_qs, auditLine}, {u"public_key"_qs, details[u"public_key"_qs]}});
        return;
    }
    const bool isOfShop = deed.startsWith(u"shop.") && !holds(harmlessDeeds, deed);
    if (isOfShop || holds(lawfulDeeds, deed))
        record(tx, session, TechnicalKind::Setting, {{u"audit"_qs, auditLine}, {u"deed"_qs, deed}});
}

std::vector<TechnicalEvent> TechnicalEventStore::search(Tx &tx, const TechnicalFilter &filter,
                                                        int limit)
{
    const QString kind = filter.kind ? nameOf(*filter.kind) : u"%"_qs;
    const QString from = filter.from ? instantText(*filter.from) : QString(u""_qs);
    const qint64 before = filter.before.value_or(std::numeric_limits<qint64>::max());
    std::vector<TechnicalEvent> events;
    tx.each(R"(SELECT id, at, kind, user_id, device, program, details FROM technical_events
               WHERE id < ? AND kind LIKE ? AND at >= ? ORDER BY id DESC LIMIT ?)",
            {before, kind, from, limit}, [&](const Row &row) { events.push_back(readEvent(row)); });
    return events;
}

std::optional<TechnicalEvent> TechnicalEventStore::newest(Tx &tx,
                                                          const std::vector<TechnicalKind> &kinds)
{
    std::optional<TechnicalEvent> found;
    for (const TechnicalKind kind : kinds) {
        const std::optional<Row> row = tx.first(
            R"(SELECT id, at, kind, user_id, device, program, details FROM technical_events
               WHERE kind = ? ORDER BY id DESC LIMIT 1)",
            {nameOf(kind)});
        if (row && (!found || found->id < row->integer(0)))
            found = readEvent(*row);
    }
    return found;
}

std::vector<TechnicalEvent> TechnicalEventStore::runsOf(Tx &tx, const QString &device, int limit)
{
    std::vector<TechnicalEvent> events;
    tx.each(R"(SELECT id, at, kind, user_id, device, program, details FROM technical_events
               WHERE device = ? AND (kind = 'start' OR kind = 'stop' OR kind = 'crash')
               ORDER BY id DESC LIMIT ?)",
            {device, limit}, [&](const Row &row) { events.push_back(readEvent(row)); });
    return events;
}

const ChainSpec &TechnicalEventStore::chainSpec()
{
    static const ChainSpec spec{"technical",
                                1,
                                {{"technical_events",
                                  R"(SELECT id, at, kind, user_id, device, program, details
             FROM technical_events WHERE id BETWEEN ? AND ? ORDER BY id)"}},
                                "SELECT id FROM technical_events ORDER BY id"};
    return spec;
}

QString TechnicalEventStore::nameOf(TechnicalKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).name);
}

std::optional<TechnicalKind> TechnicalEventStore::kindNamed(const QString &name)
{
    for (const NamedKind &named : kinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return std::nullopt;
}

} // namespace cabas
