// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entrydraft.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class BalanceBlock;
class Bands;
class Chip;
class EntryGrid;
class EntryHead;
class EntryKeeper;
class EntryLinesModel;
class EntryPapers;
class EntrySource;
class FootLine;
class KeyButton;
class PageHead;

/// One entry: a draft that is typed, kept and posted, or a posted one with where it comes from;
/// its papers at the right.
class EntryPage : public Page {
    Q_OBJECT

public:
    EntryPage(Desk &desk, QWidget *parent);

    /// `about` is "new", "draft:12", "template:7", an entry's id (qlonglong) or its number (text);
    /// nothing goes on with what was there.
    void begin(const QVariant &about) override;
    bool mayLeave() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    void makeDraftButtons();
    void makeWork(QBoxLayout *column);
    void makeFoot(QBoxLayout *outer);
    void connectWork();
    void startDraft();
    void showDraft(const EntryDraft &draft);
    void showPosted(const PostedEntry &posted);
    void showState();
    void showSums();
    void showOwed();
    void changed();
    void tellProblems();
    EntryDraft typed() const;
    void post();
    void reverse();
    void posted(const Result<PostedEntry> &answer);
    void openLedger(int row);
    bool refuseLines();
    void refused(const Failure &failure);
    void openTemplates();
    void useTemplate(const EntryDraft &model);
    void keepTemplate();
    void keepDraft();
    void discard();
    void keepPaper(const QString &path);
    void readActivities();
    void setActivity(int row, const QString &code);

    EntryLinesModel *m_lines = nullptr;
    EntryGrid *m_grid = nullptr;
    EntryHead *m_head = nullptr;
    BalanceBlock *m_check = nullptr;
    EntrySource *m_source = nullptr;
    EntryPapers *m_papers = nullptr;
    EntryKeeper *m_keeper = nullptr;
    Bands *m_bands = nullptr;
    PageHead *m_title = nullptr;
    Chip *m_state = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_reverse = nullptr;
    KeyButton *m_next = nullptr;
    KeyButton *m_template = nullptr;
    KeyButton *m_keep = nullptr;
    KeyButton *m_discard = nullptr;
    KeyButton *m_papersButton = nullptr;
    QWidget *m_typingKeys = nullptr;
    QWidget *m_lookingKeys = nullptr;
    std::optional<PostedEntry> m_posted;
    QString m_owedTo; ///< account and third party that `m_open` was read for
    Money m_open;     ///< what was open with them before this entry
    bool m_isReversed = false;
    bool m_isPosting = false;
    bool m_isWide = true;
};

Page *makeEntryPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
