// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace cabas::bench {

/// What a list of times says, in the unit of the times.
struct Spread {
    double median = 0;
    double p95 = 0;
    double p99 = 0;

    static Spread of(std::vector<double> times);
    /// Of several rounds: the median of each figure, so that one disturbed round counts little.
    static Spread ofRounds(const std::vector<Spread> &rounds);
};

/// Milliseconds that `work` takes.
template <typename Work>
double milliseconds(Work &&work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before)
        .count();
}

/// Milliseconds that this thread computes in `work`: what it takes on a machine that has nothing
/// else to do.
double threadMilliseconds(const std::function<void()> &work);

/// Ends the program in words when a deed that must succeed does not.
[[noreturn]] void giveUp(const QString &why);

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.failure().message);
    return std::move(result).value();
}

/// Runs a program to its end; its standard output. Ends this one when it fails.
QByteArray output(const QString &program, const QStringList &arguments);

/// Runs the floor program; its figures by the words in front of them, in milliseconds.
std::map<QString, Spread> floorFigures(const QStringList &arguments);
/// The only (or last) figure of a run of the floor program, in milliseconds.
Spread floorFigure(const QStringList &arguments);
/// What a run of the floor program says it does in a second.
double floorPace(const QStringList &arguments);
/// The median of appending 4 KiB and `fdatasync`, in milliseconds, in the folder of the shops.
double fdatasyncMilliseconds();

/// Where files are made and kept from run to run: `bench` in the build folder.
QString filePath(const QString &name);
/// Removes a SQLite file with its journal.
void removeFile(const QString &path);
/// The long form of CABAS_LONG=1: ten years instead of two.
bool isLong();
/// The folder of the floor's sources, a Python and our own program.
QString floorSources();
QString python();
QString ourProgram();

/// One row of the table.
struct Line {
    QString row; ///< "P6"
    QString work;
    QString floor; ///< with its unit
    QString cabas;
    double figure = 0;    ///< what the bar is about: a ratio, or milliseconds, as `bar` says
    QString bar;          ///< "<= 2.5x"
    double most = 0;      ///< the bar's number
    double fdatasync = 0; ///< milliseconds; 0: the work is not durable
};

/// "1.24 ms" or "310 us".
QString timeText(double milliseconds);
/// Hands a line on to the program that prints the table.
void say(const Line &line);
std::optional<Line> lineFromText(const QString &text);

} // namespace cabas::bench
