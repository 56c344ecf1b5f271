// SPDX-License-Identifier: GPL-3.0-or-later
// The past of one product that moved 137,000 times in five years: how long the window stands still
// while the page of its moves is opened, and while a recall of one of its lots is.
#include "tests/bench/hotproduct.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QTableView>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int rounds = 7;
constexpr double stillest = 100; ///< milliseconds the window may stand still

/// How long the window stood still at most, and how long it took until the rows were there.
struct Opening {
    double still = 0;
    double whole = 0;
};

/// `list` is the table whose rows tell that the answer is there.
template <typename Begin>
Opening opened(ui::MainWindow &window, const QString &list, Begin begin)
{
    Opening opening;
    bool isThere = false;
    opening.whole = milliseconds([&] {
        opening.still = threadMilliseconds(begin);
        const auto *table = window.page()->findChild<QTableView *>(list)->model();
        const auto told = QObject::connect(table, &QAbstractItemModel::modelReset, &window,
                                           [&isThere] { isThere = true; });
        while (!isThere)
            opening.still = std::max(opening.still,
                                     threadMilliseconds([] { QCoreApplication::processEvents(); }));
        // What was read is painted.
        opening.still =
            std::max(opening.still, threadMilliseconds([] { QCoreApplication::processEvents(); }));
        QObject::disconnect(told);
    });
    return opening;
}

void measureMoves(const QString &path)
{
    const std::unique_ptr<Shop> shop = must(Shop::open(path, {}));
    ui::MainWindow window(*shop, must(shop->ownerSession()));
    window.resize(1366, 768);
    window.QMainWindow::show();
    QCoreApplication::processEvents();
    std::vector<double> still;
    std::vector<double> whole;
    std::vector<double> allStill;
    std::vector<double> allWhole;
    for (int round = 0; round < rounds; ++round) {
        window.show(QStringLiteral("home"), {});
        QCoreApplication::processEvents();
        const Opening month = opened(window, QStringLiteral("moves"), [&] {
            window.show(QStringLiteral("stock-moves"), HotProduct::product);
        });
        still.push_back(month.still);
        whole.push_back(month.whole);
        const Opening all = opened(window, QStringLiteral("moves"), [&] {
            for (QAction *action : window.page()->findChildren<QAction *>()) {
                if (action->text() == QStringLiteral("since the beginning"))
                    action->trigger();
            }
        });
        allStill.push_back(all.still);
        allWhole.push_back(all.whole);
    }
    const auto line = [](const QString &what, const std::vector<double> &of,
                         const std::vector<double> &until) {
        const double most = Spread::of(of).p95;
        say({QStringLiteral("H1"), what, timeText(Spread::of(until).median), timeText(most), most,
             QStringLiteral("<= 100 ms"), stillest, 0});
    };
    line(QStringLiteral("moves page, 30 days: window still (beside: rows there)"), still, whole);
    line(QStringLiteral("moves page, five years: window still (beside: rows there)"), allStill,
         allWhole);
}

void measureRecallPage(const QString &path)
{
    const std::unique_ptr<Shop> shop = must(Shop::open(path, {}));
    ui::MainWindow window(*shop, must(shop->ownerSession()));
    window.resize(1366, 768);
    window.QMainWindow::show();
    QCoreApplication::processEvents();
    std::vector<double> still;
    std::vector<double> whole;
    for (int round = 0; round < rounds; ++round) {
        const Opening opening = opened(window, QStringLiteral("recall-people"), [&] {
            window.show(QStringLiteral("recall"),
                        QVariantList{HotProduct::lotName(20 + round * 30), QString()});
        });
        still.push_back(opening.still);
        whole.push_back(opening.whole);
    }
    const double most = Spread::of(still).p95;
    say({QStringLiteral("H2"), QStringLiteral("recall page: window still (beside: people there)"),
         timeText(Spread::of(whole).median), timeText(most), most, QStringLiteral("<= 100 ms"),
         stillest, 0});
}

} // namespace

int main(int argc, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, words);
    const ui::Theme theme(qApp);
    const QString path =
        BenchShop::copyOf(QStringLiteral("history.cabas"), HotProduct::kept()).path();
    measureMoves(path);
    measureRecallPage(path);
    return 0;
}
