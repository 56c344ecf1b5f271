// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/findservice.h"
#include "ui/shell/findlist.h"
#include "ui/shell/pageworker.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;

/// The palette over the window: one line to type in, and whatever of the shop answers it. Down and
/// Up choose, Enter opens, F2 opens a product at its new price, Esc or a press beside it puts it
/// away.
class FindPalette : public QWidget {
    Q_OBJECT

public:
    FindPalette(Desk &desk, QWidget *window);

    void open();
    void putAway();
    /// A scan while it is open is what to look for.
    void takeScan(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildUi();
    void retell();
    void readNames();
    void ask();
    void answer(const QString &typed, const std::vector<Found> &found);
    void show(std::vector<FindChoice> choices);
    /// `isForPrice`: a product opens at its new price; nothing else answers then.
    void choose(bool isForPrice = false);
    void place();
    bool keyPressed(int key);

    Desk &m_desk;
    QFrame *m_card = nullptr;
    QLineEdit *m_line = nullptr;
    FindModel *m_model = nullptr;
    FindList *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_foot = nullptr;
    QPointer<QWidget> m_before;
    std::shared_ptr<const NameBooks> m_books;
    bool m_isReadingNames = false;
    bool m_isAsking = false; ///< one search at a time; the newest text follows
    bool m_isAskedAnew = false;
    bool m_isToChoose = false; ///< Enter came before the answer
    bool m_isForPrice = false; ///< it was F2
    std::vector<FindChoice> m_recent;
    PageWorker m_worker; ///< last: it waits for what uses the rest
};

} // namespace cabas::ui
