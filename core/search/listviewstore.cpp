// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/listviewstore.h"

#include "core/base/text.h"

namespace cabas {

namespace {

ListView readView(const Row &row, UserId person)
{
    ListView view;
    view.id = row.id<ListViewId>(0);
    view.list = row.text(1);
    view.isOwn = row.id<UserId>(2) == person;
    view.owner = row.text(3);
    view.name = row.text(4);
    view.isShared = row.flag(5);
    view.isAtOpening = row.flag(6) && view.isOwn;
    view.state = row.text(7);
    return view;
}

} // namespace

std::vector<ListView> ListViewStore::of(Tx &tx, UserId person, const QString &list)
{
    std::vector<ListView> views;
    for (const Row &row :
         tx.run(R"(SELECT v.id, v.list, v.owner_id, u.display_name, v.name, v.shared,
                       v.at_opening, v.state
                   FROM list_views v JOIN users u ON u.id = v.owner_id
                   WHERE v.list = ? AND (v.owner_id = ? OR v.shared = 1)
                   ORDER BY CASE WHEN v.owner_id = ? THEN 0 ELSE 1 END, v.name_fold, v.id)",
                {list, person, person}))
        views.push_back(readView(row, person));
    return views;
}

std::optional<ListView> ListViewStore::find(Tx &tx, UserId person, ListViewId id)
{
    const auto row = tx.first(R"(SELECT v.id, v.list, v.owner_id, u.display_name, v.name, v.shared,
                       v.at_opening, v.state
                    FROM list_views v JOIN users u ON u.id = v.owner_id WHERE v.id = ?)",
                              {id});
    return row ? std::optional(readView(*row, person)) : std::nullopt;
}

qint64 ListViewStore::countOf(Tx &tx, UserId person, const QString &list)
{
    return tx.integer("SELECT COUNT(*) FROM list_views WHERE owner_id = ? AND list = ?",
                      {person, list});
}

void ListViewStore::put(Tx &tx, UserId person, const ListView &view)
{
    tx.change(R"(INSERT INTO list_views
                     (list, owner_id, name, name_fold, shared, at_opening, state)
                 VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (owner_id, list, name_fold) DO UPDATE SET
                     name = excluded.name, shared = excluded.shared,
                     at_opening = excluded.at_opening, state = excluded.state)",
              {view.list, person, view.name, fold(view.name), view.isShared, view.isAtOpening,
               view.state});
}

void ListViewStore::clearOpening(Tx &tx, UserId person, const QString &list)
{
    tx.change("UPDATE list_views SET at_opening = 0 WHERE owner_id = ? AND list = ?",
              {person, list});
}

void ListViewStore::remove(Tx &tx, ListViewId id)
{
    tx.change("DELETE FROM list_views WHERE id = ?", {id});
}

} // namespace cabas
