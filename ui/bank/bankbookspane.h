// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bankservice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class BankOpenModel;
class DataTable;
class ElidedLabel;
class KeyButton;
class ProposalCard;

/// What the books say to a line of the bank: proposals with their reasons, the other open entries
/// to tick, and what else one may do.
class BankBooksPane : public QWidget {
    Q_OBJECT
public:
    BankBooksPane(bool mayPost, QWidget *parent = nullptr);

    /// The line at work with all its proposals; absent: none is chosen.
    void showLine(const std::optional<BankLine> &line, std::vector<MatchSuggestion> suggestions);
    void showOpen(std::vector<OpenItem> items);
    /// Without the button that the arrow key replaces.
    void setNarrow(bool narrow);
    DataTable *table() const { return m_table; }
    /// Enter: the ticked entries, else the proposal shown.
    void accept();

Q_SIGNALS:
    void accepted(const cabas::MatchSuggestion &suggestion);
    void matched(const std::vector<qint64> &journalLines);
    void undoWanted();
    void postWanted(bool asRule);
    void skipWanted();
    void entryWanted(qint64 entry);

private:
    QWidget *makeTitle();
    QWidget *makeCard();
    QWidget *makeDeeds();
    QWidget *makeTicksFoot();
    KeyButton *addDeed(QBoxLayout *row, const QString &text, const QString &name,
                       const QString &icon, const QKeySequence &key);
    void addKeys();
    void nextSuggestion();
    void renewCard();
    void renewTicks();

    bool m_mayPost;
    std::optional<BankLine> m_line;
    std::vector<MatchSuggestion> m_suggestions;
    size_t m_at = 0;
    QLabel *m_aside = nullptr;
    ProposalCard *m_card = nullptr;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_reason = nullptr;
    KeyButton *m_accept = nullptr;
    KeyButton *m_undo = nullptr;
    KeyButton *m_look = nullptr;
    KeyButton *m_next = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_rule = nullptr;
    KeyButton *m_skip = nullptr;
    BankOpenModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_ticked = nullptr;
    QLabel *m_gap = nullptr;
};

} // namespace cabas::ui
