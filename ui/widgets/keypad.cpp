// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keypad.h"

#include "ui/widgets/keybutton.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace cabas::ui {

namespace {

struct Key {
    QString text;
    int row, column, columns;
};

} // namespace

Keypad::Keypad(QLineEdit *target, QWidget *parent) : QWidget(parent), m_target(target)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space(2));
    const QString comma = QLocale().decimalPoint();
    const std::vector<Key> keys{{u"7"_qs, 0, 0, 1},  {u"8"_qs, 0, 1, 1}, {u"9"_qs, 0, 2, 1},
                                {u"4"_qs, 1, 0, 1},  {u"5"_qs, 1, 1, 1}, {u"6"_qs, 1, 2, 1},
                                {u"1"_qs, 2, 0, 1},  {u"2"_qs, 2, 1, 1}, {u"3"_qs, 2, 2, 1},
                                {u"00"_qs, 2, 3, 1}, {u"0"_qs, 3, 0, 3}, {comma, 3, 3, 1}};
    const auto add = [&](KeyButton *button, int row, int column, int columns) {
        button->setSize(KeyButton::Size::PadKey);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        grid->addWidget(button, row, column, 1, columns);
    };
    for (const Key &key : keys) {
        auto *button = new KeyButton(key.text);
        add(button, key.row, key.column, key.columns);
        connect(button, &KeyButton::clicked, this, [this, text = key.text] { press(text); });
    }
    KeyButton *erase = KeyButton::iconOnly(u"delete"_qs, tr("Erase the last digit"));
    erase->setRole(KeyButton::Role::Key);
    add(erase, 0, 3, 1);
    auto *clear = new KeyButton(u"C"_qs, KeyButton::Role::Key);
    clear->setAccessibleName(tr("Clear"));
    add(clear, 1, 3, 1);
    connect(erase, &KeyButton::clicked, this, [this] { m_target->backspace(); });
    connect(clear, &KeyButton::clicked, this, [this] { m_target->clear(); });
}

void Keypad::setTarget(QLineEdit *target)
{
    m_target = target;
}

void Keypad::press(const QString &character)
{
    m_target->insert(character);
}

} // namespace cabas::ui
