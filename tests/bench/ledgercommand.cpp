// SPDX-License-Identifier: GPL-3.0-or-later
// P2, P3: `cabas report trial-balance`, the whole command, beside Debian's `ledger` on the same
// entries: how much quicker, with how much less memory. The long form takes ten years of them.
#include "tests/bench/books.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

using namespace cabas::bench;

namespace {

constexpr int firstYear = 2016;
constexpr double kibibytes = 1024;

/// What a whole command took.
struct Cost {
    double milliseconds = 0;
    double mebibytes = 0; ///< the most it held
};

/// Runs a command with its answer thrown away.
Cost costOf(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    Cost cost;
    rusage usage{};
    int status = -1;
    cost.milliseconds = milliseconds([&] {
        pid_t child = 0;
        if (::posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(),
                          environ) != 0)
            giveUp(QStringLiteral("%1 cannot be run").arg(command.front()));
        while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
        }
    });
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0)
        giveUp(command.join(QLatin1Char(' ')) + QStringLiteral(" failed"));
    cost.mebibytes = double(usage.ru_maxrss) / kibibytes;
    return cost;
}

/// The median of so many runs, and the most memory of any.
Cost costOf(const QStringList &command, int times)
{
    std::vector<double> took;
    Cost cost;
    for (int i = 0; i < times; ++i) {
        const Cost one = costOf(command);
        took.push_back(one.milliseconds);
        cost.mebibytes = std::max(cost.mebibytes, one.mebibytes);
    }
    cost.milliseconds = Spread::of(took).median;
    return cost;
}

QByteArray amountText(const QByteArray &cents)
{
    const qint64 amount = cents.toLongLong();
    return QByteArray::number(amount / 100) + '.' +
           QByteArray::number(amount % 100).rightJustified(2, '0') + " EUR";
}

/// The generator's entries as `ledger` reads them, one account a code and rank as in our own file.
QString journalOf(const QString &folder)
{
    const QString path = folder + QStringLiteral("/ours.journal");
    if (QFile::exists(path))
        return path;
    const auto table = [&](const char *name) {
        auto file = std::make_unique<QFile>(folder + QLatin1Char('/') + QLatin1String(name));
        if (!file->open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("%1 cannot be read").arg(file->fileName()));
        file->readLine();
        return file;
    };
    const auto row = [](QFile &file) { return file.readLine().trimmed().split(','); };
    std::map<QByteArray, QByteArray> names;
    for (const auto accounts = table("accounts.csv"); !accounts->atEnd();) {
        const QList<QByteArray> account = row(*accounts);
        names[account.value(0)] = account.value(1) + account.value(0).rightJustified(3, '0');
    }
    QFile journal(path + QStringLiteral(".making"));
    if (!journal.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("%1 cannot be written").arg(journal.fileName()));
    const auto entries = table("entries.csv");
    const auto postings = table("postings.csv");
    QList<QByteArray> posting = row(*postings);
    while (!entries->atEnd()) {
        const QList<QByteArray> entry = row(*entries);
        journal.write(entry.value(1) + " (" + entry.value(3) + ") " + entry.value(4) + '\n');
        for (; posting.value(1) == entry.value(0); posting = row(*postings)) {
            const bool isDebit = posting.value(3) != "0";
            journal.write("    " + names[posting.value(2)] + "  " + (isDebit ? "" : "-") +
                          amountText(posting.value(isDebit ? 3 : 4)) + '\n');
        }
        journal.write("\n");
    }
    journal.close();
    journal.rename(path);
    return path;
}

} // namespace

int main(int argc, char **words)
{
    const QCoreApplication application(argc, words);
    const QString ledger = QStandardPaths::findExecutable(QStringLiteral("ledger"));
    if (ledger.isEmpty())
        giveUp(QStringLiteral("ledger (package ledger) is not here: nothing to stand beside"));
    const int years = isLong() ? 10 : 1;
    const Books books = Books::of(years);
    const QString journal = journalOf(filePath(QStringLiteral("books-%1").arg(years)));
    const Cost theirs =
        costOf({ledger, QStringLiteral("-f"), journal, QStringLiteral("bal")}, isLong() ? 1 : 3);
    const Cost ours =
        costOf({ourProgram(), QStringLiteral("report"), QStringLiteral("trial-balance"), books.ours,
                QStringLiteral("--from"), QStringLiteral("%1-01-01").arg(firstYear),
                QStringLiteral("--to"), QStringLiteral("%1-12-31").arg(firstYear + years - 1)},
               31);
    const QString row = isLong() ? QStringLiteral("P3") : QStringLiteral("P2");
    const double most = isLong() ? 0.001 : 0.01;
    say({row, QStringLiteral("trial balance beside `ledger bal`, %1 years").arg(years),
         timeText(theirs.milliseconds), timeText(ours.milliseconds),
         ours.milliseconds / theirs.milliseconds, QStringLiteral("<= %1x").arg(most), most, 0});
    const auto memory = [](const Cost &cost) {
        return QStringLiteral("%1 MiB").arg(cost.mebibytes, 0, 'f', 0);
    };
    say({row, QStringLiteral("the same, most memory"), memory(theirs), memory(ours),
         isLong() ? ours.mebibytes : ours.mebibytes / theirs.mebibytes,
         isLong() ? QStringLiteral("<= 64 MiB") : QStringLiteral("<= 0.125x"),
         isLong() ? 64 : 0.125, 0});
    return 0;
}
