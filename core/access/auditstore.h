// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/chainstore.h"

#include <QJsonObject>

namespace cabas {

/// One line of who did what.
struct AuditLine {
    qint64 id = 0;
    QDateTime at;
    UserId user{0};
    std::optional<UserId> approvedBy;
    QString device;
    QString deed;
    QString subjectKind;
    qint64 subjectId = 0;
    QString details;
};

/// Which lines of the audit are wanted; what is left out does not narrow.
struct AuditFilter {
    std::optional<UserId> user; ///< who did or approved it
    QString area;               ///< first word of the deed: "till", "member"
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;  ///< the first instant that no longer counts
    QString deed;                 ///< one deed exactly: "till.refund"
    QString subjectKind;          ///< "ticket", "member"; with `subjectId` one object
    qint64 subjectId = 0;         ///< 0: any
    std::optional<qint64> before; ///< only lines older than this one: the next page
};

/// The append-only, chained record of deeds. Details name members and fields by id only, never
/// personal text: erasing a person must not break the chain.
class AuditStore {
public:
    /// Records a deed in the transaction that did it. `deed` is a stable word ("till.close").
    static qint64 record(Tx &tx, const Session &session, const char *deed,
                         const QString &subjectKind, qint64 subjectId,
                         const QJsonObject &details = {});
    /// Newest first.
    static std::vector<AuditLine> newest(Tx &tx, int limit);
    /// The newest of those wanted, newest first.
    static std::vector<AuditLine> search(Tx &tx, const AuditFilter &filter, int limit);
    static std::vector<AuditLine> of(Tx &tx, const QString &subjectKind, qint64 subjectId);
    static const ChainSpec &chainSpec();
};

} // namespace cabas
