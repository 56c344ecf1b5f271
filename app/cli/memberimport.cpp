// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/memberimport.h"

#include "core/members/memberimport.h"
#include "core/shifts/shiftarrivals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

int runMemberImport(const Arguments &arguments, Shop &shop, const Session &session,
                    const QByteArray &bytes)
{
    const Result<MemberTable> table = MemberTableReader::read(bytes);
    if (!table)
        return ended(table.failure());
    const bool isPartial = arguments.has(u"partial"_qs);
    const Result<MemberImport> done = MemberImportService(shop.db()).run(
        session, *table, {arguments.has(u"dry-run"_qs), isPartial, &ShiftArrivals::take});
    if (!done)
        return ended(done.failure());
    QJsonArray refused;
    for (const MemberRefusal &refusal : done->refused)
        refused.append(QJsonObject{{u"line"_qs, refusal.line}, {u"reason"_qs, refusal.reason}});
    QJsonArray differences;
    for (const MemberRefusal &difference : done->differences)
        differences.append(
            QJsonObject{{u"line"_qs, difference.line}, {u"what"_qs, difference.reason}});
    sayJson(QJsonObject{{u"read"_qs, done->read},
                        {u"added"_qs, done->added},
                        {u"changed"_qs, done->changed},
                        {u"unchanged"_qs, done->unchanged},
                        {u"refused"_qs, refused},
                        {u"differences"_qs, differences}});
    return done->refused.empty() || isPartial ? ExitDone : ExitRefused;
}

} // namespace cabas
