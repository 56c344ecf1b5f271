// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/shiftspart.h"

#include "core/base/text.h"
#include "core/shifts/cyclerules.h"
#include "core/shifts/shiftrules.h"
#include "core/shifts/storywords.h"
#include "ui/memberdesk/offerlist.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace cabas::ui {

ShiftsPart::ShiftsPart(Desk &desk, QWidget *parent) : MemberPart(desk, parent)
{
    m_bands = new Bands;
    top()->addWidget(m_bands);
    buildComing();
    buildPast();
    buildOffers();
    buildSlot();
    right()->addStretch();
}

void ShiftsPart::buildComing()
{
    m_comingRows = new RowsModel({{tr("Next shifts")}, {tr("What")}, {tr("Swap until")}}, this);
    m_coming = new DataTable(tr("Shifts to come"));
    m_coming->setObjectName(u"shifts-coming"_qs);
    m_coming->setModel(m_comingRows);
    m_coming->setColumnWidths({256, 0, 256});
    auto *card = new TableCard(m_coming);
    card->setEmpty(new EmptyState(u"calendar-days"_qs, tr("No shift is booked.")));
    auto *foot = new Ground(Token::RowAlt, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(2));
    m_swap = new KeyButton(tr("Swap"));
    m_swap->setObjectName(u"shift-swap"_qs);
    m_swap->setIconName(u"repeat-2"_qs);
    m_cancel = new KeyButton(tr("Cancel"));
    m_cancel->setObjectName(u"shift-cancel"_qs);
    row->addWidget(m_swap);
    row->addWidget(m_cancel);
    row->addStretch();
    card->setFoot(foot);
    if (!desk().may(Permission::EditMembers))
        foot->hide();
    left()->addWidget(card, 1);
    connect(m_coming, &DataTable::currentRowChanged, this, &ShiftsPart::selected);
    connect(m_swap, &QPushButton::clicked, this, &ShiftsPart::swap);
    connect(m_cancel, &QPushButton::clicked, this, &ShiftsPart::cancel);
}

void ShiftsPart::buildPast()
{
    m_pastRows = new RowsModel({{tr("Shifts that were")},
                                {tr("What came of them")},
                                {tr("effect"), RowsModel::Side::Right}},
                               this);
    auto *table = new DataTable(tr("Shifts that were, newest first"));
    table->setObjectName(u"shifts-past"_qs);
    table->setModel(m_pastRows);
    table->setColumnWidths({256, 0, 96});
    auto *card = new TableCard(table);
    card->setEmpty(new EmptyState(u"history"_qs, tr("No shift was counted yet.")));
    left()->addWidget(card, 1);
}

void ShiftsPart::buildOffers()
{
    auto *card = new Card;
    m_offerTitle = makeLabel({}, TextSize::Section, Weight::Strong);
    card->body()->addWidget(m_offerTitle);
    m_offers = new OfferList;
    card->body()->addWidget(m_offers);
    right()->addWidget(card);
    connect(m_offers, &OfferList::chosen, this, &ShiftsPart::take);
}

void ShiftsPart::buildSlot()
{
    auto *card = new Card;
    card->setTitle(tr("Slot"));
    m_slotWords = makeWrapped({}, TextSize::Body, Token::TextMuted);
    card->body()->addWidget(m_slotWords);
    m_slot = new QComboBox;
    m_slot->setObjectName(u"slot-choice"_qs);
    m_slot->setAccessibleName(tr("Slot"));
    auto *join = new KeyButton(tr("Hold this slot from today"));
    join->setObjectName(u"slot-join"_qs);
    card->body()->addWidget(m_slot);
    card->body()->addWidget(join, 0, Qt::AlignRight);
    m_sharedWords = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_sharedWords->setObjectName(u"shared-words"_qs);
    card->body()->addWidget(m_sharedWords);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addStretch();
    m_pair = new KeyButton(tr("Make a pair"));
    m_pair->setObjectName(u"pair"_qs);
    m_committees = new KeyButton(tr("Committees"));
    m_committees->setObjectName(u"committees"_qs);
    for (KeyButton *button : {m_pair, m_committees})
        row->addWidget(button);
    card->body()->addLayout(row);
    right()->addWidget(card);
    connect(m_pair, &QPushButton::clicked, this, &ShiftsPart::changePair);
    connect(m_committees, &QPushButton::clicked, this, &ShiftsPart::committeeDeed);
    const bool may = desk().may(Permission::EditMembers);
    if (!may)
        m_slot->hide();
    if (!may)
        join->hide();
    if (!may)
        m_pair->hide();
    if (!may)
        m_committees->hide();
    connect(join, &QPushButton::clicked, this, &ShiftsPart::join);
}

void ShiftsPart::selected()
{
    const std::optional<ShiftId> shift = current();
    bool maySwap = false;
    bool mayCancel = false;
    for (const KioskShift &each : m_shifts) {
        if (shift && each.booking.shift == *shift) {
            maySwap = each.mayExchange;
            mayCancel = each.mayCancel;
        }
    }
    m_swap->setEnabled(maySwap);
    m_cancel->setEnabled(mayCancel);
}

std::optional<ShiftId> ShiftsPart::current() const
{
    const int row = m_coming->currentRow();
    if (row < 0 || row >= int(m_shifts.size()))
        return std::nullopt;
    return m_shifts[size_t(row)].booking.shift;
}

} // namespace cabas::ui
