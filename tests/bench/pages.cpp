// SPDX-License-Identifier: GPL-3.0-or-later
// L1-L8: what a person waits for in the window of the large shop: its start, each page, each
// search, a scan at the till, each report, the end of the program, a backup. Each stands beside
// what no program could beat: a bare window with a table, the file's bytes copied. The window is a
// process of its own, so that its memory is that of the window. CABAS_BENCH_SIZE=counter walks
// through a small shop in place of the large one: to try the command. `walk PAGE...` measures some
// pages alone, as under a profiler.
#include "ui/shell/pages.h"
#include "core/base/day.h"
#include "core/base/language.h"
#include "core/db/connection.h"
#include "core/reports/reports.h"
#include "core/reports/reportservice.h"
#include "core/till/basketservice.h"
#include "core/till/tillservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/support/ui_tour.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/filterline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int openings = 11;
constexpr int starts = 9;
constexpr int scans = 100;
constexpr double longest = 100; ///< milliseconds a person waits
constexpr double startMost = 1000;
constexpr double memoryMost = 300; ///< MiB

QString size()
{
    return qEnvironmentVariable("CABAS_BENCH_SIZE", u"large"_qs);
}

QString folder()
{
    return filePath(isLong() ? size() + u"-10"_qs : size());
}

QString shopPath()
{
    return folder() + u"/demo.cabas"_qs;
}

/// The large demonstration, made once; ten years of it in the long form.
void makeShop()
{
    if (QFile::exists(shopPath())) {
        output(ourProgram(), {u"migrate"_qs, shopPath()}); // it may be of an older commit
        return;
    }
    QDir().mkpath(folder());
    QStringList words{u"demo"_qs, shopPath(),   u"--size"_qs,
                      size(),     u"--keys"_qs, folder() + u"/keys"_qs};
    if (isLong())
        words << u"--years"_qs << u"10"_qs;
    std::fprintf(stderr, "Making %s, once: some twenty minutes for a large one.\n",
                 qPrintable(shopPath()));
    output(ourProgram(), words);
}

/// What the kernel says of this process, in MiB: the most memory it ever held.
double peakMemory()
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        giveUp(u"the memory of a process cannot be read here"_qs);
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// For who looks for what holds memory: what is in use of what was taken from the system.
void tellMemory(const QString &after)
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    constexpr double mebibyte = 1024.0 * 1024;
    std::fprintf(stderr, "memory after %s: most %.1f MiB, in use %.1f MiB, free %.1f MiB\n",
                 qPrintable(after), peakMemory(),
                 static_cast<double>(info.uordblks + info.hblkhd) / mebibyte,
                 static_cast<double>(info.fordblks) / mebibyte);
#endif
}

void showBare(QMainWindow &window)
{
    auto *table = new QTableView(&window);
    table->setModel(new QStandardItemModel(40, 8, table));
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.QMainWindow::show();
    QCoreApplication::processEvents();
}

/// A window with a table on the same file, painted once; the process ends at once.
void startBare()
{
    Connection connection({Engine::Sqlite, shopPath(), {}}, ConnectionMode::Read);
    connection.scalar(u"SELECT count(*) FROM tills"_qs);
    QMainWindow window;
    showBare(window);
}

/// The program's own window at home, then closed; says how long the closing took.
void startOurs()
{
    const ui::Theme theme(qApp);
    double closing = 0;
    {
        test::PageTour tour(folder());
        auto window =
            std::make_unique<ui::MainWindow>(tour.shop(), must(tour.shop().ownerSession()));
        window->resize(1366, 768);
        window->QMainWindow::show();
        test::PageTour::settle(*window);
        closing = milliseconds([&] {
            window->close();
            window.reset();
        });
    }
    std::printf("closing\t%f\t%f\t%f\n", closing, closing, 0.0);
}

/// A line for the process that prints: what, its median and its 99th percentile, its floor.
void tell(const QString &what, const std::vector<double> &times, double floor)
{
    const Spread spread = Spread::of(times);
    std::printf("%s\t%f\t%f\t%f\n", qPrintable(what), spread.median, spread.p99, floor);
    std::fflush(stdout);
}

double bareOpening()
{
    std::vector<double> times;
    for (int i = 0; i < openings; ++i)
        times.push_back(milliseconds([] {
            QMainWindow window;
            showBare(window);
        }));
    return Spread::of(times).median;
}

/// The pages named on the command line; without any, all.
bool isWanted(const QString &page)
{
    const QStringList named = QCoreApplication::arguments().mid(2);
    return named.isEmpty() || named.contains(page);
}

