// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/lossreasons.h"

#include "core/stock/stockrules.h"
#include "ui/widgets/field.h"
#include "ui/widgets/taskcard.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace cabas::ui {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 8> icons{{
    {"expired", "calendar-x"},
    {"damaged", "package-x"},
    {"spoiled", "leaf"},
    {"stolen", "circle-alert"},
    {"donation", "hand-heart"},
    {"staff_meal", "utensils"},
    {"own_use", "house"},
    {"tasting", "cookie"},
}};

QString iconOf(const QString &word)
{
    for (const auto &[reason, icon] : icons) {
        if (word == QLatin1String(reason))
            return QString::fromLatin1(icon);
    }
    return u"trash-2"_qs;
}

} // namespace

LossReasons::LossReasons(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const StockRules::LossReason &reason : StockRules::lossReasons()) {
        auto *card = new AnswerCard(int(m_words.size()) + 1, iconOf(reason.word), reason.title, {});
        card->setObjectName(u"reason-"_qs + reason.word);
        m_group->addButton(card, int(m_words.size()));
        m_words += reason.word;
        column->addWidget(card);
    }
    m_receiver = new QLineEdit;
    m_receiver->setObjectName(u"receiver"_qs);
    m_receiverField = new Field(tr("Who gets it"), m_receiver);
    m_receiverField->setNoteReserved(false);
    m_receiverField->hide();
    column->addWidget(m_receiverField);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            renew();
    });
}

void LossReasons::renew()
{
    m_receiverField->setVisible(isDonation());
    if (isDonation() && m_receiver->text().isEmpty())
        m_receiver->setFocus();
    Q_EMIT chosen();
}

QString LossReasons::reason() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_words[id];
}

bool LossReasons::isDonation() const
{
    return reason() == u"donation";
}

QString LossReasons::receiver() const
{
    return isDonation() ? m_receiver->text().trimmed() : QString();
}

void LossReasons::choose(const QString &reason)
{
    if (QAbstractButton *button = m_group->button(int(m_words.indexOf(reason))))
        button->setChecked(true);
}

void LossReasons::clear()
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    m_receiver->clear();
    m_receiverField->hide();
}

} // namespace cabas::ui
