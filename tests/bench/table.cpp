// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the programs it is given one after the other and prints what they measured as one table.
#include "tests/bench/measure.h"

#include <QFileInfo>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <array>
#include <cstdio>

using namespace cabas::bench;

namespace {

constexpr std::array<int, 7> widths{4, 46, 11, 11, 9, 10, 10};

void printRow(QTextStream &out, const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int width = widths.at(size_t(i));
        text += i < 2 ? cells[i].leftJustified(width) : cells[i].rightJustified(width);
        text += u' ';
    }
    out << text.trimmed() << Qt::endl;
}

QString figureText(const Line &line)
{
    if (line.bar.endsWith(QStringLiteral("MiB")))
        return QStringLiteral("%1 MiB").arg(line.figure, 0, 'f', 1);
    if (!line.bar.endsWith(u'x'))
        return timeText(line.figure);
    constexpr double small = 0.1;
    return QStringLiteral("%1x").arg(line.figure, 0, 'f', line.figure < small ? 4 : 2);
}

} // namespace

int main(int count, char **words)
{
    QTextStream out(stdout);
    const QString folder = filePath({});
    out << QStringLiteral("Cabas beside bare SQLite, %1 cores, files in %2")
               .arg(QThread::idealThreadCount())
               .arg(folder)
        << Qt::endl
        << Qt::endl;
    printRow(out, {QStringLiteral("row"), QStringLiteral("work"), QStringLiteral("floor"),
                   QStringLiteral("Cabas"), QStringLiteral("ratio"), QStringLiteral("bar"),
                   QStringLiteral("fdatasync")});
    int missed = 0;
    for (int i = 1; i < count; ++i) {
        const QString program = QString::fromLocal8Bit(words[i]);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, QStringList());
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            out << QFileInfo(program).fileName() << QStringLiteral(": did not end well")
                << Qt::endl;
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &text : said.split(u'\n')) {
            const std::optional<Line> line = lineFromText(text);
            if (!line)
                continue;
            const bool isMet = line->most <= 0 || line->figure <= line->most;
            missed += isMet ? 0 : 1;
            printRow(out, {line->row, line->work, line->floor, line->cabas, figureText(*line),
                           line->bar + (isMet ? QString() : QStringLiteral(" !")),
                           line->fdatasync > 0 ? timeText(line->fdatasync) : QString()});
        }
    }
    out << Qt::endl
        << (missed == 0 ? QStringLiteral("Every bar holds.")
                        : QStringLiteral("%1 figures above their bar, marked !").arg(missed))
        << Qt::endl;
    return 0;
}
