// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/proposalservice.h"
#include "ui/purchasing/orderentry.h"
#include "ui/purchasing/orderrows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QDateEdit>

#include <algorithm>

namespace cabas::ui {

void OrderPage::propose()
{
    proposeFor(OrderTarget());
}

void OrderPage::aim()
{
    const auto typed =
        Ask::line(this, tr("What shall the order come to?"),
                  tr("An amount without VAT, as 400, or a weight, as 250 kg"), tr("Propose"));
    if (!typed)
        return;
    QString words = typed->trimmed();
    OrderTarget target;
    if (words.endsWith(u"kg"_qs, Qt::CaseInsensitive)) {
        words.chop(2);
        target.weight = parseQuantity(words.trimmed()).value_or(Quantity());
    } else {
        target.amount = parseMoney(words).value_or(Money());
    }
    if (!target.isSet()) {
        Ask::tellRefusal(this, refused(tr("“%1” is neither an amount nor a weight. Type for "
                                          "example 400 or 250 kg.")
                                           .arg(*typed),
                                       u"target"_qs));
        return;
    }
    proposeFor(target);
}

void OrderPage::proposeFor(const OrderTarget &target)
{
    const SupplierId supplier(m_supplier->currentData().toLongLong());
    m_propose->setEnabled(false);
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), supplier, target] {
            const ProposalService service(db);
            return target.isSet() ? service.propose(session, supplier, target)
                                  : service.propose(session, supplier);
        },
        [this, supplier](const Result<OrderProposal> &proposal) {
            m_propose->setEnabled(m_file->isEnabled());
            if (supplier == SupplierId(m_supplier->currentData().toLongLong()))
                proposed(proposal);
        });
}

void OrderPage::proposed(const Result<OrderProposal> &proposal)
{
    m_bands->settleAll();
    if (!proposal) {
        Ask::tellRefusal(this, proposal.failure());
        return;
    }
    int added = 0;
    // What was proposed before and nobody touched makes room for what is proposed now.
    std::erase_if(m_order.lines, [this](const OrderLine &line) {
        const auto before = m_proposed.find(line.product);
        return before != m_proposed.end() && before->second == line.quantity;
    });
    m_proposed.clear();
    for (const ProposalLine &line : proposal->lines) {
        m_reasons.insert_or_assign(line.item.product, line.words);
        // What somebody wrote stands.
        const bool isThere =
            std::any_of(m_order.lines.begin(), m_order.lines.end(),
                        [&](const OrderLine &each) { return each.product == line.item.product; });
        if (isThere)
            continue;
        m_order.lines.push_back(OrderRows::lineOf(line));
        m_proposed.insert_or_assign(line.item.product, line.quantity);
        ++added;
    }
    if (m_order.id.value() == 0)
        m_expected->setDate(std::max(proposal->calendar.arrival, desk().session().today()));
    tellProposal(*proposal, added);
    if (added > 0)
        changed();
    fill();
    m_entry->focusProduct();
}

void OrderPage::tellProposal(const OrderProposal &proposal, int added)
{
    if (added == 0) {
        m_bands->post({Kind::Info, tr("Nothing more needs to be ordered."),
                       tr("What is there and what is ordered lasts until %1.")
                           .arg(dateText(proposal.calendar.next))});
        return;
    }
    QString more = tr("To last until %1. Change or remove what you know better.")
                       .arg(dateText(proposal.calendar.next));
    const QLocale locale = Language::locale();
    if (proposal.isBelowTarget)
        more = tr("Sales do not ask for as much as you aim at, even for %n day(s).", nullptr,
                  int(proposal.calendar.arrival.daysTo(proposal.calendar.next)));
    if (proposal.weight > Quantity())
        more +=
            u' ' +
            tr("It weighs about %1.").arg(quantityText(proposal.weight, Unit::Kilogram, locale));
    if (proposal.missingToMinimum)
        more += u' ' + tr("%1 are missing to the least one may order.")
                           .arg(moneyText(*proposal.missingToMinimum, locale));
    else if (proposal.missingToFranco)
        more += u' ' + tr("%1 are missing to free transport.")
                           .arg(moneyText(*proposal.missingToFranco, locale));
    const bool isShort = proposal.missingToMinimum || proposal.isBelowTarget;
    m_bands->post({isShort ? Kind::Warning : Kind::Success,
                   tr("%n line(s) proposed.", nullptr, added),
                   more,
                   {},
                   {{tr("Aim at an amount or a weight…"), [this] { aim(); }, false}}});
}

} // namespace cabas::ui
