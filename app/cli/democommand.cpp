// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/democommand.h"

#include "app/cli/arguments.h"
#include "app/demo/demomaker.h"
#include "core/base/day.h"

#include <QElapsedTimer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace cabas {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

/// The words of this file.
struct DemoCommand {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

constexpr int longestYears = 30;

Result<DemoWish> wishOf(const Arguments &arguments)
{
    const QString name = arguments.has(u"size"_qs) ? arguments.value(u"size"_qs) : u"counter"_qs;
    const std::optional<DemoSize> size = DemoSize::named(name);
    if (!size)
        return wrongUsage(DemoCommand::tr("--size must be counter, shop or large."));
    DemoWish wish;
    wish.size = *size;
    wish.keysFolder = arguments.value(u"keys"_qs);
    bool isNumber = true;
    if (arguments.has(u"seed"_qs))
        wish.seed = arguments.value(u"seed"_qs).toULongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(DemoCommand::tr("--seed must be a whole number."));
    if (arguments.has(u"years"_qs)) {
        const int years = arguments.value(u"years"_qs).toInt(&isNumber);
        if (!isNumber || years < 1 || years > longestYears)
            return wrongUsage(
                DemoCommand::tr("--years must be a whole number from 1 to %1.").arg(longestYears));
        wish.size.months = 12 * years;
    }
    wish.lastDay = QDate(2026, 3, 10);
    if (arguments.has(u"now"_qs)) {
        // An instant is accepted too: its day counts.
        const auto day = dayFromText(arguments.value(u"now"_qs).left(10));
        if (!day)
            return wrongUsage(DemoCommand::tr("--now must be a day such as 2026-03-10."));
        wish.lastDay = *day;
    }
    return wish;
}

/// A line on the terminal that is written over by the next.
void tellProgress(qint64 done, qint64 days)
{
    std::fprintf(stderr, "\r%3d %%", int(done * 100 / days));
    std::fflush(stderr);
}

} // namespace

int runDemo(const QStringList &words)
{
    Arguments arguments(u"demo FILE [--size counter|shop|large] [--seed N] [--now DAY] "
                        "[--years N]"_qs,
                        1, 1);
    arguments.add(u"size"_qs, DemoCommand::tr("how large the shop is"), u"SIZE"_qs);
    arguments.add(u"seed"_qs, DemoCommand::tr("another number, another shop"), u"N"_qs);
    arguments.add(u"years"_qs, DemoCommand::tr("how many years of history"), u"N"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    const Result<DemoWish> wish = wishOf(arguments);
    if (!wish)
        return ended(wish.failure());
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    QElapsedTimer timer;
    timer.start();
    const Result<> made = DemoMaker::make(arguments.word(0), *wish, [&](qint64 done, qint64 days) {
        if (isTerminal)
            tellProgress(done, days);
        return interrupted == 0;
    });
    if (isTerminal)
        std::fputs("\r     \r", stderr);
    if (!made)
        return endedBy(made.failure());
    sayJson(QJsonObject{{u"ok"_qs, true},
                        {u"file"_qs, arguments.word(0)},
                        {u"size"_qs, wish->size.name},
                        {u"seed"_qs, qint64(wish->seed)},
                        {u"from"_qs, dayText(wish->size.firstDay(wish->lastDay))},
                        {u"to"_qs, dayText(wish->lastDay)},
                        {u"milliseconds"_qs, timer.elapsed()}});
    return ExitDone;
}

} // namespace cabas
