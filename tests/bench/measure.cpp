// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace cabas::bench {

namespace {

constexpr int syncs = 200;

} // namespace

Spread Spread::of(std::vector<double> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::min(times.size() - 1, size_t(double(times.size()) * part))];
    };
    return {at(0.5), at(0.95), at(0.99)};
}

double threadMilliseconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

Spread Spread::ofRounds(const std::vector<Spread> &rounds)
{
    std::vector<double> medians;
    std::vector<double> p95;
    std::vector<double> p99;
    for (const Spread &round : rounds) {
        medians.push_back(round.median);
        p95.push_back(round.p95);
        p99.push_back(round.p99);
    }
    return {of(medians).median, of(p95).median, of(p99).median};
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(QStringLiteral("%1 %2 failed").arg(program, arguments.join(u' ')));
    return process.readAllStandardOutput();
}

std::map<QString, Spread> floorFigures(const QStringList &arguments)
{
    static const QRegularExpression figure(QStringLiteral(
        "^\\s*(.*?)\\s+median\\s+([0-9.]+) (ms|us)\\s+p95\\s+([0-9.]+)\\s+p99\\s+([0-9.]+)"));
    std::map<QString, Spread> figures;
    const QString text = QString::fromUtf8(output(QStringLiteral(BENCH_FLOOR), arguments));
    for (const QString &line : text.split(u'\n')) {
        const QRegularExpressionMatch match = figure.match(line);
        if (!match.hasMatch())
            continue;
        const double unit = match.captured(3) == u"us" ? 0.001 : 1;
        figures[match.captured(1)] = {match.captured(2).toDouble() * unit,
                                      match.captured(4).toDouble() * unit,
                                      match.captured(5).toDouble() * unit};
    }
    if (figures.empty())
        giveUp(QStringLiteral("the floor said nothing: %1").arg(text));
    return figures;
}

Spread floorFigure(const QStringList &arguments)
{
    for (const auto &[name, figure] : floorFigures(arguments)) {
        if (!name.contains(u" tenth"))
            return figure;
    }
    return {};
}

double floorPace(const QStringList &arguments)
{
    static const QRegularExpression pace(QStringLiteral("([0-9.]+) [a-z]+/s"));
    const QString text = QString::fromUtf8(output(QStringLiteral(BENCH_FLOOR), arguments));
    const QRegularExpressionMatch match = pace.match(text);
    if (!match.hasMatch())
        giveUp(QStringLiteral("the floor said no pace: %1").arg(text));
    return match.captured(1).toDouble();
}

double fdatasyncMilliseconds()
{
    return floorFigure({QStringLiteral("fsync"), filePath(QStringLiteral("sync.bin")),
                        QString::number(syncs)})
        .median;
}

QString filePath(const QString &name)
{
    const QDir folder(QStringLiteral(BENCH_FOLDER));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

void removeFile(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

bool isLong()
{
    return qEnvironmentVariableIntValue("CABAS_LONG") == 1;
}

QString floorSources()
{
    return QStringLiteral(BENCH_SOURCES);
}

QString python()
{
    return QStringLiteral(BENCH_PYTHON);
}

QString ourProgram()
{
    return QStringLiteral(BENCH_PROGRAM);
}

QString timeText(double milliseconds)
{
    if (milliseconds < 1)
        return QStringLiteral("%1 us").arg(milliseconds * 1000, 0, 'f', milliseconds < 0.1 ? 1 : 0);
    if (milliseconds < 1000)
        return QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', 2);
    return QStringLiteral("%1 s").arg(milliseconds / 1000, 0, 'f', 2);
}

void say(const Line &line)
{
    QTextStream(stdout) << QStringList{QStringLiteral("bench"),
                                       line.row,
                                       line.work,
                                       line.floor,
                                       line.cabas,
                                       QString::number(line.figure, 'g', 8),
                                       line.bar,
                                       QString::number(line.most, 'g', 8),
                                       QString::number(line.fdatasync, 'g', 8)}
                               .join(u'\t')
                        << Qt::endl;
}

std::optional<Line> lineFromText(const QString &text)
{
    const QStringList parts = text.split(u'\t');
    if (parts.size() != 9 || parts.front() != u"bench")
        return std::nullopt;
    return Line{parts[1],
                parts[2],
                parts[3],
                parts[4],
                parts[5].toDouble(),
                parts[6],
                parts[7].toDouble(),
                parts[8].toDouble()};
}

} // namespace cabas::bench
