// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/specialspage.h"

#include "core/base/text.h"
#include "ui/shell/listmemory.h"
#include "ui/special/specialform.h"
#include "ui/special/specialpanel.h"
#include "ui/special/specialrows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 400;
/// Below this width the list and its side share the room.
constexpr int narrow = 1400;

} // namespace

SpecialsPage::SpecialsPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Deliveries | Topic::Sales | Topic::Members, parent)
{
    buildUi();
}

bool SpecialsPage::mayAsk() const
{
    return desk().may(Permission::Sell) || desk().may(Permission::Order) ||
           desk().may(Permission::EditMembers);
}

QWidget *SpecialsPage::makeHead()
{
    auto *head = new PageHead(tr("Special orders"));
    head->setParentPage(tr("Members"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"members"_qs); });
    m_days = new KeyButton({});
    m_days->setObjectName(u"special-days"_qs);
    m_days->setIconName(u"calendar-clock"_qs);
    m_days->setEnabled(desk().may(Permission::ManageShop));
    connect(m_days, &QPushButton::clicked, this, &SpecialsPage::changeDays);
    head->addAction(m_days);
    auto *add = new KeyButton(tr("New order"), KeyButton::Role::Primary);
    add->setObjectName(u"new-special"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!mayAsk())
        add->hide();
    connect(add, &QPushButton::clicked, this, [this] { showForm({}); });
    head->addAction(add);
    return head;
}

void SpecialsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at it"));
    outer->addWidget(m_foot);
}

QWidget *SpecialsPage::makeSide()
{
    m_side = new QWidget;
    growWidth(m_side, sideWidth);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Hairline(Qt::Vertical));
    m_stack = new QStackedWidget;
    m_panel = new SpecialPanel(desk());
    m_form = new SpecialForm(desk());
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_form);
    side->addWidget(m_stack, 1);
    m_side->hide();
    connect(m_panel, &SpecialPanel::closed, this, &SpecialsPage::closeSide);
    connect(m_panel, &SpecialPanel::changeWanted, this, [this](const SpecialOrder &order) {
        m_stack->setCurrentWidget(m_form);
        m_form->showOrder(order);
    });
    connect(m_form, &SpecialForm::closed, this, &SpecialsPage::closeSide);
    connect(m_form, &SpecialForm::saved, this, [this](const SpecialOrder &order) {
        desk().toast(tr("Order %1 is kept: %2").arg(order.id.value()).arg(order.name));
        reload();
        showOrder(order.id);
        m_table->setFocus();
    });
    return m_side;
}

QWidget *SpecialsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Member, product or supplier"));
    m_filter->search()->setObjectName(u"special-filter"_qs);
    m_shown = m_filter->addFacet(tr("Show"), SpecialRows::shownWords());
    column->addWidget(m_filter);
    m_rows = new RowsModel(SpecialRows::columns(), this);
    m_table = new DataTable(tr("Special orders"));
    m_table->setObjectName(u"special-list"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 192, 96, 120, 112, 180});
    new ListMemory(desk(), u"specials"_qs, *m_table, *m_filter, ListMemory::Columns::AsThePage);
    auto *card = new TableCard(m_table);
    auto *empty =
        new EmptyState(u"package"_qs, tr("No special order here."), tr("Show all orders"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        m_filter->setFacet(m_shown, int(SpecialRows::Shown::All));
        fill();
    });
    card->setEmpty(empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] { fill(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        showOrder(SpecialOrderId(m_rows->key(index.row())));
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        const bool isLooking = m_side->isVisible() && m_stack->currentWidget() == m_panel;
        if (at >= 0 && isLooking)
            m_panel->showOrder(SpecialOrderId(m_rows->key(at)), m_list.keepDays);
    });
    return holder;
}

void SpecialsPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (about.toString() == u"new")
        showForm({});
    else if (about.toLongLong() > 0)
        showOrder(SpecialOrderId(about.toLongLong()));
    else if (!m_side->isVisible())
        m_filter->search()->setFocus();
}

