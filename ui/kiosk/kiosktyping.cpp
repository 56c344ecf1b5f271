// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosktyping.h"

#include "ui/kiosk/kioskkeyboard.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int maxLength = 120;
constexpr int columnWidth = 860;
constexpr int buttonWidth = 160;

} // namespace

KioskTyping::KioskTyping(What what, QWidget *parent) : QWidget(parent), m_what(what)
{
    const bool isContacts = what == What::Contacts;
    setObjectName(isContacts ? u"kiosk-my-contacts"_qs : u"kiosk-leaving"_qs);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(5));
    outer->addStretch();
    auto *card = new Card;
    m_card = card;
    growWidth(card, columnWidth);
    card->setPadding(Theme::space(5));
    card->body()->setSpacing(Theme::space(4));
    outer->addWidget(card);
    outer->addStretch();
    m_first = new QLineEdit(card);
    m_second = new QLineEdit(card);
    m_title = makeLabel(isContacts ? tr("My phone and e-mail") : tr("Leave the kiosk"),
                        TextSize::CounterSection, Weight::Strong);
    card->body()->addWidget(m_title);
    m_words =
        makeWrapped(isContacts ? tr("The members’ office uses them to reach you about your shifts.")
                               : tr("The name and the PIN of a coordinator are asked. Members’ "
                                    "pages stay closed behind."),
                    TextSize::CounterBody, Token::TextMuted);
    card->body()->addWidget(m_words);
    buildFields();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::space(4));
    fields->addWidget(m_firstField, 2);
    fields->addWidget(m_secondField, 3);
    card->body()->addLayout(fields);
    card->body()->addWidget(new KioskKeyboard);
    card->body()->addStretch(1);
    buildFoot();
}

void KioskTyping::buildFields()
{
    const bool isContacts = m_what == What::Contacts;
    m_first->setObjectName(isContacts ? u"kiosk-phone"_qs : u"kiosk-user"_qs);
    m_second->setObjectName(isContacts ? u"kiosk-email"_qs : u"kiosk-pin"_qs);
    for (QLineEdit *edit : {m_first, m_second})
        edit->setMaxLength(maxLength);
    if (!isContacts)
        m_second->setEchoMode(QLineEdit::Password);
    m_firstField = new Field(isContacts ? tr("Phone") : tr("User name"), m_first);
    m_secondField = new Field(isContacts ? tr("E-mail") : tr("PIN"), m_second);
    for (Field *field : {m_firstField, m_secondField})
        enlarge(*field);
}

void KioskTyping::buildFoot()
{
    auto *row = new QHBoxLayout;
    auto *back = new KeyButton(tr("Back"));
    back->setObjectName(objectName() + u"-back"_qs);
    back->setIconName(u"arrow-left"_qs);
    back->setSize(KeyButton::Size::CounterKey);
    auto *done = new KeyButton(m_what == What::Contacts ? tr("Keep them") : tr("Leave the kiosk"),
                               KeyButton::Role::Primary);
    done->setObjectName(objectName() + u"-done"_qs);
    done->setSize(KeyButton::Size::CounterKey);
    for (KeyButton *button : {back, done})
        button->setMinimumWidth(buttonWidth);
    row->setSpacing(Theme::space(3));
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(done);
    m_card->body()->addLayout(row);
    const auto enter = [this] {
        m_firstField->setError({});
        m_secondField->setError({});
        Q_EMIT entered(m_first->text(), m_second->text());
    };
    connect(back, &QPushButton::clicked, this, &KioskTyping::backWanted);
    connect(done, &QPushButton::clicked, this, enter);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, enter);
}

void KioskTyping::begin(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_second->setText(second);
    m_firstField->setError({});
    m_secondField->setError({});
    m_first->setFocus();
}

void KioskTyping::setLow(bool low)
{
    const int margin = Theme::space(low ? 2 : 5);
    layout()->setContentsMargins(Theme::space(6), margin, Theme::space(6), margin);
    m_card->setPadding(Theme::space(low ? 3 : 5));
    m_card->body()->setSpacing(Theme::space(low ? 2 : 4));
    m_title->setVisible(!low);
    m_words->setVisible(!low);
}

void KioskTyping::tell(const Failure &failure)
{
    if (m_what == What::Leaving)
        m_second->clear();
    m_secondField->refuse(failure.message);
}

} // namespace cabas::ui