void openPages(test::PageTour &tour, ui::MainWindow &window)
{
    const double floor = bareOpening();
    for (const ui::PageInfo &info : ui::allPages()) {
        const QString name = QString::fromLatin1(info.name);
        if (!isWanted(name))
            continue;
        const QVariant about = tour.about(name); // what the tour itself asks is not the page's
        std::vector<double> times;
        for (int i = 0; i <= openings; ++i) {
            tour.show(window, u"home"_qs);
            bool isShown = true;
            const double time =
                milliseconds([&] { isShown = test::PageTour::show(window, name, about); });
            if (!isShown)
                break; // it is of one thing, which this shop has none of
            if (i > 0) // the first builds it
                times.push_back(time);
        }
        if (times.empty())
            std::fprintf(stderr, "page %s: not measured, it does not open\n", info.name);
        else
            tell(u"page "_qs + name, times, floor);
        tellMemory(u"page "_qs + name);
    }
}

void search(test::PageTour &tour, ui::MainWindow &window)
{
    for (const ui::PageInfo &info : ui::allPages()) {
        const QString name = QString::fromLatin1(info.name);
        if (!isWanted(name) || !tour.show(window, name))
            continue;
        for (const auto *line : window.page()->findChildren<ui::FilterLine *>()) {
            if (!line->isVisible() || !line->search()->isVisible())
                continue;
            std::vector<double> times;
            for (const QString &typed : {u"t"_qs, u"to"_qs, u"tom"_qs, u"bio"_qs, u"12"_qs,
                                         u"le gr"_qs, u"zzzz"_qs, QString()}) {
                // Without the rest that the field waits for the next key.
                const QSignalBlocker quiet(line->search());
                line->search()->setText(typed);
                times.push_back(milliseconds([&] {
                    Q_EMIT const_cast<ui::FilterLine *>(line)->searched(typed);
                    test::PageTour::settle(window);
                }));
            }
            tell(u"search "_qs + name, times, 0);
        }
    }
}

