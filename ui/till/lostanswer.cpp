// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/lostanswer.h"

#include "ui/shell/desk.h"

namespace cabas::ui {

namespace {

constexpr int everyMs = 1000;

} // namespace

LostAnswer::LostAnswer(Desk &desk, const Session &session, const QString &key, QObject *parent)
    : QObject(parent), m_desk(desk), m_session(session), m_key(key)
{
    m_next.setSingleShot(true);
    m_next.setInterval(everyMs);
    connect(&m_next, &QTimer::timeout, this, &LostAnswer::ask);
    ask();
}

void LostAnswer::ask()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_session, key = m_key] {
            return SaleService(db).recorded(session, key);
        },
        [this](const Result<std::optional<SoldTicket>> &answer) {
            if (!answer)
                m_next.start(); // still away
            else if (*answer)
                Q_EMIT found(**answer);
            else
                Q_EMIT notRecorded();
        });
}

} // namespace cabas::ui
