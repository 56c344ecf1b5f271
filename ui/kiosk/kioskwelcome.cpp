// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwelcome.h"

#include "ui/kiosk/kioskkeyboard.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/shell/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int scanIcon = 96;
constexpr int maxNumber = 6;
constexpr int maxName = 60;

} // namespace

KioskWelcome::KioskWelcome(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kiosk-welcome"_qs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(5));
    row->setSpacing(Theme::space(5));
    row->addWidget(makeScanPart(), 5);
    row->addWidget(makeTypePart(), 7);
}

QWidget *KioskWelcome::makeScanPart()
{
    auto *card = new Card;
    card->setPadding(Theme::space(6));
    QBoxLayout *column = card->body();
    column->setSpacing(Theme::space(4));
    column->addStretch(2);
    auto *icon = new QLabel;
    icon->setAlignment(Qt::AlignCenter);
    const auto draw = [icon] {
        icon->setPixmap(iconPixmap(u"scan-barcode"_qs, Theme::of(icon).color(Token::Accent),
                                   scanIcon, icon->devicePixelRatioF()));
    };
    connect(&Theme::of(this), &Theme::changed, icon, draw);
    draw();
    column->addWidget(icon);
    QLabel *title = makeWrapped(tr("Scan your badge"), TextSize::CounterTitle);
    Theme::dress(title, TextSize::CounterTitle, Weight::Strong);
    QLabel *text = makeWrapped(tr("Your shifts, your standing, and “I am here”: hold the badge "
                                  "under the reader."),
                               TextSize::CounterBody, Token::TextMuted);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    auto *leave = new KeyButton(tr("Leave the kiosk"), KeyButton::Role::Quiet);
    leave->setObjectName(u"kiosk-leave"_qs);
    leave->setIconName(u"lock"_qs);
    leave->setSize(KeyButton::Size::Counter);
    column->addWidget(leave, 0, Qt::AlignCenter);
    connect(leave, &QPushButton::clicked, this, &KioskWelcome::leaveWanted);
    return card;
}

QWidget *KioskWelcome::makeTypePart()
{
    auto *card = new Card;
    m_typing = card;
    card->setPadding(Theme::space(5));
    QBoxLayout *column = card->body();
    column->setSpacing(Theme::space(3));
    column->addWidget(
        makeLabel(tr("No badge with you?"), TextSize::CounterSection, Weight::Strong));
    m_words = makeWrapped(tr("Type your member number and the beginning of your name. "
                             "Both are asked, so that nobody reads your page."),
                          TextSize::CounterBody, Token::TextMuted);
    column->addWidget(m_words);
    m_number = new QLineEdit;
    m_number->setObjectName(u"kiosk-number"_qs);
    m_number->setMaxLength(maxNumber);
    m_name = new QLineEdit;
    m_name->setObjectName(u"kiosk-name"_qs);
    m_name->setMaxLength(maxName);
    m_numberField = new Field(tr("Member number"), m_number);
    m_nameField = new Field(tr("Name: three letters are enough"), m_name);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::space(4));
    for (Field *field : {m_numberField, m_nameField})
        enlarge(*field);
    fields->addWidget(m_numberField, 1);
    fields->addWidget(m_nameField, 2);
    column->addLayout(fields);
    auto *keyboard = new KioskKeyboard;
    column->addWidget(keyboard);
    column->addStretch(1);
    auto *go = new KeyButton(tr("Show my page"), KeyButton::Role::Primary);
    go->setObjectName(u"kiosk-go"_qs);
    go->setSize(KeyButton::Size::Primary);
    m_go = go;
    column->addWidget(go);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (m_name->text().isEmpty())
            m_name->setFocus();
        else
            submit();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &KioskWelcome::submit);
    for (QLineEdit *edit : {m_number, m_name}) {
        connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (!text.isEmpty())
                Q_EMIT typing();
        });
    }
    connect(go, &QPushButton::clicked, this, &KioskWelcome::submit);
    return card;
}

void KioskWelcome::begin()
{
    m_number->clear();
    m_name->clear();
    m_numberField->setError({});
    m_nameField->setError({});
    m_number->setFocus();
}

void KioskWelcome::setLow(bool low)
{
    const int margin = Theme::space(low ? 3 : 5);
    layout()->setContentsMargins(Theme::space(6), margin, Theme::space(6), margin);
    m_typing->setPadding(margin);
    m_words->setVisible(!low);
    m_go->setSize(low ? KeyButton::Size::CounterKey : KeyButton::Size::Primary);
}

void KioskWelcome::tell(const QString &why)
{
    m_nameField->setError(why);
}

void KioskWelcome::submit()
{
    m_numberField->setError({});
    m_nameField->setError({});
    if (m_number->text().trimmed().isEmpty()) {
        m_numberField->refuse(tr("Your number first."));
        return;
    }
    Q_EMIT entered(m_number->text(), m_name->text());
}

} // namespace cabas::ui
