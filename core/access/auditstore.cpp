// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"

#include "core/access/technicaleventstore.h"
#include "core/base/day.h"

#include <QJsonDocument>

#include <limits>

namespace cabas {

namespace {

AuditLine readLine(const Row &row)
{
    return {row.integer(0), row.instant(1), row.id<UserId>(2), row.optionalId<UserId>(3),
            row.text(4),    row.text(5),    row.text(6),       row.integer(7),
            row.text(8)};
}

std::vector<AuditLine> readLines(const std::vector<Row> &rows)
{
    std::vector<AuditLine> lines;
    for (const Row &row : rows)
        lines.push_back(readLine(row));
    return lines;
}

} // namespace

qint64 AuditStore::record(Tx &tx, const Session &session, const char *deed,
                          const QString &subjectKind, qint64 subjectId, const QJsonObject &details)
{
    const QString json = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    const qint64 id = tx.insert(
        R"(INSERT INTO audit
               (at, user_id, approved_by, device, deed, subject_kind, subject_id, details)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)",
        {session.now(), session.user(), session.approver(), session.device(),
         QString::fromLatin1(deed), subjectKind, subjectId, json});
    ChainStore::seal(tx, chainSpec(), QStringLiteral("audit"), id, id);
    TechnicalEventStore::follow(tx, session, QString::fromLatin1(deed), id, details);
    return id;
}

std::vector<AuditLine> AuditStore::newest(Tx &tx, int limit)
{
    return readLines(tx.run(
        R"(SELECT id, at, user_id, approved_by, device, deed, subject_kind, subject_id, details
           FROM audit ORDER BY id DESC LIMIT ?)",
        {limit}));
}

std::vector<AuditLine> AuditStore::search(Tx &tx, const AuditFilter &filter, int limit)
{
    const qint64 user = filter.user ? filter.user->value() : 0;
    QString deeds = filter.area.isEmpty() ? u"%"_qs : filter.area + u".%"_qs;
    if (!filter.deed.isEmpty())
        deeds = filter.deed;
    const QString kind = filter.subjectKind.isEmpty() ? u"%"_qs : filter.subjectKind;
    const qint64 subject = filter.subjectId;
    const QString from = filter.from ? instantText(*filter.from) : QString(u""_qs);
    const QString to = filter.to ? instantText(*filter.to) : u"9"_qs;
    const qint64 before = filter.before.value_or(std::numeric_limits<qint64>::max());
    return readLines(tx.run(
        R"(SELECT id, at, user_id, approved_by, device, deed, subject_kind, subject_id, details
           FROM audit
           WHERE id < ? AND deed LIKE ? AND at >= ? AND at < ?
             AND (? = 0 OR user_id = ? OR COALESCE(approved_by, 0) = ?)
             AND subject_kind LIKE ? AND (? = 0 OR subject_id = ?)
           ORDER BY id DESC LIMIT ?)",
        {before, deeds, from, to, user, user, user, kind, subject, subject, limit}));
}

std::vector<AuditLine> AuditStore::of(Tx &tx, const QString &subjectKind, qint64 subjectId)
{
    return readLines(tx.run(
        R"(SELECT id, at, user_id, approved_by, device, deed, subject_kind, subject_id, details
           FROM audit WHERE subject_kind = ? AND subject_id = ? ORDER BY id)",
        {subjectKind, subjectId}));
}

const ChainSpec &AuditStore::chainSpec()
{
    static const ChainSpec spec{
        "audit",
        1,
        {{"audit",
          R"(SELECT id, at, user_id, approved_by, device, deed, subject_kind, subject_id, details
             FROM audit WHERE id BETWEEN ? AND ? ORDER BY id)"}},
        "SELECT id FROM audit ORDER BY id"};
    return spec;
}

} // namespace cabas
