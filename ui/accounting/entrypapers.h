// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/entryattachment.h"
#include "ui/shell/desk.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class KeyButton;

/// The papers of an entry at its right: the picture itself, or what a PDF is called; open it, put
/// another one there by a button or by dropping its file on the page.
class EntryPapers : public QWidget {
    Q_OBJECT
public:
    explicit EntryPapers(Desk &desk, QWidget *parent = nullptr);

    /// Whose papers; none of both: of an entry that is not kept yet.
    void show(std::optional<EntryId> entry, std::optional<DraftId> draft);
    /// Reads the list again.
    void reload();
    /// Keeps a file that was chosen or dropped.
    void keep(const QString &path);
    int count() const { return int(m_papers.size()); }

Q_SIGNALS:
    void refused(const cabas::Failure &failure);
    /// A file is to be kept with an entry that has no number yet: keep the draft, then call `keep`.
    void draftWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void choose();
    void add(const QString &path, const QByteArray &bytes);
    void step(int by);
    void showPaper();
    void fitPicture();
    void paintPicture();
    void open();
    void withdraw();

    Desk &m_desk;
    PageWorker m_worker;
    std::optional<EntryId> m_entry;
    std::optional<DraftId> m_draft;
    std::vector<EntryAttachment> m_papers;
    int m_at = 0;
    QPixmap m_picture;
    QBoxLayout *m_room = nullptr;
    QLabel *m_place;
    QLabel *m_view;
    QLabel *m_name;
    QLabel *m_facts;
    KeyButton *m_before;
    KeyButton *m_after;
    KeyButton *m_open;
    KeyButton *m_add;
    KeyButton *m_back;
};

} // namespace cabas::ui
