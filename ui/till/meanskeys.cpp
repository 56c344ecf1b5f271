// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/meanskeys.h"

#include "ui/till/tillwords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/roomy.h"

#include <QGridLayout>

namespace cabas::ui {

namespace {

constexpr int leastTarget = 48;

int keysInRow()
{
    return besideOrBelow() == QBoxLayout::LeftToRight ? 2 : 1;
}

} // namespace

std::vector<TillMeans> MeansKeys::possible(bool takesCash, bool takesVouchers)
{
    std::vector<TillMeans> list;
    for (const TillMeans means : allTillMeans()) {
        if ((means != TillMeans::Cash || takesCash) &&
            (means != TillMeans::MealVoucher || takesVouchers))
            list.push_back(means);
    }
    return list;
}

MeansKeys::MeansKeys(const std::vector<TillMeans> &list, int inRow, QWidget *parent)
    : QWidget(parent), m_inRow(inRow > 0 ? inRow : keysInRow())
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space(2));
    int at = 0;
    for (const TillMeans means : list) {
        auto *key =
            new KeyButton(means == TillMeans::Account ? tr("Account") : TillWords::means(means));
        key->setObjectName(u"right-"_qs + tillMeansName(means));
        key->setIconName(TillWords::meansIcon(means));
        key->setSize(KeyButton::Size::Counter);
        key->setSpread(true);
        key->setMinimumHeight(leastTarget);
        key->setCheckable(true);
        key->setKey(QKeySequence(Qt::Key_F6 + at));
        connect(key, &KeyButton::clicked, this, [this, means] { choose(means); });
        m_grid->addWidget(key, at / m_inRow, at % m_inRow);
        m_keys[means] = key;
        ++at;
    }
}

void MeansKeys::addAfter(KeyButton *key)
{
    const int at = int(m_keys.size());
    m_grid->addWidget(key, at / m_inRow, at % m_inRow);
}

void MeansKeys::choose(TillMeans means)
{
    m_chosen = means;
    mark();
    Q_EMIT changed();
}

void MeansKeys::clear()
{
    m_chosen.reset();
    mark();
}

void MeansKeys::mark()
{
    for (const auto &[one, key] : m_keys)
        key->setChecked(one == m_chosen);
}

void MeansKeys::setPossible(TillMeans means, bool isPossible)
{
    const auto found = m_keys.find(means);
    if (found != m_keys.end())
        found->second->setEnabled(isPossible);
}

void MeansKeys::takeFocus()
{
    if (!m_keys.empty())
        m_keys.begin()->second->setFocus();
}

} // namespace cabas::ui
