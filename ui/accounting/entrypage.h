// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class BalanceBlock;
class Bands;
class Chip;
class EntryGrid;
class EntryHead;
class EntryLinesModel;
class EntrySource;
class FootLine;
class KeyButton;
class PageHead;

/// One entry: a draft that is typed and posted, or a posted one with where it comes from.
class EntryPage : public Page {
    Q_OBJECT

public:
    EntryPage(Desk &desk, QWidget *parent);

    /// `about` is "new", an entry's id (qlonglong) or its number (text); nothing goes on with what
    /// was there.
    void begin(const QVariant &about) override;
    bool mayLeave() override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeHead();
    void makeWork(QBoxLayout *column);
    void startDraft();
    void showPosted(const PostedEntry &posted);
    void showState();
    void changed();
    void post();
    void reverse();
    void posted(const Result<PostedEntry> &answer);
    void openLedger(int row);
    bool refuseLines();

    EntryLinesModel *m_lines = nullptr;
    EntryGrid *m_grid = nullptr;
    EntryHead *m_head = nullptr;
    BalanceBlock *m_check = nullptr;
    EntrySource *m_source = nullptr;
    Bands *m_bands = nullptr;
    PageHead *m_title = nullptr;
    Chip *m_state = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_reverse = nullptr;
    KeyButton *m_next = nullptr;
    QWidget *m_typingKeys = nullptr;
    QWidget *m_lookingKeys = nullptr;
    std::optional<PostedEntry> m_posted;
    bool m_isReversed = false;
    bool m_isDirty = false;
    bool m_isPosting = false;
};

Page *makeEntryPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
