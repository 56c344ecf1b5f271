// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <vector>

namespace cabas::ui {

class Desk;

/// A deed as a card of the home page shows it.
struct HomeDeed {
    QString name; ///< object name of the card
    QString icon;
    QString title;
    QString subtitle;
    QString figure;
    QString word; ///< under the figure
    QString page; ///< where it leads
    QVariant about;
};

/// What there is to do for the person at the desk, the most urgent first; only what they may do.
class HomeDeeds {
    Q_DECLARE_TR_FUNCTIONS(HomeDeeds)

public:
    explicit HomeDeeds(Desk &desk) : m_desk(desk) {}

    std::vector<HomeDeed> urgent() const;
    /// For a quiet moment.
    std::vector<HomeDeed> quiet() const;

private:
    void addDeliveryDeeds(std::vector<HomeDeed> &deeds) const;
    void addTillDeeds(std::vector<HomeDeed> &deeds) const;
    void addBackupDeed(std::vector<HomeDeed> &deeds) const;
    void addLabelDeed(std::vector<HomeDeed> &deeds) const;

    Desk &m_desk;
};

} // namespace cabas::ui
