// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ownfield.h"

#include <QWidget>

namespace cabas::ui {

class Desk;
class FactList;
class OwnFieldEditors;

/// The shop's own fields at the end of a form, under a heading; nothing where the shop has none.
class OwnFieldBlock : public QWidget {
    Q_OBJECT

public:
    OwnFieldBlock(Desk &desk, RecordKind record, QWidget *parent = nullptr);

    /// Reads the fields, and what is written of a record; 0 for one that is still to be made.
    void showRecord(qint64 id);
    /// Says under each field what it does not take. True when all is well.
    bool check();
    /// As typed.
    OwnValues values() const;

    /// What is written of a record, as facts to read.
    static void addFacts(Desk &desk, RecordKind record, qint64 id, FactList &facts);

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    RecordKind m_record;
    OwnFieldEditors *m_editors;
};

} // namespace cabas::ui
