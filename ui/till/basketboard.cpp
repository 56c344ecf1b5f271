// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/basketboard.h"

#include "core/base/text.h"
#include "ui/till/idleboard.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/scancard.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int narrowBelow = 760;

} // namespace

BasketBoard::BasketBoard(QWidget *parent) : QWidget(parent)
{
    m_table = new DataTable(tr("Lines of the basket"));
    m_table->setObjectName(u"lines"_qs);
    m_table->setDensity(DataTable::Density::Counter);
    m_table->setModel(&m_model);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_idle = new IdleBoard;
    m_last = new LastLine;
    m_last->setObjectName(u"last"_qs);
    m_last->undo()->setFocusPolicy(Qt::TabFocus);
    auto *card = new TableCard(m_table);
    card->setEmpty(m_idle);
    card->setFoot(m_last);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_last->undo(), &KeyButton::clicked, this, &BasketBoard::undoWanted);
}

void BasketBoard::show(const LiveBasket &basket, const std::optional<SoldTicket> &lastSold)
{
    m_model.show(basket);
    m_table->scrollToBottom();
    m_table->setFocusPolicy(m_model.rowCount() > 0 ? Qt::TabFocus : Qt::NoFocus);
    m_idle->show(basket.isEmpty(), lastSold);
    showLast(basket);
}

void BasketBoard::showLast(const LiveBasket &basket)
{
    const std::optional<BasketRow> &last = m_model.last();
    if (!last) {
        m_last->setBlank(tr("Ready"));
        return;
    }
    const BasketItem *item = basket.item(last->position);
    const QString detail =
        item ? TillWords::lineDetail(*item) : last->quantity + u" × "_qs + last->price;
    QString amount = last->amount;
    if (item)
        amount = item->problem.isEmpty() ? moneyText(item->priced.gross, QLocale()) : u"–"_qs;
    m_last->setLine(last->icon.isEmpty() ? u"scan-barcode"_qs : last->icon, last->name, detail,
                    amount);
}

void BasketBoard::flash()
{
    m_last->flash();
}

std::optional<int> BasketBoard::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_model.positionAt(row));
}

void BasketBoard::clearSelection()
{
    m_table->clearSelection();
}

bool BasketBoard::moveSelection(int key)
{
    const int rows = m_model.rowCount();
    if (rows == 0 || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const int row = m_table->currentRow();
    const int step = key == Qt::Key_Up ? -1 : 1;
    const int wanted = row < 0 ? std::min(rows, rows + step) : row + step;
    if (wanted >= rows)
        m_table->clearSelection();
    else
        m_table->selectOnly(std::max(wanted, 0));
    return true;
}

void BasketBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowBelow;
    m_table->setColumnWidths({0, isNarrow ? 96 : 120, isNarrow ? 104 : 120, isNarrow ? 96 : 120});
}

} // namespace cabas::ui
