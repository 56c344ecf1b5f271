// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/shelfcheck.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;
class PageHead;
class RowsModel;
class ShelfChoice;
class ShelfMarkPanel;

/// A walk along a shelf: which one, then label by label by scanner, then what is to be mended.
class ShelfCheckPage : public Page {
    Q_OBJECT

public:
    ShelfCheckPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    QWidget *makeWalk();
    void start(const QString &shelf);
    void started(const Result<ShelfCheck> &check);
    template <typename Deed>
    void write(Deed deed);
    void wrote(const Result<ShelfMark> &mark);
    void finish();
    void ended(const std::vector<ShelfMark> &marks);
    void leaveWalk();
    void showMarks();
    void showHead();

    PageHead *m_head;
    KeyButton *m_finish;
    KeyButton *m_print;
    KeyButton *m_other;
    QStackedWidget *m_stack;
    ShelfChoice *m_choice = nullptr;
    Bands *m_bands = nullptr;
    RowsModel *m_markRows = nullptr;
    DataTable *m_markTable = nullptr;
    ShelfMarkPanel *m_panel = nullptr;
    FootLine *m_foot = nullptr;
    std::optional<ShelfCheck> m_check;
    std::vector<ShelfMark> m_marks;
};

Page *makeShelfCheckPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
