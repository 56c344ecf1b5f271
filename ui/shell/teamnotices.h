// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/team/teamnote.h"

#include <QWidget>

#include <vector>

namespace cabas::ui {

class Bands;
class Desk;

/// Above the page: what the person has still to read at this moment, a notice or what the team
/// before wrote, until they press "I have read".
class TeamNotices : public QWidget {
    Q_OBJECT

public:
    explicit TeamNotices(Desk &desk, QWidget *parent = nullptr);

    /// Another page is shown.
    void pageShown(const QString &page);

private:
    void look();
    void tell(const Result<std::vector<TeamNote>> &notes);
    void acknowledge(TeamNoteId id);

    Desk &m_desk;
    Bands *m_bands;
    QString m_page;
    std::vector<TeamNoteId> m_told;
};

} // namespace cabas::ui
