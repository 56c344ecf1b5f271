// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/tasktable.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

namespace cabas::test {

namespace {

std::vector<CountedTask> &counted()
{
    static std::vector<CountedTask> tasks;
    return tasks;
}

struct Row {
    QString person;
    QString task;
    std::array<QString, 4> figures{u"–"_qs, QString(), u"–"_qs, QString()};
};

std::vector<Row> rows()
{
    std::vector<Row> rows;
    for (const CountedTask &task : counted()) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) {
            return each.person == task.person && each.task == task.task;
        });
        if (row == rows.end())
            row = rows.insert(rows.end(), {task.person, task.task});
        const size_t first = task.hand == Hand::Mouse ? 2 : 0;
        row->figures[first] = QString::number(task.count);
        row->figures[first + 1] = QString::number(task.ceiling);
    }
    return rows;
}

QString table()
{
    QString text = u"| who | task | keyboard | at most | mouse | at most |\n"
                   u"| --- | --- | --: | --: | --: | --: |\n"_qs;
    for (const Row &row : rows())
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_qs.arg(
            row.person, row.task, row.figures[0], row.figures[1], row.figures[2], row.figures[3]);
    return text;
}

} // namespace

void TaskTable::note(const CountedTask &task)
{
    counted().push_back(task);
}

QString TaskTable::compare(const QString &name)
{
    QFile file(QStringLiteral(CABAS_SOURCE_DIR "/docs/TASKS.md"));
    if (!file.open(QIODevice::ReadWrite))
        return u"docs/TASKS.md cannot be opened"_qs;
    QString text = QString::fromUtf8(file.readAll());
    const QString head = u"<!-- %1 -->\n"_qs.arg(name);
    const qsizetype from = text.indexOf(head) + head.size();
    const qsizetype to = text.indexOf(u"<!-- end -->"_qs, from);
    if (from < head.size() || to < 0)
        return u"docs/TASKS.md has no table "_qs + name;
    const QString wanted = table();
    counted().clear();
    if (text.mid(from, to - from) == wanted)
        return {};
    if (!qEnvironmentVariableIsSet("CABAS_WRITE_TASKS"))
        return u"docs/TASKS.md is not in step (cmake --build DIR --target tasks):\n"_qs + wanted;
    text.replace(from, to - from, wanted);
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
    return {};
}

} // namespace cabas::test
