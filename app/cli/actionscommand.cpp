// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actionscommand.h"

#include "app/cli/arguments.h"
#include "core/base/text.h"
#include "core/formats/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <vector>

namespace cabas {

namespace {

/// A row of the reference.
struct ActionRow {
    QString room;
    QString notes; ///< what stands above the room's table, empty where nothing does
    QString action;
    QString fields;
    QString about;
    QString rights;
};

/// What says how to read the tables stands above the first room and has none.
std::vector<ActionRow> rowsOfReference()
{
    QFile file(u":/docs/ACTIONS.md"_qs);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without docs/ACTIONS.md");
    std::vector<ActionRow> rows;
    QString room;
    QString notes;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## ")) {
            room = line.sliced(3);
            notes.clear();
        } else if (!line.isEmpty() && !line.startsWith(u'|')) {
            notes += notes.isEmpty() ? line : u' ' + line;
        }
        const QStringList cells = line.split(u" | "_qs);
        if (cells.size() == 4 && line.startsWith(u"| `"))
            rows.push_back({room, notes, cells[0].sliced(3).chopped(1),
                            cells[1] == u"-" ? QString() : cells[1], cells[2],
                            cells[3].chopped(2)});
    }
    return rows;
}

/// An action, else those of its beginning, else those of rooms of that name.
std::vector<ActionRow> rowsOf(const QString &wanted)
{
    const std::vector<ActionRow> all = rowsOfReference();
    std::vector<ActionRow> found;
    const auto take = [&](const auto &isIt) {
        if (found.empty())
            std::copy_if(all.begin(), all.end(), std::back_inserter(found), isIt);
    };
    take([&](const ActionRow &row) { return row.action == wanted; });
    take([&](const ActionRow &row) { return row.action.section(u'.', 0, 0) == wanted; });
    take([&](const ActionRow &row) { return fold(row.room).contains(fold(wanted)); });
    return found;
}

void sayAsText(const std::vector<ActionRow> &rows)
{
    QString room;
    for (const ActionRow &row : rows) {
        if (row.room != room)
            sayLine((row.notes.isEmpty() ? row.room : row.room + u": "_qs + row.notes).toUtf8());
        room = row.room;
        sayLine(row.action.toUtf8());
        for (const QString &part : {row.fields, row.about, u"("_qs + row.rights + u")"_qs}) {
            if (!part.isEmpty())
                sayLine((u"    "_qs + part).toUtf8());
        }
    }
}

void sayAsCsv(const std::vector<ActionRow> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    csv.row({u"room"_qs, u"action"_qs, u"fields"_qs, u"about"_qs, u"rights"_qs});
    for (const ActionRow &row : rows)
        csv.row({row.room, row.action, row.fields, row.about, row.rights});
    sayLine(buffer.data().trimmed());
}

void sayAsJson(const std::vector<ActionRow> &rows)
{
    QJsonArray list;
    for (const ActionRow &row : rows)
        list.append(QJsonObject{{u"room"_qs, row.room},
                                {u"notes"_qs, row.notes},
                                {u"action"_qs, row.action},
                                {u"fields"_qs, row.fields},
                                {u"about"_qs, row.about},
                                {u"rights"_qs, row.rights}});
    sayJson(list);
}

} // namespace

int listActions(const QString &wanted, const QString &format)
{
    const std::vector<ActionRow> rows = rowsOf(wanted);
    if (rows.empty()) {
        sayError(Arguments::tr("There is no action and no room “%1”: “cabas actions” alone lists "
                               "them all.")
                     .arg(wanted));
        return ExitRefused;
    }
    if (format == u"csv")
        sayAsCsv(rows);
    else if (format == u"json")
        sayAsJson(rows);
    else
        sayAsText(rows);
    return ExitDone;
}

int runActionList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("actions [NAME or ROOM] [--format table|csv|json]"), 0, -1);
    if (!arguments.read(words))
        return ExitUsage;
    return listActions(arguments.words().join(u' '), arguments.format());
}

} // namespace cabas
