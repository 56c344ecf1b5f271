// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memberdesk/offerlist.h"

#include "core/shifts/shiftrules.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

OfferList::OfferList(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space(2));
}

void OfferList::showOffers(const std::vector<KioskOffer> &offers, int most, const QString &verb)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    int number = 0;
    for (const KioskOffer &offer : offers) {
        if (number == most)
            break;
        const Shift &shift = offer.shift;
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::space(2));
        const QString title = ShiftRules::title(shift.day, shift.startMinute);
        auto *words = new ElidedLabel(title);
        words->setToolTip(shift.name);
        row->addWidget(words, 1);
        row->addWidget(makeLabel(u"%1 / %2"_qs.arg(shift.taken).arg(shift.places), TextSize::Body,
                                 Weight::Regular, Token::TextMuted));
        ++number;
        if (!verb.isEmpty()) {
            auto *take = new KeyButton(verb);
            take->setObjectName(u"offer-%1"_qs.arg(number));
            take->setSize(KeyButton::Size::Small);
            take->setAccessibleName(verb + u", "_qs + title);
            connect(take, &QPushButton::clicked, this,
                    [this, id = shift.id] { Q_EMIT chosen(id); });
            row->addWidget(take);
        }
        m_column->addWidget(holder);
    }
    if (number == 0)
        m_column->addWidget(makeWrapped(tr("No shift with a place in the coming weeks."),
                                        TextSize::Body, Token::TextMuted));
}

} // namespace cabas::ui
