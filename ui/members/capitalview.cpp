// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/capitalview.h"

#include "core/base/language.h"
#include "core/members/memberposting.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/sheetparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace cabas::ui {

namespace {

constexpr int sideWidth = 352;

} // namespace

CapitalView::CapitalView(Desk &desk, Bands *bands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(bands)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_left = new QVBoxLayout;
    m_left->setSpacing(12);
    row->addLayout(m_left, 1);
    auto *side = new QWidget;
    m_right = new QVBoxLayout(side);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(12);
    auto *scroll = makeScrolling(side);
    growWidth(scroll, sideWidth);
    row->addWidget(scroll);
}

void CapitalView::refuse(Field *field, const Failure &failure)
{
    if (field != nullptr && failure.kind == Failure::Kind::Refused)
        field->refuse(failure.message);
    else
        Ask::tellRefusal(m_bands, failure);
}

QString CapitalView::nameOf(int number, const QString &name)
{
    return u"%1  %2"_qs.arg(QString::number(number), name);
}

QString CapitalView::countText(int count)
{
    const QString text = Language::locale().toString(std::abs(count));
    return count < 0 ? u"−"_qs + text : text;
}

QComboBox *CapitalView::makeMeans(const QString &objectName, bool withAccount)
{
    auto *means = new QComboBox;
    means->setObjectName(objectName);
    means->addItem(tr("Transfer"), int(PaymentMeans::Transfer));
    means->addItem(tr("Cheque"), int(PaymentMeans::Cheque));
    means->addItem(tr("Cash"), int(PaymentMeans::Cash));
    if (withAccount)
        means->addItem(tr("Onto the member’s account"), -1);
    else
        means->addItem(tr("Card"), int(PaymentMeans::Card));
    return means;
}

std::optional<int> CapitalView::countOf(Field *field, QLineEdit *edit)
{
    bool isWhole = false;
    const int count = edit->text().trimmed().toInt(&isWhole);
    const bool isGood = isWhole && count > 0;
    field->setError(isGood ? QString() : tr("Write a number above 0."));
    if (!isGood)
        edit->setFocus();
    return isGood ? std::optional(count) : std::nullopt;
}

} // namespace cabas::ui
