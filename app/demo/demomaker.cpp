// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomaker.h"

#include "app/demo/demobooks.h"
#include "app/demo/democrates.h"
#include "app/demo/demodays.h"
#include "app/demo/demopeople.h"
#include "app/demo/demosheets.h"
#include "app/demo/demoshelves.h"
#include "app/demo/demoshifts.h"
#include "app/shopmaker.h"
#include "core/base/day.h"
#include "core/base/language.h"

#include <QTimeZone>
#include <QUuid>

namespace cabas {

namespace {

constexpr const char *timeZone = "Europe/Paris";

/// The same wish is the same shop, so that its key is found again.
QString uuidOf(const DemoWish &wish)
{
    static const QUuid nameSpace(u"{5b0ee1c6-3cf0-4f7e-9a3e-1d1a0d6e7c10}"_qs);
    const QString name = u"%1 %2 %3 %4"_qs.arg(wish.size.name)
                             .arg(wish.size.months)
                             .arg(wish.seed)
                             .arg(dayText(wish.lastDay));
    return QUuid::createUuidV5(nameSpace, name).toString(QUuid::WithoutBraces);
}

} // namespace

Result<> DemoMaker::make(const QString &path, const DemoWish &wish, const Progress &progress)
{
    const QString language = Language::current();
    Language::use(u"fr"_qs);
    NewShop shop;
    shop.name = u"La Glaneuse"_qs;
    shop.siren = u"123456782"_qs;
    shop.sandbox = true;
    shop.language = u"fr"_qs;
    shop.now = QDateTime(wish.size.firstDay(wish.lastDay), QTime(6, 0), QTimeZone(timeZone));
    shop.keysFolder = wish.keysFolder;
    shop.device = u"Bureau"_qs;
    shop.uuid = uuidOf(wish);
    const Result<> made =
        ShopMaker::make(path, shop, [&](Database &db) { return live(db, wish, progress); });
    Language::use(language);
    return made;
}

Result<> DemoMaker::live(Database &db, const DemoWish &wish, const Progress &progress)
{
    DemoWorld world{db, wish.size, wish.lastDay, timeZone, wish.keysFolder, DemoRandom(wish.seed)};
    const QDate first = wish.size.firstDay(wish.lastDay);
    world.at(first, QTime(6, 30));
    DemoPeople people(world);
    CABAS_TRY(people.addUsers());
    CABAS_TRY(people.addMembers());
    CABAS_TRY(DemoShelves(world).fill());
    CABAS_TRY(DemoCrates(world).fill());
    CABAS_TRY(DemoSheets(world).fill());
    DemoShifts shifts(world);
    CABAS_TRY(shifts.begin());
    DemoBooks books(world);
    CABAS_TRY(books.begin());
    DemoDays days(world);
    const qint64 count = first.daysTo(wish.lastDay);
    for (qint64 day = 0; day < count; ++day) {
        if (!progress(day, count))
            return refused(tr("Stopped: no file was made."), u"interrupted"_qs);
        CABAS_TRY(books.keep(first.addDays(day)));
        CABAS_TRY(days.live(first.addDays(day)));
        CABAS_TRY(shifts.live(first.addDays(day)));
    }
    world.at(wish.lastDay, QTime(6, 30));
    CABAS_TRY(people.askForShares());
    CABAS_TRY(shifts.end());
    CABAS_TRY(books.leaveSome(wish.lastDay));
    return days.begin(wish.lastDay);
}

} // namespace cabas
