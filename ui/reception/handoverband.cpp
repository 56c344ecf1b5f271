// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/handoverband.h"

#include "core/base/text.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"

#include <QVBoxLayout>

namespace cabas::ui {

HandoverBand::HandoverBand(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_band = new Band(Kind::Info);
    m_band->setObjectName(u"handover"_qs);
    m_band->setIconName(u"message-square-plus"_qs);
    m_band->setFlush(true);
    column->addWidget(m_band);
    hide();
}

void HandoverBand::setHandovers(const std::vector<Handover> &words, const Session &session)
{
    const Handover *shown = nullptr;
    int waiting = 0;
    for (const Handover &word : words) {
        if (word.readAt)
            continue;
        ++waiting;
        // What others wrote goes before what one wrote oneself.
        if (shown == nullptr || (shown->user == session.user() && word.user != session.user()))
            shown = &word;
    }
    m_band->clearDeeds();
    setVisible(shown != nullptr);
    if (shown == nullptr)
        return;
    const bool isOwn = shown->user == session.user();
    const QDateTime at = session.local(shown->at);
    const QString when =
        at.date() == session.today() ? at.toString(u"HH:mm"_qs) : dateText(at.date());
    m_band->setText(isOwn ? tr("Your note waits to be read (%1):").arg(when)
                          : tr("%1 left a note (%2):").arg(shown->userName, when),
                    shown->text);
    m_band->setAside(waiting > 1 ? tr("and %n more", nullptr, waiting - 1) : QString());
    if (isOwn)
        return;
    KeyButton *read = m_band->addDeed(tr("I have read it"), false);
    read->setObjectName(u"handover-read"_qs);
    read->setKey(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(read, &QPushButton::clicked, this, [this, id = shown->id] { Q_EMIT wasRead(id); });
}

} // namespace cabas::ui
