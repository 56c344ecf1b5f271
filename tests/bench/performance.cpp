// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the walk through the window of the large shop and writes what it measured into
// docs/PERFORMANCE.md: the figures of this run, and one line for this commit in the table over
// commits, where a regression is seen. The long form, ten years, has a table of its own.
//   bench_performance PAGES SOURCES
#include "tests/bench/measure.h"

#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace cabas::bench;

namespace {

std::vector<Line> measured(const QString &program)
{
    std::vector<Line> lines;
    for (const QString &text : QString::fromUtf8(output(program, {})).split(u'\n')) {
        if (const std::optional<Line> line = lineFromText(text))
            lines.push_back(*line);
    }
    return lines;
}

QString figures(const std::vector<Line> &lines)
{
    QString text = QStringLiteral("| row | work | floor | Cabas | bar |\n"
                                  "| --- | --- | --- | --- | --- |\n");
    for (const Line &line : lines) {
        const bool isMissed = line.most > 0 && line.figure > line.most;
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5%6 |\n")
                    .arg(line.row, line.work, line.floor, line.cabas, line.bar,
                         isMissed ? QStringLiteral(" **missed**") : QString());
    }
    return text;
}

/// The slowest line of a row: "134 ms, product".
QString slowest(const std::vector<Line> &lines, const QString &row)
{
    const Line *found = nullptr;
    for (const Line &line : lines) {
        if (line.row == row && (found == nullptr || line.figure > found->figure))
            found = &line;
    }
    if (found == nullptr)
        return QStringLiteral("–");
    const QString name = found->work.section(u' ', 1);
    const bool isOneOfMany =
        row == QLatin1String("L3") || row == QLatin1String("L4") || row == QLatin1String("L6");
    return isOneOfMany ? timeText(found->figure) + QStringLiteral(", ") + name
                       : found->cabas.section(u',', 0, 0).section(QStringLiteral(" = "), 0, 0);
}

QString commitLine(const std::vector<Line> &lines, const QString &sources)
{
    // Sources without their history are measured too.
    const auto git = [&sources](const QStringList &words, const QString &without) {
        QProcess process;
        process.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), sources} + words);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        return isDone ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : without;
    };
    const QString commit =
        git({QStringLiteral("rev-parse"), QStringLiteral("--short=8"), QStringLiteral("HEAD")},
            QStringLiteral("–"));
    const QString day = git({QStringLiteral("show"), QStringLiteral("-s"),
                             QStringLiteral("--format=%cs"), QStringLiteral("HEAD")},
                            QStringLiteral("–"));
    QStringList cells{commit, day};
    for (const char *row : {"L1", "L3", "L4", "L5", "L6", "L2", "L7", "L8"})
        cells += slowest(lines, QLatin1String(row));
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

/// Puts `text` between a mark and the end that follows it; `keep` leaves what stands there, less
/// the line that begins as the new one does.
void put(QString &page, const QString &mark, const QString &text, bool keep)
{
    const QString head = QStringLiteral("<!-- %1 -->\n").arg(mark);
    const qsizetype from = page.indexOf(head) + head.size();
    const qsizetype to = page.indexOf(QStringLiteral("<!-- end -->"), from);
    if (from < head.size() || to < 0)
        giveUp(QStringLiteral("docs/PERFORMANCE.md has no place for ") + mark);
    QString whole;
    if (keep) {
        const QString first = text.section(u'|', 1, 1);
        for (const QString &line : page.mid(from, to - from).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.section(u'|', 1, 1) != first)
                whole += line + u'\n';
        }
    }
    page.replace(from, to - from, whole + text);
}

} // namespace

int main(int count, char **words)
{
    if (count != 3)
        giveUp(QStringLiteral("bench_performance PAGES SOURCES"));
    const QString sources = QString::fromLocal8Bit(words[2]);
    const std::vector<Line> lines = measured(QString::fromLocal8Bit(words[1]));
    if (lines.empty())
        giveUp(QStringLiteral("nothing was measured"));
    QTextStream(stdout) << figures(lines) << Qt::endl << commitLine(lines, sources);
    QFile file(sources + QStringLiteral("/docs/PERFORMANCE.md"));
    if (!file.open(QIODevice::ReadWrite))
        giveUp(QStringLiteral("docs/PERFORMANCE.md cannot be opened"));
    QString page = QString::fromUtf8(file.readAll());
    if (isLong()) {
        put(page, QStringLiteral("ten years"), figures(lines), false);
    } else {
        put(page, QStringLiteral("figures"), figures(lines), false);
        put(page, QStringLiteral("commits"), commitLine(lines, sources), true);
    }
    file.resize(0);
    file.seek(0);
    file.write(page.toUtf8());
    return 0;
}
