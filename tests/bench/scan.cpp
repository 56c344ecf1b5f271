// SPDX-License-Identifier: GPL-3.0-or-later
// P9: one more scan on a delivery, on 20,000 products and five years of moves, from the code to the
// painted page: the scan is on the disk, the line, the totals and the panel at the right say so. On
// 10 and on 300 announced lines, in turn.
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/years.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int warming = 20;
constexpr int scans = 200;
constexpr int few = 10;
constexpr int many = 300;
constexpr double frame = 16; ///< milliseconds

DeliveryId announce(BenchShop &shop, int lines)
{
    std::vector<DeliveryNoteLine> note;
    for (int i = 0; i < lines; ++i) {
        DeliveryNoteLine line;
        line.line = i + 2;
        line.code = eanOf(1 + i * 13);
        line.quantity = Quantity::units(600);
        note.push_back(line);
    }
    return must(ReceptionService(shop.db()).start(shop.session(), {}, QStringLiteral("bl.csv"), "x",
                                                  note))
        .delivery;
}

/// The window on one delivery, and the time of its scans.
class Counter {
public:
    Counter(const QString &path, int lines) : m_lines(lines)
    {
        m_shop = must(Shop::open(path, {}));
        BenchShop again(path);
        const DeliveryId delivery = announce(again, lines);
        m_window = std::make_unique<ui::MainWindow>(*m_shop, must(m_shop->ownerSession()));
        m_window->QMainWindow::show();
        m_window->show(QStringLiteral("reception"), delivery.value());
        QCoreApplication::processEvents();
        const auto *model = m_window->page()->findChild<ui::DeliveryLinesModel *>();
        QObject::connect(model, &ui::DeliveryLinesModel::dataChanged, m_window.get(),
                         [this] { m_isCounted = true; });
        QObject::connect(model, &ui::DeliveryLinesModel::modelReset, m_window.get(),
                         [this] { m_isCounted = true; });
    }

    double scan()
    {
        const QString code = eanOf(1 + (m_next++ % m_lines) * 13);
        m_isCounted = false;
        return milliseconds([&] {
            m_window->page()->scanned(code);
            while (!m_isCounted)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents(); // what was changed is painted
        });
    }

private:
    int m_lines;
    int m_next = 0;
    bool m_isCounted = false;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int main(int argc, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, words);
    const ui::Theme theme(qApp);
    const QString kept = FiveYears::kept();
    const QString smallPath = BenchShop::copyOf(QStringLiteral("scan-few.cabas"), kept).path();
    const QString largePath = BenchShop::copyOf(QStringLiteral("scan-many.cabas"), kept).path();
    Counter small(smallPath, few);
    Counter large(largePath, many);
    std::vector<double> smallTimes;
    std::vector<double> largeTimes;
    for (int i = 0; i < warming + scans; ++i) {
        const double one = small.scan();
        const double other = large.scan();
        if (i < warming)
            continue;
        smallTimes.push_back(one);
        largeTimes.push_back(other);
    }
    const Spread floor = floorFigure(
        {QStringLiteral("fsync"), filePath(QStringLiteral("floor.bin")), QString::number(scans)});
    const Spread onFew = Spread::of(smallTimes);
    const Spread onMany = Spread::of(largeTimes);
    const double sync = fdatasyncMilliseconds();
    say({QStringLiteral("P9"), QStringLiteral("a scan on 300 lines, page painted, 95 of 100"),
         timeText(floor.p95), timeText(onMany.p95), onMany.p95, QStringLiteral("<= 16 ms"), frame,
         sync});
    say({QStringLiteral("P9"), QStringLiteral("the same against 10 lines, median"),
         timeText(onFew.median), timeText(onMany.median), onMany.median / onFew.median,
         QStringLiteral("<= 1.5x"), 1.5, sync});
    return 0;
}
