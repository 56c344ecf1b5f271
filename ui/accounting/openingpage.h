// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/opening.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <QTimer>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class BalanceBlock;
class Bands;
class EntryGrid;
class EntryLinesModel;
class KeyButton;
class PageHead;

/// The balances that the books begin with, typed in a grid: accounts, what each third party was
/// owed and when, the running difference. What is typed is kept until it is posted.
class OpeningPage : public Page {
    Q_OBJECT

public:
    OpeningPage(Desk &desk, QWidget *parent);
    ~OpeningPage() override;

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    void makeHead();
    void makeAdvice(QBoxLayout *column);
    std::vector<OpeningLine> typed() const;
    void readFacts();
    void startTyping();
    void changed();
    void showSums();
    void keep();
    void post();
    void refused(const Failure &failure);

    Bands *m_bands = nullptr;
    PageHead *m_head = nullptr;
    QLabel *m_day = nullptr;
    QLabel *m_advice = nullptr;
    EntryLinesModel *m_lines = nullptr;
    EntryGrid *m_grid = nullptr;
    BalanceBlock *m_check = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_look = nullptr;
    QTimer m_rest;
    OpeningBooks m_books;
    OpeningFacts m_facts;
    bool m_isTyping = false;
    bool m_isDirty = false;
    PageWorker m_worker; ///< last: it waits for what uses the rest
};

Page *makeOpeningPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
