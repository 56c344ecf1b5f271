// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/people.h"
#include "core/shifts/peoplemove.h"
#include "ui/shell/page.h"

class QLabel;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class FactList;
class FootLine;
class KeyButton;
class RowsModel;

/// Members who may be one person: pairs with why, and beside them what joining the two would do.
class DuplicatesPage : public Page {
    Q_OBJECT

public:
    DuplicatesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeSide();
    void fill(const std::vector<Duplicate> &pairs);
    void look();
    void show(const MergePreview &preview);
    void merge();
    void keepApart();
    std::optional<Duplicate> current() const;

    std::vector<Duplicate> m_pairs;
    bool m_keepsSecond = false;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_side = nullptr;
    Card *m_kept = nullptr;
    Card *m_gone = nullptr;
    FactList *m_keptFacts = nullptr;
    FactList *m_goneFacts = nullptr;
    QLabel *m_words = nullptr;
    KeyButton *m_merge = nullptr;
    KeyButton *m_turn = nullptr;
    KeyButton *m_apart = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeDuplicatesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
