// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/capitalview.h"

namespace cabas::ui {

class Card;
class DataTable;
class FactList;
class KeyButton;
class RowsModel;

/// Members nobody hears of, and where each stands in the procedure: two reminders, named in a
/// resolution, excluded; or heard of again.
class CapitalGhosts : public CapitalView {
    Q_OBJECT

public:
    /// How long a silence is before somebody is listed.
    static constexpr int silentMonths = 24;

    CapitalGhosts(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void showBoard(const CapitalBoard &board) override;
    QStringList counts() const override;

private:
    /// A row: silent, in the procedure, or both.
    struct Ghost {
        MemberId member{0};
        int number = 0;
        QString name;
        QDate lastSeen; ///< may be none: heard of since
        std::optional<GhostRecord> last;
    };
    void buildUi();
    void showChosen();
    void take(GhostStep step);
    std::optional<Ghost> current() const;
    /// The step that may follow; none where the procedure is over.
    static std::optional<GhostStep> next(const Ghost &ghost);

    std::vector<Ghost> m_ghosts;
    QDate m_today;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    Card *m_card = nullptr;
    FactList *m_facts = nullptr;
    KeyButton *m_step = nullptr;
    KeyButton *m_stop = nullptr;
    KeyButton *m_letter = nullptr;
};

} // namespace cabas::ui