bool SpecialsPage::scanned(const QString &code)
{
    if (!mayAsk())
        return false;
    if (!m_side->isVisible() || m_stack->currentWidget() != m_form)
        showForm({});
    const bool isKnown = m_form->take(code);
    desk().sound(isKnown ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    m_bands->settleAll();
    if (!isKnown)
        m_bands->post({Kind::Warning, tr("Nobody knows the code %1.").arg(groupedCode(code)),
                       tr("It is no member’s badge, no product and no supplier’s article.")});
    return true;
}

void SpecialsPage::reload()
{
    const auto list = SpecialOrderService(desk().db()).list(desk().session());
    m_list = list ? *list : SpecialList();
    m_days->setText(tr("Kept %n day(s)", nullptr, m_list.keepDays));
    fill();
    if (m_side->isVisible() && m_panel->order())
        m_panel->showOrder(*m_panel->order(), m_list.keepDays);
}

void SpecialsPage::fill()
{
    const int current = m_table->currentRow();
    const qint64 kept = current >= 0 ? m_rows->key(current) : 0;
    const QDate today = desk().session().today();
    const auto shown = SpecialRows::Shown(m_filter->facet(m_shown));
    std::vector<SpecialOrder> wanted;
    std::copy_if(m_list.orders.begin(), m_list.orders.end(), std::back_inserter(wanted),
                 [&](const SpecialOrder &order) {
                     return SpecialRows::isShown(order, shown, today, m_list.keepDays) &&
                            SpecialRows::matches(order, m_filter->search()->text());
                 });
    m_rows->setRows(SpecialRows::list(wanted, today, m_list.keepDays));
    const auto count = [&](SpecialRows::Shown what) {
        return int(std::count_if(
            m_list.orders.begin(), m_list.orders.end(), [&](const SpecialOrder &order) {
                return SpecialRows::isShown(order, what, today, m_list.keepDays);
            }));
    };
    m_foot->setCounts({tr("%n order(s)", nullptr, int(wanted.size())),
                       tr("to order: %1").arg(count(SpecialRows::Shown::ToOrder)),
                       tr("to collect: %1").arg(count(SpecialRows::Shown::ToCollect)),
                       tr("overdue: %1").arg(count(SpecialRows::Shown::Overdue))});
    if (const int row = m_rows->rowOf(kept); row >= 0)
        m_table->selectOnly(row);
}

void SpecialsPage::showOrder(SpecialOrderId id)
{
    m_stack->setCurrentWidget(m_panel);
    m_panel->showOrder(id, m_list.keepDays);
    setSideShown(true);
    if (const int row = m_rows->rowOf(id.value()); row >= 0)
        m_table->selectOnly(row);
}

void SpecialsPage::showForm(const QString &member)
{
    m_stack->setCurrentWidget(m_form);
    setSideShown(true);
    m_form->showNew(member);
}

void SpecialsPage::setSideShown(bool isShown)
{
    m_side->setVisible(isShown);
    fitColumns();
}

void SpecialsPage::fitColumns()
{
    // The names need the room; what is hidden stands at the side.
    for (const int column : {SpecialRows::priceColumn, SpecialRows::askedColumn})
        m_table->setColumnHidden(column, !m_side->isHidden() && width() < narrow);
}

void SpecialsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void SpecialsPage::closeSide()
{
    setSideShown(false);
    m_table->setFocus();
}

void SpecialsPage::changeDays()
{
    const auto typed = Ask::line(this, tr("How long are goods kept for members?"), tr("Days"),
                                 tr("Set"), false, QString::number(m_list.keepDays));
    if (!typed)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), days = typed->trimmed().toInt()] {
            return SpecialOrderService(db).setKeepDays(session, days);
        },
        [this](const Result<> &done) {
            if (!done)
                Ask::tellRefusal(this, done.failure());
        });
}

Page *makeSpecialsPage(Desk &desk, QWidget *parent)
{
    return new SpecialsPage(desk, parent);
}

} // namespace cabas::ui
