// SPDX-License-Identifier: GPL-3.0-or-later
// P14: the most memory the window ever held, after its start and after a day of 400 tickets of
// twelve lines scanned on its page. The floor is a bare window with a table. Each is a process of
// its own: what this one needs to make the file would count else.
#include "tests/bench/sales.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int tickets = 400;
constexpr int linesATicket = 12;

/// Of this process, in MiB (Linux: VmHWM of /proc/self/status).
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the memory of a process cannot be read here"));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void bareWindow()
{
    QMainWindow window;
    auto *table = new QTableView(&window);
    QStandardItemModel model(40, 8);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    std::printf("%f\n", peakMemory());
}

void dayOfSales(const QString &path)
{
    const ui::Theme theme(qApp);
    const std::unique_ptr<Shop> shop =
        must(Shop::open(path, {filePath(QStringLiteral("keys")), {}, {}}));
    const Session session = must(shop->ownerSession());
    ui::MainWindow window(*shop, session);
    window.resize(1366, 768);
    window.QMainWindow::show();
    QCoreApplication::processEvents();
    std::printf("%f\n", peakMemory());
    window.show(QStringLiteral("till"), {});
    SaleService sales(shop->db());
    for (int ticket = 0; ticket < tickets; ++ticket) {
        for (int line = 0; line < linesATicket; ++line) {
            window.page()->scanned(eanOf(1 + (ticket * linesATicket + line) % 5'000));
            QCoreApplication::processEvents();
        }
        must(sales.pay(session, QStringLiteral("T1"),
                       {{TillMeans::Card, {}, Money::fromCents(linesATicket * 250)}}));
        QCoreApplication::processEvents();
    }
    std::printf("%f\n", peakMemory());
}

std::vector<double> figuresOf(const QStringList &arguments)
{
    std::vector<double> figures;
    const QByteArray said = output(QCoreApplication::applicationFilePath(), arguments);
    for (const QByteArray &line : said.trimmed().split('\n'))
        figures.push_back(line.toDouble());
    return figures;
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, words);
    if (count == 2)
        bareWindow();
    else if (count == 3)
        dayOfSales(QString::fromLocal8Bit(words[2]));
    if (count > 1)
        return 0;
    QString path;
    {
        BenchShop shop = BenchShop::copyOf(QStringLiteral("memory.cabas"),
                                           BenchShop::kept(QStringLiteral("shop-5000"), 5000));
        Sales(shop.db(), shop.session()).open();
        path = shop.path();
    }
    const double floor = figuresOf({QStringLiteral("bare")}).at(0);
    const std::vector<double> ours = figuresOf({QStringLiteral("day"), path});
    const auto mebibytesText = [](double mebibytes) {
        return QStringLiteral("%1 MiB").arg(mebibytes, 0, 'f', 1);
    };
    say({QStringLiteral("P14"), QStringLiteral("peak memory after the start"), mebibytesText(floor),
         mebibytesText(ours.at(0)), ours.at(0), QStringLiteral("<= 90 MiB"), 90, 0});
    say({QStringLiteral("P14"), QStringLiteral("peak memory after a day of 400 tickets"),
         mebibytesText(floor), mebibytesText(ours.at(1)), ours.at(1), QStringLiteral("<= 120 MiB"),
         120, 0});
    return 0;
}
