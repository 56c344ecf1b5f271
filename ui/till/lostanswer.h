// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/saleservice.h"

#include <QObject>
#include <QTimer>

namespace cabas::ui {

class Desk;

/// A sale whose answer was lost: the server went away as it was being recorded. Asks for the
/// ticket, by the key of its basket, until the server is back and knows.
class LostAnswer : public QObject {
    Q_OBJECT

public:
    LostAnswer(Desk &desk, const Session &session, const QString &key, QObject *parent);

Q_SIGNALS:
    /// It is in the shop's books.
    void found(const cabas::SoldTicket &sold);
    /// It is not, and will not be: it may be done again.
    void notRecorded();

private:
    void ask();

    Desk &m_desk;
    Session m_session;
    QString m_key;
    QTimer m_next;
};

} // namespace cabas::ui