/// A till to scan at, where the demonstration ends with all of them closed.
QString openTill(test::PageTour &tour)
{
    const Session session = must(tour.shop().ownerSession());
    TillService service(tour.shop().db(), tour.shop().keysFolder());
    const std::vector<Till> tills = must(service.tills(session));
    const auto isOpen = [](const Till &till) { return till.openSession.has_value(); };
    const auto found = std::find_if(tills.begin(), tills.end(), isOpen);
    if (found != tills.end())
        return found->name;
    const QString name = tills.empty() ? u"1"_qs : tills.front().name;
    must(service.open(session, name, Money::fromCents(10'000)));
    return name;
}

/// The file is measured again tomorrow.
void emptyBaskets(test::PageTour &tour)
{
    const Session session = must(tour.shop().ownerSession());
    QStringList tills;
    {
        Connection connection({Engine::Sqlite, shopPath(), {}}, ConnectionMode::Read);
        connection.run("SELECT name FROM tills", {}, [&](const Row &row) { tills += row.text(0); });
    }
    BasketService baskets(tour.shop().db());
    for (const QString &till : tills) {
        for (auto left = baskets.current(session, till); left && !left->items.empty();)
            left = baskets.voidLast(session, till);
    }
}

void scanAtTheTill(test::PageTour &tour, ui::MainWindow &window)
{
    window.show(u"till"_qs, openTill(tour));
    test::PageTour::settle(window);
    std::vector<QString> codes;
    {
        Connection connection({Engine::Sqlite, shopPath(), {}}, ConnectionMode::Read);
        for (int i = 0; i < scans; ++i)
            codes.push_back(
                connection
                    .scalar(u"SELECT code FROM product_codes WHERE length(code) = 13 ORDER BY "
                            u"code LIMIT 1 OFFSET %1"_qs.arg(i * 7))
                    .toString());
    }
    std::vector<double> times;
    for (const QString &code : codes)
        times.push_back(milliseconds([&] {
            window.page()->scanned(code);
            test::PageTour::settle(window); // in the file, and painted
        }));
    tell(u"scan"_qs, times, 0);
    emptyBaskets(tour);
}

void makeReports(test::PageTour &tour)
{
    const Session session = must(tour.shop().ownerSession());
    for (const ReportKind &kind : Reports::all()) {
        const QString name = QString::fromLatin1(kind.name);
        std::vector<double> times;
        bool isMade = true;
        for (int i = 0; i < 3; ++i)
            times.push_back(milliseconds([&] {
                isMade = ReportService(tour.shop().db(), shopPath()).make(session, name, {}).ok();
            }));
        if (!isMade) // it is of one thing (a lot, an account), which was not named
            continue;
        tell(u"report "_qs + name, times, 0);
    }
}

void walkWindow()
{
    const ui::Theme theme(qApp);
    test::PageTour tour(folder());
    ui::MainWindow window(tour.shop(), must(tour.shop().ownerSession()));
    window.resize(1366, 768);
    window.QMainWindow::show();
    openPages(tour, window);
    search(tour, window);
    if (QCoreApplication::arguments().size() > 2)
        return;
    scanAtTheTill(tour, window);
    std::printf("memory\t%f\t%f\t%f\n", peakMemory(), peakMemory(), 0.0);
    makeReports(tour);
}

struct Told {
    QString what;
    double median;
    double p99;
    double floor;
};

std::vector<Told> childSays(const QString &part)
{
    std::vector<Told> told;
    const QByteArray said = output(QCoreApplication::applicationFilePath(), {part});
    for (const QByteArray &line : said.trimmed().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 4)
            told.push_back({QString::fromUtf8(parts[0]), parts[1].toDouble(), parts[2].toDouble(),
                            parts[3].toDouble()});
    }
    return told;
}

/// One row: the median counts, and the 99th percentile is said beside it.
void sayTimes(const QString &row, const QString &work, const Told &told, double most)
{
    const bool hasFloor = told.floor > 0;
    const QString ratio =
        hasFloor ? u" = %1x"_qs.arg(told.median / told.floor, 0, 'f', 1) : QString();
    say({row, work, hasFloor ? timeText(told.floor) : QString(),
         u"%1%2, 99 of 100 %3"_qs.arg(timeText(told.median), ratio, timeText(told.p99)),
         told.median, u"<= %1 ms"_qs.arg(most), most, 0});
}

void sayStart()
{
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> closing;
    for (int i = 0; i <= starts; ++i) {
        const double one = milliseconds([] { childSays(u"bare"_qs); });
        const double other =
            milliseconds([&] { closing.push_back(childSays(u"start"_qs).front().median); });
        if (i == 0)
            continue; // the first reads the programs from the disk
        bare.push_back(one);
        ours.push_back(other);
    }
    const Spread start = Spread::of(ours);
    sayTimes(u"L1"_qs, u"start to usable window, and its end"_qs,
             {{}, start.median, start.p99, Spread::of(bare).median}, startMost);
    const Spread end = Spread::of(closing);
    sayTimes(u"L2"_qs, u"closing the window"_qs, {{}, end.median, end.p99, 0}, longest);
}

void sayWalk()
{
    for (const Told &told : childSays(u"walk"_qs)) {
        if (told.what == u"memory")
            say({u"L8"_qs,
                 u"most memory after all of that"_qs,
                 {},
                 u"%1 MiB"_qs.arg(told.median, 0, 'f', 1),
                 told.median,
                 u"<= 300 MiB"_qs,
                 memoryMost,
                 0});
        else if (told.what == u"scan")
            sayTimes(u"L5"_qs, u"a scan at the till, to its line"_qs, told, longest);
        else
            sayTimes(told.what.startsWith(u"page")     ? u"L3"_qs
                     : told.what.startsWith(u"search") ? u"L4"_qs
                                                       : u"L6"_qs,
                     told.what, told, told.what.startsWith(u"report") ? startMost : longest);
    }
}

/// Bars of a backup are those of the disk: no figure is too many, the ratio to a copy says it.
void sayBackup()
{
    const QString copy = filePath(u"copied.cabas"_qs);
    removeFile(copy);
    const double floor = milliseconds([&] {
        if (!QFile::copy(shopPath(), copy))
            giveUp(u"the file cannot be copied"_qs);
        QFile file(copy);
        if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0)
            giveUp(u"the copy cannot be made durable"_qs);
    });
    removeFile(copy);
    const QString there = filePath(u"backups"_qs);
    QDir(there).removeRecursively();
    QDir().mkpath(there);
    const double ours = milliseconds([&] {
        output(ourProgram(), {u"backup"_qs, shopPath(), there});
    });
    QDir(there).removeRecursively();
    say({u"L7"_qs, u"a verified backup, beside a copy of the bytes"_qs, timeText(floor),
         u"%1 = %2x"_qs.arg(timeText(ours)).arg(ours / floor, 0, 'f', 1), ours / floor, QString(),
         0, 0});
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const QString part = QString::fromLocal8Bit(count > 1 ? words[1] : "");
    if (part == u"bare")
        startBare();
    else if (part == u"start")
        startOurs();
    else if (part == u"walk")
        walkWindow();
    if (count > 1)
        return 0;
    makeShop();
    sayStart();
    sayWalk();
    sayBackup();
    return 0;
}
