// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/homedeeds.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/labelservice.h"
#include "core/reception/receptionservice.h"
#include "core/till/tillservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/filestate.h"
#include "ui/shell/pages.h"

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostDeeds = 4;
constexpr qint64 minutesADay = 24 * 60;

} // namespace

void HomeDeeds::addDeliveryDeeds(std::vector<HomeDeed> &deeds) const
{
    if (!m_desk.may(Permission::Receive))
        return;
    const Result<std::vector<Delivery>> counting =
        ReceptionService(m_desk.db()).counting(m_desk.session());
    if (counting) {
        for (const Delivery &delivery : *counting) {
            HomeDeed deed;
            deed.name = u"deed-delivery-%1"_qs.arg(delivery.id.value());
            deed.icon = u"package-open"_qs;
            deed.title = delivery.supplierName.isEmpty()
                             ? tr("Go on receiving")
                             : tr("Receive %1").arg(delivery.supplierName);
            const bool announced = delivery.expectedLines > 0;
            deed.subtitle =
                announced
                    ? tr("%n lines expected, %1 already counted", nullptr, delivery.expectedLines)
                          .arg(delivery.countedLines)
                    : tr("%n products counted so far", nullptr, delivery.countedLines);
            if (announced) {
                deed.figure = QString::number(delivery.expectedLines - delivery.countedLines);
                deed.word = tr("lines left");
            }
            deed.page = u"reception"_qs;
            deed.about = delivery.id.value();
            deeds.push_back(deed);
        }
    }
    if (deeds.size() < mostDeeds)
        deeds.push_back({u"deed-receive"_qs,
                         u"truck"_qs,
                         tr("Receive a delivery"),
                         tr("Scan what arrives; the note can come later"),
                         {},
                         {},
                         u"receptions"_qs,
                         {}});
}

void HomeDeeds::addTillDeeds(std::vector<HomeDeed> &deeds) const
{
    if (!m_desk.may(Permission::Sell))
        return;
    const TillService service(m_desk.db(), m_desk.shop().keysFolder());
    const Result<std::vector<Till>> tills = service.tills(m_desk.session());
    bool open = false;
    if (tills) {
        for (const Till &till : *tills) {
            if (!till.openSession)
                continue;
            open = true;
            const Result<TillReading> reading = service.read(m_desk.session(), till.name);
            HomeDeed deed{u"deed-till-%1"_qs.arg(till.name),
                          u"shopping-basket"_qs,
                          tr("Go on at till %1").arg(till.name),
                          {},
                          {},
                          {},
                          u"till"_qs,
                          till.name};
            if (reading) {
                const QDateTime opened = m_desk.session().local(reading->session.openedAt);
                deed.subtitle = tr("Open since %1").arg(opened.toString(u"HH:mm"_qs));
                deed.figure = moneyText(reading->figures.total, Language::locale());
                deed.word = tr("sold so far");
            }
            deeds.push_back(deed);
        }
    }
    if (!open)
        deeds.push_back({u"deed-open-till"_qs,
                         u"shopping-basket"_qs,
                         tr("Open the till"),
                         tr("Count the float, then sell"),
                         {},
                         {},
                         u"till"_qs,
                         {}});
}

void HomeDeeds::addLabelDeed(std::vector<HomeDeed> &deeds) const
{
    if (!m_desk.may(Permission::Receive) || deeds.size() >= mostDeeds)
        return;
    const Result<qint64> waiting = LabelService(m_desk.db()).countWaiting(m_desk.session());
    if (!waiting || *waiting == 0)
        return;
    HomeDeed deed;
    deed.name = u"deed-labels"_qs;
    deed.icon = u"tags"_qs;
    deed.title = tr("Print labels");
    deed.subtitle = tr("What the shelves say is no longer right");
    deed.figure = QString::number(*waiting);
    deed.word = tr("to print");
    deed.page = u"labels"_qs;
    deeds.push_back(deed);
}

/// Before anything else once backups stopped coming: a shop without any yet gets its first one
/// within the hour by itself.
void HomeDeeds::addBackupDeed(std::vector<HomeDeed> &deeds) const
{
    if (!m_desk.may(Permission::KeepBackups))
        return;
    const FileState state = fileStateOf(m_desk.shop());
    if (!state.alarming || !state.backupMinutes)
        return;
    deeds.push_back({u"deed-backup"_qs, u"database-backup"_qs, tr("Back up the shop"),
                     tr("If this computer broke tonight, the work since then would be lost"),
                     QString::number(*state.backupMinutes / minutesADay),
                     tr("days without a backup"), u"file"_qs, u"safety"_qs});
}

std::vector<HomeDeed> HomeDeeds::urgent() const
{
    std::vector<HomeDeed> deeds;
    addBackupDeed(deeds);
    addDeliveryDeeds(deeds);
    addTillDeeds(deeds);
    addLabelDeed(deeds);
    return deeds;
}

std::vector<HomeDeed> HomeDeeds::quiet() const
{
    std::vector<HomeDeed> deeds;
    if (m_desk.may(Permission::ViewStock))
        deeds.push_back({u"deed-price"_qs,
                         u"scan-search"_qs,
                         tr("Check a price"),
                         tr("Scan anything, anywhere"),
                         {},
                         {},
                         u"products"_qs,
                         {}});
    if (m_desk.may(Permission::CorrectStock))
        deeds.push_back({u"deed-loss"_qs,
                         u"trash-2"_qs,
                         tr("Note a loss"),
                         tr("Broken, out of date, tasted"),
                         {},
                         {},
                         u"losses"_qs,
                         {}});
    if (m_desk.may(Permission::ViewMembers))
        deeds.push_back({u"deed-member"_qs,
                         u"id-card"_qs,
                         tr("Find a member"),
                         tr("By name, number or badge"),
                         {},
                         {},
                         u"members"_qs,
                         {}});
    if (m_desk.may(Permission::ViewBooks))
        deeds.push_back({u"deed-books"_qs,
                         u"book-open"_qs,
                         tr("Look at the books"),
                         tr("Balance, ledger, entries"),
                         {},
                         {},
                         u"accounts"_qs,
                         {}});
    // A tile that leads nowhere would be a promise not kept.
    const auto leadsNowhere = [](const HomeDeed &deed) { return pageNamed(deed.page) == nullptr; };
    deeds.erase(std::remove_if(deeds.begin(), deeds.end(), leadsNowhere), deeds.end());
    return deeds;
}

} // namespace cabas::ui
