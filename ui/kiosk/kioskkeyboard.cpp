// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskkeyboard.h"

#include "core/base/language.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

const QString erase = QStringLiteral("\b");

} // namespace

KioskKeyboard::KioskKeyboard(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kiosk-keyboard"_qs);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space(2));
    const bool isFrench = Language::current() == u"fr";
    addRow(u"1234567890"_qs);
    addRow(isFrench ? u"AZERTYUIOP"_qs : u"QWERTYUIOP"_qs);
    addRow(isFrench ? u"QSDFGHJKLM"_qs : u"ASDFGHJKL'"_qs);
    addRow((isFrench ? u"WXCVBN'-"_qs : u"ZXCVBNM-"_qs) + u"@."_qs);
}

void KioskKeyboard::addRow(const QString &letters)
{
    for (int column = 0; column < letters.size(); ++column) {
        const QString letter = letters.mid(column, 1);
        auto *key = new KeyButton(letter, KeyButton::Role::Key);
        key->setObjectName(u"key-"_qs + letter);
        key->setSize(KeyButton::Size::Counter);
        key->setFocusPolicy(Qt::NoFocus);
        key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_grid->addWidget(key, m_rows, column);
        connect(key, &QPushButton::clicked, this, [this, letter] { press(letter); });
    }
    if (m_rows == 0) {
        KeyButton *key = KeyButton::iconOnly(u"delete"_qs, tr("Erase the last letter"));
        key->setRole(KeyButton::Role::Key);
        key->setSize(KeyButton::Size::Counter);
        key->setFocusPolicy(Qt::NoFocus);
        m_grid->addWidget(key, 0, int(letters.size()));
        connect(key, &QPushButton::clicked, this, [this] { press(erase); });
    }
    ++m_rows;
}

void KioskKeyboard::press(const QString &letter)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field == nullptr)
        return;
    if (letter == erase)
        field->backspace();
    else
        field->insert(field->text().isEmpty() ? letter : letter.toLower());
}

} // namespace cabas::ui
