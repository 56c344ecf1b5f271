// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/allocationform.h"

#include "core/accounting/yearendrules.h"
#include "core/accounting/yearservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/entrypreview.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rateedit.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QVBoxLayout>

namespace cabas::ui {

AllocationForm::AllocationForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_grid(new QGridLayout),
      m_on(makeDayEdit(u"allocation-day"_qs)), m_law(makeWrapped({})), m_left(makeLabel({})),
      m_preview(new EntryPreview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_grid);
    column->addWidget(m_left);
    column->addWidget(m_preview);
    column->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_law->setContentsMargins(0, 0, 0, 8);
    m_grid->addWidget(m_law, 0, 0, 1, 2);
    m_grid->addWidget(new Field(tr("Day of the general meeting"), m_on), 1, 0);
    m_left->setObjectName(u"allocation-left"_qs);
    setFocusProxy(m_on);
}

void AllocationForm::refresh(const FiscalYear &year)
{
    YearService service(m_desk.db());
    const QDate today = std::max(m_desk.session().today(), year.end.addDays(1));
    const auto terms = service.allocationTerms(m_desk.session());
    const auto facts = service.allocationFacts(m_desk.session(), today);
    if (!terms || !facts)
        return;
    m_year = year;
    m_terms = *terms;
    m_facts = *facts;
    m_on->setDate(today);
    if (m_parts.empty())
        makeParts();
    const QLocale locale = Language::locale();
    const Money least = YearEndRules::leastReserve(m_facts, m_terms);
    m_law->setText(
        m_facts.result.isNegative()
            ? tr("A loss of %1 is carried forward.").arg(moneyText(-m_facts.result, locale))
            : tr("%1 to allocate. The law asks %2 at least for the reserves.")
                  .arg(moneyText(m_facts.result, locale), moneyText(least, locale)));
    propose();
}

void AllocationForm::makeParts()
{
    int place = 3;
    for (const AllocationPart &part : m_terms.parts) {
        auto *amount = new MoneyEdit;
        amount->setObjectName(u"allocation-"_qs + part.part);
        m_grid->addWidget(
            new Field(u"%1 (%2)"_qs.arg(YearEndRules::partTitle(part.part), part.account), amount),
            place / 2, place % 2);
        ++place;
        m_parts.push_back({part, amount});
        connect(amount, &QLineEdit::textChanged, this, &AllocationForm::tellLeft);
        if (!part.isInterest)
            continue;
        m_cap = new RateEdit;
        m_cap->setObjectName(u"allocation-cap"_qs);
        auto *field = new Field(tr("Highest interest allowed, %"), m_cap);
        m_grid->addWidget(field, place / 2, place % 2);
        ++place;
    }
    connect(m_on, &QDateEdit::dateChanged, this, &AllocationForm::tellLeft);
    if (m_cap != nullptr)
        connect(m_cap, &QLineEdit::textChanged, this, &AllocationForm::tellLeft);
}

void AllocationForm::propose()
{
    const Money least = YearEndRules::leastReserve(m_facts, m_terms);
    bool isKept = false;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Money amount;
        if (m_parts[i].part.isReserve && !isKept) {
            amount = least;
            isKept = true;
        } else if (i + 1 == m_parts.size() && !m_facts.result.isNegative()) {
            amount = m_facts.result - least;
        }
        m_parts[i].amount->setValue(amount);
        m_parts[i].amount->setEnabled(!m_facts.result.isNegative());
    }
    tellLeft();
}

void AllocationForm::tellLeft()
{
    Money left = m_facts.result.isNegative() ? Money() : m_facts.result;
    for (const Part &part : m_parts)
        left -= part.amount->value().value_or(Money());
    m_left->setText(tr("Left to give: %1").arg(moneyText(left, Language::locale())));
    const auto entry = YearEndRules::allocationEntry(m_year, allocation(), m_facts, m_terms);
    m_preview->setEntry(entry ? std::optional(*entry) : std::nullopt,
                        entry ? QString() : entry.failure().message);
}

Allocation AllocationForm::allocation() const
{
    Allocation allocation;
    allocation.on = m_on->date();
    allocation.interestCapBp = m_cap == nullptr ? 0 : m_cap->value().value_or(0);
    for (const Part &part : m_parts)
        allocation.shares.push_back({part.part.part, part.amount->value().value_or(Money())});
    return allocation;
}

} // namespace cabas::ui
