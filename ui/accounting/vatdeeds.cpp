// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a VAT return: looks behind a box, takes in what waited, notes it as sent.
#include "core/accounting/vatservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/cockpitfacts.h"
#include "ui/accounting/vatpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/stattile.h"

#include <QMenu>

namespace cabas::ui {

void VatPage::showWaiting()
{
    const auto waiting = VatService(desk().db()).waiting(desk().session(), m_return.to);
    if (!waiting || waiting->empty())
        return;
    BandMessage message{
        Kind::Info,
        tr("%n documents were paid, and their VAT waits.", nullptr, int(waiting->size())),
        {}};
    message.deeds.push_back(
        {tr("Take it into the return"),
         [this] {
             desk().run(
                 this,
                 [&db = desk().db(), session = desk().session(), to = m_return.to] {
                     return VatService(db).takeIn(session, to);
                 },
                 [this](const Result<int> &done) {
                     if (!done)
                         Ask::tellRefusal(m_bands, done.failure());
                     else
                         reload();
                 });
         },
         false});
    m_bands->post(message);
}

void VatPage::openAccount(const QString &account)
{
    if (!account.isEmpty())
        desk().go(u"ledger"_qs, QVariantList{account, m_period->from(), m_period->to()});
}

/// The ledger behind a box; where several accounts make it, the one that is chosen.
void VatPage::openBox(const VatBox &box, const QModelIndex &index)
{
    if (box.accounts.size() < 2) {
        openAccount(box.accounts.value(0));
        return;
    }
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"box-accounts"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &account : box.accounts)
        menu->addAction(account, this, [this, account] { openAccount(account); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void VatPage::send()
{
    const QDate from = m_period->from();
    const QDate to = m_period->to();
    const bool sure = Ask::confirm(
        this, {tr("Was the return from %1 to %2 sent?").arg(dateText(from), dateText(to)),
               tr("The accounts of VAT are emptied into what is due, and nothing more can be "
                  "posted on them until that day."),
               tr("Yes, it was sent"), tr("Not yet"), true});
    if (!sure)
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, from, to]() -> Result<VatReturn> {
            CABAS_LET(facts, CockpitFactsService(db).until(session, to));
            return VatService(db).send(session, from, to, facts.openTills);
        },
        [this](const Result<VatReturn> &sent) {
            if (!sent) {
                Ask::tellRefusal(m_bands, sent.failure());
                return;
            }
            reload();
            m_bands->post(
                {Kind::Success, tr("The return is noted as sent, and its entry is posted."), {}});
        });
}

void VatPage::showFranchise(const FranchiseWatch &watch)
{
    const QLocale locale = Language::locale();
    m_send->setEnabled(false);
    m_state->setState(tr("Without VAT"), Kind::Neutral);
    m_figures->setFigure(m_collected, moneyText({}, locale));
    m_figures->setFigure(m_deductible, moneyText({}, locale));
    m_figures->setFigure(m_due, moneyText({}, locale));
    const Kind kind = watch.turnover > watch.threshold ? Kind::Danger : Kind::Info;
    m_bands->post({kind,
                   tr("Sales of the year: %1, of %2 allowed without VAT.")
                       .arg(moneyText(watch.turnover, locale), moneyText(watch.threshold, locale)),
                   tr("Beyond %1 VAT is due at once.").arg(moneyText(watch.most, locale))});
}

} // namespace cabas::ui
