// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/lotchoices.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace cabas::ui {

LotChoices::LotChoices(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Is it one of these lots?"), TextSize::Body));
    m_rows = column;
    for (int i = 0; i < mostShown; ++i) {
        auto *button = new KeyButton({});
        button->setObjectName(u"lot-choice-%1"_qs.arg(i + 1));
        button->setKey(
            QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i))));
        button->setSpread(true);
        connect(button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT chosen(m_lots[size_t(i)]); });
        m_rows->addWidget(button);
        m_buttons.push_back(button);
    }
    hide();
}

QString LotChoices::words(const AnnouncedLot &lot, Unit unit)
{
    QStringList words;
    if (!lot.lot.isEmpty())
        words += lot.lot;
    if (const std::optional<QDate> day = lot.useBy ? lot.useBy : lot.bestBefore)
        words += dateText(*day);
    if (!lot.quantity.isZero())
        words += tr("%1 announced").arg(quantityText(lot.quantity, unit, Language::locale()));
    return words.join(u" · "_qs);
}

void LotChoices::setLots(const std::vector<AnnouncedLot> &lots, Unit unit)
{
    m_lots = lots;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < lots.size();
        if (isUsed)
            m_buttons[i]->setText(words(lots[i], unit));
        m_buttons[i]->setVisible(isUsed);
    }
    setVisible(!lots.empty());
}

} // namespace cabas::ui
