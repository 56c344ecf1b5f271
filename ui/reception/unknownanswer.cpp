// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/catalog/productpick.h"
#include "ui/reception/candidatelist.h"
#include "ui/reception/newgoodsform.h"
#include "ui/reception/unknownpanel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QSpinBox>

namespace cabas::ui {

/// Of what comes in packs it is asked whether the code is of one unit or of a pack.
void UnknownPanel::renewPacks()
{
    const Quantity before = m_pack;
    m_pack = Quantity::units(1);
    if (m_chosen == ThisDelivery && m_lines->chosen() != nullptr) {
        m_pack = m_lines->chosen()->pack;
    } else if (m_chosen == KnownProduct && m_known->product()) {
        const auto product =
            CatalogService(m_desk.db()).find(m_desk.session(), *m_known->product());
        m_pack = product ? product->pack : m_pack;
    }
    const bool isAsked = m_pack > Quantity::units(1) && m_pack.isWhole();
    m_packs->setVisible(isAsked);
    if (before != m_pack)
        m_packs->setCurrent(m_guess.isCarton ? OnePack : OneUnit);
    renewPrimary();
}

Quantity UnknownPanel::chosenPack() const
{
    const bool isPack = !m_packs->isHidden() && m_packs->current() == OnePack;
    return isPack ? m_pack : Quantity::units(1);
}

QString UnknownPanel::countedWords() const
{
    const QLocale locale = Language::locale();
    const QString number = quantityText(m_code.quantity, Unit::Piece, locale);
    const Quantity pack = chosenPack();
    if (pack == Quantity::units(1))
        return number;
    return tr("%1 × %2").arg(number, quantityText(pack, Unit::Piece, locale));
}

void UnknownPanel::renewPrimary()
{
    if (m_line) {
        m_packs->hide();
        m_do->setText(m_chosen == NewProduct ? tr("Create this product")
                                             : tr("It is this product"));
        m_do->setEnabled(m_chosen == NewProduct || m_known->product());
        return;
    }
    bool isReady = true;
    switch (m_chosen) {
    case ThisDelivery:
        m_do->setText(m_lines->chosen() != nullptr && m_lines->chosen()->announced
                          ? tr("Make this product…")
                          : tr("Attach and count %1").arg(countedWords()));
        isReady = m_lines->chosen() != nullptr;
        break;
    case KnownProduct:
        m_do->setText(tr("Attach and count %1").arg(countedWords()));
        isReady = m_known->product().has_value();
        break;
    case NewProduct:
        m_do->setText(tr("Create and count %1").arg(countedWords()));
        break;
    case OwnNumber:
        m_do->setText(tr("Give a number and count %1").arg(countedWords()));
        isReady = m_ownProduct->product().has_value();
        break;
    case Later:
        m_do->setText(tr("Set it aside"));
        break;
    }
    m_do->setEnabled(isReady);
}

void UnknownPanel::refuse(const Failure &failure)
{
    if (m_chosen == Later)
        m_noteField->refuse(failure.message);
    else if (m_chosen == NewProduct)
        m_form->refuse(failure);
}

void UnknownPanel::carryOut()
{
    if (!m_do->isEnabled())
        return;
    switch (m_chosen) {
    case ThisDelivery:
        if (m_lines->chosen()->announced) {
            m_form->setLine(m_lines->chosen());
            take(NewProduct);
        } else {
            Q_EMIT attachWanted(m_code.code, *m_lines->chosen()->product, chosenPack());
        }
        break;
    case KnownProduct:
        if (m_line) {
            Q_EMIT lineAttachWanted(m_line->id, *m_known->product());
            break;
        }
        Q_EMIT attachWanted(m_code.code, *m_known->product(), chosenPack());
        break;
    case NewProduct:
        if (std::optional<NewGoods> goods = m_form->goods()) {
            if (m_line)
                goods->announced = m_line->id;
            Q_EMIT makeWanted(m_line ? QString() : m_code.code, *goods);
        }
        break;
    case OwnNumber:
        Q_EMIT ownNumberWanted(m_code.code, *m_ownProduct->product(), m_labels->value());
        break;
    case Later:
        Q_EMIT setAsideWanted(m_code.code, m_note->text());
        break;
    }
}

} // namespace cabas::ui
