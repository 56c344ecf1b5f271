// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillbar.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/roomy.h"

#include <QShortcut>

namespace cabas::ui {

namespace {

constexpr int clockMs = 5000;
/// A write that takes longer than this is worth a word; shorter ones would only flicker.
constexpr int slowMs = 250;
constexpr int avatarSize = 28;
constexpr int leastTarget = 48;

/// "Camille Aubépine" -> "Camille A.": customers read it too.
QString shortName(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return parts.size() < 2 ? name : parts.first() + u' ' + parts.last().left(1) + u'.';
}

} // namespace

TillBar::TillBar(TillWork &work, const QString &backTo, const QString &deed, QWidget *parent)
    : TaskBar(backTo, deed, parent), m_work(work)
{
    m_avatar = new Avatar(QString(), avatarSize);
    m_person = makeLabel(QString(), TextSize::Body, Weight::Regular, Token::TextMuted);
    m_time = makeLabel(QString(), TextSize::CounterRow, Weight::Strong);
    addRight(m_avatar);
    addRight(m_person);
    m_person->setVisible(besideOrBelow() == QBoxLayout::LeftToRight); // else the face is enough
    addRight(m_time);
    addRight(makeFullScreen());
    // A finger needs more than the office's height; the bar has the room.
    for (KeyButton *button : {backButton(), helpButton()})
        growHeight(button, leastTarget);
    backButton()->setObjectName(u"back"_qs);
    helpButton()->setObjectName(u"help"_qs);
    m_minute.setInterval(clockMs);
    connect(&m_minute, &QTimer::timeout, this, &TillBar::tellTime);
    m_minute.start();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { setSaved(tr("Being saved"), Kind::Info); });
    connect(&work.basket(), &LiveBasket::savingChanged, this, &TillBar::tellSaved);
    connect(&work.desk(), &Desk::sessionChanged, this, &TillBar::tellPerson);
    tellTime();
    tellPerson();
    tellSaved(work.basket().isSaving());
}

KeyButton *TillBar::makeFullScreen()
{
    auto *button = new KeyButton(tr("Full screen"), KeyButton::Role::Quiet);
    button->setObjectName(u"fullScreen"_qs);
    button->setKey(Qt::Key_F11);
    growHeight(button, leastTarget);
    button->setFocusPolicy(Qt::TabFocus);
    const auto turn = [this] {
        window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
    };
    connect(button, &KeyButton::clicked, this, turn);
    if (besideOrBelow() != QBoxLayout::LeftToRight) {
        // No room for the button beside large text; its key works as before.
        button->hide();
        new QShortcut(button->key(), this, turn);
    }
    return button;
}

void TillBar::setBack(const QString &word)
{
    backButton()->setText(word);
}

void TillBar::tellTime()
{
    const Session &session = m_work.desk().session();
    m_time->setText(session.local(session.now()).toString(u"H:mm"_qs));
}

void TillBar::tellPerson()
{
    const QString name = m_work.desk().session().userName();
    m_avatar->setName(name);
    m_person->setText(shortName(name));
}

void TillBar::tellSaved(bool saving)
{
    if (saving) {
        m_slow.start();
        return;
    }
    m_slow.stop();
    setSaved(tr("Saved"), Kind::Success);
}

} // namespace cabas::ui
