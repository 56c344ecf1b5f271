// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/housekeeping.h"
#include "ui/shell/desk.h"

#include <QTimer>

#include <memory>

namespace cabas::ui {

/// Does what past days still owe as the window opens and each hour after (RULINGS 1.5), unasked
/// and between the deeds of people: whoever opens the shop finds yesterday closed.
class Housekeeper : public QObject {
    Q_OBJECT

public:
    /// `lastDeed`: when anything was noted in the file before this window was there.
    Housekeeper(Desk &desk, const std::optional<QDateTime> &lastDeed, QObject *parent = nullptr);

    /// Begins, unless it is at it or is not wanted in this file.
    void begin();

Q_SIGNALS:
    void finished();

private:
    void next();
    void end(const QString &trouble);

    Desk &m_desk;
    std::optional<QDateTime> m_lastDeed;
    std::shared_ptr<Housekeeping> m_house; ///< while it is at it; the writer holds it as well
    std::optional<Session> m_session;
    QString m_trouble; ///< what was told
    QTimer m_hour;
};

} // namespace cabas::ui
