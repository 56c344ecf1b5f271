// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalregister.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/capitalrules.h"
#include "core/members/duesrules.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/stattile.h"

#include <QVBoxLayout>

namespace cabas::ui {

CapitalRegister::CapitalRegister(Desk &desk, Bands *bands, QWidget *parent)
    : CapitalView(desk, bands, parent)
{
    m_days = new PeriodPicker;
    m_days->setObjectName(u"register-days"_qs);
    const QDate today = desk.session().today();
    const QDate start = DuesRules::yearOf(today, desk.shop().profile().yearStart);
    m_days->setCalendar(today, start, start.addYears(1).addDays(-1));
    m_days->setSpan(PeriodPicker::FiscalYear);
    left()->addWidget(m_days, 0, Qt::AlignLeft);
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Day")},
                            {tr("Member")},
                            {tr("Movement")},
                            {tr("Shares"), Side::Right},
                            {tr("Subscribed"), Side::Right},
                            {tr("Paid up"), Side::Right}},
                           this);
    m_table = new DataTable(tr("Register of shares"));
    m_table->setObjectName(u"register"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({120, 0, 160, 72, 112, 112});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"coins"_qs, tr("No share moved in these days.")));
    left()->addWidget(card, 1);
    connect(m_days, &PeriodPicker::changed, this, &CapitalView::readWanted);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        CapitalRegister::desk().go(u"member"_qs, m_lines[size_t(index.row())].member.value());
    });
    buildSums();
}

void CapitalRegister::buildSums()
{
    auto *moved = new Card;
    moved->setTitle(tr("In these days"));
    m_moved = new SumLines;
    moved->body()->addWidget(m_moved);
    right()->addWidget(moved);
    auto *books = new Card;
    books->setTitle(tr("The books say"));
    m_books = new SumLines;
    books->body()->addWidget(m_books);
    right()->addWidget(books);
    right()->addStretch();
}

QDate CapitalRegister::from() const
{
    return m_days->from();
}

QDate CapitalRegister::to() const
{
    return m_days->to();
}

QStringList CapitalRegister::counts() const
{
    return {tr("%n movement(s)", nullptr, int(m_lines.size()))};
}

void CapitalRegister::showBoard(const CapitalBoard &board)
{
    const QLocale locale = Language::locale();
    m_lines = board.lines;
    std::vector<RowOfCells> rows;
    int shares = 0;
    Money capital;
    Money paid;
    const auto amount = [&](Money value) {
        return RowCell{value.isZero() ? QString() : amountText(value, locale)};
    };
    for (const RegisterLine &line : m_lines) {
        rows.push_back(
            {qint64(rows.size()) + 1,
             {{dateText(line.day), {{Cell::Ink, int(Token::TextMuted)}}},
              {nameOf(line.number, line.name)},
              {CapitalRules::kindTitle(line.kind)},
              {line.shares == 0 ? QString() : countText(line.shares), {{Cell::Strong, true}}},
              amount(line.capital),
              amount(line.paid)}});
        shares += line.shares;
        capital += line.capital;
        paid += line.paid;
    }
    m_rows->setRows(std::move(rows));
    m_moved->clear();
    m_moved->addLine(tr("Shares"), countText(shares));
    m_moved->addLine(tr("Subscribed"), moneyText(capital, locale));
    m_moved->addResult(tr("Paid up"), moneyText(paid, locale));
    const CapitalSummary &sum = board.summary;
    m_books->clear();
    m_books->addLine(tr("Capital paid up (1013)"), moneyText(sum.booksPaid, locale));
    m_books->addLine(tr("Called, not paid (1012)"), moneyText(sum.booksCalled, locale));
    m_books->addLine(tr("Owed by members (4562)"), moneyText(sum.booksOwed, locale));
    m_books->addResult(tr("Difference with the register"),
                       moneyText(sum.booksPaid + sum.booksCalled - sum.capital, locale));
}

} // namespace cabas::ui
