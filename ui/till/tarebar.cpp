// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tarebar.h"

#include "core/base/text.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLocale>

namespace cabas::ui {

namespace {

constexpr size_t most = 4;

} // namespace

TareBar::TareBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"tares"_qs);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(2));
    m_row->addStretch(1);
    hide();
}

void TareBar::show(const std::vector<Tare> &tares)
{
    if (tares == m_tares) {
        setVisible(!m_tares.empty());
        return;
    }
    m_tares = tares;
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < std::min(most, tares.size()); ++i) {
        const Tare &tare = tares[i];
        auto *button = new KeyButton(tare.name + u" · "_qs +
                                     quantityText(tare.weight, Unit::Kilogram, QLocale()));
        button->setObjectName(u"tare%1"_qs.arg(i));
        button->setSize(KeyButton::Size::Counter);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &KeyButton::clicked, this,
                [this, weight = tare.weight] { Q_EMIT chosen(weight); });
        m_row->insertWidget(int(i), button);
    }
    setVisible(!m_tares.empty());
}

} // namespace cabas::ui
