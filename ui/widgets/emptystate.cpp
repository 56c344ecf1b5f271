// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace cabas::ui {

namespace {

constexpr int sentenceWidth = 400;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &verb,
                       QWidget *parent)
    : QWidget(parent), m_iconName(icon)
{
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence = makeWrapped(sentence, TextSize::Body, Token::TextMuted);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button = new KeyButton(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(5));
    column->setSpacing(Theme::space(3));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Without an alignment of its own, the layout asks the wrapping label for its true height.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, sentenceWidth); // all of a narrow panel, its own width elsewhere
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &KeyButton::clicked, this, &EmptyState::begun);
    connect(&Theme::of(this), &Theme::changed, this, &EmptyState::renew);
    setText(sentence, verb);
    renew();
}

void EmptyState::setText(const QString &sentence, const QString &verb)
{
    m_sentence->setText(sentence);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    balance();
}

/// Lines of about the same length: a last word alone on its line looks forgotten.
void EmptyState::balance()
{
    const int widest = grown(sentenceWidth);
    const int whole = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int lines = whole / widest + 1;
    const int even = whole / lines + m_sentence->fontMetrics().averageCharWidth() * 8;
    m_sentence->setMaximumWidth(lines == 1 ? widest : std::min(widest, even));
}

void EmptyState::renew()
{
    balance();
    m_icon->setPixmap(
        iconPixmap(m_iconName, Theme::of(this).color(Token::TextFaint), 32, devicePixelRatioF()));
}

} // namespace cabas::ui
