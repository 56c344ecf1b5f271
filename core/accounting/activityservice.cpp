// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/activityservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/activityrules.h"
#include "core/accounting/activitystore.h"
#include "core/accounting/journalstore.h"
#include "core/base/text.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

Result<std::vector<Activity>> ActivityService::all(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return ActivityStore::all(tx); });
}

Result<std::vector<ActivityShare>> ActivityService::shares(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return ActivityStore::shares(tx); });
}

Result<Activity> ActivityService::save(const Session &session, const Activity &activity)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    Activity kept = activity;
    kept.code = cleaned(activity.code).toUpper();
    kept.name = cleaned(activity.name);
    CABAS_TRY(ActivityRules::check(kept));
    return m_db.write([&](Tx &tx) -> Result<Activity> {
        ActivityStore::set(tx, kept);
        AuditStore::record(tx, session, "books.activity", u"activity"_qs, 0,
                           QJsonObject{{u"code"_qs, kept.code}});
        return kept;
    });
}

Result<std::vector<ActivityShare>> ActivityService::setShare(const Session &session,
                                                             const ActivityShare &share)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ActivityShare>> {
        const std::vector<Activity> known = ActivityStore::all(tx);
        if (std::none_of(known.begin(), known.end(),
                         [&](const Activity &each) { return each.code == share.activity; }))
            return notFound(tr("There is no activity “%1”.").arg(share.activity), u"activity"_qs);
        if (share.shareBp != 0)
            CABAS_TRY(ActivityRules::check(share, ActivityStore::shares(tx)));
        ActivityStore::setShare(tx, share);
        AuditStore::record(tx, session, "books.activity", u"activity"_qs, 0,
                           QJsonObject{{u"code"_qs, share.activity},
                                       {u"account"_qs, share.account},
                                       {u"share_bp"_qs, share.shareBp}});
        return ActivityStore::shares(tx);
    });
}

Result<QStringList> ActivityService::ofEntry(const Session &session, EntryId entry)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return ActivityStore::ofEntry(tx, entry); });
}

Result<QStringList> ActivityService::setOfLine(const Session &session, EntryId entry, int line,
                                               const QString &code)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    const QString kept = cleaned(code).toUpper();
    return m_db.write([&](Tx &tx) -> Result<QStringList> {
        const std::optional<PostedEntry> posted = JournalStore::find(tx, entry);
        if (!posted)
            return notFound(tr("There is no such entry in the books."), u"entry"_qs);
        if (line < 1 || line > int(posted->entry.lines.size()))
            return notFound(tr("Entry %1 has no line %2.").arg(posted->number).arg(line),
                            u"line"_qs);
        CABAS_TRY(ActivityRules::checkLine(line, posted->entry.lines[size_t(line - 1)].account,
                                           kept, ActivityStore::all(tx)));
        ActivityStore::setOfLine(tx, entry, line, kept, session.user(), session.now());
        AuditStore::record(tx, session, "books.activity", u"entry"_qs, entry.value(),
                           QJsonObject{{u"line"_qs, line}, {u"code"_qs, kept}});
        return ActivityStore::ofEntry(tx, entry);
    });
}

} // namespace cabas
