// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/counternames.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostShown = 3;
constexpr int avatarSize = 28;

} // namespace

CounterNames::CounterNames(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    hide();
}

void CounterNames::setCounters(const std::vector<CounterShare> &counters)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const size_t shown = std::min(counters.size(), mostShown);
    QStringList spoken;
    for (size_t i = 0; i < shown; ++i) {
        const CounterShare &each = counters[i];
        const QString words = tr("%1: %n line(s)", nullptr, each.lines).arg(each.name);
        spoken += words;
        m_row->addWidget(new Avatar(each.name, avatarSize));
        auto *label = makeLabel(each.name.section(u' ', 0, 0) + u' ' + QString::number(each.lines),
                                TextSize::Body, Weight::Regular, Token::TextMuted);
        label->setToolTip(words);
        m_row->addWidget(label);
    }
    if (counters.size() > shown)
        m_row->addWidget(makeLabel(tr("and %n more", nullptr, int(counters.size() - shown)),
                                   TextSize::Body, Weight::Regular, Token::TextMuted));
    setAccessibleName(spoken.join(u", "_qs));
    setVisible(!counters.empty());
}

} // namespace cabas::ui
