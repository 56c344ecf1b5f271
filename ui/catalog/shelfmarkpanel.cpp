// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/shelfmarkpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/catalog/shelfwords.h"
#include "ui/widgets/bigamount.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"

#include <QVBoxLayout>

namespace cabas::ui {

ShelfMarkPanel::ShelfMarkPanel(QWidget *parent) : SidePanel(parent)
{
    setClosable(false);
    m_price = new BigAmount(BigAmount::Ground::Surface);
    m_price->setLargest(TextSize::Display64);
    m_price->setObjectName(u"shelf-price"_qs);
    body()->addWidget(m_price);
    m_chip = new Chip({});
    m_chip->setObjectName(u"shelf-fault"_qs);
    body()->addWidget(m_chip, 0, Qt::AlignLeft);
    m_advice = makeWrapped({});
    m_advice->setObjectName(u"shelf-advice"_qs);
    body()->addWidget(m_advice);
    buildDeeds();
    body()->addStretch(1);
    show(std::nullopt);
}

void ShelfMarkPanel::buildDeeds()
{
    m_seen = new MoneyEdit;
    m_seen->setObjectName(u"shelf-seen"_qs);
    m_seenField = new Field(tr("The label shows another price"), m_seen);
    m_seenField->setNote(tr("Write the price that one reads on the shelf."));
    body()->addWidget(m_seenField);
    m_say = new KeyButton(tr("It shows this price"));
    m_say->setObjectName(u"shelf-say-price"_qs);
    m_say->setKey(QKeySequence(Qt::Key_F2));
    body()->addWidget(m_say, 0, Qt::AlignLeft);
    m_unlabelled = new KeyButton(tr("There is no label"));
    m_unlabelled->setObjectName(u"shelf-unlabelled"_qs);
    m_unlabelled->setKey(QKeySequence(Qt::Key_F3));
    body()->addWidget(m_unlabelled, 0, Qt::AlignLeft);
    m_here = new KeyButton(tr("It stands here from now on"));
    m_here->setObjectName(u"shelf-here"_qs);
    m_here->setKey(QKeySequence(Qt::Key_F4));
    body()->addWidget(m_here, 0, Qt::AlignLeft);
    connect(m_seen, &QLineEdit::returnPressed, this, &ShelfMarkPanel::sayPrice);
    connect(m_say, &QPushButton::clicked, this, &ShelfMarkPanel::sayPrice);
    connect(m_unlabelled, &QPushButton::clicked, this,
            [this] { Q_EMIT unlabelled(*m_mark->product); });
    connect(m_here, &QPushButton::clicked, this, [this] { Q_EMIT standsHere(*m_mark->product); });
}

void ShelfMarkPanel::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    showDeeds();
}

void ShelfMarkPanel::show(const std::optional<ShelfMark> &mark)
{
    m_mark = mark;
    const QLocale locale = Language::locale();
    const bool isKnown = mark && mark->product;
    setTitle(mark ? mark->code : QString(), !mark     ? tr("Scan the first label")
                                            : isKnown ? mark->name
                                                      : tr("Unknown code"));
    m_price->setVisible(isKnown && mark->price);
    if (isKnown && mark->price) {
        m_price->setCaption(tr("The till charges"), mark->unit == Unit::Kilogram ? tr("for 1 kg")
                                                    : mark->unit == Unit::Litre  ? tr("for 1 l")
                                                                                 : QString());
        m_price->setAmount(*mark->price);
    }
    m_chip->setVisible(mark.has_value());
    m_advice->setText(mark ? ShelfWords::advice(*mark, locale)
                           : tr("Walk along the shelf from one end to the other and scan each "
                                "label."));
    if (mark)
        m_chip->setState(ShelfWords::fault(mark->fault), ShelfWords::kind(mark->fault));
    m_seen->setValue({});
    m_seenField->setError({});
    showDeeds();
}

void ShelfMarkPanel::showDeeds()
{
    const bool mayBeSaid = m_isOpen && m_mark && m_mark->product;
    m_seenField->setVisible(mayBeSaid);
    m_say->setVisible(mayBeSaid);
    m_unlabelled->setVisible(mayBeSaid && m_mark->fault != ShelfFault::Unlabelled);
    m_here->setVisible(mayBeSaid && m_mark->fault == ShelfFault::Misplaced);
}

void ShelfMarkPanel::sayPrice()
{
    const std::optional<Money> seen = m_seen->value();
    if (!seen || seen->cents() < 0) {
        m_seenField->refuse(tr("Which price does the label show?"));
        return;
    }
    Q_EMIT priceSeen(*m_mark->product, *seen);
}

} // namespace cabas::ui
