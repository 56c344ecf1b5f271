// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/entrycheckstore.h"

#include "core/accounting/entryattachmentstore.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

Findings EntryCheckStore::matchings(Tx &tx)
{
    Findings findings;
    findings.checked = tx.integer("SELECT COUNT(*) FROM matchings");
    tx.each(R"(SELECT m.id, m.account, m.third_party, COUNT(l.id),
                      CAST(COALESCE(SUM(l.debit_cents - l.credit_cents), 0) AS BIGINT),
                      CAST(COALESCE(SUM(CASE WHEN l.account = m.account
                          AND l.third_party = m.third_party THEN 0 ELSE 1 END), 0) AS BIGINT)
               FROM matchings m
               LEFT JOIN matching_lines k ON k.matching_id = m.id
               LEFT JOIN journal_lines l ON l.id = k.line_id
               GROUP BY m.id, m.account, m.third_party)",
            {}, [&](const Row &row) {
                const QString which = QStringLiteral("matching %1 of %2 %3: matching_lines")
                                          .arg(row.integer(0))
                                          .arg(row.text(1), row.text(2));
                if (row.integer(3) < 2)
                    findings.fault(which + QStringLiteral(": missing"));
                if (row.integer(4) != 0)
                    findings.fault(which +
                                   QStringLiteral(": %1 cents are left").arg(row.integer(4)));
                if (row.integer(5) != 0)
                    findings.fault(which + QStringLiteral(": lines of another account"));
            });
    tx.each(R"(SELECT p.paid_line_id FROM part_settlements p
               JOIN journal_lines u ON u.id = p.paid_line_id
               JOIN journal_lines r ON r.id = p.owed_line_id
               WHERE u.account <> r.account OR u.third_party <> r.third_party
                   OR EXISTS (SELECT 1 FROM matching_lines k
                              WHERE k.line_id = u.id OR k.line_id = r.id))",
            {}, [&](const Row &row) {
                findings.fault(
                    QStringLiteral("part_settlements row %1: owed_line_id").arg(row.integer(0)));
            });
    return findings;
}

Findings EntryCheckStore::attachments(Tx &tx)
{
    Findings findings;
    QHash<qint64, QString> there;
    EntryAttachmentStore::each(tx, [&](const EntryAttachmentStore::Content &paper) {
        ++findings.checked;
        there.insert(paper.id.value(), paper.sha256);
        const QByteArray hash =
            QCryptographicHash::hash(paper.bytes, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != paper.sha256)
            findings.fault(QStringLiteral("entry_attachments row %1: bytes").arg(paper.id.value()));
    });
    tx.each(R"(SELECT details FROM audit
               WHERE deed = 'books.attach' AND subject_kind = 'entry' AND subject_id > 0)",
            {}, [&](const Row &row) {
                const QJsonObject told = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                const qint64 id = told.value(u"attachment"_qs).toInteger();
                const QString hash = told.value(u"sha256"_qs).toString();
                if (!there.contains(id))
                    findings.fault(QStringLiteral("entry_attachments row %1: missing").arg(id));
                else if (there.value(id) != hash)
                    findings.fault(QStringLiteral("entry_attachments row %1: sha256").arg(id));
            });
    return findings;
}

} // namespace cabas
