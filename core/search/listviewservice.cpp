// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listviewservice.h"

#include "core/base/text.h"
#include "core/search/listviewstore.h"

namespace cabas {

Result<std::vector<ListView>> ListViewService::of(const Session &session, const QString &list) const
{
    return m_db.read([&](Tx &tx) { return ListViewStore::of(tx, session.user(), list); });
}

Result<> ListViewService::keep(const Session &session, const ListView &view)
{
    require(session.user().value() > 0, "a view belongs to a person");
    ListView kept = view;
    kept.name = cleaned(view.name);
    if (kept.name.size() > maxName)
        return refused(tr("Give it a shorter name: %1 letters at most.").arg(maxName));
    if (kept.list.isEmpty() || kept.state.size() > maxState)
        return refused(tr("This list cannot be kept: it has too many columns or filters."));
    if (kept.name.isEmpty()) {
        kept.isShared = false;
        kept.isAtOpening = false;
    }
    return m_db.write([&](Tx &tx) -> Result<> {
        if (ListViewStore::countOf(tx, session.user(), kept.list) > maxViews)
            return refused(
                tr("You keep %1 views of this list already: remove one first.").arg(maxViews));
        if (kept.isAtOpening)
            ListViewStore::clearOpening(tx, session.user(), kept.list);
        ListViewStore::put(tx, session.user(), kept);
        return Ok{};
    });
}

Result<> ListViewService::remove(const Session &session, ListViewId id)
{
    require(session.user().value() > 0, "a view belongs to a person");
    return m_db.write([&](Tx &tx) -> Result<> {
        const auto view = ListViewStore::find(tx, session.user(), id);
        if (!view)
            return notFound(tr("This view is gone already."));
        if (!view->isOwn && !session.may(Permission::ManageShop))
            return refused(tr("%1 shared this view: only they can remove it.").arg(view->owner));
        ListViewStore::remove(tx, id);
        return Ok{};
    });
}

} // namespace cabas
