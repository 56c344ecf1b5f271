// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/liststate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cabas::ui {

QString ListState::toText() const
{
    QJsonArray list;
    for (const Column &each : columns)
        list.append(QJsonArray{each.column, each.width, each.hidden});
    QJsonObject state{{u"columns"_qs, list}};
    if (sortedBy >= 0)
        state.insert(u"sort"_qs, QJsonArray{sortedBy, isDescending});
    if (!typed.isEmpty())
        state.insert(u"typed"_qs, typed);
    if (!facets.isEmpty())
        state.insert(u"facets"_qs, QJsonArray::fromStringList(facets));
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

ListState ListState::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ListState state;
    for (const QJsonValue &value : object.value(u"columns"_qs).toArray()) {
        const QJsonArray column = value.toArray();
        state.columns.push_back(
            {column.at(0).toInt(-1), column.at(1).toInt(), column.at(2).toBool()});
    }
    const QJsonArray sort = object.value(u"sort"_qs).toArray();
    if (!sort.isEmpty()) {
        state.sortedBy = sort.at(0).toInt(-1);
        state.isDescending = sort.at(1).toBool();
    }
    state.typed = object.value(u"typed"_qs).toString();
    for (const QJsonValue &value : object.value(u"facets"_qs).toArray())
        state.facets += value.toString();
    return state;
}

bool ListState::fits(int count) const
{
    QSet<int> seen;
    bool isAnyShown = false;
    for (const Column &each : columns) {
        if (each.column < 0 || each.column >= count || seen.contains(each.column))
            return false;
        seen.insert(each.column);
        isAnyShown = isAnyShown || !each.hidden;
    }
    return int(seen.size()) == count && isAnyShown;
}

} // namespace cabas::ui
