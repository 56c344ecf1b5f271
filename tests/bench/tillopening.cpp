// SPDX-License-Identifier: GPL-3.0-or-later
// P15: opening the till, from asking for the page to its painted face, on 50,000 products and
// 10,000 members against 5,000 and 2,500, in turn.
#include "core/base/text.h"
#include "core/members/memberstore.h"
#include "tests/bench/sales.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>

using namespace cabas;
using namespace cabas::bench;

namespace {

constexpr int warming = 3;
constexpr int rounds = 25;

QString shopWith(const QString &name, int products, int members)
{
    return BenchShop::kept(name, products, [members](Database &db, const Session &session) {
        return db.write([&](Tx &tx) -> Result<> {
            for (int number = 1; number <= members; ++number) {
                Member member;
                member.number = number;
                member.name = nameOf(number * 7);
                member.badge = QStringLiteral("0420%1").arg(number, 9, 10, QLatin1Char('0'));
                member.joinedOn = session.today();
                MemberStore::add(tx, member);
            }
            return Ok{};
        });
    });
}

/// The time from asking for the till to its painted page, in a window of its own.
double opening(const QString &path)
{
    const std::unique_ptr<Shop> shop = must(Shop::open(path, {filePath(u"keys"_qs), {}, {}}));
    ui::MainWindow window(*shop, must(shop->ownerSession()));
    window.QMainWindow::show();
    QCoreApplication::processEvents();
    return milliseconds([&] {
        window.show(QStringLiteral("till"), {});
        QCoreApplication::processEvents();
    });
}

/// A copy with its till open.
QString openedCopy(const QString &name, const QString &kept)
{
    BenchShop shop = BenchShop::copyOf(name, kept);
    Sales(shop.db(), shop.session()).open();
    return shop.path();
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, words);
    const ui::Theme theme(qApp);
    const QString small = openedCopy(QStringLiteral("till-small.cabas"),
                                     shopWith(QStringLiteral("shop-5000-members"), 5'000, 2'500));
    const QString large =
        openedCopy(QStringLiteral("till-large.cabas"),
                   shopWith(QStringLiteral("shop-50000-members"), 50'000, 10'000));
    std::vector<double> smallTimes;
    std::vector<double> largeTimes;
    for (int round = 0; round < warming + rounds; ++round) {
        const double one = opening(small);
        const double other = opening(large);
        if (round < warming)
            continue;
        smallTimes.push_back(one);
        largeTimes.push_back(other);
    }
    const double few = Spread::of(smallTimes).median;
    const double many = Spread::of(largeTimes).median;
    say({QStringLiteral("P15"), QStringLiteral("opening the till, 50,000 products, 10,000 members"),
         timeText(few), timeText(many), many / few, QStringLiteral("<= 1.3x"), 1.3, 0});
    return 0;
}
