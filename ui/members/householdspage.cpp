// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/householdspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/peopleservice.h"
#include "ui/members/householdcard.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 480;
constexpr int narrowWidth = 1100;
enum Column { NameColumn, MembersColumn, OthersColumn, SharesColumn, AccountsColumn };

} // namespace

HouseholdsPage::HouseholdsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void HouseholdsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Households"));
    if (desk().may(Permission::EditMembers)) {
        auto *twice = new KeyButton(tr("Look for duplicates"));
        twice->setObjectName(u"households-duplicates"_qs);
        twice->setIconName(u"users-round"_qs);
        head->addAction(twice);
        connect(twice, &QPushButton::clicked, this, [this] { desk().go(u"duplicates"_qs); });
    }
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    m_card = new HouseholdCard(desk(), m_bands);
    auto *scroll = makeScrolling(m_card);
    growWidth(scroll, cardWidth);
    row->addWidget(scroll);
    column->addLayout(row, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the first member"));
    outer->addWidget(m_foot);
}

QWidget *HouseholdsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_filter = new FilterLine(tr("Name of a household"));
    m_filter->search()->setObjectName(u"household-search"_qs);
    column->addWidget(m_filter);
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Household")},
                            {tr("Members"), Side::Right},
                            {tr("Others"), Side::Right},
                            {tr("Shares"), Side::Right},
                            {tr("Accounts"), Side::Right}},
                           this);
    m_table = new DataTable(tr("Households"));
    m_table->setObjectName(u"households"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 88, 80, 80, 112});
    new ListMemory(desk(), u"households"_qs, *m_table, *m_filter, ListMemory::Columns::AsThePage);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"house"_qs, tr("No household here.")));
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, &HouseholdsPage::fillRows);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentRowChanged, this, &HouseholdsPage::showCurrent);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto first = m_card->firstMember())
            desk().go(u"member"_qs, first->value());
    });
    return holder;
}

void HouseholdsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.isValid())
        m_wanted = HouseholdId(about.toLongLong());
    setFocusProxy(m_filter->search());
    m_filter->search()->setFocus();
}

void HouseholdsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside the card there is no room for all: who they are goes before what they have.
    const bool isNarrow = width() < narrowWidth;
    for (const int column : {OthersColumn, SharesColumn, AccountsColumn})
        m_table->setColumnHidden(column, isNarrow);
}

void HouseholdsPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] {
            return PeopleService(db).households(session);
        },
        [this](const Result<std::vector<HouseholdRow>> &read) {
            if (!read)
                return Ask::tellRefusal(m_bands, read.failure());
            m_households = *read;
            fillRows();
        });
}

void HouseholdsPage::fillRows()
{
    const QLocale locale = Language::locale();
    const QString typed = fold(m_filter->search()->text());
    const int row = m_table->currentRow();
    const qint64 before = m_wanted                               ? m_wanted->value()
                          : row >= 0 && row < m_rows->rowCount() ? m_rows->key(row)
                                                                 : 0;
    std::vector<RowOfCells> rows;
    for (const HouseholdRow &each : m_households) {
        if (!typed.isEmpty() && !fold(each.household.name).contains(typed))
            continue;
        const auto count = [&](int number) {
            return number == 0 ? QString() : locale.toString(number);
        };
        rows.push_back({each.household.id.value(),
                        {{each.household.name},
                         {locale.toString(each.members), {{Cell::Strong, true}}},
                         {count(each.people)},
                         {count(each.shares)},
                         {each.balance.isZero() ? QString() : amountText(each.balance, locale)}}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n household(s)", nullptr, m_rows->rowCount())});
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(m_rows->rowOf(before), 0));
    m_wanted.reset();
    showCurrent();
}

void HouseholdsPage::showCurrent()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && row < m_rows->rowCount();
    m_card->setVisible(has);
    if (has)
        m_card->showHousehold(HouseholdId(m_rows->key(row)), m_households);
}

Page *makeHouseholdsPage(Desk &desk, QWidget *parent)
{
    return new HouseholdsPage(desk, parent);
}

} // namespace cabas::ui
