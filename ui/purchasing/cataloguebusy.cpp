// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cataloguebusy.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progresssegments.h"

#include <QVBoxLayout>

namespace cabas::ui {

CatalogueBusy::CatalogueBusy(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    m_what = makeLabel({}, TextSize::Section, Weight::Strong);
    m_bar = new ProgressSegments;
    m_bar->setBarOnly(8);
    m_bar->setAccessibleName(tr("Progress"));
    m_promise = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(m_promise);
    column->addStretch(1);
}

void CatalogueBusy::begin(const QString &what, const QString &promise)
{
    m_what->setText(what);
    m_promise->setText(promise);
    setPercent(0);
}

void CatalogueBusy::setPercent(int percent)
{
    m_percent = percent;
    m_bar->setParts({{percent, {}, Token::Accent}, {100 - percent, {}, Token::Sunken}});
    m_bar->setAccessibleDescription(rateText(percent * 100, Language::locale()));
}

} // namespace cabas::ui
