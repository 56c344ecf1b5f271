// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxitem.h"
#include "ui/shell/page.h"
#include "ui/widgets/rowsmodel.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;

/// What was asked to be printed or mailed: what came out, what did not and why, and what to do.
class OutboxPage : public Page {
    Q_OBJECT

public:
    OutboxPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    KeyButton *addDeed(const QString &verb, const char *name, const QKeySequence &key);
    RowOfCells rowOf(const OutboxItem &item) const;
    const OutboxItem *chosen() const;
    void showDeeds();
    void again(bool asPdf);
    void giveUp();
    void tellRefusal(const Failure &failure);

    std::vector<OutboxItem> m_items;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    KeyButton *m_again = nullptr;
    KeyButton *m_pdf = nullptr;
    KeyButton *m_giveUp = nullptr;
};

Page *makeOutboxPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
